import type { CellValue, ColumnKind } from '../../domain/column.ts'
import { formatDate } from '../../domain/dates.ts'
import { formatDong } from '../../domain/money.ts'

/** A value as people read it on paper. */
export const shown = (kind: ColumnKind, value: CellValue): string => {
  if (value === null) return ''
  if (typeof value === 'number') return kind === 'money' ? formatDong(value) : String(value)
  return kind === 'date' ? formatDate(value) : value
}
