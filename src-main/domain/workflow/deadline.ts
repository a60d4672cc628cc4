import { addDays, addWorkingDays, type LocalDate } from '../dates.ts'
import type { ApplicationState, TransitionName } from './states.ts'

const answered: readonly ApplicationState[] = [
  'ineligible',
  'approved',
  'rejected',
  'withdrawn',
  'disbursing',
  'settled',
]

/** Days of the calendar an office takes for a file, a setting; or working days that a text gives it. */
export type AnswerTime = { readonly days: number } | { readonly workingDays: number }

/**
 * The deadline of checking (hạn xử lý) starts with receiving or reopening, and ends with an answer.
 * @returns nothing where the deadline stays as it is
 */
export const deadlineAfter = (
  name: TransitionName,
  state: ApplicationState,
  today: LocalDate,
  time: AnswerTime,
): { readonly dueOn?: LocalDate | null } => {
  if (name === 'receive' || name === 'reopen') return { dueOn: answerDue(today, time) }
  return answered.includes(state) ? { dueOn: null } : {}
}

const answerDue = (today: LocalDate, time: AnswerTime): LocalDate =>
  'days' in time ? addDays(today, time.days) : addWorkingDays(today, time.workingDays)
