import { Autocomplete, TextInput } from '@mantine/core'
import { z } from 'zod'
import { isLocalDate } from '../../../src-main/domain/dates.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { DateField } from '../../ui/date-field.tsx'
import { errorAt } from './field-error.ts'

const date = z.string().refine(isLocalDate).nullable()

/** What every decision carries, as it is being typed. */
export const decisionShape = z.object({
  number: z.string(),
  decidedOn: date,
  signer: z.string(),
  postingDate: date,
})
export type TypedDecision = z.infer<typeof decisionShape>
export const emptyDecision: TypedDecision = { number: '', decidedOn: null, signer: '', postingDate: null }
export const decisionFieldNames = ['number', 'decidedOn', 'signer', 'postingDate'] as const

export const decisionComplete = (typed: TypedDecision): boolean =>
  typed.number.trim() !== '' && typed.signer.trim() !== '' && typed.decidedOn !== null

type Props = {
  readonly value: TypedDecision
  readonly onChange: (next: TypedDecision) => void
  /** The person asked to go on: gaps are said. */
  readonly asked: boolean
  readonly failure: unknown
  /** Labels of number and date where the form speaks of two decisions. */
  readonly numberLabel?: string
  readonly dateLabel?: string
  /** A rejection posts nothing. */
  readonly posts?: boolean
}

/** Number, date and signer of a decision, and the day its voucher is posted on. */
export const DecisionFields = ({ value, onChange, asked, failure, numberLabel, dateLabel, posts }: Props) => {
  const m = useText(moneyText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const known = useCall('decision.list', {}, true).data?.decisions ?? []
  const number = numberLabel ?? m.field.number
  const decidedOn = dateLabel ?? m.field.decidedOn
  const missing = (gone: boolean, label: string): string | null => (asked && gone ? ui.fieldMissing(label) : null)
  return (
    <div className="fields decision-fields">
      <TextInput
        label={number}
        placeholder={m.numberHint}
        withAsterisk
        aria-required
        maxLength={60}
        value={value.number}
        onChange={(event) => onChange({ ...value, number: event.currentTarget.value })}
        error={missing(value.number.trim() === '', number) ?? errorAt(failure, 'number', language)}
      />
      <DateField
        label={decidedOn}
        required
        value={value.decidedOn}
        onChange={(day) => onChange({ ...value, decidedOn: day })}
        error={missing(value.decidedOn === null, decidedOn) ?? errorAt(failure, 'decidedOn', language)}
      />
      <Autocomplete
        label={m.field.signer}
        withAsterisk
        aria-required
        maxLength={120}
        data={[...new Set(known.map((decision) => decision.signer))]}
        value={value.signer}
        onChange={(signer) => onChange({ ...value, signer })}
        error={missing(value.signer.trim() === '', m.field.signer) ?? errorAt(failure, 'signer', language)}
      />
      {posts === false ? null : (
        <DateField
          label={m.field.postingDate}
          value={value.postingDate}
          onChange={(day) => onChange({ ...value, postingDate: day })}
          error={errorAt(failure, 'postingDate', language)}
        />
      )}
      {posts === false ? null : (
        <p className="wide muted small">
          {m.field.postingDate}: {m.postingDateHint}
        </p>
      )}
    </div>
  )
}
