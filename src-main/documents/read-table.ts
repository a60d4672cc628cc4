import type { SheetGrid } from '../domain/intake/grid.ts'
import { readCsv } from './csv/read-csv.ts'
import { readWorkbook } from './xlsx/read-workbook.ts'

/**
 * The sheets of a workbook, or the one of a CSV file, told apart by what the file holds: a workbook is binary and never without a NUL byte.
 * @throws Refusal workbook.*
 */
export const readTable = async (bytes: Uint8Array): Promise<readonly SheetGrid[]> =>
  bytes.length === 0 || bytes.includes(0) ? readWorkbook(bytes) : [readCsv(bytes)]
