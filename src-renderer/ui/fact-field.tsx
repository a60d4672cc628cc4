import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isLocalDate } from '../../src-main/domain/dates.ts'
import { helpOf } from '../../src-main/text/screens/fact-help.ts'
import { factsText } from '../../src-main/text/screens/facts.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../app/language.tsx'
import { useLaw } from '../app/law.ts'
import { DateField } from './date-field.tsx'
import './fact-field.css'
import type { FactInput } from './fact-input.ts'
import { kindOfFact, useFacts } from './facts.ts'
import { LinesField } from './lines-field.tsx'
import { MoneyField } from './money-field.tsx'
import { NumberField } from './number-field.tsx'

type Props = {
  /** The content of the file: its cost lines name items of it. */
  readonly content: string
  /** Flat name of the fact. */
  readonly fact: string
  /** Undefined: not known. */
  readonly value: unknown
  readonly onChange: (value: FactInput | undefined) => void
  /** A form of many fields says what to write only where one is; a field alone says it always. */
  readonly help: 'inside' | 'always'
}

/** A field with what to write into it, and from which paper. */
export const FactField = (props: Props) => {
  const { language } = useLanguage()
  const [inside, setInside] = useState(false)
  const help = helpOf(props.fact)?.[language]
  const shown = help !== undefined && (props.help === 'always' || inside)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens where the focus is.
    <div className={`fact-field ${props.help}`} onFocus={() => setInside(true)} onBlur={() => setInside(false)}>
      <BareField {...props} />
      <div aria-live="polite">{shown ? <p className="fact-help">{help}</p> : null}</div>
    </div>
  )
}

/** The right field for a fact: amount, number, yes or no, one of a list, date, several of a list. */
const BareField = ({ content, fact, value, onChange }: Props) => {
  const t = useText(factsText)
  const ui = useText(uiText)
  const facts = useFacts()
  const kind = kindOfFact(fact)
  const label = facts.name(fact)
  const practices = useLaw().law?.practices.length ?? 0
  const hand = (next: FactInput | null): void => onChange(next ?? undefined)
  if (fact === 'lines') return <LinesField content={content} label={label} value={value} onChange={onChange} />
  switch (kind?.kind) {
    case 'number': {
      const number = typeof value === 'number' ? value : null
      if (kind.unit === 'VND') return <MoneyField label={label} value={number} onChange={hand} />
      const whole = !['ha', 'percent', 'hour', 'km'].includes(kind.unit)
      return (
        <NumberField
          label={label}
          unit={t.units[kind.unit]}
          whole={whole}
          max={kind.max}
          value={number}
          onChange={hand}
        />
      )
    }
    case 'flag':
      return (
        <NativeSelect
          label={label}
          value={value === true ? 'yes' : value === false || value === null ? 'no' : ''}
          data={[
            { value: '', label: ui.unknown },
            { value: 'yes', label: ui.yes },
            { value: 'no', label: ui.no },
          ]}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value === '' ? undefined : currentTarget.value === 'yes')
          }
        />
      )
    case 'choice':
      return (
        <NativeSelect
          label={label}
          value={typeof value === 'string' ? value : ''}
          data={[
            { value: '', label: ui.unknown },
            ...kind.values.map((code) => ({ value: code, label: facts.text(fact, code) })),
          ]}
          onChange={({ currentTarget }) => hand(currentTarget.value === '' ? null : currentTarget.value)}
        />
      )
    case 'date':
      return <DateField label={label} value={isLocalDate(value) ? value : null} onChange={hand} />
    case 'list':
      return fact === 'practices' && practices > 0 ? (
        <Practices label={label} value={value} onChange={onChange} />
      ) : (
        <Textarea
          label={label}
          description={t.listHint}
          autosize
          minRows={2}
          value={Array.isArray(value) ? value.map(String).join('\n') : ''}
          onChange={({ currentTarget }) => {
            const lines = currentTarget.value.split('\n')
            onChange(lines.every((line) => line.trim() === '') ? undefined : lines)
          }}
        />
      )
    default:
      return (
        <TextInput
          label={label}
          maxLength={2000}
          value={typeof value === 'string' ? value : ''}
          onChange={({ currentTarget }) => hand(currentTarget.value === '' ? null : currentTarget.value)}
        />
      )
  }
}

const Practices = (props: {
  readonly label: string
  readonly value: unknown
  readonly onChange: (value: FactInput | undefined) => void
}) => {
  const { law, practice } = useLaw()
  const chosen = Array.isArray(props.value) ? props.value.map(String) : []
  return (
    <Checkbox.Group label={props.label} value={chosen} onChange={(next) => props.onChange(next)}>
      <div className="stack">
        {(law?.practices ?? []).map(({ code }) => (
          <Checkbox key={code} value={code} label={practice(code)} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
