import { daysBetween, type LocalDate, yearOf } from '../dates.ts'
import { type PackData, planReports } from '../eligibility/pack-schema.ts'

export type PlanReportName = (typeof planReports)[number]

type Calendar = PackData['calendar']
export type PlanDue = {
  readonly report: PlanReportName
  readonly planYear: number
  /** The first day on which it is late. */
  readonly before: LocalDate
  readonly citation: Calendar[number]['citation']
}

/** Null: the programme sets no day. */
export function dueOf(calendar: Calendar, report: PlanReportName, planYear: number): PlanDue | null {
  const set = calendar.find((one) => one.report === report)
  if (set === undefined) return null
  const year = set.ofYear === 'before' ? planYear - 1 : planYear
  return { report, planYear, before: `${year}-${set.before}`, citation: set.citation }
}

/** An office is reminded this many days ahead. */
const ahead = 31
/** And this many days after: a report that is late is still owed. */
const after = 45

/** Which reports an office should be thinking of. `daysLeft`: 1 on the last day in time; 0 and less is late. */
export function plansDue(calendar: Calendar, today: LocalDate): (PlanDue & { readonly daysLeft: number })[] {
  const year = yearOf(today)
  return planReports.flatMap((report) =>
    [year, year + 1].flatMap((planYear) => {
      const due = dueOf(calendar, report, planYear)
      if (due === null) return []
      const daysLeft = daysBetween(today, due.before)
      return daysLeft <= ahead && daysLeft > -after ? [{ ...due, daysLeft }] : []
    }),
  )
}
