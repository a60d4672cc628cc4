import type { NamedDraft } from '../../domain/ledger/act-seal.ts'
import { yearObstacles } from '../../domain/ledger/closing.ts'
import { isClosedMonth, monthsOfYear } from '../../domain/ledger/periods.ts'
import { type YearEnd, yearEndOf } from '../../domain/ledger/year-end.ts'
import { type YearStep, yearSteps } from '../../domain/ledger/year-steps.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { appendEvent } from '../../store/events.ts'
import { putOfficeYear } from '../../store/offices.ts'
import { withSnapshot } from '../../store/open.ts'
import { type CarriedOver, carriedFrom, readClosed, yearsWithLines } from '../../store/periods.ts'
import { checkSeal, type SealCheck } from '../../store/seal.ts'
import {
  draftsOfYear,
  type LineStanding,
  lineStandings,
  type OpenMoney,
  openMoneyOf,
} from '../../store/standing-money.ts'
import type { Reads, Tx } from '../../store/unit-of-work.ts'
import { theOffice } from '../applications/find.ts'
import type { OfficeContext, WriteContext } from '../context.ts'
import { keepAct } from './month.ts'
import { yearEndRules } from './rules.ts'

/** The end of one budget year: its days, what every line still holds, what is left to do, and what is in the way of closing. */
export type YearReport = {
  readonly year: number
  readonly closedOn: string | null
  readonly end: YearEnd
  readonly steps: readonly YearStep[]
  readonly obstacles: readonly Refusal[]
  readonly lines: readonly LineStanding[]
  /** Commitments and advances that still stand, by application. */
  readonly open: readonly OpenMoney[]
  readonly drafts: readonly NamedDraft[]
  readonly carried: readonly CarriedOver[]
}

/** From a snapshot of its own: what is posted meanwhile is no fault of the book. */
export const reportYear = (context: OfficeContext, year: number): Promise<YearReport> =>
  withSnapshot(
    context.store.file,
    async (reads) => (await gather(reads, context, year, await checkSeal(reads, context.pace))).report,
  )

const gather = async (reads: Reads, context: OfficeContext, year: number, seal: SealCheck) => {
  const state = await readClosed(reads)
  const end = yearEndOf(await yearEndRules(reads), year)
  const lines = await lineStandings(reads, year)
  const open = await openMoneyOf(reads, year)
  const drafts = await draftsOfYear(reads, year)
  const today = context.today()
  const sum = (bucket: 'available' | 'committed' | 'advanced'): number =>
    lines.reduce((total, line) => total + line[bucket], 0)
  const files = (bucket: OpenMoney['bucket']): number => open.filter((one) => one.bucket === bucket).length
  const report: YearReport = {
    year,
    closedOn: state.years.get(year) ?? null,
    end,
    steps: yearSteps(end, today, {
      available: sum('available'),
      committed: sum('committed'),
      advanced: sum('advanced'),
      drafts,
      files: { committed: files('committed'), advanced: files('advanced') },
      lines: lines.filter(({ available }) => available > 0).length,
      monthsOpen: monthsOfYear(year).filter((month) => !isClosedMonth(state, month)).length,
      closed: state.years.has(year),
    }),
    obstacles: yearObstacles({
      end,
      today,
      state,
      earlierYears: (await yearsWithLines(reads)).filter((one) => one < year && !state.years.has(one)),
      drafts,
      lines,
      unsound: seal.first,
    }),
    lines,
    open,
    drafts,
    carried: await carriedFrom(reads, year),
  }
  return { report, sums: seal.tally.ofYear(year) }
}

/**
 * Closes the book of a year (khóa sổ năm), once every month is closed and nothing of its estimate is left. It is not opened again: what is
 * found later is adjusted in the year that runs. The office works in the next year from then on.
 * @throws Refusal period.*, year.*
 */
export const closeYear = (
  context: WriteContext,
  input: { readonly year: number; readonly reason: string | null },
): Promise<YearReport> =>
  context.store.write(async (tx) => {
    const { report, sums } = await gather(tx, context, input.year, await checkSeal(tx, context.pace))
    const [obstacle] = report.obstacles
    if (obstacle !== undefined) throw obstacle
    await keepAct(tx, context, {
      kind: 'closeYear',
      period: String(input.year),
      reason: input.reason,
      sums: [sums],
      drafts: [],
      advances: [],
    })
    await workInNext(tx, context, input.year)
    return { ...report, closedOn: context.today() }
  })

/** Screens open at the year the office works in: once its book is closed, at the next. */
const workInNext = async (tx: Tx, context: WriteContext, closed: number): Promise<void> => {
  const { year } = await theOffice(tx)
  if (year > closed) return
  const next = closed + 1
  await putOfficeYear(tx, next)
  await appendEvent(tx, context.actor, {
    action: 'office.year',
    subject: 'office',
    subjectId: '1',
    before: { year },
    after: { year: next },
    reason: null,
  })
}
