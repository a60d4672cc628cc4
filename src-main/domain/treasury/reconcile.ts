import { daysBetween, type LocalDate } from '../dates.ts'
import { addDong, type Dong, subtractDong } from '../money.ts'
import { voucherKey } from './voucher-key.ts'

/** One side of a reconciliation: a voucher of ours, or a line of the Treasury. */
export type SideLine = {
  /** Place in its own list, told once: the order in which lines are handed in changes nothing. */
  readonly at: number
  readonly number: string | null
  /** Day posted and day of the paper, whichever are told; at least one, the one that places it in a period first. */
  readonly days: readonly [LocalDate, ...LocalDate[]]
  /** đồng out of the Treasury; below zero: back into it. */
  readonly amount: Dong
}

/**
 * How two lines belong together: number, amount and a day (`same`); number and amount, on other days (`days`); the number alone, with another
 * amount (`amount`); amount and day alone, of which there is one on either side (`likely`).
 */
export const waysToMatch = ['same', 'days', 'amount', 'likely'] as const
export type WayToMatch = (typeof waysToMatch)[number]

export type Match<Ours, Theirs> = {
  readonly ours: Ours
  readonly theirs: Theirs
  readonly how: WayToMatch
  /** Days from ours to theirs, between the two that lie nearest; 0 where one is the same. */
  readonly days: number
  /** Ours less theirs, đồng. */
  readonly difference: Dong
}

export type ReconciliationSums = {
  readonly ours: Dong
  readonly theirs: Dong
  readonly matched: Dong
  readonly different: { readonly ours: Dong; readonly theirs: Dong }
  readonly onlyOurs: Dong
  readonly onlyTheirs: Dong
}

/** Every line stands in exactly one place. `matched`: same or days; `different`: amount or likely, which a person must look at. */
export type Reconciliation<Ours, Theirs> = {
  readonly matched: readonly Match<Ours, Theirs>[]
  readonly different: readonly Match<Ours, Theirs>[]
  readonly onlyOurs: readonly Ours[]
  readonly onlyTheirs: readonly Theirs[]
  readonly sums: ReconciliationSums
}

/**
 * Đối chiếu: which of our vouchers the Treasury has, and the other way round. Each line is used at most once; the result depends on the lines
 * alone, not on their order.
 * @throws Refusal money.unsafe when a sum could not be told exactly
 */
export const reconcile = <Ours extends SideLine, Theirs extends SideLine>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
): Reconciliation<Ours, Theirs> => {
  const byNumber = numbered(inOrder(ours), inOrder(theirs))
  const left = {
    ours: without(
      inOrder(ours),
      byNumber.map((pair) => pair.ours),
    ),
    theirs: without(
      inOrder(theirs),
      byNumber.map((pair) => pair.theirs),
    ),
  }
  const likely = alone(left.ours, left.theirs)
  const pairs = [...byNumber, ...likely].toSorted((a, b) => a.ours.at - b.ours.at)
  const matched = pairs.filter(({ how }) => how === 'same' || how === 'days')
  const different = pairs.filter(({ how }) => how === 'amount' || how === 'likely')
  const onlyOurs = without(
    left.ours,
    likely.map((pair) => pair.ours),
  )
  const onlyTheirs = without(
    left.theirs,
    likely.map((pair) => pair.theirs),
  )
  return { matched, different, onlyOurs, onlyTheirs, sums: sumsOf({ matched, different, onlyOurs, onlyTheirs }) }
}

/** matched + different + only = the total of each side. */
export const sumsOf = ({
  matched,
  different,
  onlyOurs,
  onlyTheirs,
}: Omit<Reconciliation<SideLine, SideLine>, 'sums'>): ReconciliationSums => {
  const sum = (lines: readonly SideLine[]): Dong => lines.reduce((all, { amount }) => addDong(all, amount), 0)
  const both = sum(matched.map((pair) => pair.ours))
  const [differentOurs, differentTheirs] = [
    sum(different.map((pair) => pair.ours)),
    sum(different.map((pair) => pair.theirs)),
  ]
  const [ours, theirs] = [sum(onlyOurs), sum(onlyTheirs)]
  return {
    ours: addDong(both, differentOurs, ours),
    theirs: addDong(both, differentTheirs, theirs),
    matched: both,
    different: { ours: differentOurs, theirs: differentTheirs },
    onlyOurs: ours,
    onlyTheirs: theirs,
  }
}

