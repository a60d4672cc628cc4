import type { IntakeProblemView, IntakeReport } from '../contract/intake.ts'
import type { IntakeProblem } from '../domain/intake/types.ts'
import { Refusal } from '../domain/refusal.ts'
import type { IntakeOutcome } from '../usecases/intake/import.ts'
import { toOfficeError } from './errors.ts'

/** What an import did, with a sentence in both languages for every problem and warning. */
export const intakeReport = ({ problems, warnings, rows, ...counts }: IntakeOutcome): IntakeReport => ({
  ...counts,
  problems: problems.map(inWords),
  warnings: warnings.map(inWords),
  rows: [...rows],
})

/** With its sentence in both languages. */
export const inWords = ({ sheet, row, column, value, code, params }: IntakeProblem): IntakeProblemView => {
  const { vi, en } = toOfficeError(new Refusal(code, params))
  return { sheet, row, column, value: value ?? '', code, message: vi, messageEn: en }
}
