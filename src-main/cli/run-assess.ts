import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { loadPack } from '../../db/packs/load.ts'
import { isLocalDate } from '../domain/dates.ts'
import {
  type AssessError,
  type AssessSettings,
  assess,
  assessMany,
  checkSettings,
  packDefaults,
} from '../domain/eligibility/assess.ts'
import { formatCitation } from '../domain/eligibility/citation.ts'
import { describeContent } from '../domain/eligibility/describe.ts'
import type { Pack } from '../domain/eligibility/pack.ts'
import type { Citation, Scope } from '../domain/eligibility/pack-schema.ts'
import { scopeFits } from '../domain/eligibility/scope.ts'
import { expectedBy } from '../domain/expected.ts'
import { Refusal } from '../domain/refusal.ts'
import { toOfficeError } from '../office/errors.ts'
import { helpOf } from '../text/screens/fact-help.ts'
import { factsText } from '../text/screens/facts.ts'
import { firstPack } from '../usecases/open-office.ts'
import { type Options, text, WrongUsage } from './arguments.ts'
import type { Output } from './output.ts'

/** `assess`: judges facts of a file by a pack, without any database; or tells what a content asks. */
export const runAssess = async (options: Options, out: Output): Promise<number> => {
  const content = text(options, 'describe')
  if (content !== undefined)
    return out.document(described(loadPack(text(options, 'pack') ?? firstPack), content), undefined)
  const id = text(options, 'pack')
  const file = text(options, 'facts')
  if (id === undefined || file === undefined) throw new WrongUsage('assess', id === undefined ? '--pack' : '--facts')
  const pack = loadPack(id)
  const facts = readJson(file)
  const from = text(options, 'settings')
  const settings = settingsOf(from)
  if (from !== undefined) sayingWhere(from, () => checkSettings(pack, settings))
  if (!Array.isArray(facts))
    return out.document(
      sayingWhere(file, () => assess(pack, facts, settings)),
      undefined,
    )
  const answers = assessMany(pack, facts, settings).map((answer) =>
    'error' in answer ? { error: toOfficeError(foundIn(file, answer.error)) } : answer,
  )
  return out.document(answers, undefined)
}

/** What is wrong with something that stands in a file says in which. */
const sayingWhere = <T>(file: string, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw error instanceof Refusal ? foundIn(file, error) : error
  }
}

const foundIn = (file: string, { code, params, field }: AssessError['error']): Refusal =>
  new Refusal(code, { ...params, file }, field)

/** The description with the names people use: labels of facts, articles in full. */
const described = (pack: Pack, code: string): unknown => {
  const { content, schema, ...description } = describeContent(pack, code)
  const { code: name, name: title, ...rest } = content
  return {
    pack: pack.packVersion,
    content: name,
    name: title,
    ...rest,
    ...description,
    facts: description.facts.map((fact) => ({ ...fact, label: labelOf(fact.name), help: helpOf(fact.name) })),
    conditions: description.conditions.map(({ citation, also, ...condition }) => ({
      ...condition,
      citation: placeFor(pack, citation, code),
      citations: citation.map((one) => ({ ...one, text: articleOf(pack, one) })),
      also: also.map((one) => ({ ...one, text: articleOf(pack, one) })),
    })),
    schema,
  }
}

/** The place that holds for every file of this content; closer ones, for a kind of co-op or a work, are among `citations`. */
const placeFor = (pack: Pack, citations: readonly (Citation & { readonly when: Scope })[], content: string) => {
  const byContent = citations.filter(({ when }) => Object.keys(when).every((fact) => fact === 'content'))
  const place = byContent.find(({ when }) => scopeFits(when, { content }))
  return place === undefined ? null : { ...place, text: articleOf(pack, place) }
}

const articleOf = (pack: Pack, citation: Citation) => ({
  vi: formatCitation(pack, citation, 'vi'),
  en: formatCitation(pack, citation, 'en'),
})

const labelOf = (name: string) => {
  const [vi, en]: readonly Readonly<Record<string, string>>[] = [factsText.vi.names, factsText.en.names]
  return { vi: vi?.[name] ?? name, en: en?.[name] ?? name }
}

const settingsShape = z.strictObject({
  readings: z.record(z.string(), z.string()).default({}),
  provincial: z
    .array(
      z.strictObject({
        key: z.string(),
        value: z.union([z.number(), z.string()]),
        from: z.string().refine(isLocalDate, { error: 'yyyy-mm-dd' }),
        to: z.string().refine(isLocalDate, { error: 'yyyy-mm-dd' }).nullable(),
        document: z.string().min(1),
      }),
    )
    .default([]),
})

/** `{readings, provincial}` of a file; the pack's defaults without one. @throws Refusal settings.file */
const settingsOf = (file: string | undefined): AssessSettings => {
  if (file === undefined) return packDefaults
  const parsed = settingsShape.safeParse(readJson(file))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Refusal('settings.file', {
    file,
    path: issue?.path.join('.') ?? '',
    expected: expectedBy(issue, settingsShape),
  })
}

const readJson = (file: string): unknown => {
  const body = readText(file)
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new Refusal('facts.unreadable', { file, detail: error instanceof Error ? error.message : '' })
  }
}

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new Refusal('file.unreadable', { file, detail: error instanceof Error ? error.message : '' })
  }
}
