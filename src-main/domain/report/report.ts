import type { CellValue, DocumentColumn } from '../column.ts'

/** A figure of the same row that a total adds or takes away. */
export type Term = { readonly key: string; readonly sign: 1 | -1 }

/**
 * What rows of sums show in a column: a word or a state as it is (`none`), the sum of the rows above, or figures of the sum row itself, as a
 * balance that is advances + payments - refunds.
 */
export type ColumnTotal = 'none' | 'sum' | readonly Term[]

export type ReportColumn = DocumentColumn<string> & {
  readonly title: string
  /** Neighbours of one band stand under one heading; null: under none. */
  readonly band: string | null
  readonly total: ColumnTotal
}

/** Cells in the order of the columns. */
export type ReportRow = readonly CellValue[]

/** Rows with the sum below them; without a name they are added up in the total alone. */
export type ReportGroup = {
  readonly name: string | null
  readonly rows: readonly ReportRow[]
  readonly sums: ReportRow
}

export type Signature = { readonly title: string; readonly hint: string }

/** What stands above a table. */
export type FrameHead = {
  /** Who reports: name, and code of the unit using the budget. */
  readonly unit: readonly string[]
  readonly title: string
  readonly subtitle: string
  /** Day of the figures, filters by name, unit of the amounts. */
  readonly details: readonly string[]
}

/** What stands below it. */
export type FrameFoot = {
  readonly words: string
  readonly notes: readonly string[]
  /** Above the last signature. */
  readonly placeAndDate: string
  readonly signatures: readonly Signature[]
}

/**
 * A report (báo cáo), finished: every sentence is written, every amount is whole đồng. It is shown, and written as XLSX, CSV and PDF, as it
 * is. Its sums must be those of its rows (see `checkReport`).
 */
export type Report = FrameHead &
  FrameFoot & {
    /** A letter to other offices bears name and motto of the state; a book does not. */
    readonly official: boolean
    /** Name of the sheet. */
    readonly sheet: string
    readonly columns: readonly ReportColumn[]
    readonly groups: readonly ReportGroup[]
    readonly total: { readonly name: string; readonly sums: ReportRow }
    /** At the foot of every page: office, year and seal. */
    readonly footer: string
  }

/** The column in which the names of sum rows stand: the first of text. */
export const labelAt = (columns: readonly { readonly kind: string }[]): number =>
  Math.max(
    0,
    columns.findIndex(({ kind }) => kind === 'text'),
  )

/** How many columns the name of a sum row may run over: up to the first that is added up. */
export const labelSpan = (columns: readonly ReportColumn[]): number => {
  const label = labelAt(columns)
  const first = columns.findIndex(({ total }) => total !== 'none')
  return Math.max(1, (first < 0 ? columns.length : first) - label)
}

export const countRows = ({ groups }: Pick<Report, 'groups'>): number =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0)
