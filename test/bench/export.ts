import { Writable } from 'node:stream'
import Excel from 'exceljs'
import { ledgerColumns } from '../../src-main/documents/ledger/columns.ts'
import { writeLedgerXlsx } from '../../src-main/documents/ledger/xlsx.ts'
import { cellStyles } from '../../src-main/documents/xlsx/cells.ts'
import { manyHeading, manyLines, quiet } from '../documents/ledger-sample.ts'

export type Ratio = { readonly name: string; readonly ratio: number; readonly detail: string }

const lineCount = 20_000
const rounds = 3

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() })

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

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

/** Work of ours over the bare library's, both in this run: the best of a few rounds each, taken in turn. */
export const benchExport = async (): Promise<readonly Ratio[]> => {
  const heading = manyHeading(lineCount)
  const ours = async (): Promise<void> => {
    const { lines } = await writeLedgerXlsx(nowhere(), heading, manyLines(lineCount), quiet)
    if (lines !== lineCount) throw new Error(`${lines} lines instead of ${lineCount}`)
  }
  let [ourBest, bareBest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < rounds; round += 1) {
    bareBest = Math.min(bareBest, await timed(bare))
    ourBest = Math.min(ourBest, await timed(ours))
  }
  const detail = `${Math.round(ourBest)} ms against ${Math.round(bareBest)} ms for ${lineCount} lines of ${ledgerColumns.length} cells`
  return [{ name: 'ledger XLSX against bare streaming exceljs', ratio: ourBest / bareBest, detail }]
}
