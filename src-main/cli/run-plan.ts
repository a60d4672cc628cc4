import { planReports } from '../domain/eligibility/pack-schema.ts'
import type { PlanReportName } from '../domain/plan/due.ts'
import { cliPlanTexts } from '../text/cli-plan.ts'
import { exportPlan, type PlanFormat, planFormats, planReport } from '../usecases/plan/report.ts'
import { type Options, text, WrongUsage } from './arguments.ts'
import { withOffice } from './office.ts'
import { type Output, yearOption } from './output.ts'
import { writeToTarget } from './target.ts'

const isReport = (name: string): name is PlanReportName => (planReports as readonly string[]).includes(name)
const isFormat = (name: string): name is PlanFormat => (planFormats as readonly string[]).includes(name)

/** `plan`: the estimate or the progress report of a year; without `--out` the file itself goes to standard output. */
export const runPlan = (options: Options, out: Output): Promise<number> => {
  const year = yearOption('plan', options)
  const [report = '', format = ''] = [text(options, 'report'), text(options, 'format')]
  if (!isReport(report)) throw new WrongUsage('plan', `--report ${report}`)
  if (format !== 'json' && !isFormat(format)) throw new WrongUsage('plan', `--format ${format}`)
  return withOffice(options, 'open', async (office) => {
    if (format === 'json') return out.document(await planReport(office, year, report), text(options, 'out'))
    return writeToTarget(
      options,
      `plan.${format}`,
      (target) => exportPlan(office, { year, report, format, target }),
      (path, { files }) => out.say({ path, files }, cliPlanTexts.written, { files, path }),
    )
  })
}
