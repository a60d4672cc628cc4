import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDong,
  assertDong,
  formatDong,
  formatDongAccounting,
  type MoneyUnit,
  parseAmount,
  scaleNumber,
  shareCeil,
  shareFloor,
  shareHalfUp,
  splitInstalments,
  subtractDong,
} from '../../src-main/domain/money.ts'
import { refused } from './refused.ts'

const safe = fc.maxSafeInteger()
const places: Record<MoneyUnit, number> = { dong: 0, thousandDong: 3, millionDong: 6, billionDong: 9 }
const units = ['dong', 'thousandDong', 'millionDong', 'billionDong'] as const

describe('reading amounts', () => {
  test.each<[string, MoneyUnit, number]>([
    ['250.000.000', 'dong', 250_000_000],
    ['250000000', 'dong', 250_000_000],
    ['250,000,000', 'dong', 250_000_000],
    ['250 000 000', 'dong', 250_000_000],
    ['\u00a0250.000.000\u00a0đ ', 'dong', 250_000_000],
    ['250.000.000 đồng', 'dong', 250_000_000],
    ['250.000.000VND', 'dong', 250_000_000],
    ['250.000.000 VNĐ', 'dong', 250_000_000],
    ['1.234', 'dong', 1234],
    ['1,234', 'dong', 1234],
    ['250.000,00', 'dong', 250_000],
    ['-5', 'dong', -5],
    ['\u22125.000', 'dong', -5000],
    ['(5)', 'dong', -5],
    ['(5.000.000) đ', 'dong', -5_000_000],
    ['(5.000 đồng)', 'dong', -5000],
    ['-0', 'dong', 0],
    ['770,0', 'millionDong', 770_000_000],
    ['1.516,5', 'millionDong', 1_516_500_000],
    ['1,516.5', 'millionDong', 1_516_500_000],
    ['1.516,500', 'millionDong', 1_516_500_000],
    ['1.234.567', 'millionDong', 1_234_567_000_000],
    ['1516.5', 'millionDong', 1_516_500_000],
    ['0,125', 'millionDong', 125_000],
    ['1840', 'millionDong', 1_840_000_000],
    ['(2,5)', 'thousandDong', -2500],
    ['1,5', 'billionDong', 1_500_000_000],
    ['9.007.199.254.740.991', 'dong', Number.MAX_SAFE_INTEGER],
  ])('%j in %s is %d', (text, unit, amount) => {
    expect(parseAmount(text, unit)).toBe(amount)
  })

  test.each<[string, MoneyUnit]>([
    ['', 'dong'],
    ['-', 'dong'],
    ['n/a', 'dong'],
    ['mười hai', 'dong'],
    ['55 TV', 'dong'],
    ['1.23.456', 'dong'],
    ['1.2345.678', 'dong'],
    ['1.234.567,', 'dong'],
    [',5', 'dong'],
    ['5,5', 'dong'],
    ['1234,567', 'dong'],
    ['1.234,567.890', 'dong'],
    ['--5', 'dong'],
    ['(-5)', 'dong'],
    ['(5', 'dong'],
    ['5 đ đ', 'dong'],
    ['1e6', 'dong'],
    ['0,0005', 'thousandDong'],
    ['1,0000005', 'millionDong'],
  ])('%j in %s is no amount', (text, unit) => {
    expect(refused(() => parseAmount(text, unit))).toEqual({ code: 'money.invalid', params: { value: text } })
  })

  test.each<[string, MoneyUnit, string, string]>([
    ['1.234', 'millionDong', '1.234.000.000', '1.234.000'],
    ['1,516', 'millionDong', '1.516.000.000', '1.516.000'],
    ['(12.500)', 'thousandDong', '-12.500.000', '-12.500'],
    ['770 đồng', 'millionDong', '770.000.000', '770'],
    ['1.234.000 đ', 'thousandDong', '1.234.000.000', '1.234.000'],
  ])('%j in %s has two readings', (text, unit, a, b) => {
    expect(refused(() => parseAmount(text, unit))).toEqual({ code: 'money.ambiguous', params: { value: text, a, b } })
  })

  test('what cannot be computed exactly is refused', () => {
    expect(refused(() => parseAmount('9.007.199.254.740.992', 'dong'))).toEqual({
      code: 'money.unsafe',
      params: { value: '9.007.199.254.740.992' },
    })
    expect(refused(() => parseAmount('10000000', 'billionDong'))).toEqual({
      code: 'money.unsafe',
      params: { value: '10000000' },
    })
  })

  test('what is printed is read back', () => {
    fc.assert(
      fc.property(safe, (amount) => {
        expect([
          parseAmount(formatDong(amount), 'dong'),
          parseAmount(formatDongAccounting(amount), 'dong'),
          parseAmount(`${amount} đ`, 'dong'),
        ]).toEqual([amount, amount, amount])
      }),
    )
  })

  test('any text is an amount or a money refusal', () => {
    const scrap = fc.string({ unit: fc.constantFrom(...'0123456789.,-() đ₫VND'), maxLength: 24 })
    fc.assert(
      fc.property(scrap, fc.constantFrom(...units), (text, unit) => {
        const outcome = refused(() => parseAmount(text, unit))
        expect('answered' in outcome ? Number.isSafeInteger(outcome.answered) : outcome.code).toSatisfy(
          (result) => result === true || /^money\.(invalid|ambiguous|unsafe)$/.test(String(result)),
        )
      }),
    )
  })
})

