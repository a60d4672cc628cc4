import type { Language } from './catalogue.ts'

/** Amounts and long counts get their separators and fractions their mark (12.125 ha would read as thousands); small whole numbers are left alone. */
export const shownNumber = (value: number, language: Language): string => {
  if (Number.isInteger(value) && Math.abs(value) < 10_000) return String(value)
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 6 }).format(value)
}
