import { amountFor } from '../../domain/eligibility/amount.ts'
import { compareRuns, type Outcome } from '../../domain/eligibility/compare-runs.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import { resolveSettings } from '../../domain/eligibility/settings.ts'
import { type TrialChange, trialPack } from '../../domain/eligibility/trial.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { OfficeContext } from '../context.ts'
import { type Gathered, readingsOf } from './gather.ts'
import { type GatheredFile, gatheredPages, wholeOffice } from './recheck-files.ts'
import { addChanged, emptyTally, type RecheckReport, reportOf } from './recheck-report.ts'
import { judgeGathered } from './run-inputs.ts'

export type Trial = {
  readonly parameters: readonly TrialChange[]
  /** Other readings than the office's, by setting of the pack. */
  readonly settings: Readonly<Record<string, string>>
}

/**
 * What other parameters or readings would do: each file judged by the office's pack and by the copy, facts as they are. Writes
 * nothing and keeps nothing.
 * @throws Refusal pack.invalid, settings.invalid
 */
export const tryOut = async (office: OfficeContext, trial: Trial): Promise<RecheckReport> => {
  const { reads } = office.store
  const copy = trial.parameters.length === 0 ? office.pack : trialPack(office.pack, trial.parameters)
  const readings = { ...(await readingsOf(reads, office.pack)), ...trial.settings }
  resolveSettings(copy, readings)
  const tally = emptyTally()
  for await (const page of gatheredPages(reads, office, wholeOffice)) {
    for (const file of page) {
      const answer = beside(office.pack, copy, readings, file)
      const { application } = file
      if (answer instanceof Refusal) {
        tally.failed.push({ application, refusal: answer })
        continue
      }
      tally.judged += 1
      if (answer !== null) addChanged(tally, application, answer)
    }
  }
  return reportOf(reads, tally)
}

/** The file by both packs: its verdict, and the most it may be given. */
const beside = (pack: Pack, copy: Pack, readings: Trial['settings'], { gathered }: GatheredFile) => {
  if (gathered instanceof Refusal) return gathered
  try {
    return compareRuns(outcomeOf(pack, gathered, gathered.settings), outcomeOf(copy, gathered, readings))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error
  }
}

const outcomeOf = (pack: Pack, gathered: Gathered, settings: Trial['settings']): Outcome => {
  const { facts, provincial } = gathered
  const { judgement } = judgeGathered(pack, { ...gathered, settings }, null)
  return { ...judgement, ceiling: amountFor(pack, facts, { settings, provincial }).ceiling }
}
