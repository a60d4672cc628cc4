import { decidingFact } from './deciding-day.ts'
import { factTable } from './facts.ts'
import type { Pack } from './pack.ts'
import { decidingDates } from './pack-schema.ts'

/**
 * What a form asks of one content and work, by flat name in the order of the facts. `own`: what its own conditions and its amount read;
 * `general`: what conditions of every content read. Nothing that a form holds elsewhere or the register tells.
 */
export type FormFacts = { readonly own: readonly string[]; readonly general: readonly string[] }

const heldElsewhere = ['content', 'work', 'requestDate', 'registerOverlaps', 'coop', 'coop.kind']

export function formFacts(pack: Pack, content: string, work: string | null): FormFacts {
  const conditions = pack.plans.get(content)?.get(work ?? '')?.conditions ?? []
  const scoped = new Set(pack.conditions.filter(({ applies }) => 'content' in applies).map((condition) => condition.id))
  const amounts = pack.compiledAmounts.filter(({ data }) => data.content === content)
  const decided = conditions.map(({ decidedBy }) => decidingFact[decidingDates[decidedBy] ?? 'request'])
  const own = new Set([
    'amount',
    ...decided,
    ...conditions.filter(({ id }) => scoped.has(id)).flatMap(({ reads }) => reads),
    ...amounts.flatMap(({ reads }) => reads.map(({ fact }) => fact.name)),
  ])
  const general = new Set(conditions.flatMap(({ reads }) => reads))
  const asked = factTable.filter(({ name, kind }) => kind !== 'group' && !heldElsewhere.includes(name))
  return {
    own: asked.filter(({ name }) => own.has(name)).map(({ name }) => name),
    general: asked.filter(({ name }) => general.has(name) && !own.has(name)).map(({ name }) => name),
  }
}
