import { amountFor } from '../../domain/eligibility/amount.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import { parseFacts } from '../../domain/eligibility/parse-facts.ts'
import { firstDifference } from '../../domain/eligibility/same-verdict.ts'
import { Refusal } from '../../domain/refusal.ts'
import { applicationByNo } from '../../store/applications.ts'
import { type KeptRun, keptAmount, runsAfter } from '../../store/check-runs.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { OfficeContext } from '../context.ts'
import { keptPackOf } from './pack-of-run.ts'
import { judgeInputs, type RunInputs } from './run-inputs.ts'

export type Replay = {
  readonly runs: number
  readonly same: number
  /** `condition` null: only the overall verdict differs, or the amount. `refusal`: it cannot be judged by its own pack any more. */
  readonly different: readonly ReplayDifference[]
  /** Runs whose pack this office does not keep, or keeps in a form that no longer loads. */
  readonly withoutPack: number
  /** Runs of the version before inputs were kept whole. */
  readonly withoutInputs: number
}
export type ReplayDifference = {
  readonly run: string
  readonly application: string
  readonly condition: string | null
  /** The verdict is the same; what was computed beside it is not. */
  readonly amount: boolean
  readonly refusal: Refusal | null
}

const pageSize = 500

/**
 * Gives kept check runs again, each by its own pack, inputs, readings and day, and compares byte by byte.
 * @param no one application by its number, or null for all
 * @throws Refusal notFound
 */
export const replayRuns = async ({ store: { reads } }: OfficeContext, no: string | null): Promise<Replay> => {
  const one = no === null ? null : await applicationByNo(reads, no)
  if (one === undefined) throw new Refusal('notFound', { what: 'application', id: no ?? '' })
  const packOf = packs(reads)
  const counts = { runs: 0, same: 0, withoutPack: 0, withoutInputs: 0 }
  const different: ReplayDifference[] = []
  for (let after = 0; ; ) {
    const page = await runsAfter(reads, one?.id ?? null, after, pageSize)
    const last = page.at(-1)
    if (last === undefined) return { ...counts, different }
    after = last.place
    for (const run of page) {
      counts.runs += 1
      const outcome = again(await packOf(run), run)
      if (typeof outcome === 'string') counts[outcome] += 1
      else different.push(outcome)
    }
  }
}

const again = (pack: Pack | null, run: KeptRun): 'same' | 'withoutPack' | 'withoutInputs' | ReplayDifference => {
  if (pack === null) return 'withoutPack'
  if (!isWhole(run.inputs)) return 'withoutInputs'
  const { id, application } = run
  try {
    const inputs = { ...run.inputs, facts: parseFacts(pack, run.inputs.facts) }
    const difference = firstDifference(run, judgeInputs(pack, inputs, run.settings).judgement)
    if (difference !== null)
      return { run: id, application, condition: difference.condition, amount: false, refusal: null }
    if (sameAmount(pack, inputs, run)) return 'same'
    return { run: id, application, condition: null, amount: true, refusal: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { run: id, application, condition: null, amount: false, refusal: error }
  }
}

/** Byte for byte, with its working. Runs of the first version kept none. */
const sameAmount = (pack: Pack, { facts, asOf, provincial }: RunInputs, { amount, settings }: KeptRun): boolean =>
  amount === null ||
  amount === JSON.stringify(keptAmount(amountFor(pack, facts, { asOf: asOf ?? undefined, settings, provincial })))

/** Runs of the first version kept facts and overlaps, but not where each fact came from. */
const isWhole = (inputs: unknown): inputs is RunInputs =>
  typeof inputs === 'object' && inputs !== null && 'origins' in inputs && 'asOf' in inputs

/** Each pack is read and compiled once. */
const packs = (reads: Reads): ((run: KeptRun) => Promise<Pack | null>) => {
  const known = new Map<string, Pack | null>()
  return async (run) => {
    const key = `${run.pack} ${run.packVersion}`
    const found = known.get(key)
    if (found !== undefined) return found
    const loaded = await keptPackOf(reads, run)
    known.set(key, loaded)
    return loaded
  }
}
