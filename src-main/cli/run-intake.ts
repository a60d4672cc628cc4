import { intakeReport } from '../office/intake-report.ts'
import { cliTexts } from '../text/cli.ts'
import { importIntake } from '../usecases/intake/import.ts'
import { flag, type Options, text } from './arguments.ts'
import { withOffice } from './office.ts'
import type { Output } from './output.ts'
import { readBytes } from './read-file.ts'
import { dateOption } from './run-check.ts'

/** `import`: takes in a workbook; rows with a problem are listed, the good ones are kept in one transaction. */
export const runImport = (options: Options, out: Output): Promise<number> =>
  withOffice(options, 'open', async (office) => {
    const bytes = readBytes(text(options, 'file') ?? '')
    const dryRun = flag(options, 'dry-run')
    const report = intakeReport(await importIntake(office, { bytes, requestDate: dateOption(options, 'date'), dryRun }))
    if (out.json) return out.document(report, undefined)
    out.line(cliTexts.imported, {
      dry: dryRun ? cliTexts.dry.vi : '',
      coops: report.created.coops,
      applications: report.created.applications,
      updated: report.updated.applications,
      unchanged: report.unchanged.applications,
      problems: report.problems.length,
      warnings: report.warnings.length,
    })
    for (const problem of [...report.problems, ...report.warnings])
      out.line(cliTexts.place, {
        sheet: problem.sheet,
        row: problem.row ?? '-',
        column: problem.column ?? '-',
        message: problem.message,
      })
    return 0
  })
