import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isId, newId } from '../../src-main/domain/ids.ts'

const entropy = fc.uint8Array({ minLength: 10, maxLength: 16 })
const time = fc.integer({ min: 0, max: 2 ** 48 - 1 })

describe('ids', () => {
  test('the example of RFC 9562, appendix A.6', () => {
    const random = Uint8Array.from([0xcc, 0x3f, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
    const id = newId(0x017f22e279b0, random)
    expect([id.slice(0, 18), isId(id)]).toEqual(['017f22e2-79b0-7cc3', true])
  })

  test('the time is in front and every bit but six is entropy', () => {
    expect([newId(0, new Uint8Array(10)), newId(2 ** 48 - 1, new Uint8Array(10).fill(255))]).toEqual([
      '00000000-0000-7000-8000-000000000000',
      'ffffffff-ffff-7fff-bfff-ffffffffffff',
    ])
  })

  test('later ids sort later', () => {
    fc.assert(
      fc.property(time, time, entropy, entropy, (a, b, x, y) => {
        fc.pre(a < b)
        const [first, second] = [newId(a, x), newId(b, y)]
        expect([first < second, isId(first), isId(second)]).toEqual([true, true, true])
      }),
    )
  })

  test('too little entropy and impossible times are the caller’s error', () => {
    expect(() => newId(0, new Uint8Array(9))).toThrow(RangeError)
    expect(() => newId(-1, new Uint8Array(10))).toThrow(RangeError)
    expect(() => newId(0.5, new Uint8Array(10))).toThrow(RangeError)
  })

  test('other texts are none', () => {
    expect(
      ['', 'x', '017f22e2-79b0-4cc3-98c4-dc0c0c07398f', '017F22E2-79B0-7CC3-98C4-DC0C0C07398F', 7, null].map(isId),
    ).toEqual([false, false, false, false, false, false])
  })
})
