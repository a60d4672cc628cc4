import type { Context } from './compile-env.ts'
import { type CompiledRule, constant } from './compiled.ts'
import { and, met, notMet, or, type Truth } from './truth.ts'

export function compileAll(parts: readonly CompiledRule[]): CompiledRule {
  return compileFold(parts, and, met, notMet)
}

export function compileAny(parts: readonly CompiledRule[]): CompiledRule {
  return compileFold(parts, or, notMet, met)
}

/** `start` is what an empty list gives and a part that changes nothing; `decides` ends the search. */
function compileFold(
  parts: readonly CompiledRule[],
  join: (a: Truth, b: Truth) => Truth,
  start: Truth,
  decides: Truth,
): CompiledRule {
  if (parts.some((part) => part.constant === decides)) return constant(decides)
  const open = parts.filter((part) => part.constant !== start)
  const [only, second] = open
  if (only === undefined) return constant(start)
  if (second === undefined) return only
  const reporting = open.filter((part) => part.reports)
  const run = reporting.length > 1 ? runComparing(open, join, start, decides) : runSimply(open, join, start, decides)
  return {
    run,
    constant: null,
    facts: open.flatMap((part) => part.facts),
    settings: open.flatMap((part) => part.settings),
    params: open.flatMap((part) => part.params),
    reports: reporting.length > 0,
  }
}

type Join = (a: Truth, b: Truth) => Truth

function runSimply(parts: readonly CompiledRule[], join: Join, start: Truth, decides: Truth) {
  const runs = parts.map((part) => part.run)
  return (c: Context): Truth => {
    let result = start
    for (const run of runs) {
      result = join(result, run(c))
      if (result === decides) return result
    }
    return result
  }
}

/**
 * Several comparisons in one rule: shown are the threshold and margin of the nearest to being met (any) or to failing (all),
 * in proportion to the threshold. A part that could not be compared leaves `all` without one, and `any` to the others.
 */
function runComparing(parts: readonly CompiledRule[], join: Join, start: Truth, decides: Truth) {
  const runs = parts.map((part) => part.run)
  const any = decides === met
  return (c: Context): Truth => {
    let result = start
    let threshold = Number.NaN
    let margin = Number.NaN
    let unit = c.unit
    let nearest = any ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
    let whole = true
    for (const run of runs) {
      c.threshold = Number.NaN
      c.margin = Number.NaN
      result = join(result, run(c))
      const relative = c.margin / c.threshold
      whole &&= !Number.isNaN(relative)
      if (any ? relative > nearest : relative < nearest) {
        threshold = c.threshold
        margin = c.margin
        unit = c.unit
        nearest = relative
      }
    }
    const shown = any || whole
    c.threshold = shown ? threshold : Number.NaN
    c.margin = shown ? margin : Number.NaN
    c.unit = unit
    return result
  }
}
