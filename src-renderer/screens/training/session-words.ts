import type { SessionView } from '../../../src-main/contract/training.ts'
import { daysBetween, formatDate, type LocalDate } from '../../../src-main/domain/dates.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useText } from '../../app/language.tsx'

/** `12/03/2018, Sáng` */
export const useSessionWords = () => {
  const { parts, timetable } = useText(trainingText)
  return ({ day, part }: Pick<SessionView, 'day' | 'part'>): string => timetable.session(formatDate(day), parts[part])
}

/** 0 Sunday to 6 Saturday; no clock and no zone has a say in it. */
export const weekdayOf = (day: LocalDate): number => ((daysBetween('2017-12-31', day) % 7) + 7) % 7
