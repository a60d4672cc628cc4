import { factTable } from './facts.ts'

/**
 * Facts kept by flat name (`coop.members`, `coop.revenue.2016`) in the shape the engine reads. A name without a fact is
 * kept as it is, so that the check of the facts refuses it.
 */
export function nestFacts(flat: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const nested = new Map<string, unknown>()
  const groups = new Map<string, Map<string, unknown>>()
  const yearly = new Map<string, Map<string, unknown>>()
  const put = (name: string, value: unknown) => {
    const fact = factTable.find((known) => known.name === name)
    if (fact === undefined || fact.parent === null) nested.set(name, value)
    else of(groups, fact.parent).set(fact.key, value)
  }
  for (const [name, value] of Object.entries(flat)) {
    const base = yearlyName(name)
    if (base === null) put(name, value)
    else of(yearly, base).set(name.slice(base.length + 1), value)
  }
  for (const [name, years] of yearly) put(name, Object.fromEntries(years))
  for (const [name, group] of groups) nested.set(name, Object.fromEntries(group))
  return Object.fromEntries(nested)
}

function yearlyName(name: string): string | null {
  const base = /^(.+)\.\d{4}$/.exec(name)?.[1]
  return base !== undefined && factTable.some((fact) => fact.name === base && fact.kind === 'yearly') ? base : null
}

function of(map: Map<string, Map<string, unknown>>, key: string): Map<string, unknown> {
  const found = map.get(key) ?? new Map<string, unknown>()
  map.set(key, found)
  return found
}
