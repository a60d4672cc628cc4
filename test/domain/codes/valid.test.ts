import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  covers,
  entriesOfYear,
  listOfYear,
  listsInForce,
  matchesCode,
  meet,
} from '../../../src-main/domain/codes/valid.ts'

const list = (id: string, fromYear: number, toYear: number | null) => ({ id, kind: 'chapter', fromYear, toYear })

test('the list imported last of those that cover the year counts', () => {
  const old = list('QĐ 33', 2009, 2017)
  const later = list('TT 324', 2018, null)
  const fixed = list('TT 93', 2020, null)
  const ofYears = (lists: readonly ReturnType<typeof list>[]) =>
    [2008, 2017, 2018, 2019, 2020].map((year) => listOfYear(lists, 'chapter', year)?.id)
  expect(ofYears([old, later, fixed])).toEqual([undefined, 'QĐ 33', 'TT 324', 'TT 324', 'TT 93'])
  expect(ofYears([later, old])).toEqual([undefined, 'QĐ 33', 'TT 324', 'TT 324', 'TT 324'])
  expect(listOfYear([old], 'khoan', 2017)).toBeUndefined()
})

test('a code is found by its beginning, or by words of its name without marks', () => {
  const code = { code: '018', name: 'Bộ Tài chính' }
  expect(['01', ' 018 ', 'tai chinh', 'BỘ chính', '018 tai'].map((query) => matchesCode(code, query))).toEqual(
    Array.from({ length: 5 }, () => true),
  )
  expect(['19', 'so tai chinh'].map((query) => matchesCode(code, query))).toEqual([false, false])
})

const year = fc.integer({ min: 2000, max: 2030 })
const years = fc
  .tuple(year, fc.option(fc.nat(10)))
  .map(([fromYear, more]) => ({ fromYear, toYear: more === null ? null : fromYear + more }))
const everyYear = Array.from({ length: 101 }, (_, index) => 2000 + index)

test('two spans meet where a year is in both', () => {
  fc.assert(
    fc.property(years, years, (a, b) => {
      expect(meet(a, b)).toBe(everyYear.some((one) => covers(a, one) && covers(b, one)))
      expect(entriesOfYear([a, b], 2015)).toEqual([a, b].filter((one) => covers(one, 2015)))
    }),
  )
})

test('a new list takes the place of those that counted in one of its years, and of no other', () => {
  const lists = fc
    .array(years, { maxLength: 6 })
    .map((all) => all.map((span, index) => ({ ...span, id: index, kind: 'chapter' })))
  fc.assert(
    fc.property(lists, years, (there, span) => {
      const counted = everyYear.filter((one) => covers(span, one)).map((one) => listOfYear(there, 'chapter', one))
      expect(new Set(listsInForce(there, { ...span, kind: 'chapter' }))).toEqual(
        new Set(counted.filter((one) => one !== undefined)),
      )
    }),
  )
})
