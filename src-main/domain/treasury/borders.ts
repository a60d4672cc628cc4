import type { Days } from '../ledger/days.ts'
import { addDong, type Dong } from '../money.ts'
import { type Reconciliation, type SideLine, sumsOf } from './reconcile.ts'

/** Lines of the statement that are of other days: they are told apart, and are no difference. */
export type Bordered<Ours, Theirs> = Reconciliation<Ours, Theirs> & {
  readonly outside: readonly Theirs[]
  readonly outsideSum: Dong
}

/**
 * A statement may cover more than the days asked for. A line of other days counts where it is the match of one of our vouchers, since the
 * Treasury posts some days later than we do; else it is put aside.
 */
export const putAsideOutside = <Ours extends SideLine, Theirs extends SideLine>(
  { sums: _, ...found }: Reconciliation<Ours, Theirs>,
  { from, to }: Days,
): Bordered<Ours, Theirs> => {
  const isInside = ({ days: [day] }: Theirs): boolean => (from === null || day >= from) && (to === null || day <= to)
  const kept = { ...found, onlyTheirs: found.onlyTheirs.filter(isInside) }
  const outside = found.onlyTheirs.filter((line) => !isInside(line))
  return {
    ...kept,
    sums: sumsOf(kept),
    outside,
    outsideSum: outside.reduce((all, { amount }) => addDong(all, amount), 0),
  }
}
