import type { CellValue, DocumentColumn } from '../column.ts'

/** A column of a report; `summed`: rows of sums add it up. */
export type ReportColumn = DocumentColumn<string> & { readonly title: string; readonly summed: boolean }

/** Rows of one content; cells in the order of the columns. A sum stands where its column is summed, else null or a word. */
export type ReportGroup = {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
  readonly sums: readonly CellValue[]
}

/** A report on the year's plan, ready to be set: every sentence is Vietnamese, every amount whole đồng. */
export type PlanReportDocument = {
  readonly office: string
  readonly title: string
  /** Below the title: year, when it is due, unit. */
  readonly details: readonly string[]
  readonly columns: readonly ReportColumn[]
  readonly groups: readonly ReportGroup[]
  readonly total: { readonly name: string; readonly sums: readonly CellValue[] }
  /** The total in words. */
  readonly words: string
  readonly notes: readonly string[]
  readonly placeAndDate: string
  readonly signatures: readonly { readonly title: string; readonly hint: string }[]
}

/** The column in which the names of sum rows stand. */
export const labelAt = (columns: readonly ReportColumn[]): number =>
  Math.max(
    0,
    columns.findIndex(({ kind }) => kind === 'text'),
  )
