import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readStatement, type StatementLine } from '../../../src-main/domain/treasury/statement.ts'
import { statementDate } from '../../../src-main/domain/treasury/statement-date.ts'
import { findStatementHeading } from '../../../src-main/domain/treasury/statement-heading.ts'
import { sheetOf, type Written } from '../intake/sheet.ts'
import { refused } from '../refused.ts'

const read = (table: readonly (readonly Written[])[], options: Parameters<typeof sheetOf>[2] = {}) =>
  readStatement([sheetOf('Sao kê', table, options)])
const short = ({ row, number, voucherDate, postedOn, text, amount }: StatementLine) => [
  row,
  number,
  voucherDate,
  postedOn,
  text,
  amount,
]
const problemsOf = (table: readonly (readonly Written[])[]) =>
  read(table).problems.map(({ row, column, value, code }) => [row, column, value, code])

const head = ['STT', 'Số chứng từ', 'Ngày chứng từ', 'Diễn giải', 'Số tiền']

describe('columns are known by their headings', () => {
  const columns = (...rows: readonly (readonly Written[])[]) => {
    const heading = findStatementHeading(sheetOf('S', rows, {}))
    return heading && Object.fromEntries(Object.entries(heading.columns).map(([field, { column }]) => [field, column]))
  }
  test.each<[string, readonly (readonly Written[])[], Record<string, number>]>([
    ['as the task names them', [head], { stt: 1, number: 2, voucherDate: 3, text: 4, amount: 5 }],
    [
      'two sides and the codes of the budget',
      [
        [
          'Số CT',
          'Ngày CT',
          'Ngày hạch toán',
          'Nội dung thanh toán',
          'Mã tài khoản',
          'Mã nguồn',
          'Mã chương',
          'Mã ngành KT',
          'Mã NDKT',
          'Ghi Nợ (đồng)',
          'Ghi Có (đồng)',
          'Số dư',
        ],
      ],
      {
        number: 1,
        voucherDate: 2,
        postedOn: 3,
        text: 4,
        account: 5,
        source: 6,
        chapter: 7,
        khoan: 8,
        tieuMuc: 9,
        debit: 10,
        credit: 11,
      },
    ],
    [
      'under headings that span columns; a balance is no movement',
      [
        ['STT', 'Chứng từ', null, 'Nội dung', 'Tài khoản', null, 'Số phát sinh', null, 'Số dư', null],
        [null, 'Số', 'Ngày', null, 'Nợ', 'Có', 'Nợ', 'Có', 'Nợ', 'Có'],
      ],
      { stt: 1, number: 2, voucherDate: 3, text: 4, debit: 7, credit: 8 },
    ],
    [
      'in English',
      [['No.', 'Voucher No.', 'Posting date', 'Description', 'Debit amount', 'Credit amount', 'Balance']],
      { stt: 1, number: 2, postedOn: 3, text: 4, debit: 5, credit: 6 },
    ],
    ['a plain day is the day posted', [['Ngày', 'Chứng từ', 'Số tiền']], { postedOn: 1, number: 2, amount: 3 }],
  ])('%s', (_, rows, expected) => expect(columns(...rows)).toEqual(expected))
})

