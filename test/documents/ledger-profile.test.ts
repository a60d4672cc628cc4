import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ValueType } from 'exceljs'
import { describe, expect, test } from 'vitest'
import { writeProfileCsv, writeProfileXlsx } from '../../src-main/documents/ledger/profile.ts'
import { type ColumnProfile, separators } from '../../src-main/domain/ledger/profile.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { injections, quiet, sampleBook } from './ledger-sample.ts'
import { memory, readWithLibreOffice, scratch } from './office-tools.ts'
import { openSheet } from './read-report.ts'

const book = sampleBook({})
const profile: ColumnProfile = {
  name: 'Phần mềm kế toán',
  columns: [
    { kind: 'constant', value: '=LOẠI"1"', heading: 'Loại' },
    { kind: 'ledger', key: 'voucherNo', heading: 'So_CT' },
    { kind: 'ledger', key: 'voucherDate', heading: '+Ngay' },
    { kind: 'ledger', key: 'chapter', heading: 'Chuong' },
    { kind: 'ledger', key: 'description', heading: 'Dien_giai' },
    { kind: 'ledger', key: 'payment', heading: 'So_tien' },
    { kind: 'ledger', key: 'note', heading: 'Ghi_chu' },
  ],
  headings: true,
  dateFormat: 'yyyymmdd',
  separator: 'tab',
  encoding: 'utf-8',
}

const neutral = (text: string): string => (/^[=+\-@\t]/.test(text) ? `'${text}` : text)

const csvOf = async (change: Partial<ColumnProfile>): Promise<Buffer> => {
  const { out, bytes } = memory()
  expect(await writeProfileCsv(out, { ...profile, ...change }, book, book.lines, quiet)).toEqual({ lines: 41 })
  return bytes()
}

/** Strict, for any separator: fields in quotes end at their quote, bare ones at the separator. */
const recordsOf = (text: string, separator: string): string[][] => {
  const records: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    let field = ''
    if (text[at] === '"') {
      const end = /"((?:[^"]|"")*)"/y
      end.lastIndex = at
      const [whole, inner] = end.exec(text) ?? []
      if (whole === undefined || inner === undefined) throw new Error(`a quote is not closed at ${at}`)
      field = inner.replaceAll('""', '"')
      at += whole.length
    } else while (at < text.length && text[at] !== separator && text[at] !== '\r') field += text[at++]
    records.at(-1)?.push(field)
    if (text[at] === separator) at += 1
    else if (text.startsWith('\r\n', at)) {
      at += 2
      if (at < text.length) records.push([])
    } else throw new Error(`neither a field nor a record ends at ${at}`)
  }
  return records
}

const compact = (date: string): string => date.replaceAll('-', '')

describe('CSV', () => {
  test('headings and lines only, in the order of the profile; codes keep their zeros; text is neutral, constants and headings too', async () => {
    const records = recordsOf((await csvOf({})).toString('utf8'), '\t')
    expect(records[0]).toEqual(['Loại', 'So_CT', "'+Ngay", 'Chuong', 'Dien_giai', 'So_tien', 'Ghi_chu'])
    expect(records.slice(1)).toEqual(
      book.lines.map((line) => [
        `'=LOẠI"1"`,
        line.voucherNo,
        compact(line.voucherDate),
        '014',
        neutral(line.description),
        String(line.payment),
        neutral(line.note ?? ''),
      ]),
    )
    expect(
      records.some((record) => record[4] === `'${injections.description}` && record[6] === `'${injections.note}`),
    ).toBe(true)
  })

  test.each(Object.entries(separators))('with %s between the fields', async (name, separator) => {
    if (name !== 'semicolon' && name !== 'comma' && name !== 'tab' && name !== 'pipe') throw new Error(name)
    const records = recordsOf((await csvOf({ separator: name, headings: false })).toString('utf8'), separator)
    expect([records.length, new Set(records.map((record) => record.length))]).toEqual([41, new Set([7])])
  })

  test('in the letters that the other software reads', async () => {
    expect((await csvOf({ encoding: 'utf-8-bom' })).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect((await csvOf({ encoding: 'utf-8' })).subarray(0, 1)).toEqual(Buffer.from('"'))
    const wide = await csvOf({ encoding: 'utf-16le' })
    expect(wide.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]))
    expect(wide.toString('utf16le').slice(1)).toBe((await csvOf({ encoding: 'utf-8' })).toString('utf8'))
  })
})

test('as a workbook: the same cells with their types, no formula, dates shown as the profile writes them', async () => {
  const { out, bytes } = memory()
  expect(await writeProfileXlsx(out, profile, book, book.lines, quiet)).toEqual({ lines: 41 })
  const sheet = await openSheet(bytes())
  expect(sheet.rowCount).toBe(42)
  expect(profile.columns.map((_, at) => sheet.getCell(1, at + 1).value)).toEqual(
    profile.columns.map(({ heading }) => heading),
  )
  for (const [index, line] of book.lines.entries()) {
    const cells = profile.columns.map((_, at) => sheet.getCell(index + 2, at + 1).value)
    expect(cells).toEqual([
      '=LOẠI"1"',
      line.voucherNo,
      new Date(`${line.voucherDate}T00:00:00Z`),
      '014',
      line.description,
      line.payment,
      line.note,
    ])
    expect([sheet.getCell(index + 2, 3).numFmt, sheet.getCell(index + 2, 4).type]).toEqual([
      'yyyymmdd',
      ValueType.String,
    ])
  }
  const dir = await scratch()
  await writeFile(join(dir, 'profile.xlsx'), bytes())
  const [records = []] = await readWithLibreOffice(dir, [join(dir, 'profile.xlsx')], 'America/New_York')
  expect(records.map((record) => record.map(({ text }) => text).slice(0, 5)).slice(1)).toEqual(
    book.lines.map((line) => ['=LOẠI"1"', line.voucherNo, compact(line.voucherDate), '014', line.description]),
  )
})

describe.each([
  ['csv', writeProfileCsv],
  ['xlsx', writeProfileXlsx],
] as const)('%s', (_, write) => {
  test('stops when cancelled, and refuses a book that disagrees', async () => {
    await expect(
      write(memory().out, profile, book, book.lines, { ...quiet, cancelled: () => true }),
    ).rejects.toMatchObject({
      code: 'export.cancelled',
    })
    await expect(write(memory().out, profile, book, book.lines.slice(1), quiet)).rejects.toBeInstanceOf(Refusal)
  })
})
