import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { codeKinds, digitsOf, fixedLength, isCodeOf } from '../../../src-main/domain/codes/kinds.ts'
import { interpretCodes } from '../../../src-main/domain/codes/read.ts'
import type { CodesAsked } from '../../../src-main/domain/codes/types.ts'
import { sheetOf, type Written } from '../intake/sheet.ts'
import { refused } from '../refused.ts'

const chapters: CodesAsked = { kind: 'chapter', fromYear: 2018, toYear: null }

const readAs = (asked: CodesAsked, table: readonly (readonly Written[])[]) => {
  const { entries, problems, warnings } = interpretCodes([sheetOf('Mã', table, {})], asked)
  const told = ({ row, column, value, code, params }: (typeof problems)[number]) => ({
    row,
    column,
    value,
    code,
    params,
  })
  return {
    entries: entries.map(({ code, name, fromYear, toYear }) => [code, name, fromYear, toYear]),
    problems: problems.map(told),
    warnings: warnings.map(told),
  }
}
const read = (...table: readonly (readonly Written[])[]) => readAs(chapters, table)

describe('a list of codes', () => {
  it('is read below its heading, whatever stands above and beside; a row that numbers the columns is none', () => {
    expect(
      read(
        ['Phụ lục I'],
        ['STT', 'Mã số chương', 'Tên gọi', 'Ghi chú'],
        ['A', '(1)', '(2)', 'x'],
        [1, '018', 'Bộ Tài chính', null],
        [2, '418', 'Sở Tài chính', 'x'],
      ),
    ).toEqual({
      entries: [
        ['018', 'Bộ Tài chính', 2018, null],
        ['418', 'Sở Tài chính', 2018, null],
      ],
      problems: [],
      warnings: [],
    })
  })

  it('keeps the zeros of text; a number gets its zeros back and that is told; text is never padded', () => {
    expect(read(['Mã', 'Tên'], ['018', 'a'], [19, 'b'], [418, 'c'], ['20', 'd'])).toEqual({
      entries: [
        ['018', 'a', 2018, null],
        ['019', 'b', 2018, null],
        ['418', 'c', 2018, null],
      ],
      problems: [
        {
          row: 5,
          column: 'A',
          value: '20',
          code: 'codes.invalid',
          params: { codeKind: 'chapter', value: '20', digits: '3' },
        },
      ],
      warnings: [{ row: 3, column: 'A', value: '19', code: 'codes.padded', params: { value: '19', code: '019' } }],
    })
  })

  it('of programmes, which have two lengths, is never padded: a number that may have lost a zero is told', () => {
    expect(
      readAs({ ...chapters, kind: 'programme' }, [
        ['Mã CTMT', 'Tên'],
        [620, 'a'],
        [1620, 'b'],
        ['00023', 'c'],
      ]),
    ).toEqual({
      entries: [
        ['1620', 'b', 2018, null],
        ['00023', 'c', 2018, null],
      ],
      problems: [
        {
          row: 2,
          column: 'A',
          value: '620',
          code: 'codes.invalid',
          params: { codeKind: 'programme', value: '620', digits: '4-5' },
        },
      ],
      warnings: [{ row: 3, column: 'A', value: '1620', code: 'codes.zeroMayBeLost', params: { value: '1620' } }],
    })
  })

  it('takes years from its own columns; a wrong or reversed one is told with its place', () => {
    const table = [
      ['Mã', 'Tên', 'Từ năm', 'Đến năm'],
      ['418', 'a', 2018, 2020],
      ['418', 'b', '2021', null],
      ['419', 'c', 18, null],
      ['420', 'd', 2020, 2019],
      ['421', 'e', 2010, 2017],
    ]
    expect(read(...table)).toEqual({
      entries: [
        ['418', 'a', 2018, 2020],
        ['418', 'b', 2021, null],
        ['421', 'e', 2010, 2017],
      ],
      problems: [
        { row: 4, column: 'C', value: '18', code: 'codes.yearInvalid', params: { value: '18' } },
        { row: 5, column: 'D', value: '2019', code: 'codes.yearsReversed', params: { from: '2020', to: '2019' } },
      ],
      warnings: [
        {
          row: 6,
          column: 'A',
          value: '421',
          code: 'codes.outsideYears',
          params: { code: '421', years: '2010–2017', list: '2018–' },
        },
      ],
    })
  })

  it('holds a code once a year: the same row again is told, another name or overlapping years are problems', () => {
    const at = { sheet: 'Mã', row: '2' }
    expect(
      read(
        ['Mã', 'Tên', 'Từ năm', 'Đến năm'],
        ['418', 'a', 2018, 2020],
        ['418', 'a', 2018, 2020],
        ['418', 'b', 2020, null],
        ['418', 'a', 2019, 2021],
      ),
    ).toEqual({
      entries: [['418', 'a', 2018, 2020]],
      problems: [
        { row: 4, column: 'B', value: 'b', code: 'codes.nameDiffers', params: { code: '418', expected: 'a', ...at } },
        { row: 5, column: 'A', value: '418', code: 'codes.overlap', params: { code: '418', ...at } },
      ],
      warnings: [{ row: 3, column: 'A', value: '418', code: 'codes.repeated', params: { code: '418', ...at } }],
    })
  })

  it('leaves headings of groups out and says so; a code without a name is a problem', () => {
    expect(read(['Mã', 'Tên'], ['KHỐI TỈNH'], [null, 'Các sở'], ['418', null], ['419', { error: '#REF!' }])).toEqual({
      entries: [],
      problems: [
        { row: 4, column: 'B', value: null, code: 'intake.cellMissing', params: { column: 'Tên' } },
        { row: 5, column: 'B', value: '#REF!', code: 'intake.cellError', params: { value: '#REF!' } },
      ],
      warnings: [
        { row: 2, column: 'A', value: 'KHỐI TỈNH', code: 'codes.rowWithoutCode', params: {} },
        { row: 3, column: 'B', value: 'Các sở', code: 'codes.rowWithoutCode', params: {} },
      ],
    })
  })

  it('has its own column where several say “Mã”; two that say the same are not chosen between', () => {
    const items: CodesAsked = { ...chapters, kind: 'tieuMuc' }
    expect(
      readAs(items, [
        ['Mã số mục', 'Mã số tiểu mục', 'Tên gọi'],
        ['7000', '7001', 'a'],
      ]).entries,
    ).toEqual([['7001', 'a', 2018, null]])
    expect(read(['Mã', 'Mã số', 'Tên'], ['418', '419', 'a']).problems).toEqual([
      {
        row: null,
        column: null,
        value: null,
        code: 'intake.columnDoubled',
        params: { sheet: 'Mã', name: 'Mã', columns: 'A, B' },
      },
    ])
    expect(read(['Chương', 'Tên'], ['418', 'a']).entries).toHaveLength(1)
    expect(read(['Mã', 'Giá'], ['418', 'a']).problems).toMatchObject([{ code: 'intake.columnsMissing' }])
  })

  it('in no sheet is refused with the sheets seen; a hidden one is told', () => {
    expect(refused(() => read(['Tên hợp tác xã', 'Huyện']))).toEqual({
      code: 'codes.noSheet',
      params: { sheets: '“Mã”' },
    })
    const hidden = sheetOf(
      'Ẩn',
      [
        ['Mã', 'Tên'],
        ['418', 'a'],
      ],
      { hidden: true },
    )
    expect(interpretCodes([hidden], chapters)).toMatchObject({
      entries: [],
      warnings: [{ code: 'intake.sheetHidden' }],
    })
  })
})

const kind = fc.constantFrom(...codeKinds)

test('whatever a cell holds, a code is a code of its kind, digit for digit what was written but for zeros in front of a number', () => {
  const cell = fc.oneof(fc.nat(99_999_999), fc.stringMatching(/^[0-9]{1,8}$/), fc.string({ maxLength: 8 }))
  fc.assert(
    fc.property(kind, cell, (of, value) => {
      const { entries, problems, warnings } = readAs({ ...chapters, kind: of }, [
        ['Mã', 'Tên'],
        [value, 'x y z'],
      ])
      for (const [code] of entries) {
        expect(isCodeOf(of, String(code))).toBe(true)
        if (typeof value === 'string') expect(code).toBe(value.trim())
        else expect(Number(code)).toBe(value)
        const padded = String(code).length > String(value).trim().length
        expect(warnings.some((one) => one.code === 'codes.padded')).toBe(padded)
        if (padded) expect(fixedLength(of)).toBe(String(code).length)
      }
      // One row: read, refused, or told; never passed over in silence.
      expect(entries.length + problems.length + warnings.length).toBeGreaterThan(0)
      expect(problems.every(({ params }) => params['digits'] === undefined || params['digits'] === digitsOf(of))).toBe(
        true,
      )
    }),
  )
})
