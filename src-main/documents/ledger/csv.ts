import type { Writable } from 'node:stream'
import type { LedgerHeading } from '../../domain/ledger/book.ts'
import { ledgerColumnTitles } from '../../text/ledger.ts'
import { byteOrderMark, csvCell, csvRecord, csvTextRecord } from '../csv/record.ts'
import { batchLines, type ExportHooks, report } from '../hooks.ts'
import { openSink } from '../sink.ts'
import { ledgerColumns } from './columns.ts'
import { bookFoot, bookHead } from './frame.ts'
import { cellOf, type LedgerLines, type LedgerRow, ledgerRows } from './rows.ts'

/**
 * The book as CSV: UTF-8 with BOM, `;`, CRLF, the same number of fields in every record. Ends `out` when complete.
 * @throws Refusal `export.cancelled`, `export.disagrees`; the error of `out`.
 */
export const writeLedgerCsv = async (
  out: Writable,
  heading: LedgerHeading,
  lines: LedgerLines,
  hooks: ExportHooks,
): Promise<{ lines: number }> => {
  const sink = openSink(out)
  const head = bookHead(heading)
  let done = 0
  let pending =
    byteOrderMark +
    [...head.unit, head.title, head.year, ...head.details].map(textRecord).join('') +
    csvRecord(ledgerColumns.map(({ key }) => csvCell('text', ledgerColumnTitles[key].vi)))
  const flush = async () => {
    report(hooks, done)
    out.write(pending)
    pending = ''
    await sink.room(out)
  }

  for await (const row of ledgerRows(heading, lines)) {
    pending += rowRecord(row)
    if (row.kind !== 'line') continue
    done += 1
    if (done % batchLines === 0) await flush()
  }
  const foot = bookFoot(heading, null)
  const signatures = foot.signatures.map(({ title }) => title)
  pending += [foot.words, ...foot.notes, foot.placeAndDate, ...signatures].map(textRecord).join('')
  await flush()
  await sink.end()
  return { lines: done }
}

const textRecord = (text: string): string => csvTextRecord(text, ledgerColumns.length)

const rowRecord = (row: LedgerRow): string =>
  csvRecord(ledgerColumns.map(({ key, kind }) => csvCell(kind, cellOf(row, key))))
