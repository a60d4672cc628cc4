import type { TreasuryView } from '../../../src-main/contract/treasury.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import type { Report } from '../../../src-main/domain/report/report.ts'
import type { TreasuryText } from '../../../src-main/text/screens/treasury.ts'

/** The groups of the report, in its order. */
export const groupKeys = ['different', 'onlyOurs', 'onlyTheirs', 'matched'] as const
export type GroupKey = (typeof groupKeys)[number]

/** More rows than this a screen only slows down with; files have them all. */
export const mostShown = 400

/** What a group adds up to, in words. */
export const sumWords = (key: GroupKey, { sums }: TreasuryView, t: TreasuryText): string => {
  if (key !== 'different') return formatDong(sums[key])
  const { ours, theirs } = sums.different
  return t.two(formatDong(ours), formatDong(theirs))
}

/** The report narrowed to one group, whose sums become the total; null: all of it. Long groups are cut for the screen. */
export const narrowed = (report: Report, chosen: GroupKey | null): Report => {
  const groups = report.groups.map((group) => ({ ...group, rows: group.rows.slice(0, mostShown) }))
  const only = chosen === null ? undefined : groups[groupKeys.indexOf(chosen)]
  if (only === undefined) return { ...report, groups }
  return { ...report, groups: [{ ...only, name: null }], total: { name: only.name ?? '', sums: only.sums } }
}
