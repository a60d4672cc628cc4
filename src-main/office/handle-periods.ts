import type { MonthCheck, periodCalls, YearView } from '../contract/periods.ts'
import { cancelEstimate } from '../usecases/periods/cancel.ts'
import { carryOver } from '../usecases/periods/carry.ts'
import { checkMonth, closeMonth, type MonthReport, reopenMonth } from '../usecases/periods/month.ts'
import { setYearEnd } from '../usecases/periods/settings.ts'
import { viewMonths, viewYear } from '../usecases/periods/view.ts'
import { closeYear } from '../usecases/periods/year.ts'
import { writing } from './desk.ts'
import { toOfficeError } from './errors.ts'
import type { Handlers } from './handler.ts'

/** Obstacles are told as the refusals they would be. */
const checkView = ({ obstacles, ...report }: MonthReport): MonthCheck => ({
  ...report,
  obstacles: obstacles.map(toOfficeError),
})

export const periodHandlers: Handlers<keyof typeof periodCalls> = {
  'period.months': (desk, { year }) => viewMonths(desk.office, year),
  'period.check': async ({ office, checks }, { month, reason }) =>
    checkView(await checks.run('period.check', office, (paced) => checkMonth(paced, month, reason))),
  'period.close': async (desk, input, session) =>
    checkView(
      await desk.checks.run('period.close', desk.office, ({ pace }) =>
        closeMonth({ ...writing(desk, session), pace }, input),
      ),
    ),
  'period.reopen': async (desk, input, session) => {
    await reopenMonth(writing(desk, session), input)
    return { month: input.month }
  },
  'year.view': async (desk, { year }) => {
    const {
      obstacles,
      open,
      end: _,
      ...view
    } = await desk.checks.run('year.view', desk.office, (paced) => viewYear(paced, year))
    return {
      ...view,
      obstacles: obstacles.map(toOfficeError),
      open: open.map(({ bucket, budgetLineId, applicationId, no, coop, amount }) => ({
        bucket,
        budgetLineId,
        applicationId,
        no,
        coop,
        amount,
      })),
    } satisfies YearView
  },
  'year.carry': (desk, input, session) => carryOver(writing(desk, session), input),
  'year.cancel': (desk, input, session) => cancelEstimate(writing(desk, session), input),
  'year.close': async (desk, input, session) => {
    const { closedOn } = await desk.checks.run('year.close', desk.office, ({ pace }) =>
      closeYear({ ...writing(desk, session), pace }, input),
    )
    return { closedOn: closedOn ?? desk.office.today() }
  },
  'year.setting': async (desk, input, session) => {
    await setYearEnd(writing(desk, session), input)
    return { key: input.key }
  },
}