describe('numeric cells', () => {
  test.each<[number, MoneyUnit, number]>([
    [1516.5, 'millionDong', 1_516_500_000],
    [0.1, 'millionDong', 100_000],
    [1.005, 'thousandDong', 1005],
    [570 * 1.1, 'millionDong', 627_000_000],
    [0.1 + 0.2, 'billionDong', 300_000_000],
    [1e-6, 'millionDong', 1],
    [-5, 'millionDong', -5_000_000],
    [-0, 'dong', 0],
    [9_007_199_254_740_991, 'dong', 9_007_199_254_740_991],
  ])('%d in %s is %d', (n, unit, amount) => {
    expect(scaleNumber(n, unit)).toBe(amount)
  })

  test.each<[number, MoneyUnit, string]>([
    [0.5, 'dong', 'money.invalid'],
    [1e-7, 'millionDong', 'money.invalid'],
    [123_456_789_012_345.6, 'dong', 'money.invalid'],
    [1_000_000_000_000_123.5, 'dong', 'money.invalid'],
    [Number.NaN, 'dong', 'money.invalid'],
    [Number.POSITIVE_INFINITY, 'millionDong', 'money.invalid'],
    [9_007_199_255, 'millionDong', 'money.unsafe'],
    [1e300, 'dong', 'money.unsafe'],
  ])('%d in %s is refused with %s', (n, unit, code) => {
    expect(refused(() => scaleNumber(n, unit))).toEqual({ code, params: { value: String(n) } })
  })

  test('an amount divided by its unit comes back exactly', () => {
    const amount = fc.integer({ min: -(10 ** 12), max: 10 ** 12 })
    fc.assert(
      fc.property(amount, fc.constantFrom(...units), (dong, unit) => {
        expect(scaleNumber(dong / 10 ** places[unit], unit)).toBe(dong)
      }),
    )
  })
})

