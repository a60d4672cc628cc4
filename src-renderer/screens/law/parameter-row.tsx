import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { LawParameter } from '../../../src-main/contract/law.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { ConditionLinks } from './condition-links.tsx'
import { readValue } from './trial-state.ts'
import { dateOr, useLawWords } from './words.ts'

export const ParameterRow = (props: {
  readonly parameter: LawParameter
  readonly value: LawParameter['values'][number]
  /** Later values of the same parameter do not repeat its name. */
  readonly first: boolean
  readonly text: string
  readonly onText: (text: string) => void
  readonly onCondition: (id: string) => void
}) => {
  const { parameter, value, text } = props
  const all = useText(lawText)
  const t = all.parameters
  const { language } = useLanguage()
  const words = useLawWords()
  const [left, setLeft] = useState(false)
  const bad = left && text.trim() !== '' && readValue(parameter.unit, text) === null
  const name = parameter.name[language]
  return (
    <tr className={props.first ? '' : 'law-later'}>
      <td>
        {props.first ? (
          <>
            {name}
            <ConditionLinks ids={parameter.conditions} amounts={parameter.amounts} onCondition={props.onCondition} />
          </>
        ) : (
          <span className="sr-only">{name}</span>
        )}
      </td>
      <td className="num">{words.value(value.value, parameter.unitName)}</td>
      <td className="tab-num">{dateOr(value.from, all.side.open)}</td>
      <td className="tab-num">{dateOr(value.to, all.side.open)}</td>
      <td>
        <span title={value.article[language]}>{value.shortArticle[language]}</span>
        {value.basis === 'read' ? null : <div className="law-basis small">{words.basis(value.basis)}</div>}
      </td>
      <td>
        <TextInput
          size="xs"
          aria-label={t.trialOf(name)}
          inputMode={parameter.unit === 'date' ? 'numeric' : 'decimal'}
          classNames={{ input: 'num' }}
          value={text}
          onChange={(event) => {
            setLeft(false)
            props.onText(event.currentTarget.value)
          }}
          onBlur={() => setLeft(true)}
          error={bad ? t.bad[parameter.unit === 'date' ? 'date' : 'number'] : null}
        />
      </td>
    </tr>
  )
}
