import { lawText } from '../../../src-main/text/screens/law.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'

/** Ids of conditions; each leads to its place in the law. */
export const ConditionLinks = (props: {
  readonly ids: readonly string[]
  /** Contents whose amount it serves. */
  readonly amounts: readonly string[]
  readonly onCondition: (id: string) => void
}) => {
  const t = useText(lawText).parameters
  const { language } = useLanguage()
  const { condition, content } = useLaw()
  return (
    <span className="law-links small">
      {props.ids.length + props.amounts.length === 0 ? <span className="muted">{t.unused}</span> : null}
      {props.ids.map((id) => (
        <button
          key={id}
          type="button"
          className="link"
          title={condition(id)?.statement[language]}
          onClick={() => props.onCondition(id)}
        >
          {id}
        </button>
      ))}
      {props.amounts.length === 0 ? null : (
        <span className="muted">{t.amounts(props.amounts.map(content).join(', '))}</span>
      )}
    </span>
  )
}
