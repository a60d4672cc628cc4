import { describe, expect, test } from 'vitest'
import { voucherTypes } from '../../../src-main/domain/ledger/buckets.ts'
import { formNumbers, formOf, listFormOf } from '../../../src-main/domain/ledger/forms.ts'

describe('the form of a voucher is the one in force on its day', () => {
  test.each([
    ['TU', '2017-09-11', 'C2-02/NS'],
    ['TU', '2017-09-12', 'C2-02a/NS'],
    ['TC', '2020-03-15', 'C2-02a/NS'],
    ['TC', '2020-03-16', '16a1'],
    ['TT', '2020-03-15', 'C2-03/NS'],
    ['TT', '2020-03-16', '05a'],
    ['NT', '2020-03-15', 'C2-05a/NS'],
    ['NT', '2020-03-16', '06'],
  ] as const)('%s on %s: %s', (type, day, number) => {
    expect(formOf(type, day).number).toBe(number)
  })

  test('what the Treasury prescribes nothing for is a tracking sheet', () => {
    const tracked = voucherTypes.filter((type) => formOf(type, '2018-06-01').kind === 'tracking')
    expect(tracked).toEqual(['DT', 'CK', 'HC', 'HD', 'CN', 'ĐC'])
    expect(formOf('DT', '2018-06-01')).toEqual({ kind: 'tracking', number: null, document: null })
  })

  test('every number that can be confirmed is the number of a form', () => {
    const days = ['2015-01-01', '2018-01-01', '2021-01-01']
    const used = voucherTypes.flatMap((type) =>
      days.flatMap((day) => [formOf(type, day).number, listFormOf(type, day)?.number ?? null]),
    )
    expect(new Set(used)).toEqual(new Set([null, ...formNumbers]))
  })

  test('the list goes with advances, clearings and payments', () => {
    expect(voucherTypes.filter((type) => listFormOf(type, '2018-06-01') !== null)).toEqual(['TU', 'TT', 'TC'])
    expect([listFormOf('TC', '2020-03-15')?.number, listFormOf('TC', '2020-03-16')?.number]).toEqual(['01', '07'])
  })
})
