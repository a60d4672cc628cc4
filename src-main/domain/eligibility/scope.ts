import type { Scope } from './pack-schema.ts'

/** Whether a scope leaves room for these values. A fact that is not fixed excludes nothing. */
export function scopeFits(scope: Scope, fixed: Readonly<Record<string, string>>): boolean {
  return Object.entries(scope).every(([fact, values]) => {
    const value = fixed[fact]
    return value === undefined || values.includes(value)
  })
}
