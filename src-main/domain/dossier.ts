import type { FactOrigin } from './eligibility/criterion.ts'
import { type Facts, factNames } from './eligibility/facts.ts'
import { nestFacts } from './eligibility/flat-facts.ts'
import type { Pack } from './eligibility/pack.ts'
import { parseFacts } from './eligibility/parse-facts.ts'

/** What is known of an application (hồ sơ đề nghị hỗ trợ) and its co-op when it is judged: plain values from the register. */
export type Dossier = {
  readonly content: string
  readonly work: string | null
  readonly requestDate: string
  readonly coopKind: string
  /** By flat name without a prefix: `totalInvestment`, `capacity.livestock`. */
  readonly facts: StoredFactMap
  /** By flat name within the co-op: `members`, `revenue.2016`. */
  readonly coopFacts: StoredFactMap
  /** Codes of papers on file and checked. */
  readonly papers: readonly string[]
  /** The last signed judgement by condition id. */
  readonly judgements: Readonly<Record<string, 'met' | 'notMet'>>
}

type StoredFactMap = Readonly<Record<string, { readonly value: unknown; readonly origin: FactOrigin }>>

/** What decides which papers a file is asked for: its content, its work, and every choice stated of it. */
export const paperScopeOf = (file: Pick<Dossier, 'content' | 'work' | 'facts'>): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    Object.entries(file.facts).flatMap(([name, { value }]) => (typeof value === 'string' ? [[name, value]] : [])),
  ),
  content: file.content,
  work: file.work ?? '',
})

/** Founders (sáng lập viên) apply before there is a co-op: what is registered of it so far is their plan, not its facts. */
const isFounding = ({ facts }: Dossier): boolean => facts['purpose']?.value === 'new'

/** True for a fact the law asks about; contact data and remarks are kept beside them but never judged. */
export const isLawFact = (name: string): boolean =>
  factNames.includes(name) || factNames.includes(name.replace(/\.\d{4}$/, ''))

/**
 * The facts of a dossier in the shape the engine reads, and where each came from.
 * @throws Refusal facts.invalid when a stored fact no longer fits its bounds
 */
export const assembleFacts = (
  pack: Pack,
  dossier: Dossier,
): { facts: Facts; origins: Readonly<Record<string, FactOrigin>> } => {
  const flat: Record<string, unknown> = {
    content: dossier.content,
    requestDate: dossier.requestDate,
    papers: dossier.papers,
    judgements: dossier.judgements,
  }
  if (dossier.work !== null) flat['work'] = dossier.work
  const origins: Record<string, FactOrigin> = { requestDate: 'form' }
  const founding = isFounding(dossier)
  if (founding) flat['coop'] = null
  else {
    flat['coop.kind'] = dossier.coopKind
    origins['coop.kind'] = 'register'
  }
  for (const [prefix, facts] of [
    ['', dossier.facts],
    ['coop.', founding ? {} : dossier.coopFacts],
  ] as const)
    for (const [name, fact] of Object.entries(facts)) {
      const full = `${prefix}${name}`
      if (!isLawFact(full)) continue
      flat[full] = fact.value
      origins[full] = fact.origin
    }
  return { facts: parseFacts(pack, nestFacts(flat)), origins }
}
