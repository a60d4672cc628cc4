import type { LawCondition, LawParameter } from '../../../src-main/contract/law.ts'
import type { Bilingual } from '../../../src-main/contract/office.ts'
import { formatDate, isLocalDate } from '../../../src-main/domain/dates.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { type LawText, lawText } from '../../../src-main/text/screens/law.ts'
import { useLabels, useLanguage, useText } from '../../app/language.tsx'

export const dateOr = (date: string | null, otherwise: string): string =>
  isLocalDate(date) ? formatDate(date) : otherwise

/** Grouped like amounts; a fraction with its comma. */
const numberText = (value: number): string =>
  Number.isInteger(value) ? formatDong(value) : String(value).replace('.', ',')

/** Words for what the law says of itself, in the language of the moment. */
export const useLawWords = () => {
  const t = useText(lawText)
  const { language } = useLanguage()
  const basis: Readonly<Record<string, string>> = useLabels().basis
  return {
    basis: (code: string): string => basis[code] ?? code,
    inForce: (period: LawCondition['inForce']): string => inForce(period, t.conditions),
    /** A value of a parameter with its unit: `1.000.000.000 đồng`, `01/07/2013`. */
    value: (value: number | string, unitName: Bilingual | null): string =>
      typeof value === 'string'
        ? dateOr(value, value)
        : [numberText(value), unitName?.[language] ?? ''].join(' ').trim(),
  }
}

const inForce = ({ from, to }: LawCondition['inForce'], t: LawText['conditions']): string => {
  if (from === null && to === null) return `${t.inForce}: ${t.always}`
  const parts = [from === null ? '' : t.from(dateOr(from, from)), to === null ? '' : t.to(dateOr(to, to))]
  return `${t.inForce} ${parts.join(' ').trim()}`
}

/** The value in force last: what a reader means by "the" value. */
export const lastValue = (parameter: LawParameter): LawParameter['values'][number] | undefined =>
  parameter.values.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)).at(-1)
