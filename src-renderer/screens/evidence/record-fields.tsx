import { NativeSelect, TextInput } from '@mantine/core'
import type { EvidenceRecordView } from '../../../src-main/contract/evidence.ts'
import { contributionForms, guaranteePurposes, worksClasses } from '../../../src-main/domain/ledger/pay/figures.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { errorAt } from '../money/field-error.ts'
import type { TypedRecord } from './record-shape.ts'

/** Fields whose refusal stands beside them. */
export const recordFieldNames = ['number', 'datedOn', 'contractId', 'item', 'holder', 'validTo'] as const

type Props = {
  readonly typed: TypedRecord
  readonly contracts: readonly EvidenceRecordView[]
  readonly asked: boolean
  readonly failure: unknown
  readonly onChange: (part: Partial<TypedRecord>) => void
}

/** Not every kind has the field. */
type ByKind = Readonly<Partial<Record<TypedRecord['kind'], string>>>

/** What the paper of the chosen kind says. */
export const RecordFields = (props: Props) => {
  const { typed, onChange } = props
  const t = useText(evidenceText).form
  const { words, missing } = useErrors(props)
  const { kind } = typed
  const parties: ByKind = t.parties
  const amounts: ByKind = t.amounts
  const party = parties[kind]
  const amount = amounts[kind]
  return (
    <div className="fields two-fields">
      <TextInput
        label={t.numbers[kind]}
        withAsterisk
        aria-required
        maxLength={60}
        value={typed.number}
        onChange={({ currentTarget }) => onChange({ number: currentTarget.value })}
        error={words('number', typed.number, t.numbers[kind])}
      />
      <DateField
        label={t.datedOn[kind]}
        required
        value={typed.datedOn}
        onChange={(datedOn) => onChange({ datedOn })}
        error={missing('datedOn', typed.datedOn === null, t.datedOn[kind])}
      />
      {kind === 'acceptance' || kind === 'warrantyEnd' ? <ContractField {...props} /> : null}
      {party === undefined ? null : (
        <TextInput
          label={party}
          withAsterisk
          aria-required
          maxLength={200}
          value={typed.party}
          onChange={({ currentTarget }) => onChange({ party: currentTarget.value })}
          error={words('party', typed.party, party)}
        />
      )}
      {amount === undefined ? null : (
        <MoneyField
          label={amount}
          required
          value={typed.amount}
          onChange={(next) => onChange({ amount: next })}
          error={missing('amount', typed.amount === null, amount)}
        />
      )}
      <KindFields {...props} />
    </div>
  )
}

const useErrors = ({ asked, failure }: Props) => {
  const ui = useText(uiText)
  const { language } = useLanguage()
  const missing = (field: string, empty: boolean, label: string): string | null =>
    asked && empty ? ui.fieldMissing(label) : errorAt(failure, field, language)
  return { missing, words: (field: string, text: string, label: string) => missing(field, text.trim() === '', label) }
}

const ContractField = (props: Props) => {
  const { typed, contracts, onChange } = props
  const t = useText(evidenceText).form
  const { missing } = useErrors(props)
  return (
    <NativeSelect
      label={t.contract}
      description={contracts.length === 0 ? t.noContract : undefined}
      withAsterisk
      aria-required
      value={typed.contractId ?? ''}
      data={[
        { value: '', label: t.chooseContract },
        ...contracts.map(({ rootId, number, amount }) => ({
          value: rootId,
          label: `${number} · ${formatDong(amount ?? 0)}`,
        })),
      ]}
      onChange={({ currentTarget }) =>
        onChange({ contractId: currentTarget.value === '' ? null : currentTarget.value })
      }
      error={missing('contractId', typed.contractId === null, t.contract)}
    />
  )
}

/** What only one kind has. */
const KindFields = (props: Props) => {
  const { typed, onChange } = props
  const t = useText(evidenceText).form
  const { words, missing } = useErrors(props)
  switch (typed.kind) {
    case 'contract':
      return (
        <>
          <TaxCode {...props} />
          <NativeSelect
            label={t.worksClass}
            description={t.worksClassHint}
            value={typed.worksClass}
            data={worksClasses.map((value) => ({ value, label: t.worksClasses[value] }))}
            onChange={({ currentTarget }) =>
              onChange({ worksClass: worksClasses.find((one) => one === currentTarget.value) ?? 'IV' })
            }
          />
        </>
      )
    case 'invoice':
      return <TaxCode {...props} />
    case 'acceptance':
      return (
        <div className="wide">
          <TextInput
            label={t.item}
            description={t.itemHint}
            withAsterisk
            aria-required
            maxLength={300}
            value={typed.item}
            onChange={({ currentTarget }) => onChange({ item: currentTarget.value })}
            error={words('item', typed.item, t.item)}
          />
        </div>
      )
    case 'contribution':
      return (
        <NativeSelect
          label={t.formOf}
          value={typed.form}
          data={contributionForms.map((value) => ({ value, label: t.forms[value] }))}
          onChange={({ currentTarget }) =>
            onChange({ form: contributionForms.find((one) => one === currentTarget.value) ?? 'other' })
          }
        />
      )
    case 'guarantee':
      return (
        <>
          <NativeSelect
            label={t.purpose}
            value={typed.purpose}
            data={guaranteePurposes.map((value) => ({ value, label: t.purposes[value] }))}
            onChange={({ currentTarget }) =>
              onChange({ purpose: currentTarget.value === 'advance' ? 'advance' : 'warranty' })
            }
          />
          <DateField
            label={t.validTo}
            required
            value={typed.validTo}
            onChange={(validTo) => onChange({ validTo })}
            error={missing('validTo', typed.validTo === null, t.validTo)}
          />
        </>
      )
    case 'account':
      return (
        <>
          <TextInput
            label={t.holder}
            withAsterisk
            aria-required
            maxLength={200}
            value={typed.holder}
            onChange={({ currentTarget }) => onChange({ holder: currentTarget.value })}
            error={words('holder', typed.holder, t.holder)}
          />
          <DateField
            label={t.closedOn}
            value={typed.validTo}
            onChange={(validTo) => onChange({ validTo })}
            error={missing('validTo', false, t.closedOn)}
          />
        </>
      )
    case 'warrantyEnd':
      return null
  }
}

const TaxCode = ({ typed, onChange }: Props) => {
  const t = useText(evidenceText).form
  return (
    <TextInput
      label={t.taxCode}
      maxLength={20}
      value={typed.taxCode}
      onChange={({ currentTarget }) => onChange({ taxCode: currentTarget.value })}
    />
  )
}
