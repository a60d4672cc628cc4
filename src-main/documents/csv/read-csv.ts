import type { Cell, GridRow, SheetGrid } from '../../domain/intake/grid.ts'
import { Refusal } from '../../domain/refusal.ts'
import { tooBig, workbookLimits } from '../xlsx/workbook-parts.ts'

/** A field as written; `quoted` ones are text whatever they look like. */
type Field = { readonly text: string; readonly quoted: boolean }

/**
 * A CSV file as a sheet: UTF-8, parted by `;`, `,` or tabs, whichever its first line has most of. Bare digits without a zero in front are a number, as in a
 * spreadsheet: a program may have dropped the zero on the way out.
 * @throws Refusal `workbook.empty`, `workbook.tooBig`, `workbook.unreadable`
 */
export const readCsv = (bytes: Uint8Array): SheetGrid => {
  const text = decode(bytes)
  const rows: GridRow[] = []
  for (const [index, fields] of recordsOf(text, separatorOf(text)).entries()) {
    const cells = new Map<number, Cell>()
    for (const [place, field] of fields.entries()) if (field.text.trim() !== '') cells.set(place + 1, cellOf(field))
    if (cells.size > 0) rows.push({ row: index + 1, cells })
  }
  if (rows.length === 0) throw new Refusal('workbook.empty', {})
  if (rows.length > workbookLimits.rows) throw tooBig()
  return { name: 'CSV', hidden: false, serialSystem: 1900, rows, merges: [] }
}

const decode = (bytes: Uint8Array): string => {
  if (bytes.length > workbookLimits.fileBytes) throw tooBig()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('workbook.unreadable', {})
  }
}

const separatorOf = (text: string): string => {
  const [line = ''] = /^.*$/m.exec(text) ?? []
  const times = (mark: string): number => line.split(mark).length
  return [';', ',', '\t'].reduce((best, mark) => (times(mark) > times(best) ? mark : best))
}

const cellOf = ({ text, quoted }: Field): Cell =>
  !quoted && /^(?:0|[1-9][0-9]{0,14})$/.test(text.trim())
    ? { kind: 'number', value: Number(text) }
    : { kind: 'text', text: text.normalize('NFC') }

const recordsOf = (text: string, separator: string): readonly (readonly Field[])[] => {
  const records: Field[][] = []
  let record: Field[] = []
  let at = 0
  while (at < text.length) {
    const [field, end] = text[at] === '"' ? quotedAt(text, at, separator) : bareAt(text, at, separator)
    record.push(field)
    at = end
    if (text[at] === separator) {
      at++
      if (at < text.length) continue
      record.push({ text: '', quoted: false })
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    records.push(record)
    record = []
  }
  return records
}

const bareAt = (text: string, start: number, separator: string): [Field, number] => {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return [{ text: text.slice(start, end), quoted: false }, end]
}

/** Two quotes inside are one. @throws Refusal workbook.unreadable where a quote is never closed, or something follows it */
const quotedAt = (text: string, start: number, separator: string): [Field, number] => {
  let end = start + 1
  let inside = ''
  for (;;) {
    const close = text.indexOf('"', end)
    if (close < 0) throw new Refusal('workbook.unreadable', {})
    inside += text.slice(end, close)
    end = close + 1
    if (text[end] !== '"') break
    inside += '"'
    end++
  }
  if (end < text.length && ![separator, '\r', '\n'].includes(text[end] ?? ''))
    throw new Refusal('workbook.unreadable', {})
  return [{ text: inside, quoted: true }, end]
}
