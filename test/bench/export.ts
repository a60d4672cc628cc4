import { Writable } from 'node:stream'
import Excel from 'exceljs'
import { ledgerColumns } from '../../src-main/documents/ledger/columns.ts'
import { writeLedgerXlsx } from '../../src-main/documents/ledger/xlsx.ts'
import { cellStyles } from '../../src-main/documents/xlsx/cells.ts'
import { manyHeading, manyLines, quiet } from '../documents/ledger-sample.ts'
import { type BenchRow, compare, inMs } from './measure.ts'

const lineCount = 100_000

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() })

/** The bare library with the same cells: the same values and looks, set the shortest way; no heading, sums, checks or back-pressure. */
const bare = async (): Promise<void> => {
  const workbook = new Excel.stream.xlsx.WorkbookWriter({ stream: nowhere(), useStyles: true, useSharedStrings: false })
  const sheet = workbook.addWorksheet('bare')
  let at = 0
  for (const line of manyLines(lineCount)) {
    at += 1
    const row = sheet.getRow(at)
    for (const [index, { key, kind }] of ledgerColumns.entries()) {
      const cell = row.getCell(index + 1)
      const value = line[key]
      cell.value = kind === 'date' ? new Date(`${value}T00:00:00Z`) : value
      cell.style = cellStyles.line[kind]
    }
    row.commit()
  }
  await workbook.commit()
}

/** The ledger's workbook against the bare library's. */
export const benchExport = async (): Promise<readonly BenchRow[]> => {
  const heading = manyHeading(lineCount)
  const ours = async (): Promise<void> => {
    const { lines } = await writeLedgerXlsx(nowhere(), heading, manyLines(lineCount), quiet)
    if (lines !== lineCount) throw new Error(`${lines} lines instead of ${lineCount}`)
  }
  const measured = await compare({ ours, theirs: bare, prepare: null, warmUps: 1, rounds: 3 })
  const detail = `${inMs(measured)} for n = ${lineCount} lines of ${ledgerColumns.length} cells`
  return [{ name: 'Ledger as XLSX', ratio: measured.ratio, against: 'bare streaming exceljs, same cells', detail }]
}
