import type { LocalDate } from '../dates.ts'

/**
 * Reports on the money (báo cáo): tạm ứng còn dư, dự toán theo dòng, theo hợp tác xã, quyết toán năm, chuyển nguồn, tiến độ theo nội dung và
 * huyện.
 */
export const reportNames = ['open-advances', 'budget', 'coop', 'settlement', 'carry-over', 'progress'] as const
export type ReportName = (typeof reportNames)[number]

/** What a report may be narrowed to; null: everything. `coop` is the id of a record, those led to it included. */
export type ReportFilters = {
  readonly content: string | null
  readonly source: string | null
  readonly payingUnit: string | null
  readonly district: string | null
  readonly coop: string | null
}
export type ReportFilter = keyof ReportFilters

export const everything: ReportFilters = { content: null, source: null, payingUnit: null, district: null, coop: null }

/** Filters that a report knows: a district has no estimate of its own, so a report on estimates cannot be narrowed to it. */
export const reportTakes = {
  'open-advances': ['content', 'source', 'payingUnit', 'district', 'coop'],
  budget: ['content', 'source', 'payingUnit'],
  coop: ['coop'],
  settlement: ['content', 'source', 'payingUnit'],
  'carry-over': ['content', 'source', 'payingUnit'],
  progress: ['content', 'district'],
} as const satisfies Record<ReportName, readonly ReportFilter[]>

/** The one report about a single co-op, over all years. */
export const needsCoop = (report: ReportName): boolean => report === 'coop'

export type ReportAsk = {
  readonly report: ReportName
  /** Budget year (năm ngân sách); the statement of a co-op covers all. */
  readonly year: number
  /** Postings up to this day count. */
  readonly asOf: LocalDate
  readonly filters: ReportFilters
}
