import type { RefusalCode } from '../../../src-main/domain/refusal.ts'

/**
 * The money of an office once more, as simply as it can be said, in memory and without any code of the office: what the office answers is
 * compared with what this says.
 */
export const million = 1_000_000
export const ceiling = 800 * million

export type Person = { readonly name: string; readonly role: 'reviewOfficer' | 'leader' | 'financeOfficer' | 'payer' }
export const staff: readonly Person[] = [
  { name: 'Lan', role: 'reviewOfficer' },
  { name: 'Bình', role: 'leader' },
  { name: 'Hoa', role: 'financeOfficer' },
  { name: 'Sơn', role: 'payer' },
]

export type Execution = 'TU' | 'TT' | 'TC' | 'NT'
type Leg = {
  readonly line: number
  readonly file: number | null
  readonly from: string
  readonly to: string
  readonly amount: number
}
export type ModelDecision = {
  readonly id: string
  readonly number: string
  readonly approves: boolean
  readonly line: number
  readonly files: readonly number[]
  cancelled: boolean
}
export type ModelDraft = {
  readonly id: string
  readonly type: Execution | 'ĐC'
  /** What an ĐC adjusts, and what that should have been. */
  readonly adjusts: { readonly voucher: ModelVoucher; readonly right: number } | null
  readonly leg: Leg
  readonly voucherDate: string
  readonly preparedBy: string
  approvedBy: string | null
  state: 'draft' | 'approved' | 'posted' | 'cancelled'
  version: number
}
export type ModelVoucher = {
  readonly number: string
  readonly type: string
  readonly legs: readonly Leg[]
  readonly postingDate: string
  /** What adjustments made of the amount. */
  stands: number
}
export type ModelFile = {
  state: 'submitted' | 'approved' | 'disbursing' | 'settled'
  approved: number
  advancesGiven: number
  received: number
  line: number | null
  approvedBy: string | null
  /** Contract, acceptance and what else payment rests on are recorded. */
  rests: boolean
}

export type Model = {
  readonly balances: Map<string, number>
  readonly counters: Map<string, number>
  readonly numbers: Set<string>
  readonly decisions: ModelDecision[]
  readonly drafts: ModelDraft[]
  readonly vouchers: ModelVoucher[]
  readonly files: ModelFile[]
  last: string | null
}

export const emptyModel = (files: number): Model => ({
  balances: new Map(),
  counters: new Map(),
  numbers: new Set(),
  decisions: [],
  drafts: [],
  vouchers: [],
  files: Array.from({ length: files }, () => ({
    state: 'submitted',
    approved: 0,
    advancesGiven: 0,
    received: 0,
    line: null,
    approvedBy: null,
    rests: false,
  })),
  last: null,
})

/** `line/file/bucket`; the world's buckets belong to no file. */
const keyOf = (leg: Leg, bucket: string): string =>
  `${leg.line}/${['committed', 'advanced', 'paid'].includes(bucket) ? leg.file : '-'}/${bucket}`

export const balance = (model: Model, line: number, file: number | null, bucket: string): number =>
  model.balances.get(`${line}/${file ?? '-'}/${bucket}`) ?? 0

/** Would these legs, one after the other, take a bucket below zero? */
export const tooMuch = (model: Model, legs: readonly Leg[]): boolean => {
  const now = new Map(model.balances)
  return legs.some((leg) => {
    const left = (now.get(keyOf(leg, leg.from)) ?? 0) - leg.amount
    now.set(keyOf(leg, leg.from), left)
    now.set(keyOf(leg, leg.to), (now.get(keyOf(leg, leg.to)) ?? 0) + leg.amount)
    return left < 0 && leg.from !== 'source'
  })
}

/** What stands of a file, wherever it is: committed, advanced or paid. */
export const standing = (model: Model, file: number): number =>
  [...model.balances].reduce((sum, [key, amount]) => (key.split('/')[1] === String(file) ? sum + amount : sum), 0)

export const backDated = (model: Model, date: string): boolean => model.last !== null && date < model.last

/** More advance than half of what was approved, rounded down. */
export const advanceTooLarge = (model: Model, leg: Leg): boolean => {
  const file = model.files[leg.file ?? -1]
  return file !== undefined && file.advancesGiven + leg.amount > Math.floor(file.approved / 2)
}

const countIn = (file: ModelFile, leg: Leg): void => {
  const way = `${leg.from}>${leg.to}`
  if (way === 'available>committed') file.approved += leg.amount
  if (way === 'committed>available') file.approved -= leg.amount
  if (way === 'committed>advanced' || way === 'available>advanced') file.advancesGiven += leg.amount
  if (way === 'advanced>committed' || way === 'advanced>available') file.advancesGiven -= leg.amount
  const holds = (bucket: string): boolean => bucket === 'advanced' || bucket === 'paid'
  file.received += (holds(leg.to) ? leg.amount : 0) - (holds(leg.from) ? leg.amount : 0)
}

/** Posts: moves the money, gives the number. */
export const book = (model: Model, type: string, legs: readonly Leg[], postingDate: string): string => {
  for (const leg of legs) {
    model.balances.set(keyOf(leg, leg.from), (model.balances.get(keyOf(leg, leg.from)) ?? 0) - leg.amount)
    model.balances.set(keyOf(leg, leg.to), (model.balances.get(keyOf(leg, leg.to)) ?? 0) + leg.amount)
    const file = leg.file === null ? undefined : model.files[leg.file]
    if (file === undefined) continue
    countIn(file, leg)
    if (type === 'CK') file.line = leg.line
  }
  const ordinal = (model.counters.get(type) ?? 0) + 1
  model.counters.set(type, ordinal)
  model.last = postingDate
  const number = `${type}-2018-${String(ordinal).padStart(4, '0')}`
  model.vouchers.push({ number, type, legs, postingDate, stands: legs[0]?.amount ?? 0 })
  return number
}

/** What the office should answer: a refusal, or what it gives back. */
export type Expected = { readonly refused: RefusalCode } | { readonly answer: unknown }
export const refuse = (code: RefusalCode): Expected => ({ refused: code })

export const legOf = (
  type: Execution,
  refundOf: 'advanced' | 'paid',
  line: number,
  file: number,
  amount: number,
): Leg => {
  const ways = {
    TU: ['committed', 'advanced'],
    TT: ['advanced', 'paid'],
    TC: ['committed', 'paid'],
    NT: [refundOf, 'available'],
  } as const
  const [from, to] = ways[type]
  return { line, file, from, to, amount }
}

export const named = (role: Person['role']): Person => staff.find((one) => one.role === role) ?? { name: role, role }
