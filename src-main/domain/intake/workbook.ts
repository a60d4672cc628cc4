import { startOfYear, yearOf } from '../dates.ts'
import { Refusal, type RefusalCode, type RefusalParams } from '../refusal.ts'
import { aboutSheet } from './about-sheet.ts'
import { columnNames, factColumns, revenueName } from './columns.ts'
import type { SheetGrid } from './grid.ts'
import { findHeader, type Header } from './header.ts'
import { looksLikeTcvn3 } from './legacy-encoding.ts'
import { findRepeats } from './repeats.ts'
import { interpretRows, type SheetReading } from './rows.ts'
import { yearsOtherThan } from './title-year.ts'
import { totalsThatDiffer } from './totals.ts'
import type { IntakeContext, IntakeProblem, IntakeReading } from './types.ts'

/**
 * Reads every sheet of an intake workbook (biểu tổng hợp nhu cầu hỗ trợ) that has a heading.
 * @throws Refusal when nothing can be read: `intake.noSheet` {sheets}, `intake.columnsMissing` {sheet, columns},
 * `intake.columnDoubled` {sheet, name, columns}, `intake.legacyEncoding` {sheet}.
 */
export function interpretWorkbook(sheets: readonly SheetGrid[], ctx: IntakeContext): IntakeReading {
  const problems: IntakeProblem[] = []
  const warnings: IntakeProblem[] = []
  const readings: SheetReading[] = []
  for (const grid of sheets) {
    const about = aboutSheet(grid)
    // Conversion from TCVN3 belongs here: a converted grid would go on as any other.
    const legacy = looksLikeTcvn3(grid)
    const header = legacy ? null : findHeader(grid)
    const fault = header === null ? null : faultOf(header)
    if (legacy) problems.push(about('intake.legacyEncoding', {}))
    else if (grid.hidden && header !== null) warnings.push(about('intake.sheetHidden', {}))
    else if (fault !== null) problems.push(about(fault.code, fault.params))
    else if (header !== null) {
      warnings.push(...headingWarnings(header, about, ctx), ...yearsOtherThan(ctx.officeYear, grid, header))
      readings.push(interpretRows(grid, header, ctx))
    }
  }
  if (readings.length === 0) throw nothingRead(sheets, problems)
  const repeats = findRepeats(readings.flatMap((one) => one.rows))
  problems.push(...readings.flatMap((one) => one.problems), ...repeats.problems)
  warnings.push(...readings.flatMap((one) => one.warnings))
  for (const reading of readings) {
    const { name } = reading.grid
    if (problems.some((one) => one.sheet === name)) continue
    warnings.push(
      ...totalsThatDiffer(
        reading,
        repeats.rows.filter((row) => row.sheet === name),
      ),
    )
  }
  return {
    rows: repeats.rows,
    problems: inSheetOrder(sheets, problems),
    warnings: inSheetOrder(sheets, warnings),
    skipped: {
      section: total(readings, 'section'),
      total: total(readings, 'total'),
      footer: total(readings, 'footer'),
    },
  }
}

/** As one leafs through the workbook; what is about a whole sheet comes before its rows. */
export function inSheetOrder(sheets: readonly SheetGrid[], problems: readonly IntakeProblem[]): IntakeProblem[] {
  const order = new Map(sheets.map((sheet, place) => [sheet.name, place]))
  const place = (one: IntakeProblem) => order.get(one.sheet) ?? 0
  return [...problems].sort((a, b) => place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0))
}

function total(readings: readonly SheetReading[], kind: keyof IntakeReading['skipped']): number {
  return readings.reduce((sum, one) => sum + one.skipped[kind], 0)
}

/** The first fault of a sheet says why nothing could be read; a workbook without any names the sheets seen. */
function nothingRead(sheets: readonly SheetGrid[], problems: readonly IntakeProblem[]): Refusal {
  const first = problems.find((one) => one.code !== 'intake.legacyEncoding') ?? problems[0]
  if (first !== undefined) return new Refusal(first.code, first.params)
  return new Refusal('intake.noSheet', { sheets: sheets.map((sheet) => `“${sheet.name}”`).join(', ') })
}

type Fault = { readonly code: RefusalCode; readonly params: RefusalParams }

function faultOf(header: Header): Fault | null {
  if (header.missing.length > 0) {
    return { code: 'intake.columnsMissing', params: { columns: header.missing.map((name) => `“${name}”`).join(', ') } }
  }
  const doubled = header.doubled.find((one) => one.required)
  if (doubled === undefined) return null
  return { code: 'intake.columnDoubled', params: { name: doubled.name, columns: doubled.columns } }
}

function headingWarnings(
  header: Header,
  about: (code: RefusalCode, params: RefusalParams) => IntakeProblem,
  ctx: IntakeContext,
): IntakeProblem[] {
  const requestYear = yearOf(ctx.requestDate ?? startOfYear(ctx.officeYear))
  const expected = [requestYear - 3, requestYear - 2, requestYear - 1]
  const years = header.revenue.map((column) => column.year)
  const absent: string[] = factColumns
    .filter((field) => header.columns[field] === undefined)
    .map((field) => columnNames[field])
  if (years.length === 0) absent.push(revenueName)
  const warnings = header.doubled.map(({ name, columns }) => about('intake.columnDoubled', { name, columns }))
  if (absent.length > 0) {
    warnings.push(about('intake.columnsAbsent', { columns: absent.map((name) => `“${name}”`).join(', ') }))
  }
  if (years.length > 0 && years.join() !== expected.join()) {
    warnings.push(about('intake.revenueYears', { years: years.join(', '), expected: expected.join(', ') }))
  }
  return warnings
}
