import type { LocalDate } from '../dates.ts'
import type { Dong } from '../money.ts'
import { Refusal } from '../refusal.ts'
import type { Move } from './moves.ts'

/**
 * The closed list of what may be carried over (chuyển nguồn): points a, b, c, d, đ, e of khoản 3 Điều 64 Luật Ngân sách nhà nước
 * 83/2015/QH13. Ordinary support money falls under đ alone: estimates added after 30/09.
 */
export const carryCategories = ['a', 'b', 'c', 'd', 'đ', 'e'] as const
export type CarryCategory = (typeof carryCategories)[number]

export const isCarryCategory = (text: string): text is CarryCategory =>
  (carryCategories as readonly string[]).includes(text)

/** The ground as the voucher keeps it, sealed with it; the verification reads the category back from here. */
export const carryGround = (category: CarryCategory): string =>
  `Điểm ${category} khoản 3 Điều 64 Luật Ngân sách nhà nước số 83/2015/QH13`

/** What goes over: what is left of the line, what is committed to an application, or an advance not cleared. đồng, above zero. */
export type CarryItem = {
  readonly bucket: 'available' | 'committed' | 'advanced'
  /** null of what is left of the line alone. */
  readonly applicationId: string | null
  readonly coopId: string | null
  readonly amount: Dong
}

type Leg = Omit<Move, 'budgetLineId'>

export type CarryMoves = {
  /** HC in the old year: commitments that go over are taken back first. */
  readonly release: readonly Leg[]
  /** CN in the old year. */
  readonly out: readonly Leg[]
  /** CN in the next year: line by line what left the old one. */
  readonly opening: readonly Leg[]
  /** CK in the next year: the same commitments stand again. */
  readonly commit: readonly Leg[]
}

const none = { applicationId: null, coopId: null } as const

/** The double entry in both years: every đồng that leaves the old line arrives in the next one, as what it was. */
export const carryMoves = (items: readonly CarryItem[]): CarryMoves => {
  const of = ({ applicationId, coopId, amount }: CarryItem) => ({ applicationId, coopId, amount })
  const committed = items.filter((item) => item.bucket === 'committed')
  const advanced = items.filter((item) => item.bucket === 'advanced')
  const free = items.reduce((sum, item) => (item.bucket === 'advanced' ? sum : sum + item.amount), 0)
  return {
    release: committed.map((item) => ({ ...of(item), from: 'committed', to: 'available' })),
    out: [
      ...(free > 0 ? [{ ...none, from: 'available', to: 'carried', amount: free } as const] : []),
      ...advanced.map((item) => ({ ...of(item), from: 'advanced', to: 'carried' }) as const),
    ],
    opening: [
      ...(free > 0 ? [{ ...none, from: 'source', to: 'available', amount: free } as const] : []),
      ...advanced.map((item) => ({ ...of(item), from: 'source', to: 'advanced' }) as const),
    ],
    commit: committed.map((item) => ({ ...of(item), from: 'available', to: 'committed' })),
  }
}

/**
 * @param added what decisions after 30/09 of the year added to the line, less what they took back; đồng
 * @param before what was carried over of it under the same point already
 * @throws Refusal carry.nothing, carry.itemTwice, carry.notAddedLate
 */
export const checkCarry = (
  category: CarryCategory,
  items: readonly CarryItem[],
  { added, before, line, addedAfter }: { added: Dong; before: Dong; line: string; addedAfter: LocalDate },
): void => {
  if (items.length === 0) throw new Refusal('carry.nothing', { line }, 'items')
  const keys = items.map((item) => `${item.bucket}|${item.applicationId ?? ''}`)
  const twice = keys.findIndex((key, at) => keys.indexOf(key) !== at)
  if (twice >= 0) throw new Refusal('carry.itemTwice', { line }, `items.${twice}`)
  const amount = items.reduce((sum, item) => sum + item.amount, 0)
  const most = Math.max(0, added - before)
  if (category === 'đ' && amount > most)
    throw new Refusal('carry.notAddedLate', { line, amount, most, date: addedAfter }, 'category')
}
