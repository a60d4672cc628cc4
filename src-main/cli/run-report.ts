import { type ReportAsk, type ReportName, reportNames } from '../domain/report/ask.ts'
import { cliTexts } from '../text/cli.ts'
import { typedFilters } from '../usecases/ledger/typed-filters.ts'
import { exportReport } from '../usecases/report/export.ts'
import { buildReport, lawNamesOf } from '../usecases/report/report.ts'
import { type Options, text, WrongUsage } from './arguments.ts'
import { dateOption, filtersTyped } from './filters.ts'
import { withOffice } from './office.ts'
import { type Output, yearOption } from './output.ts'
import { isExportFormat, unwatched } from './run-ledger.ts'
import { writeToTarget } from './target.ts'

const isReport = (name: string): name is ReportName => (reportNames as readonly string[]).includes(name)

/** `report`: one of the reports on the money; without `--out` the file itself goes to standard output. */
export const runReport = (options: Options, out: Output): Promise<number> => {
  const [report = '', format = ''] = [text(options, 'report'), text(options, 'format')]
  if (!isReport(report)) throw new WrongUsage('report', `--report ${report}`)
  if (format !== 'json' && !isExportFormat(format)) throw new WrongUsage('report', `--format ${format}`)
  const year = yearOption('report', options)
  const day = dateOption('report', options, 'as-of')
  return withOffice(options, 'open', async (office) => {
    const filters = await typedFilters(office, year, filtersTyped(options))
    const ask: ReportAsk = { report, year, asOf: day ?? office.today(), filters }
    const law = lawNamesOf(office.pack)
    if (format === 'json') {
      const built = await buildReport(office.store.reads, law, ask, 'vi')
      const { figures, seal, words, filters: named } = built
      return out.document(
        { report, year, asOf: ask.asOf, filters: named, seal, words, ...figures },
        text(options, 'out'),
      )
    }
    return writeToTarget(
      options,
      `report.${format}`,
      (target) => exportReport({ database: office.store.file, law, ask, format, target }, unwatched),
      (path, { lines }) => out.say({ path, lines }, cliTexts.written, { lines, path }),
    )
  })
}
