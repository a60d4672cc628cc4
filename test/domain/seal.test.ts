import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  canonicalVoucher,
  genesis,
  nextHash,
  type SealedLine,
  type SealedVoucher,
  shortSeal,
} from '../../src-main/domain/seal.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const line: SealedLine = {
  line: 1,
  year: 2018,
  stt: 3,
  postingDate: '2018-04-02',
  budgetLineId: 'line-1',
  applicationId: 'file-1',
  coopId: 'coop-1',
  fromBucket: 'committed',
  toBucket: 'advanced',
  amount: 400_000_000,
  advanceAfter: 400_000_000,
  availableAfter: 1_200_000_000,
  coopTotalAfter: 400_000_000,
}

const payee = {
  name: 'Hợp tác xã Cà phê Pô Kô',
  taxCode: '6101153469',
  address: 'Đăk Hà',
  account: '0123',
  bank: 'Agribank',
}

const voucher: SealedVoucher = {
  seq: 3,
  id: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
  number: 'TU-2018-0001',
  type: 'TU',
  year: 2018,
  ordinal: 1,
  officeCode: 'KT',
  postingDate: '2018-04-02',
  voucherDate: '2018-04-01',
  basisNumber: '540/QĐ-UBND',
  basisDate: '2018-03-01',
  description: 'Tạm ứng "đợt 1"',
  invoice: null,
  note: 'dòng\nhai',
  payee,
  decisionId: null,
  adjustsSeq: null,
  preparedBy: 'Hoa',
  approvedBy: 'Bình',
  paidBy: 'Sơn',
  postedAt: '2018-04-02T01:02:03.004Z',
  lineCount: 1,
  lines: [line],
}

describe('seal', () => {
  test('a seal once printed never changes: the canonical text and the hash of a known voucher', () => {
    expect(canonicalVoucher(voucher)).toBe(
      '[1,3,"017f22e2-79b0-7cc3-98c4-dc0c0c07398f","TU-2018-0001","TU",2018,1,"KT","2018-04-02","2018-04-01","540/QĐ-UBND","2018-03-01",' +
        '"Tạm ứng \\"đợt 1\\"",null,"dòng\\nhai",["Hợp tác xã Cà phê Pô Kô","6101153469","Đăk Hà","0123","Agribank"],null,null,"Hoa","Bình","Sơn",' +
        '"2018-04-02T01:02:03.004Z",1,[[1,2018,3,"2018-04-02","line-1","file-1","coop-1","committed","advanced",400000000,400000000,1200000000,400000000]]]',
    )
    expect(nextHash(genesis, voucher, sha256)).toBe('56757fd75618099234bbed8adaef75d6b715672a015e4d1f91edd302a7361ff9')
    expect(shortSeal(nextHash(genesis, voucher, sha256))).toBe('5675-7FD7-5618')
  })

  test('the first voucher follows 64 zeros', () => {
    expect([genesis, shortSeal(genesis)]).toEqual(['0'.repeat(64), '0000-0000-0000'])
  })

  /** Another value of the same kind, so that only the content differs. */
  const other = (value: unknown): string | number =>
    typeof value === 'number' ? value + 1 : `${typeof value === 'string' ? value : ''}x`

  const voucherFields = Object.keys(voucher).filter((name) => name !== 'lines' && name !== 'payee')
  test.each(voucherFields)('another %s gives another seal', (name) => {
    const changed = { ...voucher, [name]: other(Object.entries(voucher).find(([key]) => key === name)?.[1]) }
    expect(nextHash(genesis, changed, sha256)).not.toBe(nextHash(genesis, voucher, sha256))
  })

  test.each(Object.entries(line))('another %s of a line gives another seal', (name, value) => {
    const changed = { ...voucher, lines: [{ ...line, [name]: other(value) }] }
    expect(nextHash(genesis, changed, sha256)).not.toBe(nextHash(genesis, voucher, sha256))
  })

  test.each(Object.entries(payee))('another %s of the payee gives another seal', (name, value) => {
    const changed = { ...voucher, payee: { ...payee, [name]: other(value) } }
    expect(nextHash(genesis, changed, sha256)).not.toBe(nextHash(genesis, voucher, sha256))
  })

  test('no two different texts read the same: a character never slips from one field into its neighbour', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
        fc.pre(a !== c || b !== d)
        const first = canonicalVoucher({ ...voucher, basisNumber: a, basisDate: b })
        const second = canonicalVoucher({ ...voucher, basisNumber: c, basisDate: d })
        expect(first).not.toBe(second)
      }),
    )
  })

  test('another order of the keys is the same voucher', () => {
    const turned = Object.fromEntries(Object.entries(voucher).toReversed())
    expect(canonicalVoucher({ ...voucher, ...turned })).toBe(canonicalVoucher(voucher))
  })
})
