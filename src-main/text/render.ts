import { fillIn, type Language } from './catalogue.ts'
import { codeKindText } from './code-kinds.ts'
import { labels } from './labels.ts'
import { factsText } from './screens/facts.ts'
import { sealReason, sealTable } from './seal.ts'
import { shownNumber } from './shown-number.ts'
import { things } from './things.ts'

/** Parameters whose value is a code: said in words. */
const worded: Readonly<Record<string, (language: Language) => Readonly<Record<string, string>>>> = {
  state: (language) => labels[language].state,
  voucherState: (language) => pick(things.voucherState, language),
  action: (language) => labels[language].step,
  role: (language) => labels[language].role,
  bucket: (language) => pick(things.bucket, language),
  what: (language) => pick(things.kind, language),
  record: (language) => pick(things.record, language),
  measured: (language) => pick(things.measured, language),
  did: (language) => pick(things.did, language),
  byFacts: (language) => pick(things.byFacts, language),
  fact: (language) => ({ ...pick(things.remark, language), ...factsText[language].names }),
  path: (language) => pick(things.path, language),
  codeKind: (language) => codeKindText[language],
  stored: (language) => pick(things.factValue, language),
  imported: (language) => pick(things.factValue, language),
}

const pick = (both: Readonly<Record<string, { vi: string; en: string }>>, language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(both).map(([code, words]) => [code, words[language]]))

const shown = (value: string | number, language: Language): string =>
  typeof value === 'string' ? value : shownNumber(value, language)

/** Revenue has one name for each year. */
const factOfYear = (name: string, value: string | number, language: Language): string | undefined => {
  const year = name === 'fact' ? /^coop\.revenue\.(\d{4})$/.exec(String(value))?.[1] : undefined
  return year === undefined ? undefined : factsText[language].revenueOf(year)
}

/** What the verification of the seal found wrong, and where. */
const ofSeal = (name: string, value: string | number, language: Language): string | undefined =>
  name === 'sealTable'
    ? sealTable(String(value), language)
    : name === 'sealReason'
      ? sealReason(String(value), language)
      : undefined

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/

/** A part in `[...]` that names a parameter which is not given is left out. */
const whole = (sentence: string, params: Readonly<Record<string, unknown>>): string =>
  sentence.replace(/\[([^[\]]*\{(\w+)\}[^[\]]*)\]/g, (_, part: string, name: string) => (name in params ? part : ''))

/** A refusal's sentence with its parameters: codes in words, amounts grouped, dates as day/month/year. */
export const renderSentence = (
  sentence: { readonly vi: string; readonly en: string },
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string => {
  const words = Object.entries(params).map(([name, value]): [string, string] => {
    const known =
      worded[name]?.(language)[String(value)] ?? factOfYear(name, value, language) ?? ofSeal(name, value, language)
    return [name, known ?? shown(value, language).replace(isoDate, '$3/$2/$1')]
  })
  return fillIn(whole(sentence[language], params), Object.fromEntries(words))
}
