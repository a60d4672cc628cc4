import { describe, expect, it } from 'vitest'
import { type LedgerHeading, type LedgerLine, noEnds, zeroBalance } from '../../../src-main/domain/ledger/book.ts'
import { zeroSums } from '../../../src-main/domain/ledger/buckets.ts'
import { bookRows, rowOfMonth, standingOf } from '../../../src-renderer/screens/money/ledger-rows.ts'

const line = (stt: number, postingDate: string): LedgerLine => ({
  ...zeroSums,
  stt,
  postingDate,
  voucherNo: `TU-2018-${stt}`,
  voucherDate: postingDate,
  type: 'TU',
  basis: '',
  coop: null,
  taxCode: null,
  content: null,
  description: '',
  payingUnit: null,
  source: '',
  chapter: '',
  khoan: '',
  tieuMuc: '',
  programmeCode: '',
  advanceBalance: 0,
  available: 0,
  coopTotal: null,
  invoice: null,
  adjusts: null,
  note: null,
})
const month = (number: number, lines: number) => ({
  month: number,
  lines,
  movements: zeroSums,
  yearToDate: zeroBalance,
})
const heading: LedgerHeading = {
  office: { name: 'Liên minh', unitCode: null, province: 'Kon Tum' },
  year: 2018,
  openedOn: '2018-01-01',
  closedOn: null,
  ends: noEnds,
  filters: [],
  opening: zeroBalance,
  months: [month(4, 2), month(13, 1)],
  totals: zeroSums,
  closing: zeroBalance,
  lineCount: 3,
  words: 'Không đồng',
  seal: '0000-0000-0000',
}
const lines = [line(1, '2018-04-02'), line(2, '2018-04-30'), line(3, '2019-01-15')]
const keys = (count: number) => bookRows(heading, lines.slice(0, count)).map((row) => row.key)

describe('the rows of the book', () => {
  it('stand as the book is read: opening, lines, sums after each month, closing', () => {
    expect(keys(3)).toEqual([
      'opening',
      'line.1',
      'line.2',
      'movements.4',
      'yearToDate.4',
      'line.3',
      'movements.13',
      'yearToDate.13',
      'closing',
    ])
  })

  it('show no sum of a month before its last line was read', () => {
    expect([keys(1), keys(2)]).toEqual([
      ['opening', 'line.1'],
      ['opening', 'line.1', 'line.2', 'movements.4', 'yearToDate.4'],
    ])
  })

  it('are none in an empty book', () => {
    expect(bookRows({ ...heading, months: [], lineCount: 0 }, [])).toEqual([])
  })

  it('tell where a month begins', () => {
    expect([4, 13].map((at) => bookRows(heading, lines)[rowOfMonth(heading, at)]?.key)).toEqual(['line.1', 'line.3'])
  })

  it('sum up where the money stands: the parts make the estimate', () => {
    const closing = {
      estimate: 1000,
      commitment: 700,
      advance: 300,
      clearing: 100,
      payment: 150,
      refund: 50,
      available: 350,
      advanceBalance: 150,
    }
    expect(standingOf({ ...heading, closing })).toEqual({
      estimate: 1000,
      available: 350,
      committed: 250,
      advanced: 150,
      paid: 250,
      refunded: 50,
    })
  })
})
