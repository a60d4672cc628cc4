import type { CellValue, ColumnKind } from '../../domain/column.ts'
import { formatDate } from '../../domain/dates.ts'
import { neutralise } from '../neutralise.ts'

/** What a CSV file of ours begins with, so that spreadsheets read it as UTF-8. */
export const byteOrderMark = '\ufeff'

/** Text is quoted and neutral; dates are dd/mm/yyyy and amounts plain integers, both bare; nothing is nothing. */
export const csvCell = (kind: ColumnKind, value: CellValue): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  return kind === 'date' ? formatDate(value) : `"${neutralise(value).replaceAll('"', '""')}"`
}

export const csvRecord = (cells: readonly string[]): string => `${cells.join(';')}\r\n`

/** A record of as many fields as the others, with text in its first. */
export const csvTextRecord = (text: string, fields: number): string =>
  csvRecord([csvCell('text', text), ...Array.from({ length: fields - 1 }, () => '')])
