import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkMeasure,
  formatQuantity,
  measuredAmount,
  mostQuantity,
  mostUnitPrice,
  quantityOf,
  unitsOf,
} from '../../../src-main/domain/ledger/measure.ts'
import { refusalOf } from '../../refusal-of.ts'

describe('quantity and unit price', () => {
  test.each([
    [1000, 50_000, 50_000],
    [120_500, 50_000, 6_025_000],
    [333, 1000, 333],
    // Half a đồng goes up, less goes down.
    [1500, 1, 2],
    [1499, 1, 1],
    [mostQuantity, mostUnitPrice, 9_000_000_000_000_000],
  ])('%i thousandths at %i đồng make %i đồng', (quantity, unitPrice, makes) => {
    expect(measuredAmount({ quantity, unitPrice })).toBe(makes)
  })

  test.each([
    [1, '0,001'],
    [1000, '1'],
    [120_500, '120,5'],
    [1_234_567_000, '1.234.567'],
    [10_010, '10,01'],
  ])('%i is written %s', (quantity, text) => {
    expect(formatQuantity(quantity)).toBe(text)
  })

  test.each([
    [0, null],
    [0.0004, null],
    [1.0005, null],
    [0.001, 1],
    [120.5, 120_500],
    [1.005, 1005],
  ])('%d units are %j thousandths: nothing typed is rounded away', (units, quantity) => {
    expect(quantityOf(units)).toBe(quantity)
  })

  test('every quantity is read as it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: mostQuantity }), (quantity) => {
        expect(quantityOf(unitsOf(quantity))).toBe(quantity)
      }),
    )
  })

  test('whole units are multiplied as they are', () => {
    const figures = [fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 9_000_000 })] as const
    fc.assert(
      fc.property(...figures, (units, unitPrice) => {
        expect(measuredAmount({ quantity: units * 1000, unitPrice })).toBe(units * unitPrice)
      }),
    )
  })

  test('what is measured comes to what is paid, or is refused with both figures', async () => {
    const measure = { unit: 'm²', quantity: 120_500, unitPrice: 50_000 }
    checkMeasure(measure, 6_025_000)
    checkMeasure(null, 6_025_000)
    expect(await refusalOf(async () => checkMeasure(measure, 6_025_001))).toBe('voucher.measure')
  })
})
