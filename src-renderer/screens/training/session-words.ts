import type { SessionView } from '../../../src-main/contract/training.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useText } from '../../app/language.tsx'

/** `12/03/2018, Sáng` */
export const useSessionWords = () => {
  const { parts, timetable } = useText(trainingText)
  return ({ day, part }: Pick<SessionView, 'day' | 'part'>): string => timetable.session(formatDate(day), parts[part])
}
