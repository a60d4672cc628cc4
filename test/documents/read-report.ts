import Excel, { type CellFormulaValue, type CellValue as ExcelValue, ValueType, type Worksheet } from 'exceljs'
import { expect } from 'vitest'
import type { CellValue } from '../../src-main/domain/column.ts'
import { formatDong } from '../../src-main/domain/money.ts'
import { labelAt, type Report, type ReportColumn } from '../../src-main/domain/report/report.ts'
import { type Field, readCsv } from './csv-strict.ts'

/** The rows of a report as any reader must find them: lines, sums of groups, the total. Written apart from the writers. */
const tableOf = ({ columns, groups, total }: Report): readonly { sum: boolean; cells: readonly CellValue[] }[] => {
  const label = labelAt(columns)
  const sumRow = (name: string, sums: readonly CellValue[]) => ({
    sum: true,
    cells: columns.map((_, at) => (at === label ? name : (sums[at] ?? null))),
  })
  return [
    ...groups.flatMap(({ name, rows, sums }) => [
      ...rows.map((cells) => ({ sum: false, cells: columns.map((_, at) => cells[at] ?? null) })),
      ...(name === null ? [] : [sumRow(name, sums)]),
    ]),
    sumRow(total.name, total.sums),
  ]
}

/** Lines above the header, and the header itself. */
const headLines = ({ unit, title, subtitle, details }: Report): readonly string[] => [
  ...unit,
  title,
  subtitle,
  ...details,
]
const headerRows = ({ columns }: Report): number => (columns.some(({ band }) => band !== null) ? 2 : 1)
const firstRow = (report: Report): number => headLines(report).length + headerRows(report) + 1

const isFormula = (value: ExcelValue): value is CellFormulaValue =>
  typeof value === 'object' && value !== null && 'formula' in value

