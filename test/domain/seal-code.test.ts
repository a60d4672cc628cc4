import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shortSeal } from '../../src-main/domain/seal.ts'
import { readSealCode } from '../../src-main/domain/seal-code.ts'
import { refusalOf } from '../refusal-of.ts'

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })

describe('a seal copied from a book', () => {
  test.each([
    '7F3A-91C2-D04E',
    '7f3a-91c2-d04e',
    '7f3a91c2d04e',
    ' 7F3A 91C2 D04E ',
    '7F3A–91C2—D04E',
    '7F3A\u2011 91C2 \u2011D04E',
  ])('“%s” is read', (text) => {
    expect(readSealCode(text)).toBe('7f3a91c2d04e')
  })

  test.each([
    ['', 'seal.codeLength'],
    ['7F3A', 'seal.codeLength'],
    ['7F3A-91C2-D04', 'seal.codeLength'],
    ['7F3A-91C2-D04E-1', 'seal.codeLength'],
    ['a'.repeat(63), 'seal.codeLength'],
    ['7F3A-91C2-DO4E', 'seal.codeInvalid'],
    ['7F3A/91C2/D04E', 'seal.codeInvalid'],
    ["7f3a91c2d04e'; --", 'seal.codeInvalid'],
    ['７F3A-91C2-D04E', 'seal.codeInvalid'],
  ])('“%s” is refused: %s', async (text, code) => {
    expect(await refusalOf(() => readSealCode(text))).toBe(code)
  })

  test('every short form leads back to the beginning of its head, and the whole head to itself', () => {
    fc.assert(
      fc.property(hex(64), (head) => {
        expect([readSealCode(shortSeal(head)), readSealCode(head.toUpperCase())]).toEqual([head.slice(0, 12), head])
      }),
    )
  })
})