describe('lines', () => {
  test('titles above, numbered columns, sums, balances and signatures are no lines', () => {
    const { lines, problems, warnings } = read([
      ['KHO BẠC NHÀ NƯỚC KON TUM'],
      ['SAO KÊ CHỨNG TỪ THÁNG 5 NĂM 2018'],
      ['Đơn vị tính: đồng'],
      head,
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [null, null, null, 'Số dư đầu kỳ', 999],
      ['I', 'Tạm ứng'],
      [1, 'TU-2018-0001', '02/05/2018', 'Tạm ứng', '250.000.000'],
      [2, 'TU-2018-0002', { date: '2018-05-03' }, 'Tạm ứng đợt 2', 100_000_000],
      ['Cộng tạm ứng', null, null, null, 350_000_000],
      head,
      [3, 'NT-2018-0001', '2018-05-20', 'Nộp trả', '(5.000.000)'],
      ['Tổng cộng', null, null, null, 345_000_000],
      [null, null, null, null, 'Kon Tum, ngày 31 tháng 5 năm 2018'],
      [null, 'Kế toán', null, null, 'Kế toán trưởng'],
    ])
    expect(lines.map(short)).toEqual([
      [8, 'TU-2018-0001', '2018-05-02', null, 'Tạm ứng', 250_000_000],
      [9, 'TU-2018-0002', '2018-05-03', null, 'Tạm ứng đợt 2', 100_000_000],
      [12, 'NT-2018-0001', '2018-05-20', null, 'Nộp trả', -5_000_000],
    ])
    expect([problems, warnings, lines.map(({ at }) => at)]).toEqual([[], [], [1, 2, 3]])
  })

  test('what has a day or a number is a line, whatever its words begin with; sums of months and pages are not', () => {
    const { lines, problems } = read([
      ['Số chứng từ', 'Ngày chứng từ', 'Diễn giải', 'Số tiền'],
      [null, '02/05/2018', 'Tổng hợp thanh toán tháng 4', 5],
      ['7', '03/05/2018', 'Cộng tác viên', 6],
      ['Cộng phát sinh tháng 5', null, null, 11],
      ['Mang sang trang sau', null, null, 11],
      ['Lũy kế từ đầu năm', null, null, 30],
      [null, null, 'Số dư cuối kỳ ngày 31/05/2018', 99],
    ])
    expect([lines.map(({ row, amount }) => [row, amount]), problems]).toEqual([
      [
        [2, 5],
        [3, 6],
      ],
      [],
    ])
  })

  test('a first line of plain numbers is no numbering of columns', () => {
    const { lines } = read([
      ['Số chứng từ', 'Ngày chứng từ', 'Số tiền'],
      [1, 2, 3],
      [12, 43_222, 200_000_000],
    ])
    expect(lines.map(short)).toEqual([[3, '12', '2018-05-02', null, '', 200_000_000]])
  })

  test('debit is what left, credit what came back; a dash is none', () => {
    const { lines } = read([
      ['Số chứng từ', 'Ngày hạch toán', 'Ghi nợ', 'Ghi có'],
      ['TC-2018-0001', '03/05/2018', '1,000,000.00', '-'],
      ['NT-2018-0001', '04/05/2018', null, '400.000 đ'],
    ])
    expect(lines.map(({ amount, postedOn }) => [amount, postedOn])).toEqual([
      [1_000_000, '2018-05-03'],
      [-400_000, '2018-05-04'],
    ])
  })

  test('amounts in the unit of the heading; codes keep their zeros', () => {
    const { lines } = read([
      ['Số chứng từ', 'Ngày chứng từ', 'Số tiền (triệu đồng)', 'Mã chương', 'Tiểu mục', 'Nguồn'],
      ['0012', '03/05/2018', '1.516,5', '0423', 7766, '01'],
    ])
    expect(lines[0]).toMatchObject({
      number: '0012',
      amount: 1_516_500_000,
      codes: { chapter: '0423', tieuMuc: '7766', source: '01', khoan: null, account: null },
    })
  })

  test('a number merged over rows stands in each of them', () => {
    const { lines } = read([head, [1, 'TC-2018-0001', '03/05/2018', 'Đợt 1', 5], [2, null, null, 'Đợt 2', 6]], {
      merges: [2, 3].map((column) => ({ top: 2, bottom: 3, left: column, right: column })),
    })
    expect(lines.map(short)).toEqual([
      [2, 'TC-2018-0001', '2018-05-03', null, 'Đợt 1', 5],
      [3, 'TC-2018-0001', '2018-05-03', null, 'Đợt 2', 6],
    ])
  })

  test.each([
    ['31/05/2018 08:15:00', '2018-05-31'],
    ['2018-05-31T08:15', '2018-05-31'],
    ['31-May-2018', '2018-05-31'],
    ['May 31, 2018', '2018-05-31'],
    ['ngày 31 tháng 5 năm 2018', '2018-05-31'],
    ['3.4.2018', '2018-04-03'],
  ])('the day %s', (written, day) => expect(statementDate({ kind: 'text', text: written }, 1900)).toBe(day))
})

