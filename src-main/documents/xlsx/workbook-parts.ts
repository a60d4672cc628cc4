import { Refusal } from '../../domain/refusal.ts'
import { readZipParts, storeZip, type ZipParts } from './zip-parts.ts'

/** What an intake workbook may weigh. `unpackedBytes`: text, styles and sheets only, pictures are not opened. */
export const workbookLimits = {
  fileBytes: 50 * 1024 * 1024,
  unpackedBytes: 64 * 1024 * 1024,
  rows: 20_000,
  sheetRows: 1_048_576,
  mergedCells: 200_000,
} as const

/** The parts that carry values; drawings, comments, tables, macros and links are neither needed nor opened. */
const neededPart =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook\.xml|workbook\.bin|styles\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml))$/

/** The old container of .xls files, which also wraps a workbook that has a password. */
const oleMark = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * Opens the container and leaves a small, harmless one.
 * @throws Refusal `workbook.empty`, `workbook.tooBig`, `workbook.encrypted`, `workbook.oldFormat`, `workbook.unreadable`.
 */
export function openWorkbook(bytes: Uint8Array): { zip: Buffer; date1904: boolean } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length === 0) throw new Refusal('workbook.empty', {})
  if (file.length > workbookLimits.fileBytes) throw tooBig()
  if (file.subarray(0, oleMark.length).equals(oleMark)) {
    throw new Refusal(file.includes(encryptedStream) ? 'workbook.encrypted' : 'workbook.oldFormat', {})
  }
  const parts = readZipParts(file, (name) => neededPart.test(name), workbookLimits.unpackedBytes)
  if (parts === 'tooBig') throw tooBig()
  if (parts === 'encrypted') throw new Refusal('workbook.encrypted', {})
  if (parts === 'broken') throw new Refusal('workbook.unreadable', {})
  if (parts.has('xl/workbook.bin')) throw new Refusal('workbook.oldFormat', {})
  const book = parts.get('xl/workbook.xml')?.toString('utf8')
  if (book === undefined) throw new Refusal('workbook.unreadable', {})
  refuseTraps(parts)
  return { zip: storeZip(parts), date1904: /<workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(book) }
}

export function tooBig(): Refusal {
  return new Refusal('workbook.tooBig', {
    rows: workbookLimits.rows,
    megabytes: workbookLimits.unpackedBytes / 1024 / 1024,
  })
}

/** A merge over the whole sheet would be walked cell by cell; dates of strict files (t="d") would lose month and day. */
function refuseTraps(parts: ZipParts): void {
  for (const [name, data] of parts) {
    if (!name.startsWith('xl/worksheets/')) continue
    const xml = data.toString('utf8')
    if (/<c\b[^>]*\bt="d"/.test(xml)) throw new Refusal('workbook.unreadable', {})
    let cells = 0
    for (const [, ref = ''] of xml.matchAll(/<mergeCell\b[^>]*\bref="([^"]*)"/g)) cells += areaOf(ref)
    if (cells > workbookLimits.mergedCells) throw tooBig()
  }
}

function areaOf(ref: string): number {
  const ends = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(ref)
  if (ends === null) return 1
  const [, left = '', top = '', right = '', bottom = ''] = ends
  return (Math.abs(columnNumber(right) - columnNumber(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1)
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
