import type { LawCondition, LawView } from '../../../src-main/contract/law.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { lastValue, useLawWords } from './words.ts'

/** A condition as one reads a law: what it says, where, since when, by which papers and figures. */
export const ConditionLine = (props: {
  readonly law: LawView
  readonly condition: LawCondition
  readonly on: boolean
  /** It is the one line that Tab reaches; arrows reach the others. */
  readonly reached: boolean
  readonly onChoose: () => void
}) => {
  const { law, condition, on } = props
  const t = useText(lawText).conditions
  const { language } = useLanguage()
  const { paper } = useLaw()
  const words = useLawWords()
  const parameters = law.parameters.filter(({ id }) => condition.parameters.includes(id))
  const papers = condition.papers.length === 0 ? t.noPapers : condition.papers.map(paper).join(', ')
  return (
    <li>
      <button
        type="button"
        className={on ? 'law-line on' : 'law-line'}
        data-law={condition.id}
        aria-pressed={on}
        tabIndex={props.reached ? 0 : -1}
        onClick={props.onChoose}
      >
        <span className="law-words">
          <span className="law-statement">{condition.statement[language]}</span>
          <span className="small">{condition.articles.map((article) => article[language]).join('; ')}</span>
          {parameters.length === 0 ? null : (
            <span className="small law-figures">
              {parameters.map((parameter) => (
                <span key={parameter.id}>
                  {parameter.name[language]}: <b>{valueNow(parameter, words)}</b>
                </span>
              ))}
            </span>
          )}
          <span className="muted small">
            {t.papers}: {papers}
          </span>
        </span>
        <span className="law-cite">
          <code>{condition.id}</code>
          {condition.kind === 'condition' ? null : <span className="chip">{t[condition.kind]}</span>}
          <span className="muted small">{words.inForce(condition.inForce)}</span>
          {condition.basis === 'read' ? null : <span className="law-basis small">{words.basis(condition.basis)}</span>}
        </span>
      </button>
    </li>
  )
}

const valueNow = (parameter: LawView['parameters'][number], words: ReturnType<typeof useLawWords>): string => {
  const last = lastValue(parameter)
  return last === undefined ? '' : words.value(last.value, parameter.unitName)
}
