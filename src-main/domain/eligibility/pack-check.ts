import { addDays, type LocalDate } from '../dates.ts'
import { fold, startsWithWords } from '../text.ts'
import { at, type Env, factOf, invalid, valuesOf } from './compile-env.ts'
import type { PlacedCondition } from './pack-files.ts'
import type { Citation, PackData, Period, Scope } from './pack-schema.ts'

/**
 * What no schema sees: names that point nowhere, names used twice, dates that overlap, wordings of two works that cannot be
 * told apart. Rules are checked where they are compiled.
 * @throws Refusal `pack.invalid`.
 */
export function checkPack(data: PackData, conditions: readonly PlacedCondition[]): void {
  const of = (file: string): Env => ({ data, file, path: '', fixed: {} })
  checkUnique(of('documents.json'), data.documents, (document) => document.key)
  checkUnique(of('parameters.json'), data.parameters, (parameter) => parameter.id)
  checkUnique(of('contents.json'), data.contents, (content) => content.code)
  checkUnique(at(of('works.json'), 'works'), data.works, (work) => work.code)
  checkUnique(of('papers.json'), data.papers, (paper) => paper.code)
  checkUnique(of('practices.json'), data.practices, (practice) => practice.code)
  checkUnique(of('settings.json'), data.settings, (setting) => setting.id)
  checkUnique(of('items.json'), data.items, (item) => item.code)
  checkUnique(of('provincial.json'), data.provincial, (declared) => declared.id)
  for (const [index, declared] of data.provincial.entries())
    checkCitation(declared.citation, at(at(of('provincial.json'), index), 'citation'))
  checkUnique(at(of('pack.json'), 'calendar'), data.calendar, (due) => due.report)
  for (const [index, due] of data.calendar.entries())
    checkCitation(due.citation, at(at(at(of('pack.json'), 'calendar'), index), 'citation'))
  checkUniqueConditions(conditions, of)
  checkParameters(of('parameters.json'))
  checkContentsAndWorks(of)
  for (const [index, setting] of data.settings.entries()) {
    const env = at(at(of('settings.json'), index), 'default')
    if (!setting.values.some(({ value }) => value === setting.default)) throw invalid(env, 'one of the values')
  }
  for (const [index, paper] of data.papers.entries()) {
    for (const [place, scope] of paper.askedFor.entries())
      checkScope(scope, at(at(at(of('papers.json'), index), 'askedFor'), place))
  }
}

function checkUnique<T>(env: Env, items: readonly T[], keyOf: (item: T) => string): void {
  const seen = new Set<string>()
  for (const [index, item] of items.entries()) {
    if (seen.has(keyOf(item))) throw invalid(at(env, index), `a name used once, not "${keyOf(item)}" again`)
    seen.add(keyOf(item))
  }
}

function checkUniqueConditions(conditions: readonly PlacedCondition[], of: (file: string) => Env): void {
  const seen = new Set<string>()
  for (const { data, file, path } of conditions) {
    if (seen.has(data.id)) throw invalid(at(at(of(file), path), 'id'), `an id used once, not "${data.id}" again`)
    seen.add(data.id)
  }
}

function checkParameters(env: Env): void {
  for (const [index, parameter] of env.data.parameters.entries()) {
    const here = at(at(env, index), 'values')
    const isDate = parameter.unit === 'date'
    for (const [place, value] of parameter.values.entries()) {
      checkCitation(value.citation, at(at(here, place), 'citation'))
      checkPeriod(value, at(here, place))
      if (isDate !== (typeof value.value === 'string')) throw invalid(at(at(here, place), 'value'), parameter.unit)
    }
    const sorted = parameter.values.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    for (const [place, value] of sorted.entries()) {
      const before = sorted[place - 1]
      const overlaps = before !== undefined && (before.to === null || value.from === null || value.from <= before.to)
      if (overlaps) throw invalid(here, `dates of "${parameter.id}" that do not overlap`)
    }
  }
}

/** The first day of a period that no value covers, or null. A period without a beginning is asked from its first value on. */
export function firstGap(values: readonly Period[], period: Period): LocalDate | null {
  const sorted = values.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  let next: LocalDate | null = period.from
  for (const value of sorted) {
    if (value.to !== null && next !== null && value.to < next) continue
    if (value.from !== null && (next === null || value.from > next)) return next ?? value.from
    if (value.to === null || (period.to !== null && value.to >= period.to)) return null
    next = addDays(value.to, 1)
  }
  return next ?? period.to ?? '9999-12-31'
}

export function checkPeriod(period: Period, env: Env): void {
  if (period.from !== null && period.to !== null && period.from > period.to) throw invalid(env, 'from not after to')
}

export function checkCitation(citation: Citation, env: Env): void {
  const known = env.data.documents.some((document) => document.key === citation.document)
  if (!known) throw invalid(at(env, 'document'), `a document of documents.json, not "${citation.document}"`)
}

/** Facts that are a choice or a code, and values they take. */
export function checkScope(scope: Scope, env: Env): void {
  for (const [fact, values] of Object.entries(scope)) {
    const here = at(env, fact)
    const known = valuesOf(here, factOf(here, fact, 'choice', 'code').info)
    const strange = values.find((value) => !known.includes(value))
    if (strange !== undefined) throw invalid(here, `one of ${known.join(', ')}, not "${strange}"`)
  }
}

function checkContentsAndWorks(of: (file: string) => Env): void {
  const env = of('contents.json')
  const { contents, works, measures } = env.data
  for (const [index, content] of contents.entries()) {
    checkCitation(content.citation, at(at(env, index), 'citation'))
    for (const [place, { citation }] of content.sources.entries())
      checkCitation(citation, at(at(at(at(env, index), 'sources'), place), 'citation'))
  }
  const worksEnv = at(of('works.json'), 'works')
  for (const [index, work] of works.entries()) {
    const here = at(worksEnv, index)
    if (!contents.some((content) => content.code === work.content))
      throw invalid(at(here, 'content'), 'a known content')
    for (const { sets } of work.aliases) for (const flag of Object.keys(sets)) factOf(at(here, 'aliases'), flag, 'flag')
  }
  const aliases = works.flatMap(({ code, aliases: own }, index) =>
    own.map(({ text }) => ({ code, index, text, folded: fold(text) })),
  )
  for (const one of aliases) {
    const clash = aliases.find((other) => other.code !== one.code && startsWithWords(other.folded, one.folded))
    const expected = `a wording that does not begin another work's: "${one.text}" begins "${clash?.text}"`
    if (clash !== undefined) throw invalid(at(at(worksEnv, one.index), 'aliases'), expected)
  }
  const measuresEnv = at(of('works.json'), 'measures')
  for (const [index, { fact }] of measures.entries()) {
    if (fact !== null) factOf(at(at(measuresEnv, index), 'fact'), fact, 'number')
  }
}
