import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../src-main/documents/xlsx/read-workbook.ts'
import type { SheetGrid } from '../../src-main/domain/intake/grid.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { packedZip, workbookFile } from './zip-file.ts'

async function written(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<SheetGrid> {
  const book = new ExcelJS.Workbook()
  fill(book.addWorksheet('Trang 1'), book)
  const [grid] = await readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()))
  if (grid === undefined) throw new Error('one sheet was written')
  return grid
}

function cells(grid: SheetGrid | undefined) {
  return grid?.rows.map((row) => [row.row, ...row.cells])
}

async function refusalOf(bytes: Uint8Array): Promise<string | null> {
  return readWorkbook(bytes).then(
    () => null,
    (error: unknown) => {
      if (error instanceof Refusal) return error.code
      throw error
    },
  )
}

describe('cells', () => {
  it('keep their kind; formulas give their last result, rich text is joined, blanks are left out', async () => {
    const grid = await written((sheet) => {
      sheet.getRow(2).values = ['Hợp tác xã', 770.5, true, '  ', null]
      sheet.getCell('F2').value = { richText: [{ text: 'Đắk ' }, { font: { bold: true }, text: 'Tô' }] }
      sheet.getCell('G2').value = { formula: 'B2*2', result: 1541 }
      sheet.getCell('H2').value = { formula: 'B2-B2', result: 0 }
      sheet.getCell('I2').value = { formula: 'A2', result: 'Hợp tác xã' }
      sheet.getCell('J2').value = { error: '#REF!' }
      sheet.getCell('K2').value = { formula: '1/0', result: { error: '#DIV/0!' } }
      sheet.getCell('L2').value = { text: 'xem', hyperlink: 'https://example.org' }
      sheet.getCell('M2').value = 'Đắk Hà'.normalize('NFD')
    })
    expect(cells(grid)).toEqual([
      [
        2,
        [1, { kind: 'text', text: 'Hợp tác xã' }],
        [2, { kind: 'number', value: 770.5 }],
        [3, { kind: 'boolean', value: true }],
        [6, { kind: 'text', text: 'Đắk Tô' }],
        [7, { kind: 'number', value: 1541 }],
        [8, { kind: 'number', value: 0 }],
        [9, { kind: 'text', text: 'Hợp tác xã' }],
        [10, { kind: 'error', text: '#REF!' }],
        [11, { kind: 'error', text: '#DIV/0!' }],
        [12, { kind: 'text', text: 'xem' }],
        [13, { kind: 'text', text: 'Đắk Hà' }],
      ],
    ])
  })

  it('that are merged hold a value in the first one only', async () => {
    const grid = await written((sheet) => {
      sheet.getCell('B1').value = 'Doanh thu'
      sheet.mergeCells('B1:D1')
      sheet.getCell('A1').value = 'STT'
      sheet.mergeCells('A1:A2')
    })
    expect([cells(grid), grid.merges]).toEqual([
      [[1, [1, { kind: 'text', text: 'STT' }], [2, { kind: 'text', text: 'Doanh thu' }]]],
      [
        { top: 1, left: 2, bottom: 1, right: 4 },
        { top: 1, left: 1, bottom: 2, right: 1 },
      ],
    ])
  })

  it('read dates as they stand in the calendar, whatever the hour', async () => {
    const grid = await written((sheet) => {
      for (const [place, date] of ['2008-11-25T00:00:00Z', '2016-02-29T23:59:59Z', '1900-03-01T00:00:00Z'].entries()) {
        const cell = sheet.getCell(1, place + 1)
        cell.value = new Date(date)
        cell.numFmt = 'dd/mm/yyyy'
      }
      for (const [place, format] of ['0.0 \\m2', '#,##0 "đồng/ngày"', 'h:mm'].entries()) {
        const cell = sheet.getCell(2, place + 1)
        cell.value = 589
        cell.numFmt = format
      }
      sheet.getCell('A3').value = 60
      sheet.getCell('A3').numFmt = 'dd/mm/yyyy'
      sheet.getCell('B3').value = -3
      sheet.getCell('B3').numFmt = 'dd/mm/yyyy'
    })
    const number = { kind: 'number', value: 589 }
    const impossible = { kind: 'error', text: '#####' }
    expect(cells(grid)).toEqual([
      [
        1,
        [1, { kind: 'date', date: '2008-11-25' }],
        [2, { kind: 'date', date: '2016-02-29' }],
        [3, { kind: 'date', date: '1900-03-01' }],
      ],
      [2, [1, number], [2, number], [3, number]],
      [3, [1, impossible], [2, impossible]],
    ])
  })

  it.each(['1', 'true'])('count days from 1904 where the file says so (date1904="%s")', async (flag) => {
    const xml = '<sheetData><row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>38310</v></c></row></sheetData>'
    const [grid] = await readWorkbook(workbookFile(xml, `<workbookPr date1904="${flag}"/>`))
    expect([grid?.serialSystem, cells(grid)]).toEqual([
      1904,
      [[1, [1, { kind: 'date', date: '1904-01-01' }], [2, { kind: 'date', date: '2008-11-20' }]]],
    ])
  })

  it('do not depend on the time zone of the machine', async () => {
    const zone = process.env['TZ']
    try {
      for (const other of ['America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati']) {
        process.env['TZ'] = other
        const [grid] = await readWorkbook(
          readFileSync(resolve(import.meta.dirname, '../fixtures/intake-2018-clean.xlsx')),
        )
        expect(grid?.rows.find((row) => row.row === 9)?.cells.get(4)).toEqual({ kind: 'date', date: '2008-11-25' })
      }
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })
})

it('keeps the order and the state of the sheets, and what stands beside the values does no harm', async () => {
  const book = new ExcelJS.Workbook()
  const first = book.addWorksheet('Một')
  first.getCell('A1').value = 'a'
  first.getCell('A1').note = 'ghi chú'
  first.getCell('B1').dataValidation = { type: 'list', allowBlank: true, formulae: ['"x,y"'] }
  first.addTable({ name: 'T', ref: 'D1', columns: [{ name: 'c' }], rows: [['r']] })
  book.addWorksheet('Hai', { state: 'hidden' }).getCell('A1').value = 'b'
  const sheets = await readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()))
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Một', false],
    ['Hai', true],
  ])
})

