import type { z } from 'zod'
import { expectedBy } from '../expected.ts'
import { Refusal } from '../refusal.ts'
import { type Facts, factsSchema } from './facts.ts'
import type { PackData } from './pack-schema.ts'
import { isRecord } from './read-facts.ts'

/**
 * Facts from outside, checked against the schema and the pack's codes of papers and conditions.
 * @throws Refusal `facts.unknownKey` {path, expected}, `facts.invalid` {path, value, expected}.
 */
export function parseFacts(pack: PackData, raw: unknown): Facts {
  const result = factsSchema.safeParse(raw)
  if (!result.success) throw refusalOf(pack, result.error.issues, raw)
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
    if (!pack.conditions.some((condition) => condition.id === id))
      throw unknownKey(`judgements.${id}`, pack.conditions.map((condition) => condition.id).join(', '))
  }
  return facts
}

function invalidFact(path: string, value: unknown, expected: string): Refusal {
  return new Refusal('facts.invalid', { path, value: shown(value), expected }, path)
}

function unknownKey(path: string, expected: string): Refusal {
  return new Refusal('facts.unknownKey', { path, expected }, path)
}

function refusalOf(pack: PackData, issues: readonly z.core.$ZodIssue[], raw: unknown): Refusal {
  const stray = issues.find((issue) => issue.code === 'unrecognized_keys' || issue.code === 'invalid_key')
  if (stray !== undefined) {
    const key = stray.code === 'unrecognized_keys' ? stray.keys.slice(0, 1) : []
    return unknownKey([...stray.path, ...key].join('.'), expectedBy(stray, factsSchema))
  }
  const issue = issues[0]
  const path = (issue?.path ?? []).join('.')
  const expected =
    path === 'content' ? pack.contents.map(({ code }) => code).join(', ') : expectedBy(issue, factsSchema)
  return invalidFact(path, (issue?.path ?? []).reduce(step, raw), expected)
}

function step(value: unknown, key: PropertyKey): unknown {
  if (Array.isArray(value)) return value[Number(key)]
  return isRecord(value) ? value[String(key)] : undefined
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined'
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
