import fc from 'fast-check'
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number'
import { describe, expect, test } from 'vitest'
import { amountInWords, defaultWordStyle, type WordStyle } from '../../src-main/domain/words.ts'
import { refused } from './refused.ts'
import { wordsToAmount } from './words-to-amount.ts'

const styles: WordStyle[] = [
  defaultWordStyle,
  { linh: 'linh', tu: 'bốn' },
  { linh: 'lẻ', tu: 'tư' },
  { linh: 'lẻ', tu: 'bốn' },
]
const anyStyle = fc.constantFrom(...styles)
const anyAmount = fc.oneof(
  fc.maxSafeInteger().map(BigInt),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  // round figures, where the silent groups are
  fc.tuple(fc.bigInt({ min: 1n, max: 1_000_001n }), fc.nat({ max: 24 })).map(([n, zeros]) => n * 10n ** BigInt(zeros)),
)

describe('amounts in words', () => {
  test.each<[number | bigint, string]>([
    [0, 'Không đồng'],
    [1, 'Một đồng'],
    [4, 'Bốn đồng'],
    [5, 'Năm đồng'],
    [10, 'Mười đồng'],
    [11, 'Mười một đồng'],
    [14, 'Mười bốn đồng'],
    [15, 'Mười lăm đồng'],
    [20, 'Hai mươi đồng'],
    [21, 'Hai mươi mốt đồng'],
    [24, 'Hai mươi tư đồng'],
    [25, 'Hai mươi lăm đồng'],
    [100, 'Một trăm đồng'],
    [104, 'Một trăm linh bốn đồng'],
    [105, 'Một trăm linh năm đồng'],
    [111, 'Một trăm mười một đồng'],
    [1_001, 'Một nghìn không trăm linh một đồng'],
    [1_005, 'Một nghìn không trăm linh năm đồng'],
    [1_015, 'Một nghìn không trăm mười lăm đồng'],
    [101_000, 'Một trăm linh một nghìn đồng'],
    [523_056, 'Năm trăm hai mươi ba nghìn không trăm năm mươi sáu đồng'],
    [145_001_000, 'Một trăm bốn mươi lăm triệu không trăm linh một nghìn đồng'],
    [250_000_000, 'Hai trăm năm mươi triệu đồng'],
    [700_000_231, 'Bảy trăm triệu hai trăm ba mươi mốt đồng'],
    [1_000_000_000, 'Một tỷ đồng'],
    [1_000_000_005, 'Một tỷ không trăm linh năm đồng'],
    [
      1_230_950_880_055,
      'Một nghìn hai trăm ba mươi tỷ chín trăm năm mươi triệu tám trăm tám mươi nghìn không trăm năm mươi lăm đồng',
    ],
    [24_000_000_000_000, 'Hai mươi tư nghìn tỷ đồng'],
    [1_000_000_000_000_000, 'Một triệu tỷ đồng'],
    [1_000_000_000_000_000_000n, 'Một tỷ tỷ đồng'],
    [1_000_000_001_000_000_000n, 'Một tỷ không trăm linh một tỷ đồng'],
    [-5_000_000, 'Âm năm triệu đồng'],
    [-0, 'Không đồng'],
  ])('%d', (n, words) => {
    expect(amountInWords(n, defaultWordStyle)).toBe(words)
  })

  test('the office chooses linh or lẻ, tư or bốn', () => {
    expect(styles.map((style) => amountInWords(4_304_024, style))).toEqual([
      'Bốn triệu ba trăm linh bốn nghìn không trăm hai mươi tư đồng',
      'Bốn triệu ba trăm linh bốn nghìn không trăm hai mươi bốn đồng',
      'Bốn triệu ba trăm lẻ bốn nghìn không trăm hai mươi tư đồng',
      'Bốn triệu ba trăm lẻ bốn nghìn không trăm hai mươi bốn đồng',
    ])
  })

  test('the words read back to the number', () => {
    fc.assert(
      fc.property(anyAmount, anyStyle, (n, style) => {
        const words = amountInWords(n, style)
        expect([wordsToAmount(words), words.normalize('NFC')]).toEqual([n, words])
      }),
      { numRuns: 2_000 },
    )
  })

  test('an independent reader says the same', () => {
    fc.assert(
      fc.property(anyAmount, anyStyle, (n, style) => {
        const config = new ReadingConfig()
        Object.assign(config, { unit: ['đồng'], oddText: style.linh, fourToneText: style.tu })
        config.units = [[], ['nghìn'], ['triệu'], ['tỷ']]
        expect(amountInWords(n, style).toLowerCase()).toBe(doReadNumber(n, config).normalize('NFC'))
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([0.5, Number.NaN, 2 ** 53])('%d is refused', (n) => {
    expect(refused(() => amountInWords(n, defaultWordStyle))).toEqual({
      code: 'words.range',
      params: { value: String(n) },
    })
  })
})
