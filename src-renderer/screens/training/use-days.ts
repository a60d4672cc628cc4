import type { ClassView } from '../../../src-main/contract/training.ts'
import type { LocalDate } from '../../../src-main/domain/dates.ts'
import { useDraft } from '../../ui/draft.ts'
import { reader } from '../money/draft-shape.ts'
import { changedDays, keptMarks, type Marks, sameMarks } from './marks.ts'

/** Attendance as it stands on screen: what the office has, under what was changed and waits to be saved. */
export const useDays = (of: ClassView) => {
  const draft = useDraft(`class.days.${of.id}`, {}, reader(changedDays))
  const changed = draft.value
  const without = (day: LocalDate): Record<string, Record<string, boolean>> => {
    const { [day]: _, ...others } = changed
    return others
  }
  const put = (next: Record<string, Record<string, boolean>>): void =>
    Object.keys(next).length === 0 ? draft.drop() : draft.set(next)
  const marksOf = (day: LocalDate): Marks => changed[day] ?? keptMarks(of, day)
  return {
    draft,
    marksOf,
    isChanged: (day: LocalDate): boolean => !sameMarks(marksOf(day), keptMarks(of, day)),
    set: (day: LocalDate, marks: Marks): void =>
      put(sameMarks(marks, keptMarks(of, day)) ? without(day) : { ...changed, [day]: { ...marks } }),
    /** After it was saved, or to go back to what the office has. */
    forget: (day: LocalDate): void => put(without(day)),
  }
}

export type Days = ReturnType<typeof useDays>
