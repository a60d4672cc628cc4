import type { TreasuryView } from '../../../src-main/contract/treasury.ts'
import { formatDong, subtractDong } from '../../../src-main/domain/money.ts'
import type { Report, ReportRow } from '../../../src-main/domain/report/report.ts'
import type { TreasuryText } from '../../../src-main/text/screens/treasury.ts'

/** The groups of the report, in its order. */
export const groupKeys = ['different', 'onlyOurs', 'onlyTheirs', 'matched'] as const
export type GroupKey = (typeof groupKeys)[number]

/** More rows than this a screen only slows down with; files have them all. */
export const mostShown = 400

/** What a group adds up to; where both sides have their own sum, by how much they differ. */
export const sumWords = (key: GroupKey, { sums }: TreasuryView, t: TreasuryText): string =>
  key === 'different' ? differs(sums.different, t) : formatDong(sums[key])

export const differs = (sums: { readonly ours: number; readonly theirs: number }, t: TreasuryText): string =>
  `${t.difference} ${formatDong(subtractDong(sums.ours, sums.theirs))}`

/** The report narrowed to one group, whose sums become the total; null: all of it. Long groups are cut for the screen. */
export const narrowed = (whole: Report, chosen: GroupKey | null): Report => {
  const report = oneDayEach(whole)
  const groups = report.groups.map((group) => ({ ...group, rows: group.rows.slice(0, mostShown) }))
  const only = chosen === null ? undefined : groups[groupKeys.indexOf(chosen)]
  if (only === undefined) return { ...report, groups }
  return { ...report, groups: [{ ...only, name: null }], total: { name: only.name ?? '', sums: only.sums } }
}

/** Beyond the edge of the screen a text may be wide, so that rows stay low. */
const wide: readonly string[] = ['what', 'text', 'remark']
const widened = 2.5

/** An office screen has room up to the difference when either side shows one day: that of the paper, or where the Treasury tells none its own. */
const oneDayEach = (report: Report): Report => {
  const theirDate = report.columns.findIndex(({ key }) => key === 'theirDate')
  const told = report.groups.some(({ rows }) => rows.some((cells) => (cells[theirDate] ?? null) !== null))
  const hidden: readonly string[] = ['stt', 'postingDate', told ? 'postedOn' : 'theirDate']
  const kept = (_: unknown, at: number): boolean => !hidden.includes(report.columns[at]?.key ?? '')
  const cut = (cells: ReportRow): ReportRow => cells.filter(kept)
  return {
    ...report,
    columns: report.columns
      .filter(kept)
      .map((column) => (wide.includes(column.key) ? { ...column, width: column.width * widened } : column)),
    groups: report.groups.map((group) => ({ ...group, rows: group.rows.map(cut), sums: cut(group.sums) })),
    total: { ...report.total, sums: cut(report.total.sums) },
  }
}
