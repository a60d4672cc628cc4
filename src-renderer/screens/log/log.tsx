import { useState } from 'react'
import type { EventView } from '../../../src-main/contract/office.ts'
import { houseText } from '../../../src-main/text/screens/house.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useEventWords } from '../../app/events.ts'
import { useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { MomentText } from '../../ui/date-text.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty, Page, PageHead } from '../../ui/page.tsx'
import { EventDetail } from './event-detail.tsx'
import './log.css'

/** Nhật ký: who did what, when and why; newest first, older pages by a button. */
export const LogScreen = () => {
  const t = useText(houseText).log
  const ui = useText(uiText)
  const words = useEventWords()
  const [older, setOlder] = useState<readonly EventView[]>([])
  const [before, setBefore] = useState<number | null>(null)
  const [chosen, setChosen] = useState<EventView | null>(null)
  const page = useCall('event.list', { subject: null, subjectId: null, before }, true)
  const events = page.data?.events ?? []
  const rows = [...older, ...events]
  const last = rows.at(-1)
  const columns: readonly Column<EventView>[] = [
    { key: 'at', title: t.at, width: '138px', cell: (row) => <MomentText moment={row.at} /> },
    { key: 'who', title: t.who, width: 'minmax(136px, 1fr)', cell: (row) => row.byName },
    { key: 'role', title: t.role, width: '164px', cell: (row) => words.role(row.byRole) },
    { key: 'action', title: t.action, width: 'minmax(150px, 1.2fr)', cell: (row) => words.action(row.action) },
    { key: 'subject', title: t.subject, width: '112px', cell: (row) => words.subject(row.subject) },
    {
      key: 'reason',
      title: t.reason,
      width: 'minmax(120px, 2fr)',
      cell: (row) => <span title={row.reason ?? ''}>{row.reason}</span>,
    },
  ]
  return (
    <Page
      flush
      head={
        <PageHead title={t.title}>
          <p className="muted">{t.intro}</p>
        </PageHead>
      }
      foot={
        <>
          <span role="status">{t.count(rows.length)}</span>
          <span className="grow" />
          <Button
            little
            disabled={events.length === 0 || last === undefined || last.seq <= 1}
            onClick={() => {
              setOlder(rows)
              setBefore(last?.seq ?? null)
            }}
          >
            {t.more}
          </Button>
        </>
      }
    >
      <ErrorNote failure={page.error} onRetry={() => void page.refetch()} />
      <div className="log">
        <DataTable
          label={t.title}
          rows={rows}
          columns={columns}
          rowKey={(row) => String(row.seq)}
          chosen={chosen === null ? null : String(chosen.seq)}
          onOpen={setChosen}
          empty={page.isPending ? <p className="muted">{ui.loading}</p> : <Empty title={t.none} next={t.noneNext} />}
        />
        <EventDetail event={chosen} />
      </div>
    </Page>
  )
}
