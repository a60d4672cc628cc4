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
    unit: reporting.find((part) => part.unit !== null)?.unit ?? null,
  }
}

type Join = (a: Truth, b: Truth) => Truth

function runSimply(parts: readonly CompiledRule[], join: Join, start: Truth, decides: Truth) {
  return (c: Context): Truth => {
    let result = start
    for (const part of parts) {
      result = join(result, part.run(c))
      if (result === decides) return result
    }
    return result
  }
}

/**
 * Several comparisons in one rule: the threshold and margin shown are those of the nearest to being met (any) or to
 * failing (all), in proportion to its threshold.
 */
function runComparing(parts: readonly CompiledRule[], join: Join, start: Truth, decides: Truth) {
  const preferLarger = decides === met
  return (c: Context): Truth => {
    let result = start
    let threshold = Number.NaN
    let margin = Number.NaN
    let shown = Number.NaN
    for (const part of parts) {
      c.threshold = Number.NaN
      c.margin = Number.NaN
      result = join(result, part.run(c))
      const relative = c.margin / c.threshold
      const nearer = preferLarger ? relative > shown : relative < shown
      if (nearer || (Number.isNaN(shown) && (!Number.isNaN(relative) || Number.isNaN(threshold)))) {
        threshold = c.threshold
        margin = c.margin
        shown = relative
      }
    }
    c.threshold = threshold
    c.margin = margin
    return result
  }
}
