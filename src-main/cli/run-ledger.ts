import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { noFilters } from '../domain/ledger/book.ts'
import { cliTexts } from '../text/cli.ts'
import { wholeLedger } from '../usecases/ledger/book.ts'
import { type ExportFormat, exportFormats, exportLedger } from '../usecases/ledger/export.ts'
import { type Options, text, WrongUsage } from './arguments.ts'
import { withOffice } from './office.ts'
import { type Output, yearOption } from './output.ts'

const isExportFormat = (format: string): format is ExportFormat => (exportFormats as readonly string[]).includes(format)

/** `ledger`: the book of a year as JSON, CSV, XLSX or PDF; without `--out` the file itself goes to standard output. */
export const runLedger = async (options: Options, out: Output): Promise<number> => {
  const year = yearOption('ledger', options)
  const format = text(options, 'format') ?? ''
  if (format !== 'json' && !isExportFormat(format)) throw new WrongUsage('ledger', `--format ${format}`)
  return withOffice(options, 'open', async (office) => {
    const target = text(options, 'out')
    if (format === 'json') {
      const book = await wholeLedger(office.store.reads, year, noFilters)
      return out.document(book, target)
    }
    const folder = await mkdtemp(join(tmpdir(), 'ledger-'))
    try {
      const path = target === undefined ? join(folder, `ledger.${format}`) : resolve(target)
      const { lines } = await exportLedger(
        { database: office.store.file, year, filters: noFilters, format, target: path },
        { onStart: () => undefined, onLines: () => undefined, cancelled: () => false },
      )
      if (target === undefined) await pipeline(createReadStream(path), process.stdout, { end: false })
      else out.say({ path, lines }, cliTexts.written, { lines, path })
      return 0
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
}
