import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostOf, overCounted, supportGroups } from '../../../src-main/domain/training/costs.ts'
import { identityOf, isOnRecordAs, mayBeOne, samePerson } from '../../../src-main/domain/training/learner.ts'
import { countsOf, daysOf, findingsOf, type Session } from '../../../src-main/domain/training/timetable.ts'
import { refused } from '../refused.ts'

const person = (name: string, bornOn: string | null, citizenId: string | null) =>
  identityOf({ name, bornOn, citizenId })
const known = (id: string, name: string, bornOn: string | null, citizenId: string | null) => ({
  id,
  ...person(name, bornOn, citizenId),
})

describe('who a learner is', () => {
  test('a number of 9 or 12 digits, spaces and dots aside; without one a date of birth', () => {
    expect(person('  Y  Blơi ', null, '233 456.789').citizenId).toBe('233456789')
    expect(person('Y Blơi', '1990-01-02', ' ')).toEqual({
      name: 'Y Blơi',
      nameKey: 'y bloi',
      bornOn: '1990-01-02',
      citizenId: null,
    })
    expect(refused(() => person('Y Blơi', null, null))).toMatchObject({ code: 'class.learnerIdentity' })
    for (const wrong of ['12345678', '1234567890', '12345678901x'])
      expect(refused(() => person('Y Blơi', null, wrong))).toMatchObject({ code: 'class.citizenId' })
  })

  test('the number decides; without one the name and the date of birth; two numbers are two people', () => {
    const list = [known('1', 'A Thủ', '1980-05-05', '111111111'), known('2', 'Y Mai', '1991-01-01', null)]
    expect([
      samePerson(list, person('A. Thu', null, '111111111'))?.id,
      samePerson(list, person('a thủ', '1980-05-05', null))?.id,
      samePerson(list, person('A Thủ', '1980-05-05', '222222222'))?.id,
      samePerson(list, person('A Thủ', '1980-05-06', null))?.id,
      samePerson(list, person('Y MAI', '1991-01-01', '333333333'))?.id,
    ]).toEqual(['1', '1', undefined, undefined, '2'])
  })

  test('a number of somebody else is not taken for them', () => {
    const list = [known('1', 'Y Mai', '1980-05-05', '111111111')]
    expect(refused(() => samePerson(list, person('A Thủ', null, '111111111')))).toMatchObject({
      code: 'class.numberOfOther',
      params: { known: 'Y Mai' },
    })
  })

  test.each([
    ['one list has the number, the other the date of birth', [null, '233111222'], ['1985-03-04', null], true],
    ['the number of twelve digits tells the year: another one', [null, '062084000111'], ['1985-03-04', null], false],
    ['the number of twelve digits tells the year: the same', [null, '062085000111'], ['1985-03-04', null], true],
    ['born in this century', [null, '062205000111'], ['2005-03-04', null], true],
    ['the old number and the new one', ['1985-03-04', '233111222'], ['1985-03-04', '062085000111'], true],
    ['two new numbers', ['1985-03-04', '062085000111'], ['1985-03-04', '062085000222'], false],
    ['two old numbers', ['1985-03-04', '233111222'], ['1985-03-04', '233111333'], true],
    ['two dates of birth', ['1985-03-04', null], ['1985-03-05', '233111222'], false],
  ] as const)('who may be one person of one name: %s', (_, [bornA, numberA], [bornB, numberB], expected) => {
    const [a, b] = [person('A Thủ', bornA, numberA), person('a thu', bornB, numberB)]
    expect([mayBeOne(a, b), mayBeOne(b, a)]).toEqual([expected, expected])
    expect(mayBeOne(a, { ...b, nameKey: 'y mai' })).toBe(false)
  })

  test('who is on record already', () => {
    const born = '1985-03-04'
    expect([
      isOnRecordAs(person('A Thủ', null, '233111222'), person('A Thủ', born, '233111222')),
      isOnRecordAs(person('A Thủ', born, null), person('a thu', born, null)),
      isOnRecordAs(person('A Thủ', born, '233111222'), person('a thu', born, null)),
    ]).toEqual([true, true, false])
  })

  test('a name that fits several is asked for its number', () => {
    const list = [known('1', 'A Thủ', '1980-05-05', '111111111'), known('2', 'A Thủ', '1980-05-05', '222222222')]
    expect(refused(() => samePerson(list, person('A Thủ', '1980-05-05', null)))).toMatchObject({
      code: 'class.learnerAmbiguous',
    })
  })
})

const session = (day: string, part: Session['part'], planned: boolean, held: boolean): Session => ({
  day,
  part,
  topic: 'Quản trị HTX',
  lecturer: 'Trần Văn Bảy',
  planned,
  held,
})
const timetable = [
  session('2018-04-02', 'morning', true, true),
  session('2018-04-02', 'afternoon', true, true),
  session('2018-04-03', 'morning', true, false),
  session('2018-04-04', 'morning', false, true),
]
const came = (learnerId: string, day: string, signed: boolean) => ({ learnerId, day, signed })
const lists = [came('a', '2018-04-02', true), came('b', '2018-04-02', false), came('a', '2018-04-04', true)]

