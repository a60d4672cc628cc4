import type { Writable } from 'node:stream'
import type { LedgerHeading, LedgerLine } from '../../domain/ledger/book.ts'
import {
  type ColumnProfile,
  type Encoding,
  formatDateAs,
  kindOf,
  profileValue,
  separators,
} from '../../domain/ledger/profile.ts'
import { ledgerBook } from '../../text/ledger.ts'
import { byteOrderMark } from '../csv/record.ts'
import { batchLines, type ExportHooks, report } from '../hooks.ts'
import { neutralise } from '../neutralise.ts'
import { openSink } from '../sink.ts'
import { cellStyles, excelText, excelValue, headerStyle, putCell } from '../xlsx/cells.ts'
import { openXlsx } from '../xlsx/stream.ts'
import { type LedgerLines, ledgerRows } from './rows.ts'

/** A field of a line as its CSV file has it, without quotes: text is neutral, dates are as the profile writes them, amounts plain. */
export type ProfileField = { readonly text: string; readonly bare: boolean }

export const profileFields = ({ columns, dateFormat }: ColumnProfile, line: LedgerLine): readonly ProfileField[] =>
  columns.map((column) => {
    const value = profileValue(column, line)
    if (value === null) return { text: '', bare: true }
    if (typeof value === 'number') return { text: String(value), bare: true }
    if (kindOf(column) === 'date') return { text: formatDateAs(value, dateFormat), bare: true }
    return { text: neutralise(value), bare: false }
  })

export const profileHeadings = ({ columns }: ColumnProfile): readonly ProfileField[] =>
  columns.map(({ heading }) => ({ text: neutralise(heading), bare: false }))

const recordIn =
  ({ separator }: ColumnProfile) =>
  (fields: readonly ProfileField[]): string =>
    `${fields.map(({ text, bare }) => (bare ? text : `"${text.replaceAll('"', '""')}"`)).join(separators[separator])}\r\n`

const encoders = {
  'utf-8-bom': (text) => Buffer.from(text, 'utf8'),
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
} as const satisfies Record<Encoding, (text: string) => Buffer>

/**
 * The lines of the book in the columns of a profile. The sums of the heading are checked all the same. Ends `out`.
 * @throws Refusal `export.cancelled`, `export.disagrees`; the error of `out`.
 */
export const writeProfileCsv = async (
  out: Writable,
  profile: ColumnProfile,
  heading: LedgerHeading,
  lines: LedgerLines,
  hooks: ExportHooks,
): Promise<{ lines: number }> => {
  const sink = openSink(out)
  const record = recordIn(profile)
  const encode = encoders[profile.encoding]
  let pending = `${profile.encoding === 'utf-8' ? '' : byteOrderMark}${profile.headings ? record(profileHeadings(profile)) : ''}`
  let done = 0
  const flush = async () => {
    report(hooks, done)
    out.write(encode(pending))
    pending = ''
    await sink.room(out)
  }
  for await (const row of ledgerRows(heading, lines)) {
    if (row.kind !== 'line') continue
    pending += record(profileFields(profile, row.line))
    done += 1
    if (done % batchLines === 0) await flush()
  }
  await flush()
  await sink.end()
  return { lines: done }
}

/** The same as a workbook: codes are text, amounts numbers, dates real dates shown as the profile writes them. */
export const writeProfileXlsx = async (
  out: Writable,
  profile: ColumnProfile,
  heading: LedgerHeading,
  lines: LedgerLines,
  hooks: ExportHooks,
): Promise<{ lines: number }> => {
  const book = openXlsx(out, heading.office.name)
  const sheet = book.addSheet(ledgerBook.sheet.vi, { views: profile.headings ? [{ state: 'frozen', ySplit: 1 }] : [] })
  sheet.columns = profile.columns.map(() => ({ width: 18 }))
  const styles = { ...cellStyles.line, date: { ...cellStyles.line.date, numFmt: profile.dateFormat } }
  let at = 0
  if (profile.headings) {
    at += 1
    const row = sheet.getRow(at)
    for (const [index, column] of profile.columns.entries())
      putCell(row, index + 1, excelText(column.heading), headerStyle)
    row.commit()
  }
  let done = 0
  for await (const source of ledgerRows(heading, lines)) {
    if (source.kind !== 'line') continue
    at += 1
    const row = sheet.getRow(at)
    for (const [index, column] of profile.columns.entries()) {
      const kind = kindOf(column)
      putCell(row, index + 1, excelValue(kind, profileValue(column, source.line)), styles[kind])
    }
    row.commit()
    done += 1
    if (done % batchLines !== 0) continue
    report(hooks, done)
    await book.room(sheet)
  }
  report(hooks, done)
  await book.end()
  return { lines: done }
}
