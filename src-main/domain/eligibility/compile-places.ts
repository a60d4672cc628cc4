import { at, type Context, dayKey, type Env, firstDay, invalid, lastDay } from './compile-env.ts'
import { compileRule } from './compile-rule.ts'
import { checkCitation, checkScope } from './pack-places.ts'
import type { Basis, Citation, ConditionData } from './pack-schema.ts'
import { ruleOfScope } from './scope.ts'
import { met, notMet } from './truth.ts'

/** Where a condition stands for one file, and how sure that place is. */
export type Place = { readonly citation: Citation; readonly basis: Basis }

type CompiledPlaces = { readonly run: (c: Context) => Place; readonly facts: readonly string[] }

/** @throws Refusal `pack.invalid`. */
export function compilePlaces(condition: ConditionData, env: Env): CompiledPlaces {
  const here = at(env, 'citation')
  const variants = condition.citation.map(({ when, basis, ...citation }, index) => {
    checkCitation(citation, at(here, index))
    checkScope(when, at(at(here, index), 'when'))
    const inForce = env.data.documents.find((document) => document.key === citation.document)?.inForce
    const fits = compileRule(ruleOfScope(when), at(at(here, index), 'when'))
    const place: Place = { citation: Object.freeze(citation), basis: basis ?? condition.basis }
    return { place, fits, from: dayKey(inForce?.from ?? firstDay), to: dayKey(inForce?.to ?? lastDay) }
  })
  const last = variants.at(-1)
  const always = condition.citation.at(-1)
  if (last === undefined || always === undefined || Object.keys(always.when).length > 0) {
    throw invalid(here, 'a last citation with an empty "when", for what the others leave')
  }
  const open = variants.filter((variant) => variant.fits.constant !== notMet)
  const [only, second] = open
  if (only !== undefined && second === undefined) return { run: () => only.place, facts: [] }
  return {
    run: (c) => {
      let first: Place | null = null
      for (const variant of open) {
        if (variant.fits.run(c) !== met) continue
        if (variant.from <= c.lawDay && c.lawDay <= variant.to) return variant.place
        first ??= variant.place
      }
      return first ?? last.place
    },
    facts: open.flatMap((variant) => variant.fits.facts),
  }
}
