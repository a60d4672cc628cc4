import { type Dong, formatDong } from '../../../src-main/domain/money.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { errorAt } from './field-error.ts'
import type { ShownVoucher } from './prepare-shape.ts'

export const prepareFieldNames = [
  'amount',
  'voucherDate',
  'basisNumber',
  'basisDate',
  'description',
  'payee.address',
  'payee.account',
  'payee.bank',
  'classId',
  'measure.unitPrice',
] as const

type State = {
  readonly value: ShownVoucher
  /** đồng; null while no file is chosen. */
  readonly most: Dong | null
  readonly asked: boolean
  readonly failure: unknown
}

/** Gaps once asked, what the office refused, and an amount above the most. */
export const usePrepareErrors = ({ value, most, asked, failure }: State) => {
  const t = useText(moneyVouchersText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const refused = (field: string): string | null => errorAt(failure, field, language)
  return {
    words: (field: string, words: string, label: string): string | null =>
      asked && words.trim() === '' ? ui.fieldMissing(label) : refused(field),
    day: (field: 'voucherDate' | 'basisDate', label: string): string | null =>
      asked && value[field] === null ? ui.fieldMissing(label) : refused(field),
    class: (missing: boolean): string | null => (asked && missing ? ui.fieldMissing(t.class) : refused('classId')),
    measure: (): string | null => refused('measure.unitPrice'),
    amount: (): string | null => {
      if (asked && (value.amount === null || value.amount <= 0)) return ui.fieldMissing(t.amount)
      // What the office refused names the article; before it was asked, the screen only knows the figure.
      const over = most !== null && value.amount !== null && value.amount > most
      return refused('amount') ?? (over ? t.overMost(formatDong(most)) : null)
    },
  }
}
