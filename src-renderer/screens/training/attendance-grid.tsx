import { type KeyboardEvent, useId, useState } from 'react'
import type { ClassView } from '../../../src-main/contract/training.ts'
import { formatDate, type LocalDate } from '../../../src-main/domain/dates.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useText } from '../../app/language.tsx'
import { Sign } from '../../ui/sign.tsx'
import { type CellState, nextState, stateOf, toggleCame, toggleSigned, withState } from './marks.ts'
import { weekdayOf } from './session-words.ts'
import type { Days } from './use-days.ts'

type Day = ClassView['days'][number]
type Props = {
  readonly of: ClassView
  readonly held: readonly Day[]
  readonly days: Days
  readonly chosen: LocalDate
  readonly mayKeep: boolean
  readonly onPick: (day: LocalDate) => void
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/** One button a learner and day; one of them is in the tab order, arrows go to the others. */
export const AttendanceGrid = ({ of, held, days, chosen, mayKeep, onPick }: Props) => {
  const t = useText(trainingText).attendance
  const id = useId()
  const [mark, setMark] = useState(0)
  const row = Math.min(mark, of.people.length - 1)
  const column = held.findIndex(({ day }) => day === chosen)
  const change = (day: LocalDate, learnerId: string, by: (state: CellState) => CellState): void => {
    if (!mayKeep) return
    const marks = days.marksOf(day)
    days.set(day, withState(marks, learnerId, by(stateOf(marks, learnerId))))
  }
  const onKeyDown = (event: KeyboardEvent, day: LocalDate, learnerId: string): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = steps[event.key]
    const by = event.key === ' ' ? toggleCame : event.key.toLowerCase() === 's' ? toggleSigned : undefined
    if (step === undefined && by === undefined) return
    event.preventDefault()
    if (by !== undefined) change(day, learnerId, by)
    if (step !== undefined) document.getElementById(`${id}-${row + step[0]}-${column + step[1]}`)?.focus()
  }
  return (
    <div className="attendance-scroll">
      <table className="attendance-table" aria-label={t.table}>
        <thead>
          <tr>
            <th scope="col">{t.learner}</th>
            {held.map((day) => (
              <DayHead key={day.day} day={day} days={days} on={day.day === chosen} onPick={onPick} />
            ))}
          </tr>
        </thead>
        <tbody>
          {of.people.map((person, at) => (
            <tr key={person.id}>
              <th scope="row" title={person.coop}>
                {person.name}
              </th>
              {held.map(({ day }, across) => {
                const state = stateOf(days.marksOf(day), person.id)
                return (
                  <td key={day} className={day === chosen ? 'on' : undefined}>
                    <button
                      id={`${id}-${at}-${across}`}
                      type="button"
                      className={`mark ${state}`}
                      tabIndex={at === row && across === column ? 0 : -1}
                      aria-label={t.cell(person.name, formatDate(day), t.says[state])}
                      aria-disabled={!mayKeep}
                      onFocus={() => {
                        setMark(at)
                        onPick(day)
                      }}
                      onClick={() => change(day, person.id, nextState)}
                      onKeyDown={(event) => onKeyDown(event, day, person.id)}
                    >
                      <Sign name={signs[state]} />
                      {t[state]}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const signs = { absent: 'none', came: 'evidenceMissing', signed: 'met' } as const

const DayHead = (props: {
  readonly day: Day
  readonly days: Days
  readonly on: boolean
  readonly onPick: (day: LocalDate) => void
}) => {
  const { attendance: t, weekdays } = useText(trainingText)
  const { day } = props.day
  const marks = Object.values(props.days.marksOf(day))
  return (
    <th scope="col" className={props.on ? 'on' : undefined}>
      <button type="button" className="day-head" aria-pressed={props.on} onClick={() => props.onPick(day)}>
        <span className="tab-num">{formatDate(day)}</span>
        <span className="muted small">{weekdays[weekdayOf(day)]}</span>
        {props.days.isChanged(day) ? (
          <span className="late small">{t.unsaved}</span>
        ) : (
          <span className="small tab-num">{`${marks.filter(Boolean).length} / ${marks.length}`}</span>
        )}
      </button>
    </th>
  )
}
