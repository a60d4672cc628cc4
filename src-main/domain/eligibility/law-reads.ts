import type { ConditionData, PackData } from './pack-schema.ts'

/** What a rule names beside facts: parameters and readings, in the order the rule asks for them. */
export type LawReads = { readonly parameters: readonly string[]; readonly settings: readonly string[] }

/** Where a rule names them; rules and operands are plain data, so one walk finds both. */
const parameterKeys: readonly string[] = ['param', 'months', 'count', 'closeMonths']
const settingKeys: readonly string[] = ['setting', 'bySetting']

export function lawReads({ when, unless, rule }: Pick<ConditionData, 'when' | 'unless' | 'rule'>): LawReads {
  return readsOf([rule, when, unless])
}

/** Contents whose amount asks for each parameter and each reading, in its steps or in the rates of its items. */
export type ContentsByRead = { readonly [K in keyof LawReads]: ReadonlyMap<string, readonly string[]> }

export function contentsByRead({ amounts, items }: Pick<PackData, 'amounts' | 'items'>): ContentsByRead {
  const found = { parameters: new Map<string, string[]>(), settings: new Map<string, string[]>() }
  const add = (part: unknown, content: string): void => {
    const reads = readsOf([part])
    for (const kind of ['parameters', 'settings'] as const) {
      for (const id of reads[kind]) {
        const known = found[kind].get(id) ?? []
        if (!known.includes(content)) found[kind].set(id, [...known, content])
      }
    }
  }
  for (const { content, steps } of amounts) add(steps, content)
  for (const { contents, rate } of items) for (const content of contents) add(rate, content)
  return found
}

function readsOf(parts: readonly unknown[]): LawReads {
  const parameters = new Set<string>()
  const settings = new Set<string>()
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    for (const [key, value] of Object.entries(part)) {
      if (typeof value !== 'string') walk(value)
      else if (parameterKeys.includes(key)) parameters.add(value)
      else if (settingKeys.includes(key)) settings.add(value)
    }
  }
  for (const part of parts) walk(part)
  return { parameters: [...parameters], settings: [...settings] }
}
