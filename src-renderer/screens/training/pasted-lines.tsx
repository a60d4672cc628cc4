import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useText } from '../../app/language.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Sign } from '../../ui/sign.tsx'
import type { BadLine, LearnerLine } from './read-learners.ts'

/** How the pasted text was read, line by line. `refused`: the line the office did not take. */
export const PastedLines = ({
  lines,
  refused,
}: {
  readonly lines: readonly LearnerLine[]
  readonly refused: number | null
}) => {
  const t = useText(trainingText).learners
  const bad = lines.filter((line) => 'bad' in line).length
  return (
    <>
      <p role="status">{t.pasteSays(lines.length - bad, bad)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="pasted" aria-label={t.pasteTitle} tabIndex={0}>
        <table className="plain-table">
          <tbody>
            {lines.map((line) => (
              <tr key={line.line} className={'bad' in line || line.line === refused ? 'faulty' : undefined}>
                <td className="muted nowrap">{t.line(line.line)}</td>
                {'bad' in line ? (
                  <td colSpan={3}>
                    <span className="late">
                      <Sign name="notMet" /> <WhyBad of={line.bad} />
                    </span>
                  </td>
                ) : (
                  <>
                    <td>
                      <b className="row-name">{line.learner.name}</b>
                    </td>
                    <td>
                      <DateText date={line.learner.bornOn} />
                    </td>
                    <td className="tab-num">{line.learner.citizenId ?? '–'}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

const WhyBad = ({ of: { kind, text } }: { readonly of: BadLine }) => {
  const t = useText(trainingText).learners.lineBad
  const words = t[kind]
  return typeof words === 'string' ? words : words(text)
}
