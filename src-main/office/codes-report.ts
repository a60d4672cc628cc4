import type { CodesReport } from '../contract/codes.ts'
import type { CodesOutcome } from '../usecases/codes/import.ts'
import { problemInWords } from './intake-report.ts'

/** What an import of codes did, with a sentence in both languages for every problem and warning. */
export const codesReport = ({
  codes,
  problems,
  warnings,
  replaces,
  linesOutside,
  ...outcome
}: CodesOutcome): CodesReport => ({
  ...outcome,
  codes: [...codes],
  problems: problems.map(problemInWords),
  warnings: warnings.map(problemInWords),
  replaces: [...replaces],
  linesOutside: [...linesOutside],
})
