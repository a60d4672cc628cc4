import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { voucherTypes } from '../../../src-main/domain/ledger/buckets.ts'
import { readVoucherSearch } from '../../../src-main/domain/ledger/voucher-search.ts'

describe('what is typed to find a voucher', () => {
  test.each([
    ['TC-2018-0012', 'TC', 2018, 12],
    ['tc 12', 'TC', null, 12],
    ['tc12', 'TC', null, 12],
    ['dc-2018-0003', 'ĐC', 2018, 3],
    ['Đc 3', 'ĐC', null, 3],
    ['2018-0012', null, 2018, 12],
    ['0012', null, null, 12],
    // A year alone is an ordinal like any other: nobody looks for a voucher by it.
    ['2018', null, null, 2018],
    ['AA/18E 0012345', null, null, null],
    ['xx 12', null, null, null],
  ])('%s', (query, type, year, ordinal) => {
    expect(readVoucherSearch(query)).toEqual({ type, year, ordinal, invoice: query })
  })

  test.each(['', '   ', 'dak ha', 'tc', 'tc-'])('no figure, no voucher: %j', (query) => {
    expect(readVoucherSearch(query)).toBeNull()
  })

  test('every number reads as itself, however it is cased', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...voucherTypes),
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 1, max: 999_999 }),
        fc.boolean(),
        (type, year, ordinal, lower) => {
          const number = `${type}-${year}-${String(ordinal).padStart(4, '0')}`
          const typed = lower ? number.toLowerCase() : number
          expect(readVoucherSearch(typed)).toEqual({ type, year, ordinal, invoice: typed })
        },
      ),
    )
  })
})
