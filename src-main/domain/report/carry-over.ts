import type { Dong } from '../money.ts'
import { type BudgetLine, budgetRows } from './budget.ts'
import { addFigures, type Figures, type Group, groupRows } from './figures.ts'
import type { Flow } from './flows.ts'

const carryOverFigures = [
  'usable',
  'paid',
  'advanceOpen',
  'committed',
  'available',
  'advanceOut',
  'carriedOut',
] as const
type Sums = Figures<(typeof carryOverFigures)[number]>
type Row<Line> = { readonly line: Line } & Sums

export type CarryOver<Line> = { readonly groups: readonly Group<Row<Line>, Sums>[]; readonly sums: Sums }

/**
 * Biểu 20f as a guide: budget lines with advances or estimate that stand at the year's end, or were carried over. Which case of k.3 Đ.64 Luật
 * NSNN they fall under is for a person to say.
 */
export const carryOverReport = <Line extends BudgetLine>(
  lines: readonly Line[],
  flows: readonly Flow[],
  first: ReadonlyMap<string, Dong>,
  contents: readonly string[],
): CarryOver<Line> => {
  const rows = budgetRows(lines, flows, first).flatMap(({ line, figures }): Row<Line>[] => {
    const { usable, paid, advanceOpen, committed, available, advanceOut, carriedOut } = figures
    const standing = [advanceOpen, committed, available, advanceOut, carriedOut].some((amount) => amount !== 0)
    return standing ? [{ line, usable, paid, advanceOpen, committed, available, advanceOut, carriedOut }] : []
  })
  const sum = (some: readonly Row<Line>[]): Sums => addFigures(carryOverFigures, some)
  return { groups: groupRows(rows, ({ line }) => line.content, contents, sum), sums: sum(rows) }
}
