import { describe, expect, test } from 'vitest'
import { overlapLine, overlapsWith, type SupportFile } from '../../../src-main/domain/register/overlap.ts'

const file = (no: string, change: Partial<SupportFile>): SupportFile => ({
  id: no,
  no,
  year: 2018,
  content: 'INFRA',
  work: 'STORE',
  coopId: 'a',
  coop: 'HTX A',
  rootId: 'a',
  districtCode: '608',
  place: null,
  commune: null,
  decided: null,
  ...change,
})
const none: ReadonlySet<string> = new Set()
const asked = file('HS-2018-0009', {})
const given = (change: Partial<SupportFile>) => file('HS-2016-0001', { year: 2016, decided: 1, ...change })
const found = (one: SupportFile, other: SupportFile, same = none) => overlapsWith([other])(one, same).length > 0

describe('by co-op, work and year', () => {
  test.each([
    ['the same work in an earlier year', {}, true],
    ['the same work in the same year', { year: 2018 }, true],
    ['the same work of a later year, approved first', { year: 2019 }, true],
    ['another work', { work: 'YARD' }, false],
    ['another content without works', { content: 'TRADE', work: null }, false],
    ['another record of the same co-op', { coopId: 'b', coop: 'HTX B' }, true],
    ['another co-op', { coopId: 'b', rootId: 'b' }, false],
    ['another place of the same co-op: a person judges', { place: 'Thôn 5' }, true],
  ])('%s', (_, change, expected) => {
    expect(found(asked, given(change))).toBe(expected)
  })

  test('a co-op that a person found to be the same counts before it is merged', () => {
    const other = given({ coopId: 'b', rootId: 'b' })
    expect([found(asked, other, new Set(['b'])), found(asked, other, new Set(['c']))]).toEqual([true, false])
  })

  test('a file is no overlap of itself', () => {
    expect(found(given({}), given({}))).toBe(false)
  })
})

describe('what came first', () => {
  const approved = file('HS-2018-0002', { decided: 5 })
  test.each([
    ['approved before', 4, 'HS-2018-0009', true],
    ['approved after', 6, 'HS-2018-0001', false],
    ['approved together, numbered before', 5, 'HS-2018-0001', true],
    ['approved together, numbered after', 5, 'HS-2018-0003', false],
    ['an approval taken back, with money left', null, 'HS-2018-0001', true],
  ])('an approved file is held against one %s: %s %s', (_, decided, no, expected) => {
    expect(found(approved, file(no, { decided }))).toBe(expected)
  })
})

describe('by place, under another co-op', () => {
  const at = (place: string | null, commune: string | null) => ({ place, commune })
  const other = { coopId: 'b', rootId: 'b', coop: 'HTX B' }
  test.each([
    ['one place written two ways', at('Thôn 3, xã Đắk Mar', 'Đắk Mar'), at('thôn 3 - Xã Đăk Mar', 'xã Đắk Mar'), true],
    [
      'letters with their marks apart',
      at('Thôn Kon Rờ Lang'.normalize('NFD'), null),
      at('thôn kon rờ lang', null),
      true,
    ],
    ['another village', at('Thôn 3', 'Đắk Mar'), at('Thôn 4', 'Đắk Mar'), false],
    ['a village of that name in another commune', at('Thôn 3', 'Đắk Mar'), at('Thôn 3', 'Hà Mòn'), false],
    ['no more than the commune', at('Xã Đắk Mar', 'Đắk Mar'), at('xã Đắk Mar', 'Đắk Mar'), false],
    ['no place', at(null, 'Đắk Mar'), at(null, 'Đắk Mar'), false],
  ])('%s', (_, one, two, expected) => {
    expect(found(file('HS-2018-0009', one), given({ ...other, ...two }))).toBe(expected)
  })

  test('the same words in another district are another place', () => {
    const here = file('HS-2018-0009', at('Thôn 3', null))
    expect(found(here, given({ ...other, ...at('Thôn 3', null), districtCode: '615' }))).toBe(false)
  })
})

test('the line names number, year, place, and the record where it is another one', () => {
  expect([
    overlapLine(asked, given({})),
    overlapLine(asked, given({ place: 'Thôn 3' })),
    overlapLine(asked, given({ place: 'Thôn 3', coopId: 'b', coop: 'HTX B' })),
  ]).toEqual(['HS-2016-0001 (2016)', 'HS-2016-0001 (2016, Thôn 3)', 'HS-2016-0001 (2016, Thôn 3, HTX B)'])
})
