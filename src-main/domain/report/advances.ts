import { daysBetween, type LocalDate } from '../dates.ts'
import type { Bucket } from '../ledger/buckets.ts'
import { addDong, type Dong, subtractDong } from '../money.ts'
import { type ClearingDue, clearingDue, type Reminder, reminderOf } from './clearing-due.ts'
import { addFigures, type Figures, type Group, groupRows } from './figures.ts'

/** One ledger line that enters or leaves the advances of an application, in the order of the book. */
export type AdvanceMove = {
  readonly seq: number
  readonly year: number
  readonly lineId: string
  readonly applicationId: string
  readonly postingDate: LocalDate
  /** Place of the voucher it adjusts. */
  readonly adjusts: number | null
  readonly from: Bucket
  readonly to: Bucket
  readonly amount: Dong
  /** Value of the contract it was advanced for; null: none is recorded. */
  readonly contract: Dong | null
}

const advanceFigures = ['advanced', 'cleared', 'open'] as const
type Sums = Figures<(typeof advanceFigures)[number]>

/** An advance that is not cleared yet; `advanced` as adjustments left it, `cleared` paid or given back. */
export type OpenAdvance<Move> = Sums & {
  readonly move: Move
  /** Days since it was posted. */
  readonly age: number
  readonly due: ClearingDue
  readonly reminder: Reminder
}

/** Ages by the days they begin with. */
const ages = [0, 31, 91, 181] as const

export type OpenAdvances<Move> = {
  readonly groups: readonly Group<OpenAdvance<Move>, Sums>[]
  readonly sums: Sums
}

/**
 * Tạm ứng còn dư: what was advanced and neither cleared, given back nor carried over, oldest age last. Vouchers of clearing name no advance, so
 * the oldest advance of the file is cleared first; an adjustment of an advance changes that advance.
 * @param moves lines posted up to `asOf`, of one or several years, in the order of the chain
 */
export const openAdvances = <Move extends AdvanceMove>(moves: readonly Move[], asOf: LocalDate): OpenAdvances<Move> => {
  const byFile = Map.groupBy(moves, ({ lineId, applicationId }) => `${lineId}|${applicationId}`)
  const open = [...byFile.values()].flatMap((own) => openOfFile(own, asOf))
  const rows = open.toSorted((a, b) => b.age - a.age || a.move.seq - b.move.seq)
  const sum = (some: readonly OpenAdvance<Move>[]): Sums => addFigures(advanceFigures, some)
  return { groups: groupRows(rows, ({ age }) => ageOf(age), ages.map(String), sum), sums: sum(rows) }
}

const ageOf = (days: number): string => String(ages.findLast((from) => days >= from) ?? ages[0])

const openOfFile = <Move extends AdvanceMove>(moves: readonly Move[], asOf: LocalDate): OpenAdvance<Move>[] => {
  const advances = new Map<number, { readonly move: Move; amount: Dong }>()
  /** Cleared, given back or carried over, of whichever advance. */
  let left = 0
  for (const move of moves) {
    const adjusted = move.adjusts === null ? undefined : advances.get(move.adjusts)
    if (isAdvance(move.from, move.to)) {
      if (adjusted === undefined) advances.set(move.seq, { move, amount: move.amount })
      else adjusted.amount = addDong(adjusted.amount, move.amount)
    } else if (move.to === 'advanced') {
      // What left the advances comes back; more than ever left is an advance of its own, so that no đồng is without one.
      const back = Math.min(left, move.amount)
      left -= back
      if (back < move.amount) advances.set(move.seq, { move, amount: move.amount - back })
    } else {
      const taken = isAdvance(move.to, move.from) ? Math.min(adjusted?.amount ?? 0, move.amount) : 0
      if (adjusted !== undefined) adjusted.amount -= taken
      left = addDong(left, move.amount - taken)
    }
  }
  return [...advances.values()].flatMap(({ move, amount }): OpenAdvance<Move>[] => {
    const cleared = Math.min(left, amount)
    left -= cleared
    if (cleared === amount) return []
    const due = clearingDue({ year: move.year, advancedOn: move.postingDate, contract: move.contract })
    return [
      {
        move,
        advanced: amount,
        cleared,
        open: subtractDong(amount, cleared),
        age: daysBetween(move.postingDate, asOf),
        due,
        reminder: reminderOf(due, asOf),
      },
    ]
  })
}

/** Money that was not an advance before: promised, or carried over from the year before. */
const isAdvance = (from: Bucket, to: Bucket): boolean =>
  to === 'advanced' && (from === 'committed' || from === 'source')
