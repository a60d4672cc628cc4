import type { Bucket, VoucherType } from '../ledger/buckets.ts'
import { addDong, type Dong, subtractDong } from '../money.ts'

/** Đồng that went from one bucket of a budget line to another by vouchers of one type, added up. */
export type Flow = {
  readonly lineId: string
  readonly applicationId: string | null
  readonly type: VoucherType
  readonly from: Bucket
  readonly to: Bucket
  /** đồng, above zero. */
  readonly amount: Dong
}

const went = (flows: readonly Flow[], from: Bucket, to: Bucket): Dong =>
  addDong(...flows.filter((flow) => flow.from === from && flow.to === to).map(({ amount }) => amount))

/** What went from `from` to `to`, less what an adjustment took back. */
export const net = (flows: readonly Flow[], from: Bucket, to: Bucket): Dong =>
  subtractDong(went(flows, from, to), went(flows, to, from))

/** What stands in a bucket. */
export const balance = (flows: readonly Flow[], bucket: Bucket): Dong =>
  subtractDong(
    addDong(...flows.filter(({ to }) => to === bucket).map(({ amount }) => amount)),
    addDong(...flows.filter(({ from }) => from === bucket).map(({ amount }) => amount)),
  )

/** What the year before carried over and this year opens with (số dư năm trước chuyển sang): CN vouchers from the source. */
const opens = ({ type, from }: Flow): boolean => type === 'CN' && from === 'source'

export const carriedIn = (flows: readonly Flow[], to: Bucket): Dong =>
  addDong(...flows.filter((flow) => opens(flow) && flow.to === to).map(({ amount }) => amount))

/** Advances and payments that came back, into the estimate or to the budget. */
export const givenBack = (flows: readonly Flow[]): Dong =>
  addDong(
    ...(['advanced', 'paid'] as const).flatMap((from) =>
      (['available', 'returned'] as const).map((to) => net(flows, from, to)),
    ),
  )
