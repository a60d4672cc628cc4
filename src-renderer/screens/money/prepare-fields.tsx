import { NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { executionTypes } from '../../../src-main/domain/ledger/buckets.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { useText } from '../../app/language.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { ClassField } from './prepare-class.tsx'
import { MeasureFields } from './prepare-measure.tsx'
import { PayeeFields, type PrepareProps } from './prepare-payee.tsx'
import { usePrepareErrors } from './use-prepare-errors.ts'

export const PrepareFields = (props: PrepareProps) => {
  const t = useText(moneyVouchersText)
  const m = useText(moneyText)
  const { value, onChange } = props
  const errors = usePrepareErrors(props)
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
        <MoneyField
          label={t.amount}
          required
          value={value.amount}
          onChange={(amount) => onChange({ amount })}
          error={errors.amount()}
        />
        <ClassField {...props} />
        <MeasureFields {...props} />
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
        <TextInput
          label={t.invoice}
          maxLength={200}
          value={value.invoice}
          onChange={(event) => onChange({ invoice: event.currentTarget.value })}
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
        <div className="wide">
          <TextInput
            label={t.note}
            maxLength={1000}
            value={value.note}
            onChange={(event) => onChange({ note: event.currentTarget.value })}
          />
        </div>
      </div>
      <PayeeFields {...props} />
    </div>
  )
}
