import { type FactInfo, factTable } from './facts.ts'

type Values = Readonly<Record<string, unknown>>

/** The facts as given; a group that is `null` makes everything in it `null`. */
export function rawFact(facts: Values, fact: FactInfo): unknown {
  if (fact.parent === null) return facts[fact.key]
  const parent = facts[fact.parent]
  return isRecord(parent) ? parent[fact.key] : parent
}

/** As rules see it: undefined unknown, null known to be none, where none is not itself a number, a "no" or an empty list. */
export function ruleValue(fact: FactInfo, raw: unknown): unknown {
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
    case 'group':
    case 'yearly':
      return null
    case 'choice':
    case 'code':
      return undefined
  }
}

const noItems: readonly unknown[] = Object.freeze([])

/** Rule values of the facts of a plan, by index of the fact table. */
export function ruleValues(facts: Values, reads: readonly number[]): unknown[] {
  const values = new Array<unknown>(factTable.length)
  for (const index of reads) {
    const fact = factTable[index]
    if (fact !== undefined) values[index] = ruleValue(fact, rawFact(facts, fact))
  }
  return values
}

export function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
