import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { planReports } from '../domain/eligibility/pack-schema.ts'
import type { PlanReportName } from '../domain/plan/due.ts'
import { cliPlanTexts } from '../text/cli-plan.ts'
import { exportPlan, type PlanFormat, planFormats, planReport } from '../usecases/plan/report.ts'
import { type Options, text, WrongUsage } from './arguments.ts'
import { withOffice } from './office.ts'
import { type Output, yearOption } from './output.ts'

const isReport = (name: string): name is PlanReportName => (planReports as readonly string[]).includes(name)
const isFormat = (name: string): name is PlanFormat => (planFormats as readonly string[]).includes(name)

/** `plan`: the estimate or the progress report of a year; without `--out` the file itself goes to standard output. */
export const runPlan = (options: Options, out: Output): Promise<number> => {
  const year = yearOption('plan', options)
  const [report = '', format = ''] = [text(options, 'report'), text(options, 'format')]
  if (!isReport(report)) throw new WrongUsage('plan', `--report ${report}`)
  if (format !== 'json' && !isFormat(format)) throw new WrongUsage('plan', `--format ${format}`)
  return withOffice(options, 'open', async (office) => {
    const target = text(options, 'out')
    if (format === 'json') return out.document(await planReport(office, year, report), target)
    const folder = await mkdtemp(join(tmpdir(), 'plan-'))
    try {
      const path = target === undefined ? join(folder, `plan.${format}`) : resolve(target)
      const { files } = await exportPlan(office, { year, report, format, target: path })
      if (target === undefined) await pipeline(createReadStream(path), process.stdout, { end: false })
      else out.say({ path, files }, cliPlanTexts.written, { files, path })
      return 0
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
}
