import { type Attribute, duplicatePairs } from '../../domain/register/duplicates.ts'
import { insertPairDecision, type PairDecision, pairDecisions, registeredCoops } from '../../store/coop-groups.ts'
import { appendEvent } from '../../store/events.ts'
import { theCoop } from '../applications/find.ts'
import type { OfficeContext, WriteContext } from '../context.ts'

/** Two records that may be one co-op, and what a person has said of them. */
export type LikelyPair = {
  readonly a: string
  readonly b: string
  readonly names: readonly [string, string]
  readonly taxCodes: readonly [string | null, string | null]
  readonly districts: readonly [string, string]
  readonly matched: readonly Attribute[]
  readonly score: number
  readonly decision: Omit<PairDecision, 'a' | 'b'> | null
}

/** The likeliest first. `all` false leaves out those a person found to be two. */
export const likelyDuplicates = async ({ store }: OfficeContext, all: boolean): Promise<LikelyPair[]> => {
  const coops = new Map((await registeredCoops(store.reads)).map((coop) => [coop.id, coop]))
  const decided = new Map((await pairDecisions(store.reads)).map(({ a, b, ...said }) => [`${a} ${b}`, said]))
  return duplicatePairs([...coops.values()]).pairs.flatMap((pair): LikelyPair[] => {
    const [one, other] = [coops.get(pair.a), coops.get(pair.b)]
    const decision = decided.get(`${pair.a} ${pair.b}`) ?? null
    if (one === undefined || other === undefined || (!all && decision?.verdict === 'different')) return []
    return [
      {
        ...pair,
        names: [one.name, other.name],
        taxCodes: [one.taxCode, other.taxCode],
        districts: [one.district, other.district],
        decision,
      },
    ]
  })
}

/** A person's word on a pair; it may be changed by a later one, and every one is kept. */
export const decidePair = (
  context: WriteContext,
  input: { readonly a: string; readonly b: string; readonly verdict: 'same' | 'different'; readonly reason: string },
): Promise<void> =>
  context.store.write(async (tx) => {
    const [a, b] = input.a < input.b ? [input.a, input.b] : [input.b, input.a]
    const [one, other] = [await theCoop(tx, a), await theCoop(tx, b)]
    await insertPairDecision(tx, { a, b, verdict: input.verdict, reason: input.reason }, context.actor.name)
    await appendEvent(tx, context.actor, {
      action: 'coop.pair',
      subject: 'coop',
      subjectId: a,
      before: null,
      after: { verdict: input.verdict, a: one.name, b: other.name },
      reason: input.reason,
    })
  })