describe('nothing is lost', () => {
  test('a row that cannot be read says where, what was found and what is expected', () => {
    expect(
      problemsOf([
        head,
        [1, 'TU-2018-0001', '05/31/2018', 'tháng trước ngày', 5],
        [2, 'TU-2018-0002', '02/05/18', 'hai chữ số', 5],
        [3, 'TU-2018-0003', null, 'không ngày', 5],
        [4, 'TU-2018-0004', '02/05/2018', 'không tiền', null],
        [5, 'TU-2018-0005', '02/05/2018', 'bằng chữ', 'năm triệu'],
        [6, 'TU-2018-0006', '02/05/2018', 'số không', 0],
        [7, 'TU-2018-0007', '02/05/2018', 'lỗi', { error: '#REF!' }],
        [8, null, null, 'chỉ có tiền', 7],
        [9, null, '02/05/2018', 'không số: đọc được', 8],
      ]),
    ).toEqual([
      [2, 'C', '05/31/2018', 'date.invalid'],
      [3, 'C', '02/05/18', 'date.invalid'],
      [4, 'C', null, 'intake.cellMissing'],
      [5, 'E', null, 'intake.cellMissing'],
      [6, 'E', 'năm triệu', 'intake.moneyInvalid'],
      [7, 'E', '0', 'intake.amountZero'],
      [8, 'E', '#REF!', 'intake.cellError'],
      [9, 'C', null, 'intake.cellMissing'],
    ])
  })

  test('whatever stands below a heading: a row that states something is a line or a problem, never both', () => {
    const row = fc.tuple(
      fc.constantFrom<Written[]>(null, 'TU-2018-0001', 'chưa có', 7),
      fc.constantFrom<Written[]>(null, '02/05/2018', { date: '2018-05-03' }, 'hôm qua', '31/02/2018'),
      fc.constantFrom<Written[]>(null, 'Tạm ứng', 'Tổng hợp', 'cộng tác'),
      fc.constantFrom<Written[]>(null, 5, 0, '1.000', '(2.000)', 'năm nghìn', { error: '#N/A' }),
    )
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const { lines, problems, unread } = read([
          ['Số chứng từ', 'Ngày chứng từ', 'Diễn giải', 'Số tiền'],
          ...rows,
          [null, null, null, null],
        ])
        const places = lines.map((line) => line.row)
        const faulty = [...new Set(problems.map((problem) => problem.row))]
        const figure = (value: Written) => value !== null && (typeof value !== 'string' || /\d/.test(value))
        let below = false
        const stating = rows.flatMap(([number, day, words, amount], at) => {
          const [numbered, dated, counted] = [figure(number), figure(day), figure(amount) && typeof amount !== 'object']
          const first = [number, day, words, amount].find((value) => typeof value === 'string') ?? ''
          const sum = !numbered && !dated && /^(?:Tổng|cộng)/.test(String(first))
          const states = below ? counted || (numbered && dated) : amount !== null || numbered || dated
          if (sum && counted && String(first).startsWith('Tổng')) below = true
          return states && !sum ? [at + 2] : []
        })
        expect([...places, ...faulty].toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(stating)
        expect(unread.every((line) => faulty.includes(line.row))).toBe(true)
      }),
    )
  })

  test('every fault of a row is told', () => {
    expect(problemsOf([head, [1, 'TU-2018-0001', 'mai', 'x', 'nhiều']]).map(([, column]) => column)).toEqual(['C', 'E'])
  })

  test('a total that is not the sum of the lines is a warning', () => {
    const { warnings } = read([head, [1, 'TU-2018-0001', '02/05/2018', 'x', 5], ['Tổng cộng', null, null, null, 9]])
    expect(warnings.map(({ row, column, code, params }) => [row, column, code, params])).toEqual([
      [3, 'E', 'intake.totalMismatch', { total: '9', sum: '5', rows: 1 }],
    ])
  })

  test('sheets that are no statement are passed over, hidden ones are named', () => {
    const { lines, warnings } = readStatement([
      sheetOf('Bìa', [['Kho bạc Nhà nước'], ['Kính gửi']], {}),
      sheetOf('Ẩn', [head, [1, 'TU-2018-0009', '02/05/2018', 'x', 5]], { hidden: true }),
      sheetOf('Một', [head, [1, 'TU-2018-0001', '02/05/2018', 'x', 5]], {}),
      sheetOf('Hai', [head, [1, 'TU-2018-0002', '02/05/2018', 'x', 5]], {}),
    ])
    expect(lines.map(({ at, sheet, number }) => [at, sheet, number])).toEqual([
      [1, 'Một', 'TU-2018-0001'],
      [2, 'Hai', 'TU-2018-0002'],
    ])
    expect(warnings).toMatchObject([{ sheet: 'Ẩn', code: 'intake.sheetHidden' }])
  })
})

describe('a file that is no statement is refused, saying what was looked for', () => {
  test.each<[string, readonly (readonly Written[])[], object]>([
    [
      'no heading',
      [['Danh sách'], ['HTX A', 'HTX B']],
      {
        code: 'statement.noSheet',
        params: {
          sheets: '“Sao kê”',
          needed: '“Số chứng từ”; “Ngày chứng từ” / “Ngày hạch toán”; “Số tiền” / “Ghi nợ”, “Ghi có”',
        },
      },
    ],
    [
      'no amount',
      [
        ['Số chứng từ', 'Ngày chứng từ', 'Diễn giải'],
        ['1', '02/05/2018', 'x'],
      ],
      {
        code: 'statement.columnsMissing',
        params: { sheet: 'Sao kê', columns: '“Số tiền” / “Ghi nợ”, “Ghi có”' },
      },
    ],
    [
      'no number and no day',
      [
        ['Diễn giải', 'Số tiền'],
        ['x', 5],
      ],
      {
        code: 'statement.columnsMissing',
        params: { sheet: 'Sao kê', columns: '“Số chứng từ”; “Ngày chứng từ” / “Ngày hạch toán”' },
      },
    ],
    [
      'two columns of amounts',
      [['Số chứng từ', 'Ngày chứng từ', 'Số tiền', 'Số tiền']],
      { code: 'intake.columnDoubled', params: { sheet: 'Sao kê', name: 'Số tiền', columns: 'C, D' } },
    ],
    [
      'an old font',
      [
        ['Sè chøng tõ', 'Ngµy chøng tõ', 'DiÔn gi¶i', 'Sè tiÒn'],
        ['1', '02/05/2018', 'T¹m øng kinh phÝ', '5'],
      ],
      { code: 'intake.legacyEncoding', params: { sheet: 'Sao kê' } },
    ],
  ])('%s', (_, table, expected) => expect(refused(() => read(table))).toEqual(expected))
})
