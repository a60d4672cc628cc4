import { addDong, type Dong, subtractDong } from '../money.ts'
import { addFigures, type Figures, type Group, groupRows } from './figures.ts'
import { balance, carriedIn, type Flow, net } from './flows.ts'

/** The three parts of mẫu S101-H (TT 107/2017) as a guide, and what is left. */
export const budgetFigures = [
  // I. Giao dự toán
  'carriedIn',
  'assigned',
  'adjusted',
  'cancelled',
  'carriedOut',
  'usable',
  // II. Tạm ứng
  'advanceIn',
  'advanced',
  'cleared',
  'advanceBack',
  'advanceOut',
  'advanceOpen',
  // III. Thực chi
  'spent',
  'refunded',
  'paid',
  // Còn lại
  'committed',
  'available',
] as const
export type BudgetFigures = Figures<(typeof budgetFigures)[number]>

/**
 * A budget line (dòng dự toán) in figures, đồng. What goes back runs both ways with its adjustments: each figure is net.
 * @param flows of this line alone
 * @param first the first amount assigned to it; later ones adjust it
 */
const budgetOf = (flows: readonly Flow[], first: Dong): BudgetFigures => {
  const estimateIn = addDong(carriedIn(flows, 'available'), carriedIn(flows, 'committed'))
  const advanceIn = carriedIn(flows, 'advanced')
  const assigned = subtractDong(
    addDong(net(flows, 'source', 'available'), net(flows, 'source', 'committed')),
    estimateIn,
  )
  const cancelled = net(flows, 'available', 'cancelled')
  const carriedOut = addDong(net(flows, 'available', 'carried'), net(flows, 'committed', 'carried'))
  return {
    carriedIn: estimateIn,
    assigned: first,
    adjusted: subtractDong(assigned, first),
    cancelled,
    carriedOut,
    usable: addDong(estimateIn, assigned, -cancelled, -carriedOut),
    advanceIn,
    advanced: net(flows, 'committed', 'advanced'),
    cleared: net(flows, 'advanced', 'paid'),
    advanceBack: addDong(net(flows, 'advanced', 'available'), net(flows, 'advanced', 'returned')),
    advanceOut: net(flows, 'advanced', 'carried'),
    advanceOpen: balance(flows, 'advanced'),
    spent: net(flows, 'committed', 'paid'),
    refunded: addDong(net(flows, 'paid', 'available'), net(flows, 'paid', 'returned')),
    paid: balance(flows, 'paid'),
    committed: balance(flows, 'committed'),
    available: balance(flows, 'available'),
  }
}

export type BudgetLine = { readonly id: string; readonly content: string }
export type BudgetRow<Line> = { readonly line: Line; readonly figures: BudgetFigures }

export type Budget<Line> = {
  readonly groups: readonly Group<BudgetRow<Line>, BudgetFigures>[]
  readonly sums: BudgetFigures
}

/** Dự toán theo dòng, by content in the order of the law. `first`: first amount assigned, by line. */
export const budgetReport = <Line extends BudgetLine>(
  lines: readonly Line[],
  flows: readonly Flow[],
  first: ReadonlyMap<string, Dong>,
  contents: readonly string[],
): Budget<Line> => {
  const rows = budgetRows(lines, flows, first)
  const sum = (some: readonly BudgetRow<Line>[]) =>
    addFigures(
      budgetFigures,
      some.map(({ figures }) => figures),
    )
  return { groups: groupRows(rows, ({ line }) => line.content, contents, sum), sums: sum(rows) }
}

export const budgetRows = <Line extends BudgetLine>(
  lines: readonly Line[],
  flows: readonly Flow[],
  first: ReadonlyMap<string, Dong>,
): readonly BudgetRow<Line>[] => {
  const byLine = Map.groupBy(flows, ({ lineId }) => lineId)
  return lines.map((line) => ({ line, figures: budgetOf(byLine.get(line.id) ?? [], first.get(line.id) ?? 0) }))
}
