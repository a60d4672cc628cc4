import { fold, startsWithWords } from '../text.ts'
import { at, type Env, factOf, invalid } from './compile-env.ts'
import type { PlacedCondition } from './pack-files.ts'
import { checkParameters } from './pack-parameters.ts'
import { checkCitation, checkPeriod, checkScope } from './pack-places.ts'
import type { PackData } from './pack-schema.ts'

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
  checkHead(data, of)
  checkParameters(of('parameters.json'))
  checkContentsAndWorks(of)
  checkOwnConditions(of('contents.json'))
  for (const [index, setting] of data.settings.entries()) {
    const env = at(of('settings.json'), index)
    checkUnique(at(env, 'values'), setting.values, ({ value }) => value)
    if (!setting.values.some(({ value }) => value === setting.default))
      throw invalid(at(env, 'default'), 'one of the values')
  }
  for (const [index, paper] of data.papers.entries()) {
    for (const [place, scope] of paper.askedFor.entries())
      checkScope(scope, at(at(at(of('papers.json'), index), 'askedFor'), place))
  }
}

/** The pack's own dates, groups and units, and the dates of its documents. Everything that is counted has a unit with a name. */
function checkHead(data: PackData, of: (file: string) => Env): void {
  const head = of('pack.json')
  checkPeriod(data.inForce, at(head, 'inForce'))
  checkUnique(at(head, 'groups'), data.groups, ({ id }) => id)
  checkUnique(at(head, 'units'), data.units, ({ id }) => id)
  for (const [index, document] of data.documents.entries())
    checkPeriod(document.inForce, at(at(of('documents.json'), index), 'inForce'))
  const known = data.units.map(({ id }) => id)
  const counted = { 'parameters.json': data.parameters, 'items.json': data.items, 'provincial.json': data.provincial }
  for (const [file, list] of Object.entries(counted))
    for (const [index, { unit }] of list.entries())
      if (unit !== null && !known.includes(unit))
        throw invalid(at(at(of(file), index), 'unit'), `a unit named in pack.json (${known.join(', ')}), not "${unit}"`)
  for (const [index, { least, most }] of data.provincial.entries())
    if (least !== null && most !== null && least > most)
      throw invalid(at(at(of('provincial.json'), index), 'most'), `>= ${least}`)
}

/** A content that general conditions alone would decide is not judged at all. */
function checkOwnConditions(env: Env): void {
  const { contents, conditions } = env.data
  for (const [index, { code, supported }] of contents.entries())
    if (supported && !conditions.some(({ applies }) => applies['content']?.includes(code)))
      throw invalid(at(at(env, index), 'supported'), `a condition of ${code} alone, or false`)
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

function checkContentsAndWorks(of: (file: string) => Env): void {
  const env = of('contents.json')
  const { contents, works, measures } = env.data
  for (const [index, content] of contents.entries()) {
    checkCitation(content.citation, at(at(env, index), 'citation'))
    if (content.answer !== undefined)
      checkCitation(content.answer.citation, at(at(at(env, index), 'answer'), 'citation'))
    const sources = at(at(env, index), 'sources')
    for (const [place, { citation }] of content.sources.entries())
      checkCitation(citation, at(at(sources, place), 'citation'))
    const shares = content.sources.reduce((sum, { sharePct }) => sum + (sharePct ?? 0), 0)
    if (shares > 100) throw invalid(sources, 'shares of 100 % together at most')
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
