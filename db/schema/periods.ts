import { EntitySchema } from 'typeorm'
import { integer, key, text, textOrNull } from './columns.ts'

export type PeriodActRow = {
  readonly seq: number
  readonly id: string
  readonly kind: string
  readonly period: string
  readonly onDay: string
  readonly at: string
  readonly byName: string
  readonly byRole: string
  readonly reason: string | null
  readonly voucherSeq: number
  readonly head: string
  /** JSON text, kept as it was sealed. */
  readonly sums: string
  readonly drafts: string
  readonly advances: string
  readonly prevHash: string
  readonly hash: string
}
export const PeriodActEntity = new EntitySchema<PeriodActRow>({
  name: 'PeriodAct',
  tableName: 'period_act',
  columns: {
    seq: key(integer('seq')),
    id: text('id'),
    kind: text('kind'),
    period: text('period'),
    onDay: text('on_day'),
    at: text('at'),
    byName: text('by_name'),
    byRole: text('by_role'),
    reason: textOrNull('reason'),
    voucherSeq: integer('voucher_seq'),
    head: text('head'),
    sums: text('sums'),
    drafts: text('drafts'),
    advances: text('advances'),
    prevHash: text('prev_hash'),
    hash: text('hash'),
  },
})

export type CarryOverRow = {
  /** The CN voucher of the old year, and the one of the next that mirrors it. */
  readonly outSeq: number
  readonly inSeq: number
  /** Point of khoản 3 Điều 64 Luật Ngân sách nhà nước. */
  readonly category: string
}
export const CarryOver = new EntitySchema<CarryOverRow>({
  name: 'CarryOver',
  tableName: 'carry_over',
  columns: { outSeq: key(integer('out_seq')), inSeq: integer('in_seq'), category: text('category') },
})
