import { aboutSheet } from '../intake/about-sheet.ts'
import { cellAt, type GridRow, type SheetGrid, shownCell } from '../intake/grid.ts'
import { looksLikeTcvn3 } from '../intake/legacy-encoding.ts'
import type { IntakeProblem } from '../intake/types.ts'
import { Refusal } from '../refusal.ts'
import { type CodeHeader, findCodeHeader } from './header.ts'
import { refuseRepeats } from './repeats.ts'
import { readCodeRow } from './row.ts'
import type { CodesAsked, CodesReading, ReadCode } from './types.ts'
import { meet, type Years } from './valid.ts'

/**
 * Reads a list of codes from every sheet that has a heading with a code. Nothing is guessed: what does not fit is a problem with its place.
 * @throws Refusal codes.noSheet {sheets}
 */
export const interpretCodes = (sheets: readonly SheetGrid[], asked: CodesAsked): CodesReading => {
  const readings = sheets.flatMap((grid) => readSheet(grid, asked) ?? [])
  if (readings.length === 0)
    throw new Refusal('codes.noSheet', { sheets: sheets.map(({ name }) => `“${name}”`).join(', ') })
  const repeats = refuseRepeats(readings.flatMap(({ entries }) => entries))
  const outside = repeats.entries.filter((entry) => !meet(entry, asked))
  return {
    entries: repeats.entries,
    problems: [...readings.flatMap(({ problems }) => problems), ...repeats.problems],
    warnings: [
      ...readings.flatMap(({ warnings }) => warnings),
      ...repeats.warnings,
      ...outside.map((entry) => neverCounts(entry, asked)),
    ],
  }
}

/** Null: a sheet of something else. */
const readSheet = (grid: SheetGrid, asked: CodesAsked): CodesReading | null => {
  const about = aboutSheet(grid)
  const refused = (...problems: readonly IntakeProblem[]): CodesReading => ({ entries: [], problems, warnings: [] })
  if (looksLikeTcvn3(grid)) return refused(about('intake.legacyEncoding', {}))
  const header = findCodeHeader(grid, asked.kind)
  if (header === null) return null
  if (grid.hidden) return { entries: [], problems: [], warnings: [about('intake.sheetHidden', {})] }
  if (header.doubled.length > 0)
    return refused(...header.doubled.map(({ name, columns }) => about('intake.columnDoubled', { name, columns })))
  const { code, name } = header.columns
  if (code === undefined || name === undefined) return refused(about('intake.columnsMissing', { columns: '“Tên”' }))
  const rows = dataRows(grid, header).map((row) => readCodeRow(grid, row, { ...header.columns, code, name }, asked))
  return {
    entries: rows.flatMap(({ entries }) => entries),
    problems: rows.flatMap(({ problems }) => problems),
    warnings: rows.flatMap(({ warnings }) => warnings),
  }
}

/** Below the heading, without the row that only numbers the columns: (1) (2), A B. */
const dataRows = (grid: SheetGrid, { lastRow, columns }: CodeHeader): readonly GridRow[] => {
  const rows = grid.rows.filter(({ row }) => row > lastRow)
  const [first, ...rest] = rows
  const numbers = [columns.code, columns.name].every((column) =>
    /^\(?(?:[0-9]{1,2}|[A-Za-z])\)?$/.test((shownCell(cellAt(first, column?.column)) ?? '').trim()),
  )
  return numbers ? rest : rows
}

const neverCounts = ({ sheet, row, columns, code, ...years }: ReadCode, asked: CodesAsked): IntakeProblem => ({
  sheet,
  row,
  column: columns.code,
  value: code,
  code: 'codes.outsideYears',
  params: { code, years: yearsText(years), list: yearsText(asked) },
})

/** `2018–2020`, `2018–`. */
const yearsText = ({ fromYear, toYear }: Years): string => `${fromYear}–${toYear ?? ''}`
