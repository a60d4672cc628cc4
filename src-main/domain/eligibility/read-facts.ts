import { type FactInfo, factTable } from './facts.ts'

type Values = Readonly<Record<string, unknown>>

/** The facts as given; a group that is `null` makes everything in it `null`. */
export function rawFact(facts: Values, fact: FactInfo): unknown {
  if (fact.parent === null) return facts[fact.key]
  const parent = facts[fact.parent]
  return isRecord(parent) ? parent[fact.key] : parent
}

/** As rules see it: undefined unknown, null known to be none, where none is not itself a number, a "no" or an empty list. */
function ruleValue(fact: FactInfo, raw: unknown): unknown {
  if (raw === undefined) return fact.kind === 'flag' && fact.missing === 'no' ? false : undefined
  if (fact.kind === 'number' && raw === 0) return fact.none === 'positive' ? undefined : 0
  return raw === null ? none(fact) : raw
}

function none(fact: FactInfo): unknown {
  switch (fact.kind) {
    case 'number':
      return fact.none === 'zero' ? 0 : undefined
    case 'flag':
      return false
    case 'list':
      return noItems
    case 'date':
      return fact.none === 'never' ? null : undefined
    case 'group':
    case 'yearly':
      return null
    case 'choice':
    case 'code':
      return undefined
  }
}

const noItems: readonly unknown[] = Object.freeze([])

/** A fact to read: its place in the fact table beside it. */
export type FactSlot = { readonly index: number; readonly fact: FactInfo }

/** Facts of these names, each once. */
export function slotsOf(names: readonly string[]): readonly FactSlot[] {
  return [...new Set(names)].flatMap((name) => {
    const index = factTable.findIndex((fact) => fact.name === name)
    const fact = factTable[index]
    return fact === undefined ? [] : [{ index, fact }]
  })
}

/** The facts a plan reads, by index of the fact table. */
export function readFacts(facts: Values, reads: readonly FactSlot[]): { raws: unknown[]; values: unknown[] } {
  const raws = empty.slice()
  const values = empty.slice()
  for (const { index, fact } of reads) {
    const raw = rawFact(facts, fact)
    raws[index] = raw
    values[index] = ruleValue(fact, raw)
  }
  return { raws, values }
}

const empty: readonly unknown[] = factTable.map(() => undefined)

export function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