describe('planned and held side by side', () => {
  test('days, sessions and learner-days are counted apart', () => {
    expect(countsOf(timetable, lists)).toEqual({
      plannedDays: 2,
      heldDays: 2,
      plannedSessions: 3,
      heldSessions: 3,
      attended: 2,
      personDays: 3,
      signed: 2,
      proven: { days: 2, sessions: 3, people: 1 },
    })
    expect(countsOf(timetable, [came('a', '2018-04-04', false)]).proven).toEqual({ days: 0, sessions: 0, people: 0 })
  })

  test('what an inspector would ask about is named by day', () => {
    const days = daysOf(timetable, lists, [{ day: '2018-04-02' }])
    expect(
      days.map(({ day, planned, held, learners, signed, sheets }) => [day, planned, held, learners, signed, sheets]),
    ).toEqual([
      ['2018-04-02', true, true, 2, 1, 1],
      ['2018-04-03', true, false, 0, 0, 0],
      ['2018-04-04', false, true, 1, 1, 0],
    ])
    const approved = [{ kind: 'approve', decidedOn: '2018-04-02' }] as const
    expect(findingsOf(days, approved).map(({ day, code, count }) => [day.slice(-2), code, count])).toEqual([
      ['02', 'unsigned', 1],
      ['03', 'notHeld', 0],
      ['04', 'notPlanned', 0],
      ['04', 'noSheet', 0],
    ])
    const evening = daysOf([session('2018-04-05', 'evening', true, true)], [], [])
    expect(findingsOf(evening, approved).map(({ code }) => code)).toEqual(['nobody'])
  })

  test('a class held before, or without, an approved timetable, or planned anew once it was held', () => {
    const days = daysOf(timetable, [], [])
    const approve = (decidedOn: string) => ({ kind: 'approve', decidedOn }) as const
    const reopen = (decidedOn: string) => ({ kind: 'reopen', decidedOn }) as const
    const codes = (...decided: Parameters<typeof findingsOf>[1]) =>
      findingsOf(days, decided)
        .map(({ code }) => code)
        .filter((code) => !['notHeld', 'notPlanned', 'nobody'].includes(code))
    expect([
      codes(),
      codes(approve('2018-04-02')),
      codes(approve('2018-04-03')),
      codes(approve('2018-03-01'), reopen('2018-03-20')),
      codes(approve('2018-03-01'), reopen('2018-03-20'), approve('2018-03-21')),
      codes(approve('2018-03-01'), reopen('2018-04-02'), approve('2018-04-03')),
      findingsOf(daysOf([session('2018-04-02', 'morning', true, false)], [], []), []).map(({ code }) => code),
    ]).toEqual([['notApproved'], [], ['approvedLate'], ['reopened'], [], ['replanned'], ['notHeld']])
  })

  test('lines count no more than what learners signed for, all lines of an item together', () => {
    const counts = countsOf(timetable, lists)
    expect(['day', 'session', 'person', 'ha'].map((unit) => mostOf(unit, counts))).toEqual([2, 3, 1, null])
    const line = (item: string, unit: string, quantity: number | null) => ({ item, unit, quantity })
    const lines = [
      line('HALL', 'day', 1),
      line('HALL', 'day', 1.5),
      line('LECTURER', 'session', 3),
      line('PRINTING', 'person', null),
      line('FIELD', 'ha', 900),
    ]
    expect([...overCounted(lines, counts)]).toEqual([['HALL', { quantity: 2.5, most: 2 }]])
  })
})

test('groups of learners lose nobody who signed, and count every signed day once', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const days = ['2018-04-02', '2018-04-03', '2018-04-04']
  const learner = fc.record({
    coopId: fc.constantFrom('x', 'y'),
    distanceKm: fc.constantFrom(null, 10, 40),
    ownVehicle: fc.constantFrom(null, true, false),
  })
  fc.assert(
    fc.property(
      fc.array(learner, { minLength: 5, maxLength: 5 }),
      fc.subarray(ids.flatMap((id) => days.map((day, index) => came(id, day, index !== 1 || id !== 'c')))),
      (some, present) => {
        const learners = some.map((one, index) => ({ ...one, learnerId: ids[index] ?? '' }))
        const groups = supportGroups(learners, present)
        const personDays = groups.reduce((sum, group) => sum + group.people * group.days, 0)
        const people = groups.reduce((sum, group) => sum + group.people, 0)
        const signed = present.filter((one) => one.signed)
        expect([personDays, people]).toEqual([signed.length, new Set(signed.map(({ learnerId }) => learnerId)).size])
        expect(groups.every((group) => group.days > 0)).toBe(true)
      },
    ),
  )
})
