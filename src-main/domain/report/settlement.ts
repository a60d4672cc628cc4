import { addDong, type Dong } from '../money.ts'
import { type BudgetLine, type BudgetRow, budgetRows } from './budget.ts'
import { addFigures, type Figures, type Group, groupRows } from './figures.ts'
import { balance, type Flow, givenBack, net } from './flows.ts'

/** Of the estimate: what could be used, and what was not. Of the files: what was approved, and where it stands. đồng. */
const settlementFigures = [
  'usable',
  'approved',
  'paid',
  'advanceOpen',
  'refunded',
  'carried',
  'left',
  'unused',
] as const
type Sums = Figures<(typeof settlementFigures)[number]>

const nothing: Sums = { usable: 0, approved: 0, paid: 0, advanceOpen: 0, refunded: 0, carried: 0, left: 0, unused: 0 }

export type SettledLine = BudgetLine & { readonly source: string }
/** A row of the estimate, or a file that received or waits for money of it. */
export type SettlementRow<Line, File> =
  | ({ readonly kind: 'line'; readonly line: Line } & Sums)
  | ({ readonly kind: 'file'; readonly file: File } & Sums)

export type Settlement<Line, File> = {
  readonly groups: readonly (Group<SettlementRow<Line, File>, Sums> & {
    readonly content: string
    readonly source: string
  })[]
  readonly sums: Sums
}

/**
 * Quyết toán năm: by content and source, first the estimate, then every file paid from it. A file paid from two sources stands under both.
 * @param files by application id
 */
export const settlementReport = <Line extends SettledLine, File>(
  lines: readonly Line[],
  files: ReadonlyMap<string, File>,
  flows: readonly Flow[],
  first: ReadonlyMap<string, Dong>,
  contents: readonly string[],
): Settlement<Line, File> => {
  const sum = (some: readonly Sums[]): Sums => addFigures(settlementFigures, some)
  const keyOf = ({ content, source }: Line): string => `${content}|${source}`
  const byPlace = groupRows(
    budgetRows(lines, flows, first),
    ({ line }) => keyOf(line),
    [],
    (rows) => rows.length,
  )
  const groups = byPlace
    .map(({ key, rows }) => {
      const [content = '', source = ''] = key.split('|')
      const all = [...rows.map(ofLine), ...ofFiles(rows, files, flows)]
      return { key, content, source, rows: all, sums: sum(all) }
    })
    .toSorted((a, b) => placeOf(contents, a.content) - placeOf(contents, b.content) || (a.source < b.source ? -1 : 1))
  return { groups, sums: sum(groups.map(({ sums }) => sums)) }
}

const placeOf = (contents: readonly string[], content: string): number => {
  const at = contents.indexOf(content)
  return at < 0 ? contents.length : at
}

const ofLine = <Line>({ line, figures }: BudgetRow<Line>) => ({
  ...nothing,
  kind: 'line' as const,
  line,
  usable: addDong(figures.usable, figures.advanceIn),
  carried: figures.carriedOut,
  unused: figures.available,
})

const ofFiles = <Line extends BudgetLine, File>(
  rows: readonly BudgetRow<Line>[],
  files: ReadonlyMap<string, File>,
  flows: readonly Flow[],
) => {
  const own = new Set(rows.map(({ line }) => line.id))
  const byFile = Map.groupBy(
    flows.filter(({ lineId, applicationId }) => own.has(lineId) && applicationId !== null),
    ({ applicationId }) => applicationId ?? '',
  )
  return [...byFile].flatMap(([id, of]) => {
    const file = files.get(id)
    return file === undefined ? [] : [{ kind: 'file' as const, file, ...ofFile(of) }]
  })
}

const ofFile = (flows: readonly Flow[]): Sums => ({
  ...nothing,
  approved: net(flows, 'available', 'committed'),
  paid: balance(flows, 'paid'),
  advanceOpen: balance(flows, 'advanced'),
  refunded: givenBack(flows),
  carried: addDong(net(flows, 'advanced', 'carried'), net(flows, 'committed', 'carried')),
  left: balance(flows, 'committed'),
})
