import { type LedgerBook, type LedgerLine, type LedgerMonth, noEnds } from '../../src-main/domain/ledger/book.ts'
import {
  type MoneyColumn,
  type MoneySums,
  moneyColumns,
  type VoucherType,
} from '../../src-main/domain/ledger/buckets.ts'
import { amountInWords, defaultWordStyle } from '../../src-main/domain/words.ts'

type Posting = {
  date: string
  type: VoucherType
  no: string
  column: MoneyColumn
  amount: number
} & Partial<LedgerLine>

const coops = [
  { coop: 'Hợp tác xã Nông nghiệp và Dịch vụ Đắk Mar', taxCode: '0101234567' },
  { coop: "Hợp tác xã Dược liệu Ngọc Linh, huyện Ia H'Drai", taxCode: '6100987654' },
  { coop: 'Hợp tác xã Lúa gạo Đoàn Kết “Kon Rẫy”; xã Đắk Ruồng', taxCode: '6100000012' },
]

/** Strings that a spreadsheet would compute on, each in a cell that people fill in. */
export const injections = {
  description: '=1+1',
  note: '+84 260 3862 111',
  basis: '-x',
  coop: '@sum(A1:A9)',
  invoice: '\t=cmd|calc',
  payingUnit: '=HYPERLINK("http://example.test";"x")',
} as const

const zero: MoneySums = { estimate: 0, commitment: 0, advance: 0, clearing: 0, payment: 0, refund: 0 }

const lineOf = (stt: number, { date, no, column, amount, ...rest }: Posting): LedgerLine => {
  const coop = coops[stt % coops.length]
  return {
    ...zero,
    stt,
    postingDate: date,
    voucherNo: no,
    voucherDate: date,
    basis: `${540 + stt}/QĐ-UBND ngày 03/04/2018`,
    coop: coop?.coop ?? null,
    taxCode: coop?.taxCode ?? null,
    content: 'INFRA',
    description: `Hỗ trợ xây dựng nhà kho bảo quản nông sản, đợt ${stt}, theo biên bản nghiệm thu khối lượng hoàn thành`,
    payingUnit: 'Kho bạc Nhà nước tỉnh Kon Tum',
    source: '01',
    chapter: '014',
    khoan: '012',
    tieuMuc: '0118',
    programmeCode: '00023',
    advanceBalance: 0,
    available: 6_500_000_000 - stt,
    coopTotal: stt * 1000,
    invoice: null,
    adjusts: null,
    note: null,
    ...rest,
    [column]: amount,
  }
}

const no = (type: VoucherType, n: number): string => `${type}-2018-${String(n).padStart(4, '0')}`

/** Forty-one lines over January, April (with 03/04), December and the adjustment period; some negative, some hostile. */
const postings: readonly Posting[] = [
  {
    date: '2018-01-02',
    type: 'DT',
    no: no('DT', 1),
    column: 'estimate',
    amount: 6_500_000_000,
    coop: null,
    taxCode: null,
    coopTotal: null,
  },
  ...Array.from({ length: 15 }, (_, i) => ({
    date: `2018-01-${String(3 + i).padStart(2, '0')}`,
    type: 'CK' as const,
    no: no('CK', i + 1),
    column: 'commitment' as const,
    amount: 250_000_000 + i,
  })),
  ...Array.from({ length: 12 }, (_, i) => ({
    date: '2018-04-03',
    type: 'TU' as const,
    no: no('TU', i + 1),
    column: 'advance' as const,
    amount: 125_000_000 + i * 7,
    advanceBalance: 125_000_000,
  })),
  {
    date: '2018-04-10',
    type: 'ĐC',
    no: no('ĐC', 1),
    column: 'advance',
    amount: -5_000_000,
    adjusts: no('TU', 3),
    note: 'Ghi thừa 5.000.000 đồng',
  },
  {
    date: '2018-04-12',
    type: 'TT',
    no: no('TT', 1),
    column: 'clearing',
    amount: 60_000_000,
    invoice: '0000123 ngày 02/04/2018',
  },
  { date: '2018-12-25', type: 'TC', no: no('TC', 1), column: 'payment', amount: 1_230_950_880, ...injections },
  ...Array.from({ length: 8 }, (_, i) => ({
    date: '2018-12-31',
    type: 'TC' as const,
    no: no('TC', i + 2),
    column: 'payment' as const,
    amount: 310_000_001 + i,
  })),
  { date: '2019-01-15', type: 'NT', no: no('NT', 1), column: 'refund', amount: 25_000_000 },
  { date: '2019-01-31', type: 'ĐC', no: no('ĐC', 2), column: 'payment', amount: -310_000_001, adjusts: no('TC', 2) },
]

