import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duplicatePairs, type RegisteredCoop } from '../../../src-main/domain/register/duplicates.ts'

const coop = (id: string, change: Partial<RegisteredCoop>): RegisteredCoop => ({
  id,
  name: `HTX Không Trùng ${id}`,
  districtCode: `6${id}`,
  taxCode: null,
  certificate: null,
  account: null,
  representative: null,
  ...change,
})
const matched = (a: Partial<RegisteredCoop>, b: Partial<RegisteredCoop>) => {
  const [pair] = duplicatePairs([coop('1', a), coop('2', b)]).pairs
  return pair === undefined ? null : [pair.matched, pair.score]
}

describe('what makes two records likely one', () => {
  const tax = { taxCode: '6100272829' }
  test.each([
    ['a branch and its co-op', tax, { taxCode: '6100272829-001' }, [['taxCode'], 60]],
    [
      'one certificate, written two ways',
      { certificate: 'Số 38.07.A.000012' },
      { certificate: 'số 3807a000012' },
      [['certificate'], 50],
    ],
    ['one account', { account: '5100 205 012345' }, { account: '5100205012345' }, [['account'], 50]],
    [
      'one name, in one district',
      { name: 'HTX Cà phê Đắk Hà', districtCode: '615' },
      { name: 'H.T.X cà phê Đăk Hà', districtCode: '615' },
      [['name', 'district'], 50],
    ],
    ['one name in two districts', { name: 'HTX Cà phê Đắk Hà' }, { name: 'Hợp tác xã Cà phê Đắk Hà' }, null],
    [
      'a name and a code a slip apart',
      { name: 'HTX Rau Kon Plông', ...tax },
      { name: 'HTX Rau Kon Plông', taxCode: '6100272892' },
      [['name', 'nearTaxCode'], 60],
    ],
    [
      'a slip in the name, one district, one person',
      { name: 'HTX Sâm dây Đoàn Kết', districtCode: '617', representative: 'Ông Nguyễn Văn A' },
      { name: 'HTX Sâm dây Đoàn Kếtt', districtCode: '617', representative: 'NGUYỄN VĂN A' },
      [['nearName', 'representative', 'district'], 60],
    ],
    [
      'a slip in the name and the district alone',
      { name: 'HTX Sâm dây Đoàn Kết', districtCode: '617' },
      { name: 'HTX Sâm dây Đoàn Kế', districtCode: '617' },
      null,
    ],
    [
      'one person who leads two co-ops',
      { representative: 'Nguyễn Văn A', districtCode: '617' },
      { representative: 'Nguyễn Văn A', districtCode: '617' },
      null,
    ],
    [
      'a union is not the co-op of its name',
      { name: 'Liên hiệp HTX Đắk Hà', districtCode: '615' },
      { name: 'HTX Đắk Hà', districtCode: '615' },
      null,
    ],
    ['nothing stated is nothing in common', {}, {}, null],
  ] as const)('%s', (_, a, b, expected) => {
    expect(matched(a, b)).toEqual(expected)
  })
})

const some = fc.constantFrom('a', 'b', 'c', null)
const register = fc
  .array(
    fc.record({
      name: fc.constantFrom('HTX Cà phê Đắk Hà', 'HTX Cà phê Đắk Hàa', 'Liên hiệp HTX Cà phê', 'HTX Rau Kon Plông'),
      districtCode: fc.constantFrom('608', '615'),
      taxCode: fc.constantFrom('6100272829', '6100272892', '6109999999', null),
      certificate: some,
      account: fc.constantFrom('51002050', '51002051', null),
      representative: some,
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, index): RegisteredCoop => ({ id: String(index).padStart(2, '0'), ...row })))

describe('properties', () => {
  test('the order of the register does not matter, nobody pairs with itself, each pair stands once', () => {
    fc.assert(
      fc.property(register, fc.integer(), (coops, seed) => {
        const { pairs } = duplicatePairs(coops)
        const shuffled = coops.toSorted((a, b) => ((Number(a.id) * seed) % 7) - ((Number(b.id) * seed) % 7))
        expect(duplicatePairs(shuffled).pairs).toEqual(pairs)
        expect(pairs.filter(({ a, b }) => a >= b)).toEqual([])
        expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length)
      }),
    )
  })

  test('blocking loses no pair: each likely pair is found when compared alone, and the other way round', () => {
    fc.assert(
      fc.property(register, (coops) => {
        const alone = coops.flatMap((a, index) => coops.slice(index + 1).flatMap((b) => duplicatePairs([a, b]).pairs))
        const { pairs } = duplicatePairs(coops)
        expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`))).toEqual(new Set(alone.map(({ a, b }) => `${a} ${b}`)))
      }),
    )
  })

  test('a stranger changes nothing', () => {
    fc.assert(
      fc.property(register, (coops) => {
        const stranger = coop('99', { name: 'Quỹ tín dụng nhân dân Xa Lạ', districtCode: '618' })
        expect(duplicatePairs([...coops, stranger]).pairs).toEqual(duplicatePairs(coops).pairs)
      }),
    )
  })
})

test('a register of twenty thousand: the planted pairs, and few comparisons', () => {
  const many = Array.from({ length: 20_000 }, (_, n) =>
    coop(String(n).padStart(6, '0'), {
      name: `HTX ${['Cà phê', 'Rau', 'Lúa', 'Sâm'][n % 4]} số ${n} thôn ${n % 977}`,
      districtCode: String(608 + (n % 10)),
      taxCode: String(6_100_000_000 + n * 977),
    }),
  )
  const planted = [
    coop('900001', { account: '777', name: 'HTX Trùng Một' }),
    coop('900002', { account: '777', name: 'HTX Trùng Hai' }),
  ]
  const { pairs, compared } = duplicatePairs([...many, ...planted])
  expect(pairs).toEqual([{ a: '900001', b: '900002', matched: ['account'], score: 50 }])
  expect(compared).toBeLessThan(many.length * 20)
})
