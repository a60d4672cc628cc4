import type { LedgerFilters } from '../domain/ledger/book.ts'
import { Refusal } from '../domain/refusal.ts'
import { cliTexts } from '../text/cli.ts'
import { wholeLedger } from '../usecases/ledger/book.ts'
import { type ExportFormat, exportFormats, exportLedger } from '../usecases/ledger/export.ts'
import { typedFilters } from '../usecases/ledger/typed-filters.ts'
import { exportWithProfile } from '../usecases/profiles/export.ts'
import { theProfile } from '../usecases/profiles/profiles.ts'
import { type Options, text, WrongUsage } from './arguments.ts'
import { dateOption, filtersTyped } from './filters.ts'
import { withOffice } from './office.ts'
import { type Output, yearOption } from './output.ts'
import { writeToTarget } from './target.ts'

export const isExportFormat = (format: string): format is ExportFormat =>
  (exportFormats as readonly string[]).includes(format)

/** What a command line gives no time to watch or stop. */
export const unwatched = { onStart: () => undefined, onLines: () => undefined, cancelled: () => false }

/** `ledger`: the book of a year, or a part of it, as JSON, CSV, XLSX or PDF, or in the columns of a profile; without `--out` the file itself goes to standard output. */
export const runLedger = async (options: Options, out: Output): Promise<number> => {
  const year = yearOption('ledger', options)
  const format = text(options, 'format') ?? ''
  if (format !== 'json' && !isExportFormat(format)) throw new WrongUsage('ledger', `--format ${format}`)
  const days = { from: dateOption('ledger', options, 'from'), to: dateOption('ledger', options, 'to') }
  return withOffice(options, 'open', async (office) => {
    const filters: LedgerFilters = { ...days, ...(await typedFilters(office, year, filtersTyped(options))) }
    const named = text(options, 'profile')
    const profile = named === undefined ? null : (await theProfile(office.store.reads, named)).profile
    if (format === 'json' && profile !== null) throw new Refusal('profile.notForPrint', {}, 'format')
    if (format === 'json')
      return out.document(await wholeLedger(office.store.reads, year, filters), text(options, 'out'))
    return writeToTarget(
      options,
      `ledger.${format}`,
      (target) => {
        const job = { database: office.store.file, year, filters, format, target }
        return profile === null ? exportLedger(job, unwatched) : exportWithProfile({ ...job, profile }, unwatched)
      },
      (path, { lines }) => out.say({ path, lines }, cliTexts.written, { lines, path }),
    )
  })
}
