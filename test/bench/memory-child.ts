import { noFilters } from '../../src-main/domain/ledger/book.ts'
import { exportLedger } from '../../src-main/usecases/ledger/export.ts'

/** Exports the book of argv[2] in the format argv[3] to argv[4], and prints the lines and the most memory it held, in bytes. */
const [, , database = '', format = '', target = ''] = process.argv
if (format !== 'xlsx' && format !== 'csv' && format !== 'pdf') throw new Error(`unknown format: ${format}`)
const { lines } = await exportLedger(
  { database, year: 2018, filters: noFilters, format, target },
  { onStart: () => undefined, onLines: () => undefined, cancelled: () => false },
)
process.stdout.write(JSON.stringify({ lines, peak: process.resourceUsage().maxRSS * 1024 }))
