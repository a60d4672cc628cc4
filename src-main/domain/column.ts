/** How a column's values stand in a file: codes are text that keeps its zeros, money is whole đồng, dates are `yyyy-mm-dd`. */
export type ColumnKind = 'text' | 'code' | 'date' | 'money' | 'number'

/** One column of a table that is written as XLSX, CSV and PDF alike. `width` is in points of a page set in 5 pt. */
export type DocumentColumn<Key extends string> = {
  readonly key: Key
  readonly width: number
  readonly kind: ColumnKind
}

export type CellValue = string | number | null
