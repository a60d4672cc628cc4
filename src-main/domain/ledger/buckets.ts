import type { Dong } from '../money.ts'

/**
 * Where đồng of one budget line (dự toán) stand. `source` and the ends (`returned`, `cancelled`, `carried`) are the world outside;
 * `committed`, `advanced` and `paid` belong to one application as well. Source: the programme's money rules, Law 83/2015 art. 8.
 */
export const buckets = [
  'source',
  'available',
  'committed',
  'advanced',
  'paid',
  'returned',
  'cancelled',
  'carried',
] as const
export type Bucket = (typeof buckets)[number]

/** Buckets that name an application, besides the budget line. */
const applicationBuckets = ['committed', 'advanced', 'paid'] as const satisfies readonly Bucket[]

export const isApplicationBucket = (bucket: Bucket): boolean =>
  (applicationBuckets as readonly Bucket[]).includes(bucket)

/**
 * Voucher types (loại chứng từ): DT giao và điều chỉnh dự toán, CK cam kết, TU tạm ứng, TT thanh toán tạm ứng, TC thực chi, NT nộp
 * trả, HC hủy cam kết, HD hủy dự toán, CN chuyển nguồn, ĐC điều chỉnh.
 */
export const voucherTypes = ['DT', 'CK', 'TU', 'TT', 'TC', 'NT', 'HC', 'HD', 'CN', 'ĐC'] as const
export type VoucherType = (typeof voucherTypes)[number]

/** Types that move money out of the office or back: three different people stand behind each. */
export const executionTypes = ['TU', 'TT', 'TC', 'NT'] as const satisfies readonly VoucherType[]
export type ExecutionType = (typeof executionTypes)[number]

/** Vouchers of execution are adjusted by a voucher; estimates and commitments by a decision. */
export const isExecution = (type: string): type is ExecutionType => (executionTypes as readonly string[]).includes(type)

/** Types that begin as a draft (dự thảo chứng từ) and pass three hands: executions, and the adjustment of one. */
export const draftTypes = [...executionTypes, 'ĐC'] as const satisfies readonly VoucherType[]
export type DraftType = (typeof draftTypes)[number]

/** The money columns of the ledger, in the order of the book. */
export const moneyColumns = ['estimate', 'commitment', 'advance', 'clearing', 'payment', 'refund'] as const
export type MoneyColumn = (typeof moneyColumns)[number]
export type MoneySums = Readonly<Record<MoneyColumn, Dong>>

export const zeroSums: MoneySums = { estimate: 0, commitment: 0, advance: 0, clearing: 0, payment: 0, refund: 0 }

export const addSums = (a: MoneySums, b: MoneySums): MoneySums => ({
  estimate: a.estimate + b.estimate,
  commitment: a.commitment + b.commitment,
  advance: a.advance + b.advance,
  clearing: a.clearing + b.clearing,
  payment: a.payment + b.payment,
  refund: a.refund + b.refund,
})

type Movement = { readonly from: Bucket; readonly to: Bucket }

/** Which way each type moves đồng. ĐC is not here: it runs a movement of the voucher it adjusts, backwards or forwards. */
const movements = {
  DT: [
    { from: 'source', to: 'available' },
    { from: 'available', to: 'source' },
  ],
  CK: [{ from: 'available', to: 'committed' }],
  TU: [{ from: 'committed', to: 'advanced' }],
  TT: [{ from: 'advanced', to: 'paid' }],
  TC: [{ from: 'committed', to: 'paid' }],
  NT: [
    { from: 'advanced', to: 'available' },
    { from: 'paid', to: 'available' },
    { from: 'advanced', to: 'returned' },
    { from: 'paid', to: 'returned' },
  ],
  HC: [{ from: 'committed', to: 'available' }],
  HD: [{ from: 'available', to: 'cancelled' }],
  CN: [
    { from: 'available', to: 'carried' },
    { from: 'advanced', to: 'carried' },
    { from: 'source', to: 'available' },
    { from: 'source', to: 'advanced' },
  ],
} as const satisfies Record<Exclude<VoucherType, 'ĐC'>, readonly Movement[]>

const sameMovement = (a: Movement, b: Movement): boolean => a.from === b.from && a.to === b.to

/**
 * What the year before carried over and this year opens with (số dư đầu năm): the half of a carry-over that stands in the next year's book.
 * It is no movement of the year it is posted in.
 */
export const isOpening = (type: VoucherType, from: Bucket): boolean => type === 'CN' && from === 'source'

/** A carry-over has its other half in another year: no adjustment runs it again in one of them alone. */
const adjustable: readonly Movement[] = Object.values({ ...movements, CN: [] }).flat()

/** True when a voucher of this type may move đồng from `from` to `to`. */
export const mayMove = (type: VoucherType, from: Bucket, to: Bucket): boolean => {
  if (type !== 'ĐC') return movements[type].some((m) => sameMovement(m, { from, to }))
  return adjustable.some((m) => sameMovement(m, { from, to }) || sameMovement(m, { from: to, to: from }))
}

/** Every allowed triple, for the CHECK that the database itself holds (a test compares the two). */
export const allowedMovements = (): readonly (Movement & { readonly type: VoucherType })[] =>
  voucherTypes.flatMap((type) =>
    buckets.flatMap((from) => buckets.filter((to) => mayMove(type, from, to)).map((to) => ({ type, from, to }))),
  )

const columnOf = (from: Bucket, to: Bucket): MoneyColumn | undefined => {
  switch (`${from}>${to}`) {
    case 'source>available':
      return 'estimate'
    case 'available>committed':
      return 'commitment'
    case 'committed>advanced':
      return 'advance'
    case 'advanced>paid':
      return 'clearing'
    case 'committed>paid':
      return 'payment'
    case 'advanced>available':
    case 'paid>available':
    case 'advanced>returned':
    case 'paid>returned':
      return 'refund'
    default:
      return undefined
  }
}

/**
 * The ledger columns a movement shows in, signed: a movement run backwards is negative (committed -> available takes from
 * `commitment`). A refund is one only when it leaves advanced or paid.
 */
export const columnsOf = (from: Bucket, to: Bucket, amount: Dong): MoneySums => {
  const forward = columnOf(from, to)
  if (forward !== undefined) return { ...zeroSums, [forward]: amount }
  const backward = columnOf(to, from)
  return backward === undefined ? zeroSums : { ...zeroSums, [backward]: -amount }
}

/** The columns of a line as its voucher's type has it: an opening fills none, its đồng stand in the opening balance. */
export const columnsOfLine = (type: VoucherType, from: Bucket, to: Bucket, amount: Dong): MoneySums =>
  isOpening(type, from) ? zeroSums : columnsOf(from, to, amount)

/** What a co-op has received (lũy kế HTX): advances + payments - refunds; clearing adds nothing. đồng. */
export const receivedOf = (sums: MoneySums): Dong => sums.advance + sums.payment - sums.refund
