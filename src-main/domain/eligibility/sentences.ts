import { formatDate, isLocalDate } from '../dates.ts'

export type Lang = 'vi' | 'en'

/**
 * Fills `{name}` in a pack's sentence. `lookup` gives the words for a name; `unresolved` stands where it has none, and a part
 * in `[...]` is left out then.
 */
export function fill(template: string, lookup: (name: string) => string | null, unresolved: string): string {
  const whole = template.replace(/\[([^[\]]*)\]/g, (_, part: string) =>
    namesIn(part).every((name) => lookup(name) !== null) ? part : '',
  )
  return whole.replace(/\{([^{}]+)\}/g, (_, name: string) => lookup(name) ?? unresolved)
}

function namesIn(part: string): string[] {
  return [...part.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name]) => name ?? [])
}

/** A value as a sentence carries it: 1.516.000.000 or 18,5 (en 1,516,000,000 and 18.5), 05/02/2018. Null: no words for it. */
export function formatValue(value: unknown, lang: Lang): string | null {
  if (typeof value === 'number') return formatNumber(value, lang)
  if (isLocalDate(value)) return formatDate(value)
  return typeof value === 'string' ? value : null
}

/** At most four decimals, none that are zero. */
export function formatNumber(n: number, lang: Lang): string {
  const rounded = Number.isInteger(n) ? n : Math.round(n * 1e4) / 1e4
  const [whole = '', fraction = ''] = String(rounded).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, lang === 'vi' ? '.' : ',')
  if (fraction === '') return grouped
  return `${grouped}${lang === 'vi' ? ',' : '.'}${fraction}`
}

/** A part in percent of a whole, two decimals, cut off: 19.999 is never shown as 20. */
export function formatRatio(part: number, whole: number, lang: Lang): string | null {
  if (!(whole > 0)) return null
  const hundredths = (BigInt(part) * 10_000n) / BigInt(whole)
  const fraction = String(hundredths % 100n).padStart(2, '0')
  return `${formatNumber(Number(hundredths / 100n), lang)}${lang === 'vi' ? ',' : '.'}${fraction}`
}