describe('computing', () => {
  test('only whole, safe amounts are money', () => {
    expect([assertDong(-0), assertDong(5)]).toEqual([0, 5])
    expect([0.5, Number.NaN, 2 ** 53].map((n) => refused(() => assertDong(n)))).toEqual([
      { code: 'money.invalid', params: { value: '0.5' } },
      { code: 'money.invalid', params: { value: 'NaN' } },
      { code: 'money.unsafe', params: { value: '9007199254740992' } },
    ])
  })

  test('a sum beyond what is exact is refused, its steps may be', () => {
    const max = Number.MAX_SAFE_INTEGER
    expect([addDong(), addDong(max, max, -max), subtractDong(5, 8)]).toEqual([0, max, -3])
    expect([refused(() => addDong(max, 1)), refused(() => subtractDong(-max, 1))]).toEqual([
      { code: 'money.unsafe', params: { value: '9007199254740992' } },
      { code: 'money.unsafe', params: { value: '-9007199254740992' } },
    ])
  })

  test('a ceiling rounds down, a minimum up, a computed amount half up', () => {
    const shares = (amount: number, pct: number) => [
      shareFloor(amount, pct),
      shareCeil(amount, pct),
      shareHalfUp(amount, pct),
    ]
    expect([
      shares(101, 50),
      shares(1_135, 80),
      shares(333, 18.5),
      shares(-101, 50),
      shares(9_007_199_254_740_991, 33.333),
      shares(1, 0.1),
      shares(0, 80),
    ]).toEqual([
      [50, 51, 51],
      [908, 908, 908],
      [61, 62, 62],
      [-51, -50, -51],
      [3_002_369_727_582_814, 3_002_369_727_582_815, 3_002_369_727_582_815],
      [0, 1, 0],
      [0, 0, 0],
    ])
  })

  test('the three roundings bracket the exact share', () => {
    const tenths = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(safe, tenths, (amount, pct10) => {
        const exact = BigInt(amount) * BigInt(pct10)
        const floor = shareFloor(amount, pct10 / 10)
        const ceil = shareCeil(amount, pct10 / 10)
        const half = shareHalfUp(amount, pct10 / 10)
        expect({
          floorBelow: BigInt(floor) * 1000n <= exact && exact < (BigInt(floor) + 1n) * 1000n,
          ceilAbove: BigInt(ceil) * 1000n >= exact && exact > (BigInt(ceil) - 1n) * 1000n,
          halfNear: [floor, ceil].includes(half) && 2n * (BigInt(half) * 1000n - exact) <= 1000n,
          symmetric: shareHalfUp(-amount, pct10 / 10) === 0 - half,
        }).toEqual({ floorBelow: true, ceilAbove: true, halfNear: true, symmetric: true })
      }),
    )
  })

  test('a percentage that is none is refused', () => {
    expect([-1, Number.NaN].map((pct) => refused(() => shareFloor(100, pct)))).toEqual([
      { code: 'money.shareInvalid', params: { value: '-1' } },
      { code: 'money.shareInvalid', params: { value: 'NaN' } },
    ])
  })
})

describe('instalments', () => {
  test('the remainder goes on the last', () => {
    expect([
      splitInstalments(100, 3),
      splitInstalments(-100, 3),
      splitInstalments(2, 3),
      splitInstalments(250_000_001, [50, 30, 20]),
      splitInstalments(1_000, [18.5, 81.5]),
    ]).toEqual([
      [33, 33, 34],
      [-33, -33, -34],
      [0, 0, 2],
      [125_000_000, 75_000_000, 50_000_001],
      [185, 815],
    ])
  })

  test('they sum exactly, whatever the number', () => {
    fc.assert(
      fc.property(safe, fc.integer({ min: 1, max: 40 }), (total, count) => {
        const parts = splitInstalments(total, count)
        expect([parts.length, addDong(...parts)]).toEqual([count, total])
      }),
    )
  })

  test.each<[number | readonly number[], string]>([
    [0, '0'],
    [2.5, '2.5'],
    [[], ''],
    [[50, 30], '50 + 30'],
    [[150, -50], '-50'],
  ])('%j is no division', (parts, value) => {
    expect(refused(() => splitInstalments(100, parts))).toEqual({ code: 'money.shareInvalid', params: { value } })
  })
})

test('printing groups by points', () => {
  expect([0, 5, 1000, 250_000_000, -5000].map((n) => [formatDong(n), formatDongAccounting(n)])).toEqual([
    ['0', '0'],
    ['5', '5'],
    ['1.000', '1.000'],
    ['250.000.000', '250.000.000'],
    ['-5.000', '(5.000)'],
  ])
})
