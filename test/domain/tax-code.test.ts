import fc from 'fast-check'
import { validateEntity } from 'stdnum'
import { describe, expect, test } from 'vitest'
import { checkTaxCode, normaliseTaxCode } from '../../src-main/domain/tax-code.ts'

describe('tax codes', () => {
  test('spaces go, zeros stay', () => {
    expect(
      ['6103 265288', ' 0100109106\u00a0', '0100109106001', '0100109106 \u2013 001', '100109106'].map(normaliseTaxCode),
    ).toEqual(['6103265288', '0100109106', '0100109106-001', '0100109106-001', '100109106'])
  })

  test('form, check digit, branch', () => {
    expect(
      [
        '0100109106',
        '6103847504',
        '0100109106-001',
        '6103711350',
        '0100109107-001',
        '0100109106-000',
        '100109106',
        '0000109106',
        '0100000000',
        '010010910x',
        '6103 265288',
        '',
      ].map(checkTaxCode),
    ).toEqual([
      'ok',
      'ok',
      'branch',
      'badCheckDigit',
      'badCheckDigit',
      'badForm',
      'badForm',
      'badForm',
      'badForm',
      'badForm',
      'badForm',
      'badForm',
    ])
  })

  test('an independent checker agrees', () => {
    const digits = fc.stringMatching(/^\d{8,14}$/)
    const shaped = fc.oneof(digits, fc.stringMatching(/^\d{10}$/), fc.stringMatching(/^\d{10}-\d{3}$/))
    const rightDigit = fc
      .stringMatching(/^61[01]\d{6}$/)
      .chain((nine) => fc.constantFrom(...'0123456789').map((d) => nine + d))
    fc.assert(
      fc.property(fc.oneof(shaped, rightDigit), (text) => {
        expect(['ok', 'branch'].includes(checkTaxCode(normaliseTaxCode(text)))).toBe(validateEntity('VN', text).isValid)
      }),
      { numRuns: 3_000 },
    )
  })
})
