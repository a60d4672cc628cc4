import { TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  measuredAmount,
  mostQuantity,
  mostUnitPrice,
  quantityOf,
  unitsOf,
} from '../../../src-main/domain/ledger/measure.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { useText } from '../../app/language.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import type { PrepareProps } from './prepare-payee.tsx'
import { isMeasured, type TypedVoucher } from './prepare-shape.ts'
import { usePrepareErrors } from './use-prepare-errors.ts'

/** Số lượng, đơn giá: where something is counted. Their product becomes the amount, which can still be typed over and is then compared. */
export const MeasureFields = (props: PrepareProps) => {
  const t = useText(moneyVouchersText)
  const { value, asked } = props
  const errors = usePrepareErrors(props)
  const put = (part: Partial<Pick<TypedVoucher, 'quantity' | 'unit' | 'unitPrice'>>): void => {
    const { quantity, unitPrice } = { ...value, ...part }
    const known = quantity !== null && unitPrice !== null && unitPrice <= mostUnitPrice
    props.onChange(known ? { ...part, amount: measuredAmount({ quantity, unitPrice }) } : part)
  }
  const gap = isMeasured(value)
  const [open, setOpen] = useState(gap)
  return (
    <details className="wide" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.measure}</summary>
      <div className="fields">
        <NumberField
          label={t.quantity}
          unit={value.unit}
          whole={false}
          max={unitsOf(mostQuantity)}
          value={value.quantity === null ? null : unitsOf(value.quantity)}
          error={asked && gap && value.quantity === null ? t.measureGap : null}
          onChange={(units) => put({ quantity: units === null ? null : quantityOf(units) })}
        />
        <TextInput
          label={t.unit}
          maxLength={40}
          value={value.unit}
          onChange={(event) => put({ unit: event.currentTarget.value })}
          error={asked && gap && value.unit.trim() === '' ? t.measureGap : null}
        />
        <MoneyField
          label={t.unitPrice}
          required={false}
          value={value.unitPrice}
          onChange={(unitPrice) => put({ unitPrice })}
          error={asked && gap && value.unitPrice === null ? t.measureGap : errors.measure()}
        />
      </div>
    </details>
  )
}
