import type { Scope } from './pack-schema.ts'
import type { Rule } from './rule-schema.ts'

/** Whether a scope leaves room for these values. A fact that is not fixed excludes nothing. */
export function scopeFits(scope: Scope, fixed: Readonly<Record<string, string>>): boolean {
  return Object.entries(scope).every(([fact, values]) => {
    const value = fixed[fact]
    return value === undefined || values.includes(value)
  })
}

/** The same as a rule: every fact it names is one of its values. */
export function ruleOfScope(scope: Scope): Rule {
  const of = Object.entries(scope).map(([fact, values]): Rule => ({ test: 'oneOf', fact, values }))
  return of.length === 0 ? { test: 'verdict', is: 'met' } : { test: 'all', of }
}
