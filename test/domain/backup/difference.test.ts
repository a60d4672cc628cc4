import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonVouchers, relationOf, sameOffice } from '../../../src-main/domain/backup/difference.ts'

describe('two books of one office', () => {
  test('the common beginning is found, and asked for in few steps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(200), fc.nat(200), fc.nat(200), async (here, there, shared) => {
        const shorter = Math.min(here, there)
        const common = Math.min(shorter, shared)
        let asked = 0
        const found = await commonVouchers(shorter, async (seq) => {
          asked += 1
          return seq <= common
        })
        expect(found).toBe(common)
        expect(asked).toBeLessThanOrEqual(Math.ceil(Math.log2(shorter + 1)))
      }),
    )
  })

  test.each([
    [7, 7, 7, 'same'],
    [0, 0, 0, 'same'],
    [9, 7, 7, 'hereAhead'],
    [7, 9, 7, 'thereAhead'],
    [9, 8, 7, 'forked'],
    [3, 0, 0, 'hereAhead'],
    [3, 2, 0, 'forked'],
  ] as const)('%i here, %i there, %i in common: %s', (here, there, common, relation) => {
    expect(relationOf(here, there, common)).toBe(relation)
  })
})

test('an office is told by its code and the moment it began; where none is yet, any may come', () => {
  const office = { code: 'KT', name: 'Liên minh', year: 2018, createdAt: '2018-01-02T00:00:00.000Z', sample: false }
  expect([
    sameOffice(office, { ...office, name: 'Tên mới' }),
    sameOffice(office, { ...office, createdAt: '2018-01-03T00:00:00.000Z' }),
    sameOffice(office, { ...office, code: 'QN' }),
    sameOffice(office, null),
    sameOffice(null, office),
  ]).toEqual([true, false, false, false, true])
})
