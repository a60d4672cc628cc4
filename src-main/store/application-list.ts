import type { Verdict } from '../domain/eligibility/criterion.ts'
import type { ApplicationState } from '../domain/workflow/states.ts'
import { places, type Reads } from './unit-of-work.ts'

export type ApplicationListRecord = {
  readonly id: string
  readonly no: string
  readonly coop: string
  readonly taxCode: string | null
  readonly district: string
  readonly districtCode: string
  readonly content: string
  readonly work: string | null
  readonly state: ApplicationState
  readonly verdict: Verdict | null
  readonly requestDate: string
  readonly dueOn: string | null
  readonly amount: number | null
  readonly totalInvestment: number | null
  readonly assignee: string | null
  /** Folded text the search looks at. */
  readonly folded: string
}

const folded = `lower(a.no) || ' ' || c.folded || ' ' || u.name_key`
const select = `SELECT a.id, a.no, c.name AS coop, c.tax_code AS taxCode, u.name AS district, c.district_code AS districtCode,
    a.content, a.work, a.state, a.verdict, a.request_date AS requestDate, a.due_on AS dueOn, a.amount,
    a.total_investment AS totalInvestment, a.assignee, ${folded} AS folded
  FROM application a JOIN coop c ON c.id = a.coop_id JOIN admin_unit u ON u.code = c.district_code`

const orders = {
  no: 'a.no',
  coop: 'c.folded',
  dueOn: 'a.due_on',
  amount: 'a.amount',
  requestDate: 'a.request_date',
} as const
export type ApplicationSort = keyof typeof orders

export type ListFilter = {
  readonly states: readonly string[]
  readonly works: readonly string[]
  readonly districts: readonly string[]
  readonly verdicts: readonly string[]
}

/** A part of a text, with its own wildcards taken literally. */
const containing = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`

/**
 * All rows of the filter in order; an office has thousands of files, not millions, and the screen holds them all.
 * @param words folded words that must all occur in number, co-op or district; looked for in the database, because a row that does not
 * match costs more to fetch than to pass over
 */
export const listApplications = async (
  reads: Reads,
  filter: ListFilter,
  words: readonly string[],
  sort: ApplicationSort,
  descending: boolean,
): Promise<ApplicationListRecord[]> => {
  const wanted = [
    ['a.state', filter.states],
    ['a.work', filter.works],
    ['c.district_code', filter.districts],
    ['a.verdict', filter.verdicts],
  ] as const
  const where = [
    ...wanted.filter(([, values]) => values.length > 0).map(([column, values]) => `${column} IN (${places(values)})`),
    ...words.map(() => `${folded} LIKE ? ESCAPE '\\'`),
  ]
  const params = [...wanted.flatMap(([, values]) => values), ...words.map(containing)]
  const order = `${orders[sort]} ${descending ? 'DESC' : 'ASC'} NULLS LAST, a.no`
  return reads.all(`${select} ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY ${order}`, params)
}

/** Rows in the given states, the nearest deadline first. */
export const listQueue = async (reads: Reads, states: readonly string[]): Promise<ApplicationListRecord[]> =>
  reads.all(`${select} WHERE a.state IN (${places(states)}) ORDER BY a.due_on NULLS LAST, a.no`, states)

export const listRowById = async (reads: Reads, id: string): Promise<ApplicationListRecord | undefined> =>
  reads.get(`${select} WHERE a.id = ?`, [id])

export const countApplications = async (reads: Reads, states: readonly string[] | 'all'): Promise<number> => {
  const row =
    states === 'all'
      ? await reads.get<{ n: number }>('SELECT count(*) AS n FROM application', [])
      : await reads.get<{ n: number }>(
          `SELECT count(*) AS n FROM application WHERE state IN (${places(states)})`,
          states,
        )
  return row?.n ?? 0
}
