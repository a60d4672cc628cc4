import type { ClassView } from '../../../src-main/contract/training.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useText } from '../../app/language.tsx'
import { Sign, type SignName } from '../../ui/sign.tsx'

type Problem = ClassView['problems'][number]

const kinds = [
  ['notHeld', 'evidenceMissing'],
  ['notPlanned', 'needsJudgement'],
  ['nobody', 'notMet'],
  ['unsigned', 'evidenceMissing'],
  ['noSheet', 'evidenceMissing'],
] as const satisfies readonly (readonly [Problem['code'], SignName])[]

const mostDays = 4

/** What an inspector would ask first, always at the head of the class: one line a kind, with its days. */
export const ClassProblems = ({ of }: { readonly of: ClassView }) => {
  const t = useText(trainingText).problems
  const dayOf = ({ day, count }: Problem): string =>
    count === 0 ? formatDate(day) : t.people(formatDate(day), count)
  const said = (days: readonly string[]): string =>
    [...days.slice(0, mostDays), ...(days.length > mostDays ? [t.more(days.length - mostDays)] : [])].join(', ')
  const lines = kinds.flatMap(([code, sign]) => {
    const days = of.problems.filter((problem) => problem.code === code).map(dayOf)
    return days.length === 0 ? [] : [{ code, sign, title: t[code], days: said(days) }]
  })
  const twins = [...new Set(of.namesakes.map(({ day }) => formatDate(day)))]
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
