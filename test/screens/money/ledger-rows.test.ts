import { describe, expect, it } from 'vitest'
import { type LedgerHeading, type LedgerLine, noEnds, zeroBalance } from '../../../src-main/domain/ledger/book.ts'
import { zeroSums } from '../../../src-main/domain/ledger/buckets.ts'
import { bookLayout, bookRows, standingOf } from '../../../src-renderer/screens/money/ledger-rows.ts'

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
const layout = bookLayout(heading)
/** Keys of all rows when the lines at these places are read. */
const keys = (read: readonly number[]) => {
  const rows = bookRows(layout, (place) => (read.includes(place) ? lines[place] : undefined))
  return Array.from({ length: rows.length }, (_, row) => rows.at(row)?.key)
}

describe('the rows of the book', () => {
  it('stand as the book is read: opening, lines, sums after each month, closing', () => {
    expect(keys([0, 1, 2])).toEqual([
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

  it('keep their places while lines are still to be read', () => {
    expect(keys([2])).toEqual([
      'opening',
      'waiting.0',
      'waiting.1',
      'movements.4',
      'yearToDate.4',
      'line.3',
      'movements.13',
      'yearToDate.13',
      'closing',
    ])
  })

  it('are none in an empty book', () => {
    const empty = bookRows(bookLayout({ ...heading, months: [], lineCount: 0 }), () => undefined)
    expect([empty.length, empty.at(0), bookRows(undefined, () => undefined).length]).toEqual([0, undefined, 0])
    expect([-1, layout.length].map((row) => layout.rowAt(row, () => undefined))).toEqual([undefined, undefined])
  })

  it('tell where a month begins, or the last one before it with lines', () => {
    expect([1, 4, 5, 12, 13].map(layout.rowOfMonth)).toEqual([0, 1, 1, 1, 5])
  })

  it('lead from a line to its row and back; a sum belongs to the line before it', () => {
    expect([0, 1, 2].map(layout.rowOfPlace)).toEqual([1, 2, 5])
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(layout.placeNear)).toEqual([0, 0, 1, 1, 1, 2, 2, 2, 2])
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
