import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allowedMovements,
  buckets,
  columnsOf,
  columnsOfLine,
  isApplicationBucket,
  mayMove,
  moneyColumns,
  receivedOf,
  voucherTypes,
  zeroSums,
} from '../../../src-main/domain/ledger/buckets.ts'

const bucket = fc.constantFrom(...buckets)
const amount = fc.integer({ min: 1, max: 1_000_000_000 })

describe('movements', () => {
  test('are those of the programme, type by type', () => {
    expect(Map.groupBy(allowedMovements(), (m) => m.type).get('NT')).toEqual([
      { type: 'NT', from: 'advanced', to: 'available' },
      { type: 'NT', from: 'advanced', to: 'returned' },
      { type: 'NT', from: 'paid', to: 'available' },
      { type: 'NT', from: 'paid', to: 'returned' },
    ])
    expect(
      voucherTypes
        .filter((type) => type !== 'ĐC')
        .map((type) => [type, allowedMovements().filter((m) => m.type === type).length]),
    ).toEqual([
      ['DT', 2],
      ['CK', 1],
      ['TU', 1],
      ['TT', 1],
      ['TC', 1],
      ['NT', 4],
      ['HC', 1],
      ['HD', 1],
      ['CN', 4],
    ])
  })

  test('an adjustment runs any movement of one year, forwards or backwards, and nothing else', () => {
    fc.assert(
      fc.property(bucket, bucket, (from, to) => {
        const plain = voucherTypes.filter((type) => type !== 'ĐC' && type !== 'CN')
        const runs = plain.some((type) => mayMove(type, from, to) || mayMove(type, to, from))
        expect(mayMove('ĐC', from, to)).toBe(runs)
      }),
    )
  })

  test('nothing leaves the ends of the world but by an adjustment, and nothing moves to itself', () => {
    const plain = allowedMovements().filter((m) => m.type !== 'ĐC')
    expect({
      fromEnds: plain.filter((m) => ['returned', 'cancelled', 'carried'].includes(m.from)),
      toItself: allowedMovements().filter((m) => m.from === m.to),
    }).toEqual({ fromEnds: [], toItself: [] })
  })

  test('three buckets belong to an application', () => {
    expect(buckets.filter(isApplicationBucket)).toEqual(['committed', 'advanced', 'paid'])
  })
})

describe('columns of the book', () => {
  test.each([
    ['source', 'available', { estimate: 7 }],
    ['available', 'source', { estimate: -7 }],
    ['available', 'committed', { commitment: 7 }],
    ['committed', 'available', { commitment: -7 }],
    ['committed', 'advanced', { advance: 7 }],
    ['advanced', 'committed', { advance: -7 }],
    ['advanced', 'paid', { clearing: 7 }],
    ['paid', 'advanced', { clearing: -7 }],
    ['committed', 'paid', { payment: 7 }],
    ['paid', 'committed', { payment: -7 }],
    ['advanced', 'available', { refund: 7 }],
    ['paid', 'available', { refund: 7 }],
    ['available', 'advanced', { refund: -7 }],
    ['advanced', 'returned', { refund: 7 }],
    ['returned', 'paid', { refund: -7 }],
    ['available', 'cancelled', {}],
    ['advanced', 'carried', {}],
  ] as const)('%s to %s', (from, to, columns) => {
    expect(columnsOf(from, to, 7)).toEqual({ ...zeroSums, ...columns })
  })

  test('what a year opens with is no movement of it; the same way by a decision on the estimate is', () => {
    expect([
      columnsOfLine('CN', 'source', 'available', 7),
      columnsOfLine('CN', 'source', 'advanced', 7),
      columnsOfLine('DT', 'source', 'available', 7),
    ]).toEqual([zeroSums, zeroSums, { ...zeroSums, estimate: 7 }])
  })

  test('a movement and its way back cancel in every column, and fill at most one', () => {
    fc.assert(
      fc.property(bucket, bucket, amount, (from, to, dong) => {
        fc.pre(from !== to)
        const there = columnsOf(from, to, dong)
        const back = columnsOf(to, from, dong)
        expect(moneyColumns.map((column) => there[column] + back[column])).toEqual(moneyColumns.map(() => 0))
        expect(moneyColumns.filter((column) => there[column] !== 0).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('what a co-op received counts advances and payments, less refunds; clearing adds nothing', () => {
    expect(receivedOf({ estimate: 1, commitment: 2, advance: 40, clearing: 30, payment: 10, refund: 5 })).toBe(45)
  })
})
