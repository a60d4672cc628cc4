import { at, type Env, factOf, invalid } from './compile-env.ts'
import type { Citation, Period, Scope } from './pack-schema.ts'

export function checkPeriod(period: Period, env: Env): void {
  if (period.from !== null && period.to !== null && period.from > period.to) throw invalid(env, 'from not after to')
}

export function checkCitation(citation: Citation, env: Env): void {
  const known = env.data.documents.some((document) => document.key === citation.document)
  if (!known) throw invalid(at(env, 'document'), `a document of documents.json, not "${citation.document}"`)
}

/** Names of facts that are a choice or a code. */
export function checkScope(scope: Scope, env: Env): void {
  for (const fact of Object.keys(scope)) {
    factOf(at(env, fact), fact, 'choice', 'code')
  }
}
