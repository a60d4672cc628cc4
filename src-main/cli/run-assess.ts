import { z } from 'zod'
import { loadPack } from '../../db/packs/load.ts'
import { isLocalDate } from '../domain/dates.ts'
import { type Assessment, type AssessSettings, assess, assessMany, packDefaults } from '../domain/eligibility/assess.ts'
import { formatCitation } from '../domain/eligibility/citation.ts'
import { describeContent } from '../domain/eligibility/describe.ts'
import type { Pack } from '../domain/eligibility/pack.ts'
import type { Citation, Scope } from '../domain/eligibility/pack-schema.ts'
import { resolveProvincial } from '../domain/eligibility/provincial.ts'
import { scopeFits } from '../domain/eligibility/scope.ts'
import { resolveSettings } from '../domain/eligibility/settings.ts'
import { expectedBy } from '../domain/expected.ts'
import { Refusal } from '../domain/refusal.ts'
import { toOfficeError } from '../office/errors.ts'
import { helpOf } from '../text/screens/fact-help.ts'
import { factsText } from '../text/screens/facts.ts'
import { explained } from '../usecases/applications/explained.ts'
import { firstPack } from '../usecases/open-office.ts'
import { type Options, text, WrongUsage } from './arguments.ts'
import type { Output } from './output.ts'
import { readJson } from './read-file.ts'

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
  const settings = settingsOf(pack, text(options, 'settings'))
  if (!Array.isArray(facts)) {
    const answer = inFile(file, () => assess(pack, facts, settings))
    return out.document(withSentences(pack, answer), undefined)
  }
  const answers = assessMany(pack, facts, settings).map((answer) =>
    'error' in answer
      ? { error: toOfficeError(new Refusal(answer.error.code, { ...answer.error.params, file }, answer.error.field)) }
      : withSentences(pack, answer),
  )
  return out.document(answers, undefined)
}

const withSentences = (pack: Pack, answer: Assessment): unknown => ({
  ...answer,
  criteria: explained(pack, answer.criteria),
})

/** What is refused names the file it stands in. */
const inFile = <T>(file: string, act: () => T, path?: string): T => {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.code, { ...error.params, ...(path === undefined ? {} : { path }), file }, error.field)
  }
}

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

/** `{readings, provincial}` of a file; the pack's defaults without one. @throws Refusal settings.file, settings.invalid */
const settingsOf = (pack: Pack, file: string | undefined): AssessSettings => {
  if (file === undefined) return packDefaults
  const parsed = settingsShape.safeParse(readJson(file))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Refusal('settings.file', {
      file,
      path: issue?.path.join('.') ?? '',
      expected: expectedBy(issue, settingsShape),
    })
  }
  const { readings, provincial } = parsed.data
  for (const [id, value] of Object.entries(readings))
    inFile(file, () => resolveSettings(pack, { [id]: value }), `readings.${id}`)
  for (const [index, value] of provincial.entries())
    inFile(file, () => resolveProvincial(pack, [value]), `provincial.${index}`)
  inFile(file, () => resolveProvincial(pack, provincial), 'provincial')
  return parsed.data
}