export const openSheet = async (bytes: Uint8Array): Promise<Worksheet> => {
  const workbook = new Excel.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  const [sheet] = workbook.worksheets
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

const types = {
  text: ValueType.String,
  code: ValueType.String,
  date: ValueType.Date,
  money: ValueType.Number,
  number: ValueType.Number,
} as const satisfies Record<ReportColumn['kind'], ValueType>

/** Every cell by value and type; sums are formulas whose result is the stored value; nothing else is a formula. */
export const expectWorkbook = (sheet: Worksheet, report: Report): void => {
  const first = firstRow(report)
  expect(headLines(report).map((_, at) => sheet.getCell(at + 1, 1).value)).toEqual(headLines(report))
  const table = tableOf(report)
  const read = table.map((_, row) =>
    report.columns.map((__, at) => {
      const { value } = sheet.getCell(first + row, at + 1)
      // The reader leaves a result of nought out.
      if (isFormula(value)) return value.result ?? 0
      return value instanceof Date ? value.toISOString().slice(0, 10) : value
    }),
  )
  // XML knows one line end, and an empty text is an empty cell.
  const asXml = (cell: CellValue): CellValue =>
    cell === '' ? null : typeof cell === 'string' ? cell.replaceAll('\r', '\n') : cell
  expect(read).toEqual(table.map(({ cells }) => cells.map(asXml)))
  for (const [row, { sum, cells }] of table.entries())
    for (const [at, { kind, total }] of report.columns.entries()) {
      const cell = sheet.getCell(first + row, at + 1)
      const computed = sum && total !== 'none' && typeof cells[at] === 'number'
      expect([row, at, isFormula(cell.value)]).toEqual([row, at, computed])
      if (cells[at] !== null && cells[at] !== '' && !computed && !(sum && at === labelAt(report.columns)))
        expect([row, at, cell.type]).toEqual([
          row,
          at,
          typeof cells[at] === 'string' && kind !== 'date' ? ValueType.String : types[kind],
        ])
    }
}

const dayFirst = (date: string): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`

/** What LibreOffice computed and shows: it drops blanks at the start of a cell. */
export const expectLibreOffice = (records: readonly (readonly Field[])[], report: Report): void => {
  const table = tableOf(report)
  const found = records
    .slice(firstRow(report) - 1, firstRow(report) - 1 + table.length)
    .map((record) =>
      record.slice(0, report.columns.length).map(({ text, quoted }) => (quoted ? text : text.replaceAll(',', ''))),
    )
  expect(found).toEqual(
    table.map(({ cells }) =>
      cells.map((cell, at) => {
        if (cell === null) return ''
        return report.columns[at]?.kind === 'date'
          ? dayFirst(String(cell))
          : String(cell).replaceAll('\r', '\n').trimStart()
      }),
    ),
  )
}

/** Field by field: dates and amounts bare, text quoted and neutral, as many fields in every record. */
export const expectCsv = (source: string, report: Report): void => {
  expect(source.startsWith('\ufeff')).toBe(true)
  const records = readCsv(source.slice(1), '\r\n')
  expect(new Set(records.map((record) => record.length))).toEqual(new Set([report.columns.length]))
  const head = headLines(report)
  const neutral = (text: string): string => (/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text)
  expect(records.slice(0, head.length).map(([cell]) => cell?.text)).toEqual(head.map(neutral))
  const table = tableOf(report)
  expect(records.slice(head.length + 1, head.length + 1 + table.length)).toEqual(
    table.map(({ cells }) =>
      cells.map((cell, at): Field => {
        if (cell === null) return { text: '', quoted: false }
        if (typeof cell === 'number') return { text: String(cell), quoted: false }
        return report.columns[at]?.kind === 'date'
          ? { text: dayFirst(cell), quoted: false }
          : { text: neutral(cell), quoted: true }
      }),
    ),
  )
  const foot = [report.words, ...report.notes, report.placeAndDate, ...report.signatures.map(({ title }) => title)]
  expect(records.slice(head.length + 1 + table.length).map(([cell]) => cell?.text)).toEqual(foot.map(neutral))
}

const squeezed = (text: string): string => text.replace(/\s+/g, '')

/** On paper: every amount of every row in its order, the head once, the foot on the last sheet, the seal and the header on each. */
export const expectPages = (pages: readonly string[], report: Report): void => {
  const all = squeezed(pages.join('\n'))
  for (const said of [...headLines(report), report.words, ...report.notes])
    expect([said, all.toLocaleLowerCase('vi').includes(squeezed(said).toLocaleLowerCase('vi'))]).toEqual([said, true])
  const last = squeezed(pages.at(-1) ?? '')
  for (const { title } of report.signatures) expect(last).toContain(squeezed(title))
  for (const [at, page] of pages.entries()) {
    expect(squeezed(page)).toContain(squeezed(report.footer))
    expect(page).toContain(`Trang ${String(at + 1).padStart(2, '0')}`)
  }
  const rows = pages.flatMap((page) =>
    page
      .split('\n')
      .map(amountsIn)
      .filter((amounts) => amounts.length > 0),
  )
  const money = tableOf(report).map(({ cells }) =>
    cells.flatMap((cell, at) =>
      report.columns[at]?.kind === 'money' && typeof cell === 'number' ? [formatDong(cell)] : [],
    ),
  )
  let at = 0
  for (const amounts of money.filter((own) => own.length > 0)) {
    const found = rows.findIndex((row, index) => index >= at && containsInOrder(row, amounts))
    expect([amounts, found >= at]).toEqual([amounts, true])
    at = found + 1
  }
}

const amountsIn = (line: string): readonly string[] => line.match(/(?<![\w/.-])-?\d{1,3}(?:\.\d{3})*(?![\w/.])/g) ?? []

const containsInOrder = (row: readonly string[], amounts: readonly string[]): boolean => {
  let at = 0
  for (const amount of amounts) {
    const found = row.indexOf(amount, at)
    if (found < 0) return false
    at = found + 1
  }
  return true
}
