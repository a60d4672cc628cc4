import type { z } from 'zod'
import { expectedBy } from '../expected.ts'
import { invalid } from './compile-env.ts'
import { type ConditionData, conditionsFileSchema, type PackData, packFileSchemas } from './pack-schema.ts'

/** The files of a pack by their path inside it, as JSON gave them; `hash` is that of their content. */
export type RawPack = { readonly files: Readonly<Record<string, unknown>>; readonly hash: string }

const conditionsFolder = 'conditions/'

/** A condition with the file and place it was read from, for refusals. */
export type PlacedCondition = { readonly data: ConditionData; readonly file: string; readonly path: string }

/** @throws Refusal `pack.invalid` {file, path, expected}: the first fault found. */
export function parsePackFiles(raw: RawPack): {
  readonly data: PackData
  readonly conditions: readonly PlacedCondition[]
} {
  for (const file of Object.keys(raw.files)) {
    if (!(file in packFileSchemas) && !file.startsWith(conditionsFolder)) {
      throw invalid({ file, path: '' }, `one of ${Object.keys(packFileSchemas).join(', ')}, ${conditionsFolder}*.json`)
    }
  }
  const head = parse(raw, 'pack.json', packFileSchemas['pack.json'])
  const { works, measures } = parse(raw, 'works.json', packFileSchemas['works.json'])
  const conditions = Object.keys(raw.files)
    .filter((file) => file.startsWith(conditionsFolder))
    .sort()
    .flatMap((file) =>
      parse(raw, file, conditionsFileSchema).map((data, index) => ({ data, file, path: String(index) })),
    )
  const data: PackData = {
    ...head,
    hash: raw.hash,
    documents: parse(raw, 'documents.json', packFileSchemas['documents.json']),
    parameters: parse(raw, 'parameters.json', packFileSchemas['parameters.json']),
    contents: parse(raw, 'contents.json', packFileSchemas['contents.json']),
    works,
    measures,
    papers: parse(raw, 'papers.json', packFileSchemas['papers.json']),
    practices: parse(raw, 'practices.json', packFileSchemas['practices.json']),
    settings: parse(raw, 'settings.json', packFileSchemas['settings.json']),
    amounts: parse(raw, 'amounts.json', packFileSchemas['amounts.json']),
    items: parse(raw, 'items.json', packFileSchemas['items.json']),
    provincial: parse(raw, 'provincial.json', packFileSchemas['provincial.json']),
    conditions: conditions.map((condition) => condition.data),
  }
  return { data, conditions }
}

function parse<T extends z.ZodType>(raw: RawPack, file: string, schema: T): z.infer<T> {
  if (!(file in raw.files)) throw invalid({ file, path: '' }, 'this file')
  const result = schema.safeParse(raw.files[file])
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw invalid({ file, path: issue?.path.join('.') ?? '' }, expectedBy(issue, schema))
}
