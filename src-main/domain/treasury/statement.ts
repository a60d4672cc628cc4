import type { LocalDate } from '../dates.ts'
import { aboutSheet } from '../intake/about-sheet.ts'
import { saysNone, signedMoneyValue, textValue } from '../intake/cell-values.ts'
import { type SheetGrid, shownCell } from '../intake/grid.ts'
import { looksLikeTcvn3 } from '../intake/legacy-encoding.ts'
import { type RowReader, rowReader } from '../intake/row-reader.ts'
import type { IntakeProblem } from '../intake/types.ts'
import { inSheetOrder } from '../intake/workbook.ts'
import { addDong, type Dong, formatDong, subtractDong } from '../money.ts'
import { Refusal } from '../refusal.ts'
import { type CodeField, codeFields, type StatementField } from './statement-columns.ts'
import { statementDate } from './statement-date.ts'
import { findStatementHeading, neededColumns, type StatementHeading } from './statement-heading.ts'
import { rowsOf } from './statement-rows.ts'

/** One line of the Treasury's statement (một dòng sao kê của Kho bạc). */
export type StatementLine = {
  /** Place in the file, from 1. */
  readonly at: number
  readonly sheet: string
  readonly row: number
  /** As written, with its zeros; null: the cell is empty. */
  readonly number: string | null
  /** At least one of the two is told. */
  readonly voucherDate: LocalDate | null
  readonly postedOn: LocalDate | null
  readonly text: string
  /** đồng that left the Treasury for the unit; below zero: that came back. Never zero. */
  readonly amount: Dong
  /** The statement has two sides (debit, credit), or writes this line below zero: which way it went is told, not taken for granted. */
  readonly directed: boolean
  readonly codes: Readonly<Record<CodeField, string | null>>
}

/** Where a line that could not be read stands, and the number it bears. */
export type UnreadLine = { readonly sheet: string; readonly row: number; readonly number: string }

/** `lines` are free of problems; a row with one stands in `problems` only. Warnings stop nothing. */
export type Statement = {
  readonly lines: readonly StatementLine[]
  readonly problems: readonly IntakeProblem[]
  readonly unread: readonly UnreadLine[]
  readonly warnings: readonly IntakeProblem[]
}

/**
 * Reads every sheet that has the heading of a statement.
 * @throws Refusal when nothing can be read: `statement.noSheet` {sheets, needed}, `statement.columnsMissing` {sheet, columns},
 * `intake.columnDoubled` {sheet, name, columns}, `intake.legacyEncoding` {sheet}
 */
export const readStatement = (sheets: readonly SheetGrid[]): Statement => {
  const problems: IntakeProblem[] = []
  const warnings: IntakeProblem[] = []
  const lines: StatementLine[] = []
  const unread: UnreadLine[] = []
  let read = 0
  for (const grid of sheets) {
    const about = aboutSheet(grid)
    const legacy = looksLikeTcvn3(grid)
    const heading = legacy ? null : findStatementHeading(grid)
    const [doubled] = heading?.doubled ?? []
    if (legacy) problems.push(about('intake.legacyEncoding', {}))
    else if (grid.hidden && heading !== null) warnings.push(about('intake.sheetHidden', {}))
    else if (heading !== null && heading.missing.length > 0)
      problems.push(about('statement.columnsMissing', { columns: heading.missing.join('; ') }))
    else if (doubled !== undefined) problems.push(about('intake.columnDoubled', doubled))
    else if (heading !== null) {
      read += 1
      const sheet = readSheet(grid, heading, lines.length)
      lines.push(...sheet.lines)
      problems.push(...sheet.problems)
      unread.push(...sheet.unread)
      warnings.push(...sheet.warnings)
    }
  }
  if (read === 0) throw nothingRead(sheets, problems)
  return { lines, unread, problems: inSheetOrder(sheets, problems), warnings: inSheetOrder(sheets, warnings) }
}

/** The first fault of a sheet says why nothing could be read; a file without any names the sheets seen. */
const nothingRead = (sheets: readonly SheetGrid[], problems: readonly IntakeProblem[]): Refusal => {
  const [first] = problems
  if (first !== undefined) return new Refusal(first.code, first.params)
  const names = sheets.map(({ name }) => `“${name}”`).join(', ')
  return new Refusal('statement.noSheet', { sheets: names, needed: neededColumns.join('; ') })
}

