import type { z } from 'zod'
import { Refusal } from '../refusal.ts'
import { expectedForm } from './expected-form.ts'
import { type Facts, factsSchema } from './facts.ts'
import type { PackData } from './pack-schema.ts'
import { isRecord } from './read-facts.ts'

/**
 * Facts from outside, checked against the schema and the pack's codes of papers and conditions.
 * @throws Refusal `facts.unknownKey` {path}, `facts.invalid` {path, value, expected}.
 */
export function parseFacts(pack: PackData, raw: unknown): Facts {
  const result = factsSchema.safeParse(raw)
  if (!result.success) throw refusalOf(result.error.issues, raw)
  const facts = result.data
  for (const [index, code] of (facts.papers ?? []).entries()) {
    if (!pack.papers.some((paper) => paper.code === code)) {
      throw invalidFact(`papers.${index}`, code, pack.papers.map((paper) => paper.code).join(', '))
    }
  }
  const items = pack.items.filter(({ contents }) => contents.includes(facts.content)).map(({ code }) => code)
  if (items.length === 0 && (facts.lines ?? []).length > 0) throw invalidFact('lines', facts.lines, '[]')
  for (const [index, { item }] of (facts.lines ?? []).entries()) {
    if (!items.includes(item)) throw invalidFact(`lines.${index}.item`, item, items.join(', '))
  }
  for (const id of Object.keys(facts.judgements ?? {})) {
    if (!pack.conditions.some((condition) => condition.id === id)) throw unknownKey(`judgements.${id}`)
  }
  return facts
}

function invalidFact(path: string, value: unknown, expected: string): Refusal {
  return new Refusal('facts.invalid', { path, value: shown(value), expected }, path)
}

function unknownKey(path: string): Refusal {
  return new Refusal('facts.unknownKey', { path }, path)
}

function refusalOf(issues: readonly z.core.$ZodIssue[], raw: unknown): Refusal {
  const stray = issues.find((issue) => issue.code === 'unrecognized_keys' || issue.code === 'invalid_key')
  if (stray !== undefined) {
    const key = stray.code === 'unrecognized_keys' ? stray.keys.slice(0, 1) : []
    return unknownKey([...stray.path, ...key].join('.'))
  }
  const issue = issues[0]
  const path = issue?.path ?? []
  return invalidFact(path.join('.'), path.reduce(step, raw), expectedBy(issue))
}

function step(value: unknown, key: PropertyKey): unknown {
  if (Array.isArray(value)) return value[Number(key)]
  return isRecord(value) ? value[String(key)] : undefined
}

function expectedBy(issue: z.core.$ZodIssue | undefined): string {
  return issue?.code === 'invalid_union' ? 'text or {program, item, year}' : expectedForm(issue)
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined'
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
