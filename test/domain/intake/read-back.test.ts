import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readWorkbook } from '../../../src-main/documents/xlsx/read-workbook.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import type { IntakeRow } from '../../../src-main/domain/intake/types.ts'
import { interpretWorkbook } from '../../../src-main/domain/intake/workbook.ts'
import { context, districtList } from './context.ts'

type Known = {
  readonly district: readonly [string, string]
  readonly foundedOn: string
  readonly dateAsText: boolean
  readonly members: number
  readonly revenue: readonly [number, number, number]
  readonly areaHa: number
  readonly own: number
  readonly amount: number
  readonly offtake: number | null
  readonly certified: boolean
}

const million = 1_000_000
const thousandths = (max: number) => fc.integer({ min: 1, max }).map((n) => n * 1_000)

/** Amounts are whole thousands of đồng, so that their millions have up to three decimals. */
const known: fc.Arbitrary<Known> = fc.record({
  district: fc.constantFrom(...districtList),
  foundedOn: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2017-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  dateAsText: fc.boolean(),
  members: fc.integer({ min: 1, max: 5_000 }),
  revenue: fc.tuple(thousandths(9_000_000), thousandths(9_000_000), thousandths(9_000_000)),
  areaHa: fc.integer({ min: 1, max: 9_000 }).map((n) => n / 10),
  own: thousandths(5_000_000),
  amount: thousandths(5_000_000),
  offtake: fc.option(thousandths(5_000_000)),
  certified: fc.boolean(),
})

const headings = [
  'STT',
  'Tên HTX',
  'MST',
  'Ngày thành lập',
  'Huyện',
  'Thành viên',
  'Doanh thu 2015 (triệu đồng)',
  'Doanh thu 2016 (triệu đồng)',
  'Doanh thu 2017 (triệu đồng)',
  'Loại công trình',
  'Quy mô (ha)',
  'Tổng mức đầu tư (triệu đồng)',
  'NSNN (triệu đồng)',
  'Vốn đối ứng (triệu đồng)',
  'Hợp đồng tiêu thụ (triệu đồng)',
  'VietGAP',
] as const

function cellsOf(row: Known, place: number): (string | number | Date)[] {
  const [first, second, third] = row.revenue
  return [
    place + 1,
    `HTX Số ${place + 1}`,
    '',
    row.dateAsText ? formatDate(row.foundedOn) : new Date(`${row.foundedOn}T00:00:00Z`),
    row.district[1],
    row.members,
    first / million,
    second / million,
    third / million,
    'Thủy lợi nội đồng',
    row.areaHa,
    (row.amount + row.own) / million,
    row.amount / million,
    row.own / million,
    row.offtake === null ? '-' : row.offtake / million,
    row.certified ? 'Có' : 'Không',
  ]
}

/** The names of what each heading holds, in the order of the headings; null for none of the row's own. */
const stored = [
  null,
  'name',
  null,
  'foundedOn',
  'district',
  'members',
  'revenue.2015',
  'revenue.2016',
  'revenue.2017',
  'work',
  'areaHa',
  'totalInvestment',
  'amount',
  'ownContribution',
  'offtakePerYear',
  'practices',
] as const

const columnsIn = (order: readonly number[]): IntakeRow['columns'] =>
  Object.fromEntries(
    order.flatMap((from, place) => {
      const name = stored[from] ?? null
      return name === null ? [] : [[name, String.fromCharCode(65 + place)]]
    }),
  )

function expected(row: Known, place: number, firstRow: number, order: readonly number[]): IntakeRow {
  const [first, second, third] = row.revenue
  return {
    sheet: 'S',
    row: firstRow + place,
    coop: {
      name: `HTX Số ${place + 1}`,
      kind: 'HTX',
      taxCode: null,
      district: row.district[0],
      foundedOn: row.foundedOn,
      members: row.members,
      revenue: { 2015: first, 2016: second, 2017: third },
    },
    application: {
      content: 'INFRA',
      work: 'IRRIGATION',
      flags: {},
      requestDate: '2018-01-01',
      amount: row.amount,
      totalInvestment: row.amount + row.own,
      ownContribution: row.own,
      offtakePerYear: row.offtake,
      practices: row.certified ? ['GAP_OR_FOOD_SAFETY'] : [],
      size: { areaHa: row.areaHa },
      sizeText: `${row.areaHa} ha`,
      note: '',
    },
    columns: columnsIn(order),
  }
}

it('what is written to a workbook is read back, wherever its columns and its heading stand', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(known, { minLength: 1, maxLength: 12 }),
      fc.shuffledSubarray([...headings.keys()], { minLength: headings.length }),
      fc.integer({ min: 0, max: 6 }),
      async (rows, order, above) => {
        const book = new ExcelJS.Workbook()
        const sheet = book.addWorksheet('S')
        const put = (row: number, values: readonly (string | number | Date)[]) => {
          for (const [place, from] of order.entries()) {
            const cell = sheet.getCell(row, place + 1)
            const value = values[from]
            cell.value = value === '' || value === undefined ? null : value
            if (value instanceof Date) cell.numFmt = 'dd/mm/yyyy'
          }
        }
        put(above + 1, headings)
        for (const [place, row] of rows.entries()) put(above + 2 + place, cellsOf(row, place))
        const sheets = await readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()))
        expect(interpretWorkbook(sheets, context)).toEqual({
          rows: rows.map((row, place) => expected(row, place, above + 2, order)),
          problems: [],
          warnings: [],
          skipped: { section: 0, total: 0, footer: 0 },
        })
      },
    ),
    { numRuns: 60 },
  )
})
