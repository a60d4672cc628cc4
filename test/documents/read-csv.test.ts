import { describe, expect, test } from 'vitest'
import { readCsvGrid } from '../../src-main/documents/csv/read-grid.ts'
import { csvRecords } from '../../src-main/documents/csv/records.ts'
import { shownCell } from '../../src-main/domain/intake/grid.ts'
import { readsAsStatement } from '../../src-main/domain/treasury/statement-heading.ts'
import { refused } from '../domain/refused.ts'

const cellsOf = (bytes: Uint8Array) =>
  readCsvGrid(bytes, 'sao-ke.csv', readsAsStatement).rows.map(({ row, cells }) => [
    row,
    ...[...cells].map(([column, cell]) => `${column}:${shownCell(cell)}`),
  ])
const head = 'Số chứng từ;Ngày chứng từ;Số tiền'
const line = '0012;02/05/2018;250.000.000'
const expected = [
  [1, '1:Số chứng từ', '2:Ngày chứng từ', '3:Số tiền'],
  [2, '1:0012', '2:02/05/2018', '3:250.000.000'],
]

test('fields, quotes, line ends as spreadsheets read them', () => {
  expect(csvRecords('a;"b;""c""\nd";e\r\n\r\n f"g;;\rlast', ';')).toEqual([
    ['a', 'b;"c"\nd', 'e'],
    [''],
    [' f"g', '', ''],
    ['last'],
  ])
})

describe('encodings', () => {
  const text = `${head}\r\n${line}\r\n`
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['decomposed', Buffer.from(text.normalize('NFD'))],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    // Vietnamese Windows keeps tones as marks of their own: “ố” is ô and an acute.
    [
      'windows-1258',
      Buffer.from(
        `S\xf4\xec ch\xfd\xecng t\xfd\xcc;Ng\xe0y ch\xfd\xecng t\xfd\xcc;S\xf4\xec ti\xea\xccn\r\n${line}\r\n`,
        'latin1',
      ),
    ],
  ])('%s', (_, bytes) => expect(cellsOf(bytes)).toEqual(expected))

  test('an old font stays what it is, so that it is refused by name', () => {
    const grid = cellsOf(Buffer.from('Sè chøng tõ;Ngµy chøng tõ;DiÔn gi¶i;Sè tiÒn\n1;02/05/2018;T¹m øng;5', 'latin1'))
    expect(grid[0]).toEqual([1, '1:Sè chøng tõ', '2:Ngµy chøng tõ', '3:DiÔn gi¶i', '4:Sè tiÒn'])
  })
})

describe('the separator is the one under which the heading is found', () => {
  test.each([
    [
      'semicolon, commas in the amounts',
      'Số chứng từ;Ngày;Số tiền;Diễn giải\n1;02/05/2018;1,000,000;a, b, c, d',
      '1,000,000',
    ],
    ['comma', 'Số chứng từ,Ngày,Số tiền\n1,02/05/2018,"1,000,000"', '1,000,000'],
    ['tab', 'Số chứng từ\tNgày\tSố tiền\n1\t02/05/2018\t1.000.000', '1.000.000'],
  ])('%s', (_, text, amount) => expect(cellsOf(Buffer.from(text))[1]?.[3]).toBe(`3:${amount}`))
})

test('zeros that a program forced to stay', () => {
  expect(cellsOf(Buffer.from(`${head}\n="0012";02/05/2018;5`))[1]?.[1]).toBe('1:0012')
})

test.each([
  ['nothing', Buffer.alloc(0), 'workbook.empty'],
  ['blank lines', Buffer.from('\n;;\n'), 'workbook.empty'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'workbook.unreadable'],
  ['too many rows', Buffer.from('x\n'.repeat(20_001)), 'workbook.tooBig'],
])('%s is refused', (_, bytes, code) =>
  expect(refused(() => readCsvGrid(bytes, 'x.csv', readsAsStatement))).toMatchObject({ code }),
)
