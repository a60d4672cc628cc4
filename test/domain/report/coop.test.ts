import { expect, test } from 'vitest'
import { Refusal } from '../../../src-main/domain/refusal.ts'
import { type CoopMove, coopStatement } from '../../../src-main/domain/report/coop.ts'

const move = (
  voucherNo: string,
  postingDate: string,
  recordId: string,
  [from, to, amount, coopTotal]: readonly [CoopMove['from'], CoopMove['to'], number, number],
): CoopMove => ({ voucherNo, postingDate, year: Number(voucherNo.slice(3, 7)), recordId, from, to, amount, coopTotal })

/** Two records of one co-op; the first line of 2019 was posted before the last of 2018. */
const moves = [
  move('CK-2018-0001', '2018-03-01', 'a', ['available', 'committed', 500, 0]),
  move('TU-2018-0001', '2018-04-01', 'a', ['committed', 'advanced', 200, 200]),
  move('TC-2018-0001', '2018-05-01', 'b', ['committed', 'paid', 90, 90]),
  move('TT-2018-0001', '2018-06-01', 'a', ['advanced', 'paid', 150, 200]),
  move('TC-2019-0001', '2019-01-10', 'a', ['committed', 'paid', 100, 300]),
  move('NT-2018-0001', '2019-01-08', 'a', ['advanced', 'available', 50, 250]),
]

test('running totals over all records and years; clearing adds nothing', () => {
  const statement = coopStatement(moves, '2019-12-31')
  expect(statement.lines.map(({ move: { voucherNo }, total }) => [voucherNo, total])).toEqual([
    ['CK-2018-0001', 0],
    ['TU-2018-0001', 200],
    ['TC-2018-0001', 290],
    ['TT-2018-0001', 290],
    ['TC-2019-0001', 390],
    ['NT-2018-0001', 340],
  ])
  expect([statement.total, statement.years, statement.sums]).toEqual([
    340,
    [
      { year: 2018, received: 240 },
      { year: 2019, received: 100 },
    ],
    { estimate: 0, commitment: 500, advance: 200, clearing: 150, payment: 190, refund: 50 },
  ])
})

test('up to a day: what was posted later does not show, whatever its place in the chain', () => {
  expect(coopStatement(moves, '2019-01-09').total).toBe(240)
  expect(coopStatement(moves, '2018-01-01')).toMatchObject({ lines: [], total: 0, years: [] })
})

test('a stored total that is not the sum of what came before is refused, with its voucher', () => {
  const wrong = moves.map((one) => (one.voucherNo === 'TT-2018-0001' ? { ...one, coopTotal: 201 } : one))
  expect(() => coopStatement(wrong, '2018-04-30')).toThrow(
    new Refusal('export.disagrees', { where: 'TT-2018-0001', expected: 200, found: 201 }),
  )
})
