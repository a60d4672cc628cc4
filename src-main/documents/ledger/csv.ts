import type { Writable } from 'node:stream'
import type { LedgerHeading } from '../../domain/ledger/book.ts'
import { ledgerColumnTitles } from '../../text/ledger.ts'
import { byteOrderMark, csvCell, csvRecord } from '../csv/record.ts'
import { csvFoot, csvHead } from '../frame/csv.ts'
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
  let done = 0
  let pending =
    byteOrderMark +
    csvHead(bookHead(heading), ledgerColumns.length) +
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
  pending += csvFoot(bookFoot(heading, null), ledgerColumns.length)
  await flush()
  await sink.end()
  return { lines: done }
}

const rowRecord = (row: LedgerRow): string =>
  csvRecord(ledgerColumns.map(({ key, kind }) => csvCell(kind, cellOf(row, key))))
