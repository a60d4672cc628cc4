import type { CellValue, ColumnKind } from '../../domain/column.ts'
import type { Dong } from '../../domain/money.ts'
import type { ColumnTotal, Report, ReportColumn } from '../../domain/report/report.ts'
import type { Language } from '../../text/catalogue.ts'
import { reportBands, reportColumns, reportWords } from '../../text/report.ts'

/** What a report is written with: its language, and names by code. */
export type Names = {
  readonly language: Language
  readonly content: (code: string) => string
  readonly work: (code: string | null) => string
  readonly district: (code: string) => string
}

/** Contents in the order of the law and their names, works and their names. Plain data: an export thread has no pack. */
export type LawNames = {
  readonly contents: readonly LawName[]
  readonly works: readonly LawName[]
}
type LawName = { readonly code: string; readonly name: Readonly<Record<Language, string>> }

/** What a report says besides what all bear. */
export type LaidReport = Pick<Report, 'columns' | 'groups' | 'total'> & {
  /** The amount that stands in words. */
  readonly amount: Dong
  readonly details: readonly string[]
  readonly notes: readonly string[]
}

type Key = keyof typeof reportColumns
type Look = { readonly band?: keyof typeof reportBands; readonly total?: ColumnTotal; readonly title?: Key }

/** Amounts are added up unless said otherwise; anything else is not. */
export const columnIn =
  (language: Language) =>
  (key: string, title: Key, width: number, kind: ColumnKind, look: Look): ReportColumn => ({
    key,
    width,
    kind,
    title: reportColumns[title][language],
    band: look.band === undefined ? null : reportBands[look.band][language],
    total: look.total ?? (kind === 'money' ? 'sum' : 'none'),
  })

/** Cells by the key of their column; a key that no column has is left out. */
export type Cells = Readonly<Record<string, CellValue>>

/** Puts rows into the order of the columns and numbers them through. */
export const lay = (
  language: Language,
  columns: readonly ReportColumn[],
  groups: readonly { readonly name: string | null; readonly rows: readonly Cells[]; readonly sums: Cells }[],
  sums: Cells,
): Pick<Report, 'columns' | 'groups' | 'total'> => {
  let stt = 0
  const inOrder = (cells: Cells) => columns.map(({ key }) => cells[key] ?? null)
  return {
    columns,
    groups: groups.map((group) => ({
      name: group.name,
      rows: group.rows.map((cells) => {
        stt += 1
        return inOrder({ ...cells, stt })
      }),
      sums: inOrder(group.sums),
    })),
    total: { name: reportWords.grandTotal[language], sums: inOrder(sums) },
  }
}