const readSheet = (grid: SheetGrid, heading: StatementHeading, before: number): Statement => {
  const lines: StatementLine[] = []
  const problems: IntakeProblem[] = []
  const unread: UnreadLine[] = []
  const { lines: rows, total } = rowsOf(grid, heading)
  for (const row of rows) {
    const reader = rowReader<StatementField>(grid, heading, row)
    const line = lineOf(reader, grid)
    problems.push(...reader.problems)
    if (line !== null && reader.problems.length === 0)
      lines.push({ at: before + lines.length + 1, sheet: grid.name, row: row.row, ...line })
    else {
      const number = shownCell(reader.cell('number'))
      if (number !== null) unread.push({ sheet: grid.name, row: row.row, number })
    }
  }
  const all = problems.length === 0 && total !== null
  return { lines, problems, unread, warnings: all ? totalThatDiffers(rowReader(grid, heading, total), lines) : [] }
}

/** The line of one row; null where the reader holds a problem that leaves it untold. */
const lineOf = (
  reader: RowReader<StatementField>,
  { serialSystem }: SheetGrid,
): Omit<StatementLine, 'at' | 'sheet' | 'row'> | null => {
  const date = (field: 'voucherDate' | 'postedOn') =>
    reader.read(field, (cell) => (saysNone(cell) ? null : statementDate(cell, serialSystem))) ?? null
  const voucherDate = date('voucherDate')
  const postedOn = date('postedOn')
  if (voucherDate === null && postedOn === null && reader.problems.length === 0)
    reader.need(reader.column('voucherDate') === undefined ? 'postedOn' : 'voucherDate', () => null)
  const text = reader.read('text', textValue) ?? ''
  const amount = amountOf(reader)
  const number = reader.read('number', textValue) ?? null
  const codes = codeFields.map((field) => [field, reader.read(field, textValue) ?? null] as const)
  return amount === null
    ? null
    : {
        number,
        voucherDate,
        postedOn,
        text,
        amount,
        directed: hasSides(reader) || amount < 0,
        codes: Object.fromEntries(codes) as StatementLine['codes'],
      }
}

const hasSides = (reader: RowReader<StatementField>): boolean =>
  reader.column('debit') !== undefined || reader.column('credit') !== undefined

/**
 * Debit (ghi nợ) is what left for the unit, on its budget account as on its deposit; credit (ghi có) what came back. A statement with one
 * column of amounts counts what left, and what came back below zero.
 */
const amountOf = (reader: RowReader<StatementField>): Dong | null => {
  const sides = hasSides(reader)
  const before = reader.problems.length
  const read = (field: 'debit' | 'credit' | 'amount') =>
    reader.read(field, (cell, { unit }) => (saysNone(cell) ? 0 : signedMoneyValue(cell, unit))) ?? 0
  const amount = sides ? subtractDong(read('debit'), read('credit')) : read('amount')
  if (reader.problems.length > before) return null
  if (amount !== 0) return amount
  const field = !sides ? 'amount' : reader.column('debit') === undefined ? 'credit' : 'debit'
  // An empty cell is missing; a nought moves nothing, and is told as what it is.
  reader.need(field, (cell, { label }) => {
    if (saysNone(cell)) return null
    throw new Refusal('intake.amountZero', { column: label })
  })
  return null
}

/** The sheet's own total against its lines: a difference shows a row missed, or one that the sheet forgot to add. */
const totalThatDiffers = (
  reader: RowReader<StatementField>,
  lines: readonly StatementLine[],
): readonly IntakeProblem[] => {
  const total = amountOf(reader)
  const sum = lines.reduce((all, { amount }) => addDong(all, amount), 0)
  if (total !== null && total !== sum)
    reader.warn(reader.column('amount') ?? reader.column('debit') ?? reader.column('credit'), 'intake.totalMismatch', {
      total: formatDong(total),
      sum: formatDong(sum),
      rows: lines.length,
    })
  return reader.warnings
}
