import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { budgetReport } from '../../../src-main/domain/report/budget.ts'
import { carryOverReport } from '../../../src-main/domain/report/carry-over.ts'
import { progressReport } from '../../../src-main/domain/report/progress.ts'
import { settlementReport } from '../../../src-main/domain/report/settlement.ts'
import { randomBook, standing } from './random-book.ts'

const lines = [
  { id: 'L0', content: 'INFRA', source: '12' },
  { id: 'L1', content: 'TRAINING', source: '12' },
]
const files = new Map([0, 1, 2].map((n) => [`F${n}`, { no: `HS-${n}` }]))
const contents = ['TRAINING', 'INFRA']
const first = new Map<string, number>()

describe('whatever was posted, figures are those of the buckets', () => {
  test('budget by line: three parts and what is left close', () => {
    fc.assert(
      fc.property(randomBook, ({ posted, balances }) => {
        const { groups, sums } = budgetReport(lines, posted, first, contents)
        for (const { line, figures: f } of groups.flatMap(({ rows }) => rows)) {
          const at = (bucket: Parameters<typeof standing>[1]) => standing(balances, bucket, line.id)
          const { committed, available, paid, advanceOpen, cancelled } = f
          expect({ committed, available, paid, advanceOpen, cancelled }).toEqual({
            committed: at('committed'),
            available: at('available'),
            paid: at('paid'),
            advanceOpen: at('advanced'),
            cancelled: at('cancelled'),
          })
          expect(f.carriedOut + f.advanceOut).toBe(at('carried'))
          expect(f.usable).toBe(f.carriedIn + f.assigned + f.adjusted - f.cancelled - f.carriedOut)
          expect(f.advanceOpen).toBe(f.advanceIn + f.advanced - f.cleared - f.advanceBack - f.advanceOut)
          expect(f.paid).toBe(f.spent + f.cleared - f.refunded)
          expect(f.usable + f.advanceIn).toBe(
            available + committed + advanceOpen + paid + f.advanceOut + at('returned'),
          )
        }
        expect([sums.paid, sums.available]).toEqual([standing(balances, 'paid'), standing(balances, 'available')])
      }),
    )
  })

  test('settlement: every file is accounted for, and nothing is counted twice', () => {
    fc.assert(
      fc.property(randomBook, ({ posted, balances }) => {
        const { groups, sums } = settlementReport(lines, files, posted, first, contents)
        // An advance carried over from the year before was approved in that year.
        const advancesIn = posted.reduce(
          (sum, { from, to, amount }) => sum + (from === 'source' && to === 'advanced' ? amount : 0),
          0,
        )
        const approved = groups.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'file')
        const of = (key: 'approved' | 'paid' | 'advanceOpen' | 'refunded' | 'carried' | 'left') =>
          approved.reduce((sum, row) => sum + row[key], 0)
        expect(of('approved') + advancesIn).toBe(
          of('paid') + of('advanceOpen') + of('refunded') + of('carried') + of('left'),
        )
        expect({ paid: sums.paid, advanceOpen: sums.advanceOpen, left: sums.left, unused: sums.unused }).toEqual({
          paid: standing(balances, 'paid'),
          advanceOpen: standing(balances, 'advanced'),
          left: standing(balances, 'committed'),
          unused: standing(balances, 'available'),
        })
        expect(groups.map(({ content }) => content)).toEqual(contents)
      }),
    )
  })

  test('carry-over: a line is listed as long as something stands, or was carried', () => {
    fc.assert(
      fc.property(randomBook, ({ posted, balances }) => {
        const listed = carryOverReport(lines, posted, first, contents).groups.flatMap(({ rows }) => rows)
        const expected = lines.filter(({ id }) =>
          (['available', 'committed', 'advanced', 'carried'] as const).some(
            (bucket) => standing(balances, bucket, id) !== 0,
          ),
        )
        expect(listed.map(({ line }) => line.id).toSorted()).toEqual(expected.map(({ id }) => id))
      }),
    )
  })

  test('progress: by content and district, approved is what became of it', () => {
    const progressFiles = [0, 1, 2].map((n) => ({
      id: `F${n}`,
      content: n === 0 ? 'TRAINING' : 'INFRA',
      districtCode: n === 2 ? '608' : '610',
      asked: 1000 * n,
      decided: n > 0,
      settled: false,
    }))
    fc.assert(
      fc.property(randomBook, ({ posted, balances }) => {
        const { groups, sums } = progressReport(progressFiles, posted, contents)
        expect(groups.map(({ key, rows }) => [key, rows.map(({ districtCode }) => districtCode)])).toEqual([
          ['TRAINING', ['610']],
          ['INFRA', ['608', '610']],
        ])
        expect([sums.files, sums.decided, sums.asked, sums.paid, sums.left]).toEqual([
          3,
          2,
          3000,
          standing(balances, 'paid'),
          standing(balances, 'committed') + standing(balances, 'advanced'),
        ])
      }),
    )
  })
})

test('the first assignment is what was given, later ones adjust it', () => {
  const flow = (type: 'DT' | 'CN', from: 'source' | 'available', to: 'source' | 'available', amount: number) => ({
    lineId: 'L0',
    applicationId: null,
    type,
    from,
    to,
    amount,
  })
  const flows = [
    flow('CN', 'source', 'available', 40),
    flow('DT', 'source', 'available', 700),
    flow('DT', 'available', 'source', 50),
  ]
  const { sums } = budgetReport(lines.slice(0, 1), flows, new Map([['L0', 500]]), contents)
  expect([sums.carriedIn, sums.assigned, sums.adjusted, sums.usable]).toEqual([40, 500, 150, 690])
})
