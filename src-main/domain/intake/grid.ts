import { formatDate, type LocalDate } from '../dates.ts'

/** One cell as the sheet holds it: a formula is its last computed value, a merged cell stands in its top left corner only. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'blank' }

/** A row with something in it; `row` and the keys of `cells` count from 1, as the spreadsheet program shows them. */
export type GridRow = { readonly row: number; readonly cells: ReadonlyMap<number, Cell> }

/** A merged rectangle, both ends included, counted from 1. */
export type MergeRange = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A sheet without its looks. Texts are as stored, not cleaned: an old encoding is recognised by its odd characters. */
export type SheetGrid = {
  readonly name: string
  readonly hidden: boolean
  /** How plain numbers count days when a column holds dates. */
  readonly serialSystem: 1900 | 1904
  /** Rows without any value are left out. */
  readonly rows: readonly GridRow[]
  readonly merges: readonly MergeRange[]
}

const blank: Cell = { kind: 'blank' }

export function cellAt(row: GridRow | undefined, column: number | undefined): Cell {
  return column === undefined ? blank : (row?.cells.get(column) ?? blank)
}

/** The cell as a person reads it in a list of problems; null for an empty one. */
export function shownCell(cell: Cell): string | null {
  switch (cell.kind) {
    case 'text':
    case 'error':
      return cell.text
    case 'number':
      return String(cell.value)
    case 'date':
      return formatDate(cell.date)
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE'
    case 'blank':
      return null
  }
}

/** 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}
