import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type AreaClass,
  type AreaEntry,
  areaOn,
  classesOf,
  communeKey,
  overlapIn,
} from '../../../src-main/domain/eligibility/areas.ts'

const entry = (kind: AreaClass, from: string, to: string | null): AreaEntry => ({
  list: 'operation',
  districtCode: '608',
  communeKey: 'dakmar',
  class: kind,
  from,
  to,
})
const place = { list: 'operation', districtCode: '608', communeKey: 'dakmar' } as const
const on = (entries: readonly AreaEntry[], day: string) => areaOn(entries, place, day)?.class ?? null

test('the spellings of one commune are one key, and a name that begins like a kind stays whole', () => {
  expect(['Xã Đắk Mar', 'xa Dak Mar', 'X. Đăk Mar', 'ĐẮK MAR'].map(communeKey)).toEqual(Array(4).fill('dakmar'))
  expect([communeKey('Xã Xa Dung'), communeKey('Phường Quang Trung'), communeKey('Thị trấn Plei Kần')]).toEqual([
    'dung',
    'quangtrung',
    'pleikan',
  ])
})

test('the latest beginning counts, of one beginning the last recorded; what has ended is not known', () => {
  const first = entry('difficult', '2016-01-01', null)
  const later = entry('ordinary', '2018-01-01', '2018-12-31')
  const corrected = entry('speciallyDifficult', '2018-01-01', '2018-12-31')
  expect([
    on([later, first], '2015-12-31'),
    on([later, first], '2017-12-31'),
    on([later, first], '2018-01-01'),
    on([first, later, corrected], '2018-12-31'),
    on([first, later], '2019-01-01'),
    areaOn([first], { ...place, districtCode: '610' }, '2017-01-01'),
    areaOn([first], { ...place, list: 'headOffice' }, '2017-01-01'),
  ]).toEqual([null, 'difficult', 'ordinary', 'speciallyDifficult', null, null, null])
})

test('one recording that says two things of one commune on one day is found, whatever its order', () => {
  const days = fc
    .tuple(fc.integer({ min: 10, max: 28 }), fc.integer({ min: 10, max: 28 }))
    .map((two) => two.toSorted((a, b) => a - b).map((day) => `2018-01-${day}`))
  fc.assert(
    fc.property(days, days, ([a = '', b = ''], [c = '', d = '']) => {
      const [one, other] = [entry('ordinary', a, b), entry('difficult', c, d)]
      const found = b >= c && d >= a ? { earlier: 0, later: 1 } : null
      expect([overlapIn([one, other]), overlapIn([other, one])]).toEqual([found, found])
    }),
  )
  expect(overlapIn([entry('ordinary', '2016-01-01', null), entry('difficult', '2030-01-01', null)])).not.toBeNull()
  expect(
    overlapIn([
      entry('ordinary', '2016-01-01', null),
      { ...entry('difficult', '2016-01-01', null), communeKey: 'khac' },
    ]),
  ).toBeNull()
})

test('only a list of head offices knows borders and islands', () => {
  expect([classesOf.headOffice.includes('border'), classesOf.operation.includes('border')]).toEqual([true, false])
})
