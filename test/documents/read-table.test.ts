import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../src-main/documents/read-table.ts'
import { refusalOf } from '../refusal-of.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const cells = async (text: string) => {
  const [sheet] = await readTable(bytes(text))
  return sheet?.rows.map(({ row, cells: ofRow }) => [
    row,
    ...[...ofRow].map(([column, cell]) => [
      column,
      cell.kind === 'number' ? cell.value : 'text' in cell ? cell.text : cell.kind,
    ]),
  ])
}

describe('a table', () => {
  it('as CSV: quoted fields are text, bare digits a number unless a zero stands in front; rows keep their number', async () => {
    expect(await cells('\ufeffMã;Tên\r\n"018";Bộ Tài chính\r\n\r\n18;"Sở ""A""; B"\r\n018;\r\n')).toEqual([
      [1, [1, 'Mã'], [2, 'Tên']],
      [2, [1, '018'], [2, 'Bộ Tài chính']],
      [4, [1, 18], [2, 'Sở "A"; B']],
      [5, [1, '018']],
    ])
  })

  it('is parted by what its first line has most of', async () => {
    expect(await cells('Mã,Tên\n418,"a, b"')).toEqual([
      [1, [1, 'Mã'], [2, 'Tên']],
      [2, [1, 418], [2, 'a, b']],
    ])
    expect(await cells('Mã\tTên\n418\ta;b')).toEqual([
      [1, [1, 'Mã'], [2, 'Tên']],
      [2, [1, 418], [2, 'a;b']],
    ])
  })

  it('as a workbook is told apart by what it holds', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('Chương').addRow(['Mã', 'Tên'])
    const [sheet] = await readTable(new Uint8Array(await book.xlsx.writeBuffer()))
    expect([sheet?.name, sheet?.rows.length]).toEqual(['Chương', 1])
  })

  it.each([
    ['nothing', bytes(''), 'workbook.empty'],
    ['empty lines', bytes('\n\n'), 'workbook.empty'],
    ['a quote that is never closed', bytes('Mã;"Tên\n'), 'workbook.unreadable'],
    ['words behind a quote', bytes('"a"b;c\n'), 'workbook.unreadable'],
    ['another encoding', Uint8Array.from([0x4d, 0xe3, 0x3b, 0x54]), 'workbook.unreadable'],
    ['bytes of something else', Uint8Array.from([1, 0, 2]), 'workbook.unreadable'],
  ])('of %s is refused', async (_, file, code) => {
    expect(await refusalOf(() => readTable(file))).toBe(code)
  })
})
