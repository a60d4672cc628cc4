import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duplicatePairs } from '../../../src-main/domain/register/duplicates.ts'
import type { RegisteredCoop } from '../../../src-main/domain/register/keys.ts'

const coop = (id: string, change: Partial<RegisteredCoop>): RegisteredCoop => ({
  id,
  rootId: id,
  name: `HTX Không Trùng ${id}`,
  districtCode: `6${id}`,
  taxCode: null,
  certificate: null,
  account: null,
  representative: null,
  ...change,
})
const pairsOf = (coops: readonly RegisteredCoop[]) => duplicatePairs(coops, []).pairs
const matched = (a: Partial<RegisteredCoop>, b: Partial<RegisteredCoop>) => {
  const [pair] = pairsOf([coop('1', a), coop('2', b)])
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
    ['no certificate yet, twice', { certificate: 'Chưa có' }, { certificate: 'chưa có' }, null],
    [
      'a certificate with and without its “Số”',
      { certificate: 'Số 3807A12' },
      { certificate: '3807A12' },
      [['certificate'], 50],
    ],
    ['a cell filled with noughts', { account: '0000000000' }, { account: '0000000000' }, null],
    ['a figure that is no account', { account: '123' }, { account: '123' }, null],
    [
      'one word that names nobody',
      { name: 'HTX Sâm dây', representative: 'Hùng' },
      { name: 'HTX Sâm dây', representative: 'Hùng' },
      null,
    ],
    [
      'one name in short forms and written out',
      { name: 'HTX Nông nghiệp và Dịch vụ Sao Khuê', districtCode: '608' },
      { name: 'HTX NN&DV Sao Khuê', districtCode: '608' },
      [['name', 'district'], 50],
    ],
    [
      'one name in short forms run together',
      { name: 'Hợp tác xã Sản xuất Thương mại Dịch vụ Đoàn Kết', districtCode: '608' },
      { name: 'HTX SXTMDV Đoàn Kết', districtCode: '608' },
      [['name', 'district'], 50],
    ],
    [
      'letters with their marks apart, another đ, a person with and without a title',
      { name: 'HTX Ðăk Hà'.normalize('NFD'), representative: 'Ông Nguyễn Văn Đức'.normalize('NFD') },
      { name: 'HTX Đắk Hà', representative: 'nguyễn văn đức' },
      [['name', 'representative'], 60],
    ],
  ] as const)('%s', (_, a, b, expected) => {
    expect(matched(a, b)).toEqual(expected)
  })
})

describe('a co-op under several records', () => {
  const away = coop('1', { rootId: '2', account: '5100205012345', name: 'HTX Tên Cũ' })
  const kept = coop('2', { representative: 'Trần Thị B' })
  const third = coop('3', { account: '5100205012345', representative: 'Trần Thị B' })

  test('is compared with all they state, and stands under the one that was kept', () => {
    expect(pairsOf([away, kept, third])).toEqual([
      { a: '2', b: '3', matched: ['account', 'representative'], score: 75 },
    ])
  })

  test('is no pair with itself', () => {
    expect(pairsOf([away, { ...kept, account: '5100205012345' }])).toEqual([])
  })
})

test('what a person found to be one co-op stays listed, whatever still matches', () => {
  const one = coop('1', {})
  const other = coop('2', {})
  expect(duplicatePairs([one, other], [{ a: '1', b: '2' }]).pairs).toEqual([{ a: '1', b: '2', matched: [], score: 0 }])
  const merged = [one, { ...other, rootId: '1' }]
  expect(duplicatePairs(merged, [{ a: '1', b: '2' }]).pairs).toEqual([])
})

const numbered = fc.constantFrom('a1', 'b2', 'c3', null)
const person = fc.constantFrom('Ông Nguyễn Văn A', 'Trần B', 'Lê Thị C', null)
const register = fc
  .array(
    fc.record({
      name: fc.constantFrom('HTX Cà phê Đắk Hà', 'HTX Cà phê Đắk Hàa', 'Liên hiệp HTX Cà phê', 'HTX Rau Kon Plông'),
      districtCode: fc.constantFrom('608', '615'),
      taxCode: fc.constantFrom('6100272829', '6100272892', '6109999999', null),
      certificate: numbered,
      account: fc.constantFrom('51002050', '51002051', null),
      representative: person,
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, index) => coop(String(index).padStart(2, '0'), row)))

describe('properties', () => {
  test('the order of the register does not matter, nobody pairs with itself, each pair stands once', () => {
    fc.assert(
      fc.property(register, fc.integer(), (coops, seed) => {
        const pairs = pairsOf(coops)
        const shuffled = coops.toSorted((a, b) => ((Number(a.id) * seed) % 7) - ((Number(b.id) * seed) % 7))
        expect(pairsOf(shuffled)).toEqual(pairs)
        expect(pairs.filter(({ a, b }) => a >= b)).toEqual([])
        expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length)
      }),
    )
  })

  test('blocking loses no pair: each likely pair is found when compared alone, and the other way round', () => {
    fc.assert(
      fc.property(register, (coops) => {
        const alone = coops.flatMap((a, index) => coops.slice(index + 1).flatMap((b) => pairsOf([a, b])))
        const pairs = pairsOf(coops)
        expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`))).toEqual(new Set(alone.map(({ a, b }) => `${a} ${b}`)))
      }),
    )
  })

  test('a stranger changes nothing', () => {
    fc.assert(
      fc.property(register, (coops) => {
        const stranger = coop('99', { name: 'Quỹ tín dụng nhân dân Xa Lạ', districtCode: '618' })
        expect(pairsOf([...coops, stranger])).toEqual(pairsOf(coops))
      }),
    )
  })
})

test('a filler that two thousand records share is none of their attributes', () => {
  const filled = Array.from({ length: 2000 }, (_, n) =>
    coop(String(n).padStart(4, '0'), {
      districtCode: '608',
      certificate: 'Theo mẫu số 1',
      account: '123456',
      representative: 'Chưa có',
    }),
  )
  expect(duplicatePairs(filled, [])).toEqual({ pairs: [], compared: 0 })
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
    coop('900001', { account: '5100205777', name: 'HTX Trùng Một' }),
    coop('900002', { account: '5100205777', name: 'HTX Trùng Hai' }),
  ]
  const { pairs, compared } = duplicatePairs([...many, ...planted], [])
  expect(pairs).toEqual([{ a: '900001', b: '900002', matched: ['account'], score: 50 }])
  expect(compared).toBeLessThan(many.length * 2)
})
