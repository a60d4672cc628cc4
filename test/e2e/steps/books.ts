import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import Excel, { type CellValue } from 'exceljs'
import { ledgerColumns } from '../../../src-main/documents/ledger/columns.ts'
import type { LedgerBook } from '../../../src-main/domain/ledger/book.ts'
import { readCsv } from '../../documents/csv-strict.ts'
import { dayFirst, expectedRows } from '../../documents/ledger-expected.ts'
import { readWithLibreOffice, readWithPdftotext } from '../../documents/office-tools.ts'

/** The exported books as other programs read them: each a table of the 28 columns, amounts as plain digits, days day first. */
export type Table = readonly (readonly string[])[]

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../../..')

/** The office from its command line, in a process of its own. @throws with what it said when it refuses. */
export const office = async (...args: readonly string[]): Promise<string> => {
  const { stdout } = await run(process.execPath, [join(root, 'src-main/cli.ts'), ...args], { cwd: root })
  return stdout
}

export const ledgerOf = async (database: string, year: number): Promise<LedgerBook> =>
  JSON.parse(await office('ledger', '--db', database, '--year', String(year), '--format', 'json'))

/** What every format must show of this book. */
export const tableOf = (book: LedgerBook): Table =>
  expectedRows(book).map(({ line, label, amounts }) =>
    line === null
      ? [
          ...Array.from({ length: 16 }, (_, index) => (index === 9 ? (label ?? '') : '')),
          ...amounts.map((amount) => String(amount ?? '')),
          ...Array.from({ length: 3 }, () => ''),
        ]
      : ledgerColumns.map(({ key, kind }) => (kind === 'date' ? dayFirst(String(line[key])) : String(line[key] ?? ''))),
  )

/** Below the row of headings as many rows as the book has. */
const cut = (records: Table, rows: number): Table => {
  const head = records.findIndex((record) => record[0] === 'STT')
  return records.slice(head + 1, head + 1 + rows)
}

const text = (value: CellValue): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dayFirst(value.toISOString().slice(0, 10))
  if (typeof value === 'object') return 'formula' in value || 'sharedFormula' in value ? String(value.result ?? 0) : ''
  return String(value)
}

export const readXlsx = async (path: string, rows: number): Promise<Table> => {
  const workbook = new Excel.Workbook()
  await workbook.xlsx.readFile(path)
  const sheet = workbook.worksheets[0]
  if (sheet === undefined) throw new Error(`${path} has no sheet`)
  const records = Array.from({ length: sheet.rowCount }, (_, row) =>
    ledgerColumns.map((_column, column) => text(sheet.getCell(row + 1, column + 1).value)),
  )
  return cut(records, rows)
}

/** LibreOffice adds the formulas up itself. */
export const readXlsxWithLibreOffice = async (path: string, rows: number): Promise<Table> => {
  const scratch = await mkdtemp(join(tmpdir(), 'libreoffice-'))
  try {
    const [records = []] = await readWithLibreOffice(scratch, [path], 'Asia/Ho_Chi_Minh')
    const plain = records.map((record) =>
      record.map((field) => (field.quoted ? field.text : field.text.replaceAll(',', ''))),
    )
    return cut(plain, rows)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

export const readCsvBook = async (path: string, rows: number): Promise<Table> => {
  const source = await readFile(path, 'utf8')
  const records = readCsv(source.replace(/^\ufeff/, ''), '\r\n')
  return cut(
    records.map((record) => record.map((field) => field.text)),
    rows,
  )
}

/** The numbers of the vouchers in the order of their lines, and the whole text. */
export const readPdfBook = async (path: string): Promise<{ vouchers: readonly string[]; text: string }> => {
  const whole = (await readWithPdftotext(path)).join('\n')
  const lines = [...whole.matchAll(/^ *\d+ +\d\d\/\d\d\/\d{4} +([A-ZĐ]{2}-\d{4}-\d{4})/gm)]
  return { vouchers: lines.flatMap((line) => line[1] ?? []), text: whole }
}
