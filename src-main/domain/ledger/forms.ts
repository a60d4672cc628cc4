import type { LocalDate } from '../dates.ts'
import type { VoucherType } from './buckets.ts'

/** What a voucher is printed as: an order of the Treasury, or a tracking sheet of the office where no form is prescribed. */
export type FormKind = 'withdrawal' | 'clearing' | 'refund' | 'tracking'

/** Numbers of the forms of a voucher, as their texts give them. */
export const formNumbers = ['C2-02/NS', 'C2-02a/NS', '16a1', 'C2-03/NS', '05a', 'C2-05a/NS', '06', '01', '07'] as const
export type FormNumber = (typeof formNumbers)[number]

export type VoucherForm = {
  readonly kind: FormKind
  /** Null for a tracking sheet. */
  readonly number: FormNumber | null
  /** The text that prescribes it. */
  readonly document: string | null
}

/** The list that goes with a voucher (bảng kê chứng từ thanh toán): number of its form, and the text that prescribes it. */
export type ListForm = { readonly number: '01' | '07'; readonly document: string }

type Dated = { readonly document: string; readonly from: LocalDate | null }
type DatedForm = Dated & { readonly number: FormNumber }

const decree = '11/2020/NĐ-CP'
const circular = '77/2017/TT-BTC'

/** Forms by the day they came into force, oldest first (finance.md, part 5). Each must be checked once against the official annex. */
const forms = {
  withdrawal: [
    { number: 'C2-02/NS', document: '08/2013/TT-BTC', from: null },
    { number: 'C2-02a/NS', document: circular, from: '2017-09-12' },
    { number: '16a1', document: decree, from: '2020-03-16' },
  ],
  clearing: [
    { number: 'C2-03/NS', document: circular, from: null },
    { number: '05a', document: decree, from: '2020-03-16' },
  ],
  refund: [
    { number: 'C2-05a/NS', document: circular, from: null },
    { number: '06', document: decree, from: '2020-03-16' },
  ],
} as const satisfies Record<Exclude<FormKind, 'tracking'>, readonly DatedForm[]>

/** Bảng kê chứng từ thanh toán: goes with an advance, a clearing and a payment. */
const lists: readonly (Dated & ListForm)[] = [
  { number: '01', document: '39/2016/TT-BTC', from: null },
  { number: '07', document: decree, from: '2020-03-16' },
]

const kindOf: Partial<Readonly<Record<VoucherType, Exclude<FormKind, 'tracking'>>>> = {
  TU: 'withdrawal',
  TC: 'withdrawal',
  TT: 'clearing',
  NT: 'refund',
}

const on = <D extends Dated>(dated: readonly D[], day: LocalDate): D | undefined =>
  dated.findLast(({ from }) => from === null || from <= day)

/** The form in force on the voucher's own day. */
export const formOf = (type: VoucherType, day: LocalDate): VoucherForm => {
  const kind = kindOf[type]
  const form = kind === undefined ? undefined : on<DatedForm>(forms[kind], day)
  if (kind === undefined || form === undefined) return { kind: 'tracking', number: null, document: null }
  return { kind, number: form.number, document: form.document }
}

/** The list of vouchers that goes with it; null where none does. */
export const listFormOf = (type: VoucherType, day: LocalDate): ListForm | null => {
  const form = type === 'TU' || type === 'TT' || type === 'TC' ? on(lists, day) : undefined
  return form === undefined ? null : { number: form.number, document: form.document }
}
