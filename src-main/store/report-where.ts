import type { ReportFilters } from '../domain/report/ask.ts'
import type { SqlValue } from './unit-of-work.ts'

export type Where = { readonly sql: string; readonly params: readonly SqlValue[] }

/** Joined with AND; conditions without a value are left out. */
export const whereOf = (parts: readonly (readonly [sql: string, value: SqlValue])[]): Where => {
  const used = parts.filter(([, value]) => value !== null)
  return { sql: used.map(([sql]) => ` AND ${sql}`).join(''), params: used.map(([, value]) => value) }
}

/** A record and those led to it: the one they lead to shows the history of all. */
export const ofCoop = (column: string): string =>
  `${column} IN (SELECT coop_id FROM coop_root WHERE ? IN (coop_id, root_id))`

/** Filters of a budget line `b`. */
export const onLine = ({ content, source, payingUnit }: ReportFilters): Where =>
  whereOf([
    ['b.content = ?', content],
    ['b.source = ?', source],
    ['b.paying_unit = ?', payingUnit],
  ])

/** Filters of a file's co-op `c`. */
export const onCoop = ({ district, coop }: ReportFilters): Where =>
  whereOf([
    ['c.district_code = ?', district],
    [ofCoop('c.id'), coop],
  ])
