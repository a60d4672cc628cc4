import type { YearView } from '../../../src-main/contract/periods.ts'
import type { YearStep } from '../../../src-main/domain/ledger/year-steps.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { Button } from '../../ui/button.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Panel } from '../../ui/page.tsx'
import type { SignName } from '../../ui/sign.tsx'
import { Badge } from './badge.tsx'
import { useMayCall } from './may.ts'

/** What a person may begin from the steps. */
export type YearAct = 'carry' | 'cancel' | 'close'

const signs = {
  ahead: 'none',
  open: 'evidenceMissing',
  late: 'notMet',
  done: 'met',
} as const satisfies Record<YearStep['state'], SignName>

/** Which day of the settings a step goes by. */
const dayOf = {
  stop: 'advancesStop',
  papers: 'papers',
  payments: 'adjustmentEnds',
  advances: 'advancesBack',
  carry: 'addedAfter',
  cancel: 'adjustmentEnds',
  close: null,
} as const satisfies Record<YearStep['key'], YearView['settings'][number]['key'] | null>

/** The steps of the year end in their order: until when, what is left, on what ground, and the act itself. */
export const YearSteps = ({ view, onAct }: { readonly view: YearView; readonly onAct: (act: YearAct) => void }) => {
  const t = useText(periodsText).end
  const groundOf = (key: YearStep['key']): string =>
    view.settings.find((setting) => setting.key === dayOf[key])?.citation ?? ''
  return (
    <Panel title={t.steps} flush>
      <table className="plain-table year-steps" aria-label={t.steps}>
        <thead>
          <tr>
            <th scope="col">{t.step}</th>
            <th scope="col">{t.due}</th>
            <th scope="col">{t.left}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">{t.ground}</th>
            <th scope="col">
              <span className="sr-only">{t.steps}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {view.steps.map((step, index) => (
            <tr key={step.key} data-step={step.key}>
              <td>
                {index + 1}. {t.name[step.key]}
              </td>
              <td>{step.due === null ? <span className="muted">{t.noDue}</span> : <DateText date={step.due} />}</td>
              <td>
                <Left step={step} closed={view.closedOn !== null} />
              </td>
              <td>
                <Badge sign={signs[step.state]} word={t.stepState[step.state]} />
              </td>
              <td className="small muted">{groundOf(step.key)}</td>
              <td className="period-acts">
                <StepAct step={step} view={view} onAct={onAct} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

const Left = ({ step, closed }: { readonly step: YearStep; readonly closed: boolean }) => {
  const t = useText(periodsText).end
  if (step.key === 'close') return closed ? null : t.monthsOpen(step.count - 1)
  if (step.count === 0) return <span className="muted">{t.nothing}</span>
  return step.amount === null ? t.vouchers(step.count) : t.files(formatDong(step.amount), step.count)
}

const StepAct = (props: {
  readonly step: YearStep
  readonly view: YearView
  readonly onAct: (act: YearAct) => void
}) => {
  const t = useText(periodsText).end
  const { go } = useRouter()
  const may = { carry: useMayCall('year.carry'), cancel: useMayCall('year.cancel'), close: useMayCall('year.close') }
  const { step, view } = props
  if (step.state === 'done' || step.state === 'ahead') return null
  const { key } = step
  if (key === 'carry' || key === 'cancel' || key === 'close') {
    if (!may[key]) return null
    return (
      <Button
        little
        tone={key === 'close' && view.obstacles.length === 0 ? 'main' : 'plain'}
        disabled={key === 'close' && view.obstacles.length > 0}
        onClick={() => props.onAct(key)}
      >
        {t[key]}
      </Button>
    )
  }
  return (
    <Button little onClick={() => go('vouchers')}>
      {t.toVouchers}
    </Button>
  )
}
