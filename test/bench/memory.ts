import { execFile } from 'node:child_process'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { ExportFormat } from '../../src-main/usecases/ledger/export.ts'
import { longBook, withBook } from './long-book.ts'
import type { BenchRow } from './measure.ts'

const most = 400 * 1024 * 1024
const printed = z.object({ lines: z.int(), peak: z.int() })
const pdfLines = 10_000

/** The most memory that a process held while it exported a long book, as a share of 400 MB. */
export const benchMemory = async (): Promise<readonly BenchRow[]> => [
  ...(await withBook(longBook, async ({ store }) => [
    await measured(store.file, 'csv', longBook),
    await measured(store.file, 'xlsx', longBook),
  ])),
  await withBook(pdfLines, ({ store }) => measured(store.file, 'pdf', pdfLines)),
]

const measured = async (database: string, format: ExportFormat, expected: number): Promise<BenchRow> => {
  const target = join(dirname(database), `book.${format}`)
  const child = resolve(import.meta.dirname, 'memory-child.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [child, database, format, target])
  const { lines, peak } = printed.parse(JSON.parse(stdout))
  if (lines !== expected) throw new Error(`${lines} lines instead of ${expected}`)
  return {
    name: `Memory of a ledger as ${format.toUpperCase()}`,
    ratio: peak / most,
    against: '400 MB',
    detail: `${Math.round(peak / 1024 / 1024)} MB at the most for n = ${lines} lines`,
  }
}
