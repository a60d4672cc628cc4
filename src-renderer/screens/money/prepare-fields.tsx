import { NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { executionTypes } from '../../../src-main/domain/ledger/buckets.ts'
import { type Dong, formatDong } from '../../../src-main/domain/money.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { errorAt } from './field-error.ts'
import type { ShownVoucher, TypedVoucher } from './prepare-shape.ts'

export const prepareFieldNames = [
  'amount',
  'voucherDate',
  'basisNumber',
  'basisDate',
  'description',
  'payee.address',
  'payee.account',
  'payee.bank',
] as const

type Props = {
  readonly value: ShownVoucher
  readonly payee: { readonly name: string; readonly taxCode: string | null } | null
  /** đồng; null while no file is chosen. */
  readonly most: Dong | null
  readonly asked: boolean
  readonly failure: unknown
  readonly onChange: (part: Partial<TypedVoucher>) => void
}

export const PrepareFields = (props: Props) => {
  const t = useText(moneyVouchersText)
  const m = useText(moneyText)
  const { value, onChange } = props
  const errors = useErrors(props)
  return (
    <div className="stack">
      <div className="fields">
        <NativeSelect
          label={t.type}
          value={value.type}
          data={executionTypes.map((type) => ({ value: type, label: `${type} · ${m.voucherType[type]}` }))}
          onChange={(event) => {
            const type = executionTypes.find((one) => one === event.currentTarget.value)
            if (type !== undefined) onChange({ type })
          }}
        />
        <DateField
          label={t.voucherDate}
          required
          value={value.voucherDate}
          onChange={(voucherDate) => onChange({ voucherDate })}
          error={errors.day('voucherDate', t.voucherDate)}
        />
        {value.type === 'NT' ? (
          <Radio.Group
            className="wide"
            label={t.refundOf}
            value={value.refundOf}
            onChange={(of) => onChange({ refundOf: of === 'paid' ? 'paid' : 'advanced' })}
          >
            <div className="line">
              <Radio value="advanced" label={t.refundAdvanced} />
              <Radio value="paid" label={t.refundPaid} />
            </div>
          </Radio.Group>
        ) : null}
        <div className="wide">
          <MoneyField
            label={t.amount}
            required
            value={value.amount}
            onChange={(amount) => onChange({ amount })}
            error={errors.amount()}
          />
        </div>
        <TextInput
          label={t.basisNumber}
          withAsterisk
          aria-required
          maxLength={60}
          value={value.basisNumber}
          onChange={(event) => onChange({ basisNumber: event.currentTarget.value })}
          error={errors.words('basisNumber', value.basisNumber, t.basisNumber)}
        />
        <DateField
          label={t.basisDate}
          required
          value={value.basisDate}
          onChange={(basisDate) => onChange({ basisDate })}
          error={errors.day('basisDate', t.basisDate)}
        />
        <div className="wide">
          <Textarea
            label={t.description}
            description={t.descriptionHint}
            withAsterisk
            aria-required
            autosize
            minRows={2}
            maxLength={500}
            value={value.description}
            onChange={(event) => onChange({ description: event.currentTarget.value })}
            error={errors.words('description', value.description, t.description)}
          />
        </div>
        <TextInput
          label={t.invoice}
          maxLength={200}
          value={value.invoice}
          onChange={(event) => onChange({ invoice: event.currentTarget.value })}
        />
        <TextInput
          label={t.note}
          maxLength={1000}
          value={value.note}
          onChange={(event) => onChange({ note: event.currentTarget.value })}
        />
      </div>
      <PayeeFields {...props} />
    </div>
  )
}

const payeeFields = ['address', 'account', 'bank'] as const

const PayeeFields = (props: Props) => {
  const t = useText(moneyVouchersText)
  const { value, payee, onChange } = props
  const errors = useErrors(props)
  return (
    <section className="form-part" aria-label={t.payee}>
      <h3>{t.payee}</h3>
      {payee === null ? null : (
        <p>
          <b>{payee.name}</b>
          {payee.taxCode === null ? null : (
            <>
              {' '}
              · {t.taxCode} <span className="code">{payee.taxCode}</span>
            </>
          )}
        </p>
      )}
      <p className="muted small">
        {payee !== null && payeeFields.some((field) => value[field] === '') ? t.payeeMissing : t.payeeHint}
      </p>
      <div className="fields">
        {payeeFields.map((field) => (
          <TextInput
            key={field}
            label={t[field]}
            withAsterisk
            aria-required
            maxLength={field === 'account' ? 40 : field === 'bank' ? 200 : 300}
            value={value[field]}
            onChange={(event) => onChange({ [field]: event.currentTarget.value })}
            error={errors.words(`payee.${field}`, value[field], t[field])}
          />
        ))}
      </div>
    </section>
  )
}

/** Gaps once asked, what the office refused, and an amount above the most. */
const useErrors = ({ value, most, asked, failure }: Props) => {
  const t = useText(moneyVouchersText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const refused = (field: string): string | null => errorAt(failure, field, language)
  return {
    words: (field: string, words: string, label: string): string | null =>
      asked && words.trim() === '' ? ui.fieldMissing(label) : refused(field),
    day: (field: 'voucherDate' | 'basisDate', label: string): string | null =>
      asked && value[field] === null ? ui.fieldMissing(label) : refused(field),
    amount: (): string | null => {
      if (asked && (value.amount === null || value.amount <= 0)) return ui.fieldMissing(t.amount)
      if (most !== null && value.amount !== null && value.amount > most) return t.overMost(formatDong(most))
      return refused('amount')
    },
  }
}
