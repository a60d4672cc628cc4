import { at, type Env, factOf, invalid, valuesOf } from './compile-env.ts'
import type { Citation, Period, Scope } from './pack-schema.ts'

export function checkPeriod(period: Period, env: Env): void {
  if (period.from !== null && period.to !== null && period.from > period.to) throw invalid(env, 'from not after to')
}

export function checkCitation(citation: Citation, env: Env): void {
  const known = env.data.documents.some((document) => document.key === citation.document)
  if (!known) throw invalid(at(env, 'document'), `a document of documents.json, not "${citation.document}"`)
}

/** Facts that are a choice or a code, and values they take. */
export function checkScope(scope: Scope, env: Env): void {
  for (const [fact, values] of Object.entries(scope)) {
    const here = at(env, fact)
    const known = valuesOf(here, factOf(here, fact, 'choice', 'code').info)
    const strange = values.find((value) => !known.includes(value))
    if (strange !== undefined) throw invalid(here, `one of ${known.join(', ')}, not "${strange}"`)
  }
}
