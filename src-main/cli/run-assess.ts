import { readFileSync } from 'node:fs'
import { loadPack } from '../../db/packs/load.ts'
import { assess, assessMany } from '../domain/eligibility/assess.ts'
import { formatCitation } from '../domain/eligibility/citation.ts'
import { describeContent } from '../domain/eligibility/describe.ts'
import type { Pack } from '../domain/eligibility/pack.ts'
import type { Citation, Scope } from '../domain/eligibility/pack-schema.ts'
import { scopeFits } from '../domain/eligibility/scope.ts'
import { Refusal } from '../domain/refusal.ts'
import { toOfficeError } from '../office/errors.ts'
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
  if (!Array.isArray(facts)) return out.document(assess(pack, facts), undefined)
  const answers = assessMany(pack, facts).map((answer) =>
    'error' in answer
      ? { error: toOfficeError(new Refusal(answer.error.code, answer.error.params, answer.error.field)) }
      : answer,
  )
  return out.document(answers, undefined)
}

/** The description with the names people use: labels of facts, articles in full. */
const described = (pack: Pack, code: string): unknown => {
  const { content, ...description } = describeContent(pack, code)
  const { code: name, name: title, ...rest } = content
  return {
    pack: pack.packVersion,
    content: name,
    name: title,
    ...rest,
    ...description,
    facts: description.facts.map((fact) => ({ ...fact, label: labelOf(fact.name) })),
    conditions: description.conditions.map(({ citation, also, ...condition }) => ({
      ...condition,
      citation: placeFor(pack, citation, code),
      citations: citation.map((one) => ({ ...one, text: articleOf(pack, one) })),
      also: also.map((one) => ({ ...one, text: articleOf(pack, one) })),
    })),
  }
}

/** The place that holds for this content, where the place depends on the content alone. */
const placeFor = (pack: Pack, citations: readonly (Citation & { readonly when: Scope })[], content: string) => {
  const place = citations.find(({ when }) => scopeFits(when, { content }))
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
