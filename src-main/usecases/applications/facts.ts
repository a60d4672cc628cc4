import { isLawFact } from '../../domain/dossier.ts'
import { nestFacts } from '../../domain/eligibility/flat-facts.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import { parseFacts } from '../../domain/eligibility/parse-facts.ts'
import { Refusal } from '../../domain/refusal.ts'
import { cleanSpaces } from '../../domain/text.ts'
import type { StoredFact, StoredFacts } from '../../store/coops.ts'

/** Facts of a co-op that no rule reads, but a voucher or a letter does. */
const coopContact = ['address', 'account', 'bank', 'representative', 'phone', 'certificate', 'commune'] as const
const applicationRemarks = ['size', 'remark', 'place', 'placeCommune'] as const

export type TypedFacts = Readonly<Record<string, unknown>>

/** Parts of typed facts that belong to the co-op and to the application, by the names they are stored under. */
export type SplitFacts = { readonly coop: TypedFacts; readonly application: TypedFacts }

/**
 * Checks what was typed or imported against the schema of the facts and splits it.
 * @param typed flat names: `areaHa`, `coop.members`, `coop.revenue.2016`; `null` means none
 * @throws Refusal facts.unknownKey, facts.invalid
 */
export const splitFacts = (pack: Pack, content: string, typed: TypedFacts): SplitFacts => {
  const law = Object.entries(typed).filter(([name]) => isLawFact(name))
  for (const [name, value] of Object.entries(typed)) if (!isLawFact(name)) checkRemark(name, value)
  const fixed = ['content', 'work', 'requestDate', 'papers', 'judgements', 'coop.kind'].find((name) => name in typed)
  if (fixed !== undefined) throw new Refusal('facts.unknownKey', { path: fixed }, fixed)
  parseFacts(pack, nestFacts(Object.fromEntries([['content', content], ...law])))
  const coop: Record<string, unknown> = {}
  const application: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(typed)) {
    const clean = typeof value === 'string' ? cleanSpaces(value) : value
    if (name.startsWith('coop.')) coop[name.slice('coop.'.length)] = clean
    else application[name] = clean
  }
  return { coop, application }
}

const checkRemark = (name: string, value: unknown): void => {
  const known = name.startsWith('coop.')
    ? (coopContact as readonly string[]).includes(name.slice('coop.'.length))
    : (applicationRemarks as readonly string[]).includes(name)
  if (!known) throw new Refusal('facts.unknownKey', { path: name }, name)
  if (value !== null && (typeof value !== 'string' || value.length > 2000))
    throw new Refusal('facts.invalid', { path: name, value: JSON.stringify(value), expected: 'text' }, name)
}

/** Facts over the stored ones; `undefined` values are not possible, `null` is kept as "none". */
export const mergeFacts = (stored: StoredFacts, added: TypedFacts, origin: StoredFact['origin']): StoredFacts => {
  const next: Record<string, StoredFact> = { ...stored }
  for (const [name, value] of Object.entries(added)) next[name] = { value, origin }
  return next
}

export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What really changes: before and after of each fact, for the log. */
export const changedFacts = (stored: StoredFacts, added: TypedFacts): { before: TypedFacts; after: TypedFacts } => {
  const names = Object.keys(added).filter((name) => !(name in stored) || !sameValue(stored[name]?.value, added[name]))
  return {
    before: Object.fromEntries(names.map((name) => [name, stored[name]?.value ?? null])),
    after: Object.fromEntries(names.map((name) => [name, added[name]])),
  }
}
