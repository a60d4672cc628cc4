import ExcelJS from 'exceljs'
import { fromExcelSerial } from '../../domain/dates.ts'
import type { Cell } from '../../domain/intake/grid.ts'

/** `read`: how exceljs counted days; `real`: how the file says they count. It misses the spelling `date1904="true"`. */
export type DateSystem = { readonly read: 1900 | 1904; readonly real: 1900 | 1904 }

/** What Excel shows in the place of a date that cannot be. */
const impossibleDate: Cell = { kind: 'error', text: '#####' }

export function cellOf(cell: ExcelJS.Cell, system: DateSystem): Cell {
  const value: unknown = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value
  if (value === null || value === undefined) return { kind: 'blank' }
  if (typeof value === 'string') return textCell(value)
  if (typeof value === 'number')
    return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'error', text: '#NUM!' }
  if (typeof value === 'boolean') return { kind: 'boolean', value }
  if (value instanceof Date) return dateCell(value, cell.numFmt, system)
  if (typeof value !== 'object') return { kind: 'blank' }
  if ('error' in value) return { kind: 'error', text: String(value.error) }
  return textCell(textOf(value))
}

function textCell(text: string): Cell {
  return text.trim() === '' ? { kind: 'blank' } : { kind: 'text', text: text.normalize('NFC') }
}

function textOf(value: object): string {
  if ('richText' in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text?: unknown }) => String(run.text ?? '')).join('')
  }
  return 'text' in value ? String(value.text) : ''
}

/** The serial day behind the moment, so that neither a zone nor a mistaken format can shift it. */
function dateCell(moment: Date, format: string | undefined, system: DateSystem): Cell {
  const days = moment.getTime() / 86_400_000 + 25_569 - (system.read === 1904 ? 1_462 : 0)
  const serial = Math.round(days * 1e6) / 1e6
  if (!Number.isFinite(serial)) return impossibleDate
  if (!namesDay(format ?? '')) return { kind: 'number', value: serial }
  try {
    return { kind: 'date', date: fromExcelSerial(serial, system.real) }
  } catch {
    return impossibleDate
  }
}

/** Does a number format show a day or a year? exceljs also takes `0.0 \m2` and times of day for dates. */
function namesDay(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  return /[yd]/i.test(codes) || (/m/i.test(codes) && !/[hs0#?]/i.test(codes))
}