const inOrder = <Line extends SideLine>(lines: readonly Line[]): readonly Line[] =>
  lines.toSorted((a, b) => a.at - b.at)

const without = <Line>(lines: readonly Line[], used: readonly Line[]): readonly Line[] => {
  const gone = new Set(used)
  return lines.filter((line) => !gone.has(line))
}

const pairOf = <Ours extends SideLine, Theirs extends SideLine>(
  ours: Ours,
  theirs: Theirs,
  how: (days: number, difference: Dong) => WayToMatch,
): Match<Ours, Theirs> => {
  const days = daysApart(ours, theirs)
  const difference = subtractDong(ours.amount, theirs.amount)
  return { ours, theirs, how: how(days, difference), days, difference }
}

/** The paper bears one day and the books two more: what agrees with either is the same day. */
const daysApart = (ours: SideLine, theirs: SideLine): number => {
  const all = ours.days.flatMap((from) => theirs.days.map((to) => daysBetween(from, to)))
  return all.toSorted((a, b) => Math.abs(a) - Math.abs(b) || a - b)[0] ?? 0
}

/** Pairs of one number, the nearest first: same amount before another, a near day before a far one, a small difference before a large one. */
const numbered = <Ours extends SideLine, Theirs extends SideLine>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
): readonly Match<Ours, Theirs>[] => {
  const theirsOf = Map.groupBy(theirs, ({ number }) => voucherKey(number))
  const oursOf = Map.groupBy(ours, ({ number }) => voucherKey(number))
  return [...oursOf].flatMap(([key, own]) => {
    if (key === null) return []
    const candidates = own.flatMap((line) =>
      (theirsOf.get(key) ?? []).map((other) =>
        pairOf(line, other, (days, difference) => (difference !== 0 ? 'amount' : days === 0 ? 'same' : 'days')),
      ),
    )
    return taken(
      candidates.toSorted(
        (a, b) =>
          Math.abs(a.difference) - Math.abs(b.difference) ||
          Math.abs(a.days) - Math.abs(b.days) ||
          a.ours.at - b.ours.at ||
          a.theirs.at - b.theirs.at,
      ),
    )
  })
}

const taken = <Ours, Theirs>(candidates: readonly Match<Ours, Theirs>[]): readonly Match<Ours, Theirs>[] => {
  const used = new Set<Ours | Theirs>()
  return candidates.filter(({ ours, theirs }) => {
    if (used.has(ours) || used.has(theirs)) return false
    used.add(ours).add(theirs)
    return true
  })
}

/** Pairs of one amount on one day, where neither side has another that would fit as well. */
const alone = <Ours extends SideLine, Theirs extends SideLine>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
): readonly Match<Ours, Theirs>[] => {
  const keysOf = ({ amount, days }: SideLine): readonly string[] => days.map((day) => `${amount}|${day}`)
  const index = <Line extends SideLine>(lines: readonly Line[]): ReadonlyMap<string, ReadonlySet<Line>> => {
    const byKey = new Map<string, Set<Line>>()
    for (const line of lines) for (const key of keysOf(line)) byKey.set(key, (byKey.get(key) ?? new Set()).add(line))
    return byKey
  }
  const [oursBy, theirsBy] = [index(ours), index(theirs)]
  /** No more than two: whether there is a second is all that is asked. */
  const fitting = <Line>(line: SideLine, byKey: ReadonlyMap<string, ReadonlySet<Line>>): readonly Line[] => {
    const found = new Set<Line>()
    for (const key of keysOf(line))
      for (const other of byKey.get(key) ?? []) {
        found.add(other)
        if (found.size > 1) return [...found]
      }
    return [...found]
  }
  return ours.flatMap((line) => {
    const [other, another] = fitting(line, theirsBy)
    if (other === undefined || another !== undefined || fitting(other, oursBy).length > 1) return []
    return [pairOf(line, other, () => 'likely')]
  })
}
