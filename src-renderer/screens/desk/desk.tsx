import { applicationsText } from '../../../src-main/text/screens/applications.ts'
import { houseText } from '../../../src-main/text/screens/house.ts'
import { useLabels, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useRouter } from '../../app/route.ts'
import { useSealCheck } from '../../app/seal-check.tsx'
import { useMayWrite, useSession } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { DueText } from '../../ui/due-text.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty, Page, PageHead, Panel } from '../../ui/page.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { LawNotice } from '../law/law-notice.tsx'
import { DeskAdvances } from './desk-advances.tsx'
import { DeskBackup } from './desk-backup.tsx'
import { DeskMoney } from './desk-money.tsx'
import { DeskPlan } from './desk-plan.tsx'
import { DeskVouchers } from './desk-vouchers.tsx'
import './desk.css'

/** Bàn làm việc: what waits for me, and how the year's money stands. */
export const DeskScreen = () => {
  const t = useText(houseText).desk
  const labels = useLabels()
  const { person, seal } = useSession()
  const checkSeal = useSealCheck()
  return (
    <Page
      head={
        <PageHead
          title={t.title}
          beside={<span className="muted">{t.greeting(person.name, labels.role[person.role])}</span>}
        />
      }
    >
      <LawNotice />
      <div className="desk">
        <DeskQueue />
        <div className="stack">
          <DeskPlan />
          <DeskAdvances />
          <DeskMoney />
          <DeskVouchers />
          <Panel title={t.seal}>
            <div className="stack">
              <p className="muted small">{t.sealSays}</p>
              <div className="line">
                <code>{seal}</code>
                <span className="grow" />
                <Button little onClick={checkSeal}>
                  {t.verify}
                </Button>
              </div>
            </div>
          </Panel>
          <DeskBackup />
        </div>
      </div>
    </Page>
  )
}

const mostShown = 12

const DeskQueue = () => {
  const t = useText(houseText).desk
  const { today, counts } = useSession()
  const { go } = useRouter()
  const law = useLaw()
  const labels = useLabels()
  const queue = useCall('application.queue', {}, true)
  const rows = queue.data?.rows ?? []
  return (
    <Panel
      flush
      title={t.queue}
      actions={
        rows.length === 0 ? undefined : (
          <Button little onClick={() => go('review')}>
            {t.queueAll}
          </Button>
        )
      }
    >
      <ErrorNote failure={queue.error} onRetry={() => void queue.refetch()} />
      <ul>
        {rows.slice(0, mostShown).map((row) => (
          <li key={row.id}>
            <button type="button" className="desk-row" onClick={() => go('review', row.id)}>
              <VerdictBadge verdict={row.verdict} of="overall" bare />
              <span className="desk-name">
                <b className="clip">{row.coop}</b>
                <span className="muted small clip">
                  {row.no} · {law.work(row.work)} · {row.district}
                </span>
              </span>
              <span className="chip">{labels.state[row.state]}</span>
              <span className="desk-due">
                <DueText due={row.dueOn} today={today} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {queue.isSuccess && rows.length === 0 ? (
        counts.applications === 0 ? (
          <NoFiles />
        ) : (
          <Empty title={t.noQueue} next={t.noQueueNext} />
        )
      ) : null}
    </Panel>
  )
}

const NoFiles = () => {
  const t = useText(houseText).desk
  const list = useText(applicationsText).list
  const { go } = useRouter()
  const mayWrite = useMayWrite()
  return (
    <Empty
      title={t.noFiles}
      next={t.noFilesNext}
      actions={
        mayWrite ? (
          <>
            <Button tone="main" onClick={() => go('intake')}>
              {list.intake}
            </Button>
            <Button onClick={() => go('newApplication')}>{list.create}</Button>
          </>
        ) : undefined
      }
    />
  )
}