describe('a file that is no workbook of ours is refused', () => {
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)])
  const row = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
  const sound = workbookFile(row, '')
  const spaces = Buffer.alloc(70 * 1024 * 1024, ' ')

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'workbook.empty'],
    ['a sheet without values', workbookFile('<sheetData/>', ''), 'workbook.empty'],
    ['text', Buffer.from('STT;Tên hợp tác xã\n1;HTX A\n'), 'workbook.unreadable'],
    ['half a file', sound.subarray(0, sound.length / 2), 'workbook.unreadable'],
    ['a zip of other things', packedZip('anh.txt', Buffer.from('x'), 1), 'workbook.unreadable'],
    ['broken XML', workbookFile('<sheetData><row r="1"><c r="A1"><v>1</v></row>', ''), 'workbook.unreadable'],
    [
      'overlapping merges',
      workbookFile(`${row}<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>`, ''),
      'workbook.unreadable',
    ],
    ['dates of a strict file', workbookFile(row.replace('<c r="A1">', '<c r="A1" t="d">'), ''), 'workbook.unreadable'],
    ['an old .xls', ole, 'workbook.oldFormat'],
    ['a binary .xlsb', packedZip('xl/workbook.bin', Buffer.from('x'), 1), 'workbook.oldFormat'],
    [
      'a password',
      Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(64)]),
      'workbook.encrypted',
    ],
    ['70 MB of spaces in 70 kB', packedZip('xl/sharedStrings.xml', spaces, spaces.length), 'workbook.tooBig'],
    ['70 MB that claim to be 10 bytes', packedZip('xl/sharedStrings.xml', spaces, 10), 'workbook.unreadable'],
    [
      'one merge over everything',
      workbookFile(`${row}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`, ''),
      'workbook.tooBig',
    ],
    [
      'a row numbered a thousand million',
      workbookFile(row.replace('r="1"', 'r="1000000000"').replace('A1', 'A1000000000'), ''),
      'workbook.tooBig',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await refusalOf(bytes)).toBe(code)
  })

  it('more than 20,000 rows', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, place) => `<row r="${place + 1}"><c r="A${place + 1}"><v>1</v></c></row>`).join(
        '',
      )
    expect(await refusalOf(workbookFile(`<sheetData>${rows(20_000)}</sheetData>`, ''))).toBeNull()
    expect(await refusalOf(workbookFile(`<sheetData>${rows(20_001)}</sheetData>`, ''))).toBe('workbook.tooBig')
  })

  it('the same parts, sound, are read', async () => {
    expect(await refusalOf(sound)).toBeNull()
  })
})