const summed = (lines: readonly LedgerLine[]): MoneySums => {
  const sums = { ...zero }
  for (const line of lines) for (const column of moneyColumns) sums[column] += line[column]
  return sums
}

/** A whole book around lines that are given in order; every sum is added up here, apart from the code under test. */
export const bookOf = (lines: readonly LedgerLine[], extra: Partial<LedgerBook>): LedgerBook => {
  const opening = { ...zero, advanceBalance: 12_000_000, available: 700_000_000 }
  const keyOf = (line: LedgerLine): number =>
    Number(line.postingDate.slice(5, 7)) + (line.postingDate.startsWith('2018') ? 0 : 12)
  const balances = (at: readonly LedgerLine[]) => ({
    advanceBalance: at.at(-1)?.advanceBalance ?? opening.advanceBalance,
    available: at.at(-1)?.available ?? opening.available,
  })
  const months = [...new Set([...lines.map(keyOf), 2])]
    .sort((a, b) => a - b)
    .map((month): LedgerMonth => {
      const own = lines.filter((line) => keyOf(line) === month)
      const before = lines.filter((line) => keyOf(line) <= month)
      return {
        month,
        lines: own.length,
        movements: summed(own),
        yearToDate: { ...summed(before), ...balances(before) },
      }
    })
  const totals = summed(lines)
  return {
    office: { name: 'Liên minh Hợp tác xã tỉnh Kon Tum', unitCode: '0012345', province: 'Kon Tum' },
    year: 2018,
    openedOn: '2018-01-01',
    closedOn: '2019-01-31',
    ends: noEnds,
    filters: [],
    opening,
    months,
    totals,
    closing: { ...totals, ...balances(lines) },
    lineCount: lines.length,
    words: amountInWords(totals.payment, defaultWordStyle),
    seal: '7F3A-91C2-D04E',
    lines,
    ...extra,
  }
}

export const sampleBook = (extra: Partial<LedgerBook>): LedgerBook =>
  bookOf(
    postings.map((posting, index) => lineOf(index + 1, posting)),
    extra,
  )

/** Lines without end, for books that must not be held. */
export function* manyLines(count: number): Generator<LedgerLine, void> {
  for (let stt = 1; stt <= count; stt += 1) {
    const month = Math.min(12, 1 + Math.floor(((stt - 1) * 12) / count))
    const date = `2018-${String(month).padStart(2, '0')}-15`
    yield lineOf(stt, {
      date,
      type: 'TC',
      no: `TC-2018-${String(stt).padStart(4, '0')}`,
      column: 'payment',
      amount: 1_000_000 + stt,
      note: `Ghi chú riêng của dòng ${stt}`,
    })
  }
}

/** The heading of `manyLines(count)`, without holding them. */
export const manyHeading = (count: number): LedgerBook => {
  const sums = Array.from({ length: 12 }, () => ({ lines: 0, payment: 0 }))
  for (const line of manyLines(count)) {
    const month = sums[Number(line.postingDate.slice(5, 7)) - 1]
    if (month === undefined) continue
    month.lines += 1
    month.payment += line.payment
  }
  let paid = 0
  const balance = { advanceBalance: 0, available: 0 }
  const months = sums.map(({ lines, payment }, index) => {
    paid += payment
    const yearToDate = { ...zero, payment: paid, ...balance }
    return { month: index + 1, lines, movements: { ...zero, payment }, yearToDate }
  })
  return {
    ...bookOf([], {}),
    opening: { ...zero, ...balance },
    months,
    totals: { ...zero, payment: paid },
    closing: { ...zero, payment: paid, ...balance },
    lineCount: count,
    words: amountInWords(paid, defaultWordStyle),
  }
}

export const quiet = { onLines: () => undefined, cancelled: () => false }
