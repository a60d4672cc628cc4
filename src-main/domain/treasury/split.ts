import { addDong } from '../money.ts'
import type { SideLine } from './reconcile.ts'
import { voucherKey } from './voucher-key.ts'

/** A line as it is compared, with the lines of the statement it stands for: itself alone, or those of one paper. */
export type Joined<Line> = Line & { readonly parts: readonly [Line, ...Line[]] }

/**
 * The Treasury books one paper on a line for each budget code. Its lines of one number and one day stand together against our one voucher of that
 * number; not where one of them alone has the voucher's amount: then the others are something else.
 */
export const joinSplit = <Theirs extends SideLine>(
  ours: readonly SideLine[],
  theirs: readonly Theirs[],
): readonly Joined<Theirs>[] => {
  const oursOf = Map.groupBy(ours, ({ number }) => voucherKey(number))
  const papers = Map.groupBy(theirs, (line) => paperOf(line) ?? line)
  return [...papers.values()].flatMap((lines): readonly Joined<Theirs>[] => {
    const [first, ...more] = lines
    if (first === undefined) return []
    const [own, another] = oursOf.get(voucherKey(first.number)) ?? []
    const together = own !== undefined && another === undefined && !lines.some(({ amount }) => amount === own.amount)
    if (!together) return lines.map((line) => ({ ...line, parts: [line] }))
    return [{ ...first, amount: addDong(...lines.map(({ amount }) => amount)), parts: [first, ...more] }]
  })
}

/** Number, day, and which way the money went; null: without a number, a line is its own paper. */
const paperOf = ({ number, days: [day], amount }: SideLine): string | null => {
  const key = voucherKey(number)
  return key === null ? null : `${key}|${day}|${Math.sign(amount)}`
}
