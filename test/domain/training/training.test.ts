import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostOf, supportGroups } from '../../../src-main/domain/training/costs.ts'
import { identityOf, isNamesake, samePerson } from '../../../src-main/domain/training/learner.ts'
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
      samePerson(list, person('A Thu (tên khác)', null, '111111111'))?.id,
      samePerson(list, person('a thủ', '1980-05-05', null))?.id,
      samePerson(list, person('A Thủ', '1980-05-05', '222222222'))?.id,
      samePerson(list, person('A Thủ', '1980-05-06', null))?.id,
      samePerson(list, person('Y MAI', '1991-01-01', '333333333'))?.id,
    ]).toEqual(['1', '1', undefined, undefined, '2'])
    expect(isNamesake(person('A Thủ', '1980-05-05', '222222222'), list[0] ?? person('x', null, '111111111'))).toBe(true)
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
    })
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
    expect(findingsOf(days).map(({ day, code, count }) => [day.slice(-2), code, count])).toEqual([
      ['02', 'unsigned', 1],
      ['03', 'notHeld', 0],
      ['04', 'notPlanned', 0],
      ['04', 'noSheet', 0],
    ])
    expect(findingsOf(daysOf([session('2018-04-05', 'evening', true, true)], [], [])).map(({ code }) => code)).toEqual([
      'nobody',
    ])
  })

  test('a line counts no more than what was held and who came', () => {
    const counts = countsOf(timetable, lists)
    expect(['day', 'session', 'person', 'ha'].map((unit) => mostOf(unit, counts))).toEqual([2, 3, 2, null])
  })
})

test('groups of learners lose nobody who came, and count every day once', () => {
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
      fc.subarray(ids.flatMap((id) => days.map((day) => came(id, day, true)))),
      (some, present) => {
        const learners = some.map((one, index) => ({ ...one, learnerId: ids[index] ?? '' }))
        const groups = supportGroups(learners, present)
        const personDays = groups.reduce((sum, group) => sum + group.people * group.days, 0)
        const people = groups.reduce((sum, group) => sum + group.people, 0)
        expect([personDays, people]).toEqual([present.length, new Set(present.map(({ learnerId }) => learnerId)).size])
        expect(groups.every((group) => group.days > 0)).toBe(true)
      },
    ),
  )
})
