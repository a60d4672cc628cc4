import { type LocalDate, startOfYear, yearOf } from '../dates.ts'
import { formatDong } from '../money.ts'
import { Refusal } from '../refusal.ts'
import { certificateValue, dateValue, moneyValue, saysNone, sizeValue, textValue } from './cell-values.ts'
import type { ColumnField } from './columns.ts'
import { type Cell, type SheetGrid, shownCell } from './grid.ts'
import type { HeaderColumn } from './heading.ts'
import type { RowReader } from './row-reader.ts'
import type { IntakeApplication, IntakeContext, KnownWork } from './types.ts'

/** The application of one row, or null when the row cannot be told; the reader holds the problems and warnings. */
export function applicationOfRow(
  reader: RowReader<ColumnField>,
  grid: SheetGrid,
  ctx: IntakeContext,
): IntakeApplication | null {
  const match = reader.need('work', (cell) => workOf(textValue(cell), ctx))
  const size = readSize(reader, match?.work, ctx)
  const totalInvestment = reader.read('total', positiveMoney)
  const amount = reader.need('amount', (cell, column) => (saysNone(cell) ? null : positiveMoney(cell, column)))
  const ownContribution = reader.read('own', moneyOrNone)
  const offtakePerYear = reader.read('offtake', moneyOrNone)
  const certified = reader.read('practices', certificateValue)
  const requestDate = readRequestDate(reader, grid, ctx)
  const note = reader.read('note', textValue) ?? ''
  warnOfSum(reader, totalInvestment, amount, ownContribution)
  if (match === undefined || amount === undefined) return null
  return {
    content: 'INFRA',
    work: match.work,
    flags: match.sets,
    requestDate,
    amount,
    ...(totalInvestment === undefined ? {} : { totalInvestment }),
    ...(ownContribution === undefined ? {} : { ownContribution }),
    ...(offtakePerYear === undefined ? {} : { offtakePerYear }),
    ...(certified === undefined ? {} : { practices: certified ? [ctx.certificatePractice] : [] }),
    ...size,
    note,
  }
}

function workOf(value: string, ctx: IntakeContext): KnownWork {
  const match = ctx.packWork(value)
  if ('work' in match) return match
  throw new Refusal(match.problem, { value, expected: match.expected })
}

function positiveMoney(cell: Cell, column: HeaderColumn): number {
  const amount = moneyValue(cell, column.unit)
  if (amount === 0) throw new Refusal('intake.amountZero', { column: column.label })
  return amount
}

function moneyOrNone(cell: Cell, column: HeaderColumn): number | null {
  return saysNone(cell) ? null : moneyValue(cell, column.unit)
}

/** A size that the pack judges must be a figure; any other is kept as written. */
function readSize(
  reader: RowReader<ColumnField>,
  work: string | undefined,
  ctx: IntakeContext,
): Pick<IntakeApplication, 'size' | 'sizeText'> {
  const unitCell = shownCell(reader.cell('sizeUnit'))?.trim() ?? unitInHeading(reader.column('size'))
  const sizeText = [shownCell(reader.cell('size')) ?? '', unitCell].join(' ').trim()
  const size = reader.read('size', (cell): Record<string, number> => {
    const { figure, unit } = sizeValue(cell, unitCell)
    const fact = work === undefined ? null : ctx.sizeFact(work, unit)
    if (fact === null) return {}
    // Households and heads are counted, land is measured.
    if (figure === null || figure < 0 || !(fact.endsWith('Ha') || Number.isInteger(figure))) {
      throw new Refusal('intake.sizeInvalid', { value: sizeText, unit })
    }
    return { [fact]: figure }
  })
  return { size: size ?? {}, sizeText: reader.cell('size').kind === 'blank' ? '' : sizeText }
}

/** “Quy mô (ha)”. */
function unitInHeading(column: HeaderColumn | undefined): string {
  return /\(([^)]*)\)/.exec(column?.label ?? '')?.[1] ?? ''
}

function readRequestDate(reader: RowReader<ColumnField>, grid: SheetGrid, ctx: IntakeContext): LocalDate {
  const written = reader.read('requestDate', (cell) => dateValue(cell, grid.serialSystem))
  if (written !== undefined && yearOf(written) !== ctx.officeYear) {
    reader.warn(reader.column('requestDate'), 'intake.requestYear', {
      year: yearOf(written),
      officeYear: ctx.officeYear,
    })
  }
  return written ?? ctx.requestDate ?? startOfYear(ctx.officeYear)
}

/** Total investment should be the state's part and the co-op's own. */
function warnOfSum(
  reader: RowReader<ColumnField>,
  total: number | undefined,
  amount: number | undefined,
  own: number | null | undefined,
): void {
  if (total === undefined || amount === undefined || own === undefined || total === amount + (own ?? 0)) return
  reader.warn(reader.column('total'), 'intake.sumMismatch', {
    total: formatDong(total),
    sum: formatDong(amount + (own ?? 0)),
    amount: formatDong(amount),
    own: formatDong(own ?? 0),
  })
}
