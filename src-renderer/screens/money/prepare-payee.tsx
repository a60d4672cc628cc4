import { TextInput } from '@mantine/core'
import type { Dong } from '../../../src-main/domain/money.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { useText } from '../../app/language.tsx'
import type { ShownVoucher, TypedVoucher } from './prepare-shape.ts'
import type { FileClasses } from './use-classes-of.ts'
import { usePrepareErrors } from './use-prepare-errors.ts'

export type PrepareProps = {
  readonly value: ShownVoucher
  readonly payee: { readonly name: string; readonly taxCode: string | null } | null
  /** đồng; null while no file is chosen. */
  readonly most: Dong | null
  readonly classes: FileClasses
  readonly asked: boolean
  readonly failure: unknown
  readonly onChange: (part: Partial<TypedVoucher>) => void
}

/** At most so many characters, as the office takes them. */
const payeeFields = [
  ['address', 300],
  ['account', 40],
  ['bank', 200],
] as const

/** Người thụ hưởng: from the co-op's facts, copied into the voucher. */
export const PayeeFields = (props: PrepareProps) => {
  const t = useText(moneyVouchersText)
  const { value, payee, onChange } = props
  const errors = usePrepareErrors(props)
  const gap = payee !== null && payeeFields.some(([field]) => value[field] === '')
  return (
    <div className="form-part">
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
      <p className="muted small">{gap ? t.payeeMissing : t.payeeHint}</p>
      <div className="fields">
        {payeeFields.map(([field, most]) => (
          <TextInput
            key={field}
            label={t[field]}
            withAsterisk
            aria-required
            maxLength={most}
            value={value[field]}
            onChange={(event) => onChange({ [field]: event.currentTarget.value })}
            error={errors.words(`payee.${field}`, value[field], t[field])}
          />
        ))}
      </div>
    </div>
  )
}
