import type { LocalDate } from '../../domain/dates.ts'
import type { VoucherType } from '../../domain/ledger/buckets.ts'
import { checkDays, type Days } from '../../domain/ledger/days.ts'
import { type Bordered, putAsideOutside } from '../../domain/treasury/borders.ts'
import { reconcile, type SideLine } from '../../domain/treasury/reconcile.ts'
import { type Joined, joinSplit } from '../../domain/treasury/split.ts'
import type { StatementLine } from '../../domain/treasury/statement.ts'
import { isUnsignedRefund, type Scope, scopeOf, throughTreasury } from '../../domain/treasury/through-treasury.ts'
import { voucherKey } from '../../domain/treasury/voucher-key.ts'
import { type KnownVoucher, type TreasuryMove, treasuryMoves, vouchersNumbered } from '../../store/treasury.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { ReadStatement } from './read.ts'

/** The book of a budget year, narrowed to days of posting. */
export type TreasuryAsk = Days & { readonly year: number }

/** A posted voucher of ours that the statement should have. */
export type OurVoucher = SideLine & {
  readonly number: string
  readonly type: VoucherType
  readonly voucherDate: LocalDate
  readonly postingDate: LocalDate
  readonly coop: string | null
  readonly description: string
  readonly adjusts: string | null
}
type SignedLine = SideLine & StatementLine
export type TheirLine = Joined<SignedLine>

export type Comparison = Bordered<OurVoucher, TheirLine> & {
  readonly ask: TreasuryAsk
  readonly statement: ReadStatement
  readonly scope: Scope
  /** What our books know of lines that only the Treasury has, by `voucherKey`. */
  readonly known: ReadonlyMap<string, KnownVoucher>
}

/** @throws Refusal filter.daysReversed, money.unsafe */
export const compareWithTreasury = async (
  reads: Reads,
  statement: ReadStatement,
  ask: TreasuryAsk,
): Promise<Comparison> => {
  checkDays(ask)
  const scope = scopeOf(statement.lines)
  const ours = ourVouchers(await treasuryMoves(reads, ask, scope.types), scope)
  const found = reconcile(ours, joinSplit(ours, theirLines(statement.lines)))
  const bordered = putAsideOutside(found, ask)
  const keys = bordered.onlyTheirs.flatMap(({ number }) => voucherKey(number) ?? [])
  const known = await vouchersNumbered(reads, [...new Set(keys)])
  return { ...bordered, ask, statement, scope, known: new Map(known.map((voucher) => [voucher.number, voucher])) }
}

/** One line for a voucher, whatever it has of its own; what counts as nothing (the adjustment of a clearing, where clearings are not compared) is left out. */
const ourVouchers = (moves: readonly TreasuryMove[], scope: Scope): readonly OurVoucher[] =>
  [...Map.groupBy(moves, ({ seq }) => seq)].flatMap(([at, own]): OurVoucher[] => {
    const [first] = own
    const amount = own.reduce((sum, move) => sum + throughTreasury(move.from, move.to, move.amount, scope), 0)
    if (first === undefined || amount === 0) return []
    const { number, type, voucherDate, postingDate, coop, description, adjusts } = first
    const days = [postingDate, voucherDate] as const
    return [{ at, number, days, amount, type, voucherDate, postingDate, coop, description, adjusts }]
  })

const theirLines = (lines: readonly StatementLine[]): readonly SignedLine[] =>
  lines.flatMap((line) => {
    const [first, ...more] = [line.postedOn, line.voucherDate].filter((day) => day !== null)
    const amount = isUnsignedRefund(line) ? -line.amount : line.amount
    return first === undefined ? [] : [{ ...line, amount, days: [first, ...more] as const }]
  })

/** How many lines stand where; `unread`: places of the statement with a problem. */
export const countsOf = ({ matched, different, onlyOurs, onlyTheirs, outside, statement }: Comparison) => ({
  matched: matched.length,
  different: different.length,
  onlyOurs: onlyOurs.length,
  onlyTheirs: onlyTheirs.length,
  outside: outside.length,
  unread: statement.problems.length,
})

/** A comparison as data for programs: every line once, amounts in đồng. */
export const figuresOf = (comparison: Comparison) => {
  const { ask, statement, sums, outsideSum } = comparison
  const pair = ({ ours, theirs, ...match }: Comparison['matched'][number]) => ({
    ...match,
    ours: oursOf(ours),
    theirs: theirsOf(theirs),
  })
  return {
    year: ask.year,
    from: ask.from,
    to: ask.to,
    file: { name: statement.name, sha256: statement.sha256, lines: statement.lines.length },
    counts: countsOf(comparison),
    sums: { ...sums, outside: outsideSum },
    different: comparison.different.map(pair),
    onlyOurs: comparison.onlyOurs.map(oursOf),
    onlyTheirs: comparison.onlyTheirs.map(theirsOf),
    matched: comparison.matched.map(pair),
    outside: comparison.outside.map(theirsOf),
  }
}

const oursOf = ({ at: _, days: __, ...voucher }: OurVoucher) => voucher
const theirsOf = ({ at: _, days: __, directed: ___, parts, ...line }: TheirLine) =>
  parts.length === 1
    ? line
    : { ...line, parts: parts.map(({ sheet, row, amount, codes }) => ({ sheet, row, amount, codes })) }
