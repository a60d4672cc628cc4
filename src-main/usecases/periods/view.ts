import { isClosedMonth, lastDayOf, type Month, monthOfDay, monthsOfYear } from '../../domain/ledger/periods.ts'
import { shortSeal } from '../../domain/seal.ts'
import { listBudget } from '../../store/decisions.ts'
import { linesByMonth, listActs, monthsWithLines, readClosed } from '../../store/periods.ts'
import type { OfficeContext } from '../context.ts'
import { viewYearEndSettings } from './settings.ts'
import { reportYear } from './year.ts'

/** The months of a year with their state, and every closing and reopening there ever was. */
export const viewMonths = async (office: OfficeContext, year: number) => {
  const { reads } = office.store
  const state = await readClosed(reads)
  const lines = await linesByMonth(reads, year)
  const today = office.today()
  const acts = await listActs(reads)
  return {
    year,
    closedOn: state.years.get(year) ?? null,
    months: monthsOfYear(year).map((month, index) => ({
      month,
      number: index + 1,
      state: isClosedMonth(state, month) ? ('closed' as const) : stateOn(month, today),
      lines: lines.get(month) ?? 0,
    })),
    next: (await monthsWithLines(reads)).find((month) => !isClosedMonth(state, month)) ?? null,
    last: [...state.years.keys()].some((closed) => monthsOfYear(closed).includes(state.through ?? ''))
      ? null
      : state.through,
    acts: acts.toReversed().map((act) => ({
      seq: act.seq,
      kind: act.kind,
      period: act.period,
      onDay: act.onDay,
      at: act.at,
      byName: act.byName,
      byRole: act.byRole,
      reason: act.reason,
      seal: shortSeal(act.head),
      drafts: countOf(act.drafts),
      advances: countOf(act.advances),
    })),
  }
}

const stateOn = (month: Month, today: string): 'over' | 'running' | 'ahead' => {
  if (today >= lastDayOf(month)) return 'over'
  return monthOfDay(today) === month ? 'running' : 'ahead'
}

const countOf = (list: string): number => {
  const parsed: unknown = JSON.parse(list)
  return Array.isArray(parsed) ? parsed.length : 0
}

/** The end of a year with what the next one offers to receive, and the days as the office has them. */
export const viewYear = async (office: OfficeContext, year: number) => {
  const { reads } = office.store
  return {
    ...(await reportYear(office, year)),
    nextLines: (await listBudget(reads, year + 1)).map(({ id, name, content }) => ({ id, name, content })),
    settings: await viewYearEndSettings(reads),
  }
}
