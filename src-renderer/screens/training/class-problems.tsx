import type { ClassView } from '../../../src-main/contract/training.ts'
import { formatDate, type LocalDate, yearOf } from '../../../src-main/domain/dates.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useText } from '../../app/language.tsx'
import { Sign, type SignName } from '../../ui/sign.tsx'

type Problem = ClassView['problems'][number]

const kinds = [
  ['notApproved', 'notMet'],
  ['reopened', 'evidenceMissing'],
  ['approvedLate', 'needsJudgement'],
  ['replanned', 'needsJudgement'],
  ['notHeld', 'evidenceMissing'],
  ['notPlanned', 'needsJudgement'],
  ['nobody', 'notMet'],
  ['unsigned', 'evidenceMissing'],
  ['noSheet', 'evidenceMissing'],
] as const satisfies readonly (readonly [Problem['code'], SignName])[]

const mostDays = 4

/** Then the last day alone carries it: `12/03, 13/03/2018`. */
const sameYear = (days: readonly { readonly day: LocalDate }[]): boolean =>
  new Set(days.map(({ day }) => yearOf(day))).size === 1

/** What an inspector would ask first, always at the head of the class: one line a kind, with its days. */
export const ClassProblems = ({ of }: { readonly of: ClassView }) => {
  const t = useText(trainingText).problems
  const said = (found: readonly { readonly day: LocalDate; readonly count: number }[]): string => {
    const shown = found.slice(0, mostDays)
    const words = shown.map(({ day, count }, index) => {
      const short = shown[index + 1] !== undefined && sameYear(shown)
      const date = short ? formatDate(day).slice(0, 5) : formatDate(day)
      return count === 0 ? date : t.people(date, count)
    })
    return [...words, ...(found.length > mostDays ? [t.more(found.length - mostDays)] : [])].join(', ')
  }
  const lines = kinds.flatMap(([code, sign]) => {
    const found = of.problems.filter((problem) => problem.code === code)
    return found.length === 0 ? [] : [{ code, sign, title: t[code], days: said(found) }]
  })
  const twins = [...new Set(of.namesakes.map(({ day }) => day))].map((day) => ({ day, count: 0 }))
  return (
    <ul className="findings" aria-label={t.label}>
      {of.sessions.length === 0 ? <Finding sign="none" title={t.empty} days="" /> : null}
      {lines.map(({ code, ...line }) => (
        <Finding key={code} {...line} />
      ))}
      {twins.length === 0 ? null : <Finding sign="needsJudgement" title={t.namesakes} days={said(twins)} />}
      {of.sessions.length > 0 && lines.length === 0 && twins.length === 0 ? (
        <Finding sign="met" title={t.none} days="" />
      ) : null}
    </ul>
  )
}

const Finding = (props: { readonly sign: SignName; readonly title: string; readonly days: string }) => (
  <li className={`finding ${props.sign}`}>
    <Sign name={props.sign} />
    <span>
      <b>{props.title}</b>
      {props.days === '' ? null : `: ${props.days}`}
    </span>
  </li>
)
