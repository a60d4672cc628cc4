import { describe, expect, test } from 'vitest'
import { bandsOf } from '../../../src-main/domain/report/bands.ts'
import { checkReport } from '../../../src-main/domain/report/check.ts'
import { groupRows } from '../../../src-main/domain/report/figures.ts'
import type { ReportColumn } from '../../../src-main/domain/report/report.ts'
import { labelAt, labelSpan } from '../../../src-main/domain/report/report.ts'
import { formatPerMille, perMilleOf } from '../../../src-main/domain/report/share.ts'

const column = (key: string, kind: ReportColumn['kind'], total: ReportColumn['total']): ReportColumn => ({
  key,
  kind,
  total,
  width: 10,
  title: key,
  band: null,
})
const columns = [
  column('name', 'text', 'none'),
  column('in', 'money', 'sum'),
  column('out', 'money', 'sum'),
  column('left', 'money', [
    { key: 'in', sign: 1 },
    { key: 'out', sign: -1 },
  ]),
]
const good = {
  columns,
  groups: [
    {
      name: 'một',
      rows: [
        ['a', 5, 2, null],
        ['b', 7, null, null],
      ],
      sums: [null, 12, 2, 10],
    },
    { name: null, rows: [['c', 1, 1, null]], sums: [] },
  ],
  total: { name: 'TỔNG', sums: [null, 13, 3, 10] },
}

describe('a report leaves only with sums of its own rows', () => {
  test('sums that hold; a group without a name is added up in the total alone', () => {
    expect(() => checkReport(good)).not.toThrow()
  })

  test.each([
    [
      'a group',
      { ...good, groups: [{ ...good.groups[0], name: 'một', rows: [['a', 5, 2, null]], sums: [null, 12, 2, 10] }] },
      'một, in',
    ],
    ['the total', { ...good, total: { name: 'TỔNG', sums: [null, 13, 4, 9] } }, 'TỔNG, out'],
    ['a figure made of others', { ...good, total: { name: 'TỔNG', sums: [null, 13, 3, 11] } }, 'TỔNG, left'],
    ['a sum that is missing', { ...good, total: { name: 'TỔNG', sums: [null, 13] } }, 'TỔNG, out'],
  ])('%s that does not is refused by name', (_, report, where) => {
    expect(() => checkReport(report)).toThrow(
      expect.objectContaining({ code: 'export.disagrees', params: expect.objectContaining({ where }) }),
    )
  })
})

test('the name of a sum stands in the first text, up to the first figure', () => {
  expect([labelAt(columns), labelSpan(columns)]).toEqual([0, 1])
  const wide = [
    column('no', 'number', 'none'),
    column('a', 'text', 'none'),
    column('b', 'code', 'none'),
    column('c', 'money', 'sum'),
  ]
  expect([labelAt(wide), labelSpan(wide)]).toEqual([1, 2])
})

test('bands are runs of neighbours', () => {
  expect(bandsOf([null, 'I', 'I', null, 'II', 'I'])).toEqual([
    { title: 'I', column: 1, over: 2 },
    { title: 'II', column: 4, over: 1 },
    { title: 'I', column: 5, over: 1 },
  ])
})

test('groups come in the order of the law; a key nobody listed is not lost', () => {
  const groups = groupRows(
    ['b1', 'x1', 'a1', 'b2'],
    (row) => row.charAt(0),
    ['a', 'b', 'c'],
    (rows) => rows.length,
  )
  expect(groups).toEqual([
    { key: 'a', rows: ['a1'], sums: 1 },
    { key: 'b', rows: ['b1', 'b2'], sums: 2 },
    { key: 'x', rows: ['x1'], sums: 1 },
  ])
})

test('a share rounds down and is nothing of nothing', () => {
  expect([perMilleOf(2, 3), perMilleOf(0, 5), perMilleOf(1, 0)]).toEqual([666, 0, null])
  expect([formatPerMille(666), formatPerMille(0), formatPerMille(null), formatPerMille(1000)]).toEqual([
    '66,6 %',
    '0,0 %',
    '',
    '100,0 %',
  ])
})
