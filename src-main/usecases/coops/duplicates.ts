import { Refusal } from '../../domain/refusal.ts'
import { type Attribute, duplicatePairs } from '../../domain/register/duplicates.ts'
import {
  groupOf,
  insertPairDecision,
  type PairDecision,
  pairDecisions,
  registeredCoops,
} from '../../store/coop-groups.ts'
import { appendEvent } from '../../store/events.ts'
import type { Reads, Tx } from '../../store/unit-of-work.ts'
import { theCoop } from '../applications/find.ts'
import { judgeFilesOf } from '../applications/judge.ts'
import type { OfficeContext, WriteContext } from '../context.ts'

/** Two co-ops that may be one, each by the record that stands for it, and what a person has said of them. */
export type LikelyPair = {
  readonly a: string
  readonly b: string
  readonly names: readonly [string, string]
  readonly taxCodes: readonly [string | null, string | null]
  readonly districts: readonly [string, string]
  readonly matched: readonly Attribute[]
  readonly score: number
  readonly decision: Finding | null
}
/** `since`: what matches now and did not when they were found to be two; then the pair waits for a person again. */
type Finding = Pick<PairDecision, 'verdict' | 'reason' | 'decidedBy' | 'decidedAt'> & {
  readonly since: readonly Attribute[]
}

/** The likeliest first. `all` false leaves out those a person found to be two, as long as nothing more matches since. */
export const likelyDuplicates = async ({ store }: OfficeContext, all: boolean): Promise<LikelyPair[]> => {
  const pairs = await pairsOf(store.reads)
  return all ? pairs : pairs.filter(({ decision }) => decision?.verdict !== 'different' || decision.since.length > 0)
}

const pairsOf = async (reads: Reads): Promise<LikelyPair[]> => {
  const records = await registeredCoops(reads)
  const decisions = await pairDecisions(reads)
  const coops = new Map(records.map((coop) => [coop.id, coop]))
  const decided = new Map(decisions.map((decision) => [`${decision.a} ${decision.b}`, decision]))
  const same = decisions.filter(({ verdict }) => verdict === 'same')
  return duplicatePairs(records, same).pairs.flatMap((pair): LikelyPair[] => {
    const [one, other] = [coops.get(pair.a), coops.get(pair.b)]
    if (one === undefined || other === undefined) return []
    const decision = decided.get(`${pair.a} ${pair.b}`)
    return [
      {
        ...pair,
        names: [one.name, other.name],
        taxCodes: [one.taxCode, other.taxCode],
        districts: [one.district, other.district],
        decision: decision === undefined ? null : findingOf(decision, pair.matched),
      },
    ]
  })
}

const findingOf = ({ a: _, b: __, matched, ...said }: PairDecision, now: readonly Attribute[]): Finding => ({
  ...said,
  since: said.verdict === 'same' || matched === null ? [] : now.filter((attribute) => !matched.includes(attribute)),
})

/**
 * A person's word on a pair; it may be changed by a later one, and every one is kept. Support of co-ops found to be one overlaps, so their
 * files are judged again.
 * @throws Refusal notFound, coop.pairSelf, coop.pairMerged
 */
export const decidePair = (
  context: WriteContext,
  input: { readonly a: string; readonly b: string; readonly verdict: 'same' | 'different'; readonly reason: string },
): Promise<void> =>
  context.store.write(async (tx) => {
    const [a, b] = input.a < input.b ? [input.a, input.b] : [input.b, input.a]
    const [one, other] = [await theCoop(tx, a), await theCoop(tx, b)]
    const names = { a: one.name, b: other.name }
    if (a === b) throw new Refusal('coop.pairSelf', { coop: one.name })
    const { before, matched } = await standingOf(tx, a, b, names)
    await insertPairDecision(tx, { a, b, verdict: input.verdict, matched, reason: input.reason }, context.actor.name)
    await appendEvent(tx, context.actor, {
      action: 'coop.pair',
      subject: 'coop',
      subjectId: a,
      before,
      after: { verdict: input.verdict, ...names, matched },
      reason: input.reason,
    })
    if (before?.verdict === input.verdict || (before === null && input.verdict === 'different')) return
    for (const id of [a, b]) await judgeFilesOf(tx, context, id, [])
  })

/** What was said of two co-ops so far, and what matches now. */
const standingOf = async (tx: Tx, a: string, b: string, names: { readonly a: string; readonly b: string }) => {
  const roots = [(await groupOf(tx, a)).rootId, (await groupOf(tx, b)).rootId].toSorted()
  if (roots[0] === roots[1]) throw new Refusal('coop.pairMerged', names)
  const [one, other] = roots
  const decision = (await pairDecisions(tx)).find((known) => known.a === one && known.b === other)
  const pair = (await pairsOf(tx)).find((known) => known.a === one && known.b === other)
  return {
    before: decision === undefined ? null : { verdict: decision.verdict },
    matched: pair?.matched ?? [],
  }
}
