import { z } from 'zod'
import type { ClassView } from '../../../src-main/contract/training.ts'
import type { LocalDate } from '../../../src-main/domain/dates.ts'

/** Everybody who came on a day, by id: did they sign? Who is no key did not come. */
export type Marks = Readonly<Record<string, boolean>>
export type CellState = 'absent' | 'came' | 'signed'

/** Days that were changed and not saved yet. */
export const changedDays = z.record(z.string(), z.record(z.string(), z.boolean()))

export const stateOf = (marks: Marks, learnerId: string): CellState => {
  const signed = marks[learnerId]
  return signed === undefined ? 'absent' : signed ? 'signed' : 'came'
}

export const withState = (marks: Marks, learnerId: string, state: CellState): Marks => {
  const { [learnerId]: _, ...others } = marks
  return state === 'absent' ? others : { ...others, [learnerId]: state === 'signed' }
}

/** Space: came or not. */
export const toggleCame = (state: CellState): CellState => (state === 'absent' ? 'came' : 'absent')
/** S: signed or not; who signed was there. */
export const toggleSigned = (state: CellState): CellState => (state === 'signed' ? 'came' : 'signed')
/** A click: the usual case first. */
export const nextState = (state: CellState): CellState =>
  state === 'absent' ? 'signed' : state === 'signed' ? 'came' : 'absent'

/** As the office has it. */
export const keptMarks = ({ present }: ClassView, day: LocalDate): Marks =>
  Object.fromEntries(present.filter((one) => one.day === day).map(({ learnerId, signed }) => [learnerId, signed]))

export const sameMarks = (a: Marks, b: Marks): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([id, signed]) => b[id] === signed)

/** Of the people on the list now; who left it meanwhile is not sent. */
export const presentOf = ({ people }: ClassView, marks: Marks): { learnerId: string; signed: boolean }[] =>
  people.flatMap(({ id }) => {
    const signed = marks[id]
    return signed === undefined ? [] : [{ learnerId: id, signed }]
  })
