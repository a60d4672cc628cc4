import { addDays, type LocalDate } from '../dates.ts'
import type { ApplicationState, TransitionName } from './states.ts'

const answered: readonly ApplicationState[] = [
  'ineligible',
  'approved',
  'rejected',
  'withdrawn',
  'disbursing',
  'settled',
]

/**
 * The deadline of checking (hạn xử lý) starts with receiving or reopening, and ends with an answer.
 * @param days what an office takes for a file, in days of the calendar: a setting
 * @returns nothing where the deadline stays as it is
 */
export const deadlineAfter = (
  name: TransitionName,
  state: ApplicationState,
  today: LocalDate,
  days: number,
): { readonly dueOn?: LocalDate | null } => {
  if (name === 'receive' || name === 'reopen') return { dueOn: addDays(today, days) }
  return answered.includes(state) ? { dueOn: null } : {}
}
