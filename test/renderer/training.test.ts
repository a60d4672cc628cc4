import { expect, test } from 'vitest'
import type { SessionView } from '../../src-main/contract/training.ts'
import {
  type CellState,
  nextState,
  sameMarks,
  stateOf,
  toggleCame,
  toggleSigned,
  withState,
} from '../../src-renderer/screens/training/marks.ts'
import { nextSession } from '../../src-renderer/screens/training/next-session.ts'
import { readLearners } from '../../src-renderer/screens/training/read-learners.ts'

test('learners as a spreadsheet hands them over: heading, running numbers and empty lines are left out', () => {
  const pasted = [
    'STT\tHọ và tên\tNgày sinh\tSố CMND',
    '1\tA Thủ\t04/03/1985\t233 456 789',
    '',
    '2\tY  Hoa\t1.2.1990\t',
    'Trần Văn Bảy; ; 062-085-001-234',
  ].join('\r\n')
  expect(readLearners(pasted)).toEqual([
    { line: 2, learner: { name: 'A Thủ', bornOn: '1985-03-04', citizenId: '233456789' } },
    { line: 4, learner: { name: 'Y Hoa', bornOn: '1990-02-01', citizenId: null } },
    { line: 5, learner: { name: 'Trần Văn Bảy', bornOn: null, citizenId: '062085001234' } },
  ])
})

test.each([
  ['A Thủ;1985;', 'date', '1985'],
  ['A Thủ;31/02/1985;', 'date', '31/02/1985'],
  ['A Thủ;;23345678', 'number', '23345678'],
  ['A Thủ;;', 'identity', ''],
  [';04/03/1985;', 'name', ''],
  ['A Thủ;04/03/1985;233456789;Đắk Hà', 'extra', 'Đắk Hà'],
])('a line that cannot be read says why; nothing is guessed: %s', (line, kind, text) => {
  expect(readLearners(line)).toEqual([{ line: 1, bad: { kind, text } }])
})

const session = (day: string, part: SessionView['part']): SessionView => ({
  day,
  part,
  topic: 'Kế toán',
  lecturer: 'Lê Văn Tám',
  planned: false,
  held: true,
})

test('once the timetable is approved a further session was held outside of it', () => {
  expect([
    nextSession([], '2018-06-01', true),
    nextSession([session('2018-03-12', 'morning')], '2018-06-01', true),
  ]).toEqual([
    { day: '2018-06-01', part: 'morning', topic: '', lecturer: '', planned: false, held: true },
    { ...session('2018-03-12', 'afternoon'), planned: false, held: true },
  ])
})

test('the session after: an afternoon follows a morning, anything else the next morning; planned, not held yet', () => {
  const next = (...sessions: SessionView[]) => nextSession(sessions, '2018-06-01', false)
  expect([
    next(),
    next(session('2018-03-12', 'morning')),
    next(session('2018-03-12', 'morning'), session('2018-03-12', 'afternoon')),
    next(session('2018-12-31', 'evening')),
  ]).toEqual([
    { day: '2018-06-01', part: 'morning', topic: '', lecturer: '', planned: true, held: false },
    { ...session('2018-03-12', 'afternoon'), planned: true, held: false },
    { ...session('2018-03-13', 'morning'), planned: true, held: false },
    { ...session('2019-01-01', 'morning'), planned: true, held: false },
  ])
})

test('marks of a day: who is absent has none, and each key goes its own way', () => {
  const states: readonly CellState[] = ['absent', 'came', 'signed']
  expect(states.map((state) => [toggleCame(state), toggleSigned(state), nextState(state)])).toEqual([
    ['came', 'signed', 'signed'],
    ['absent', 'signed', 'absent'],
    ['absent', 'came', 'came'],
  ])
  for (const state of states) expect(stateOf(withState({ a: true }, 'b', state), 'b')).toBe(state)
  expect(withState({ a: true, b: false }, 'b', 'absent')).toEqual({ a: true })
  expect([
    sameMarks({ a: true }, { a: true }),
    sameMarks({ a: true }, { a: false }),
    sameMarks({}, { a: false }),
  ]).toEqual([true, false, false])
})
