import { basename, resolve } from 'node:path'
import { yearOf } from '../domain/dates.ts'
import { formatDong, subtractDong } from '../domain/money.ts'
import { problemInWords } from '../office/intake-report.ts'
import { cliTexts } from '../text/cli.ts'
import { cliReconcileTexts as words } from '../text/cli-reconcile.ts'
import { treasuryGroups } from '../text/treasury.ts'
import { theOffice } from '../usecases/applications/find.ts'
import type { ExportFormat } from '../usecases/ledger/export.ts'
import { type Comparison, countsOf, figuresOf, type TreasuryAsk } from '../usecases/treasury/compare.ts'
import { exportTreasury } from '../usecases/treasury/export.ts'
import { readStatementFile } from '../usecases/treasury/read.ts'
import { recordReconciliation } from '../usecases/treasury/record.ts'
import { buildTreasuryReport, type TreasuryReport } from '../usecases/treasury/report.ts'
import { type Options, text, WrongUsage } from './arguments.ts'
import { dateOption } from './filters.ts'
import { withOffice } from './office.ts'
import { type Output, yearOption } from './output.ts'
import { isExportFormat, unwatched } from './run-ledger.ts'
import { writeToTarget } from './target.ts'

/**
 * `reconcile`: the Treasury's statement against the book, as JSON, a file, or sentences; without `--out` the file itself goes to standard output.
 * What came out is kept in the log.
 */
export const runReconcile = (options: Options, out: Output): Promise<number> => {
  const format = formatOf(options, out)
  const days = { from: dateOption('reconcile', options, 'from'), to: dateOption('reconcile', options, 'to') }
  const typed = text(options, 'year') === undefined ? null : yearOption('reconcile', options)
  const path = resolve(text(options, 'file') ?? '')
  return withOffice(options, 'open', async (office) => {
    const { reads, file: database } = office.store
    const day = days.from ?? days.to
    const year = typed ?? (day === null ? (await theOffice(reads)).year : yearOf(day))
    const ask: TreasuryAsk = { year, ...days }
    const file = { path, name: basename(path).normalize('NFC') }
    const built = await buildTreasuryReport(reads, await readStatementFile(file), ask, 'vi')
    const { comparison } = built
    const finish = async (): Promise<number> => {
      if (format === null) sayComparison(comparison, out)
      if (format === null) return 0
      if (format === 'json') return out.document(documentOf(built), text(options, 'out'))
      return writeToTarget(
        options,
        `reconcile.${format}`,
        (target) => exportTreasury({ database, file, ask, format, target }, unwatched),
        (written, { lines }) =>
          out.say({ path: written, lines, ...documentOf(built) }, cliTexts.written, { lines, path: written }),
      )
    }
    const code = await finish()
    await recordReconciliation(office, comparison)
    return code
  })
}

/** null: sentences for a person. A file that is named says by its ending what it is to be. @throws WrongUsage */
const formatOf = (options: Options, out: Output): ExportFormat | 'json' | null => {
  const ending = /\.([a-z]+)$/i.exec(text(options, 'out') ?? '')?.[1]?.toLowerCase()
  const format = text(options, 'format') ?? ending ?? (out.json ? 'json' : undefined)
  if (format === undefined) {
    if (text(options, 'out') !== undefined) throw new WrongUsage('reconcile', '--format')
    return null
  }
  if (format !== 'json' && !isExportFormat(format)) throw new WrongUsage('reconcile', `--format ${format}`)
  return format
}

/** Everything, each line once; problems with their sentences. */
const documentOf = ({ comparison, seal, words: amount }: TreasuryReport) => ({
  ...figuresOf(comparison),
  problems: comparison.statement.problems.map(problemInWords),
  warnings: comparison.statement.warnings.map(problemInWords),
  words: amount,
  seal,
})

const sayComparison = (comparison: Comparison, out: Output): void => {
  const { sums, statement } = comparison
  const counts = countsOf(comparison)
  out.line(words.read, {
    file: statement.name,
    lines: statement.lines.length,
    unread: counts.unread,
    outside: counts.outside,
  })
  out.line(words.two, {
    group: treasuryGroups.different.vi,
    lines: counts.different,
    ours: formatDong(sums.different.ours),
    theirs: formatDong(sums.different.theirs),
  })
  for (const key of ['onlyOurs', 'onlyTheirs', 'matched'] as const)
    out.line(words.group, { group: treasuryGroups[key].vi, lines: counts[key], sum: formatDong(sums[key]) })
  out.line(words.total, {
    ours: formatDong(sums.ours),
    theirs: formatDong(sums.theirs),
    difference: formatDong(subtractDong(sums.ours, sums.theirs)),
  })
  for (const problem of [...statement.problems, ...statement.warnings].map(problemInWords))
    out.line(cliTexts.place, {
      sheet: problem.sheet,
      row: problem.row ?? '-',
      column: problem.column ?? '-',
      message: problem.message,
    })
}
