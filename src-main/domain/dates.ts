import { Refusal } from './refusal.ts'

/** A calendar date `yyyy-mm-dd`, without clock or zone, from 1900-01-01 to 9999-12-31. Sorts as text. */
export type LocalDate = string

type Parts = { readonly year: number; readonly month: number; readonly day: number }

const dayMs = 86_400_000
const isoShape = /^(\d{4})-(\d{2})-(\d{2})$/
const dayFirstShape = /^(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4})$/

export function isLocalDate(value: unknown): value is LocalDate {
  return typeof value === 'string' && isoParts(value) !== null
}

/**
 * A date as people write it, day first: `3/4/2018` is 3 April; also `3-4-2018`, `3.4.2018` and `2018-04-03`.
 * Two-digit years are refused, not guessed.
 * @throws Refusal `date.invalid`.
 */
export function parseDate(text: string): LocalDate {
  const value = text.replace(/\s+/g, ' ').trim()
  const match = dayFirstShape.exec(value)
  const parts =
    match === null ? isoParts(value) : real({ day: Number(match[1]), month: Number(match[3]), year: Number(match[4]) })
  if (parts === null) throw invalid(value)
  return isoOf(parts)
}

/**
 * A spreadsheet's serial day; a time of day is dropped. The 1900 system counts a 29/02/1900 that never was: serial 60 is
 * refused, later ones are one too high.
 * @throws Refusal `date.invalid`.
 */
export function fromExcelSerial(serial: number, system: 1900 | 1904): LocalDate {
  const day = Math.floor(serial)
  if (system === 1904) {
    if (day < 0) throw invalid(serial)
    return fromDayNumber(dayNumber('1904-01-01') + day, serial)
  }
  if (day < 1 || day === 60) throw invalid(serial)
  return fromDayNumber(dayNumber('1900-01-01') + day - (day > 60 ? 2 : 1), serial)
}

/** `dd/mm/yyyy`. */
export function formatDate(date: LocalDate): string {
  const { year, month, day } = partsOf(date)
  return `${pad(day, 2)}/${pad(month, 2)}/${year}`
}

/** As letters and books carry it: `ngày 05 tháng 02 năm 2018`, `ngày 18 tháng 9 năm 2017` (zero before days below 10 and months 1 and 2). */
export function formatDateLong(date: LocalDate): string {
  const { year, month, day } = partsOf(date)
  return `ngày ${pad(day, 2)} tháng ${month <= 2 ? pad(month, 2) : month} năm ${year}`
}

export function compareDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  if (a === b) return 0
  return a < b ? -1 : 1
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days, `${date} + ${days}`)
}

/**
 * The last of so many days from Monday to Friday after a date. Public holidays are not known here, so the day comes no later than a text
 * that leaves them out would say.
 */
export function addWorkingDays(date: LocalDate, days: number): LocalDate {
  let day = dayNumber(date)
  for (let left = days; left > 0; ) {
    day += 1
    if (!isWeekend(day)) left -= 1
  }
  return fromDayNumber(day, `${date} + ${days}`)
}

/** Day 0 of the count, 01/01/1970, was a Thursday. */
const isWeekend = (day: number): boolean => ((((day + 4) % 7) + 7) % 7) % 6 === 0

/** The same day of another month, or that month's last day: 31/01 and one month is 28/02 or 29/02. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date)
  const count = year * 12 + (month - 1) + months
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
  const parts = real({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) })
  if (parts === null) throw invalid(`${date} + ${months}`)
  return isoOf(parts)
}

/** 29/02 and one year is 28/02. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12)
}

/** Days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from)
}

export function yearOf(date: LocalDate): number {
  return partsOf(date).year
}

/** 1 to 12. */
export function monthOf(date: LocalDate): number {
  return partsOf(date).month
}

export function startOfYear(year: number): LocalDate {
  const parts = real({ year, month: 1, day: 1 })
  if (parts === null) throw invalid(year)
  return isoOf(parts)
}

/** The date on the wall where the program runs; callers pass the clock. */
export function today(now: Date): LocalDate {
  return isoOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
}

function isoParts(text: string): Parts | null {
  const match = isoShape.exec(text)
  return match === null ? null : real({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
}

function real(parts: Parts): Parts | null {
  const { year, month, day } = parts
  if (![year, month, day].every(Number.isInteger) || year < 1900 || year > 9999) return null
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? parts : null
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function partsOf(date: LocalDate): Parts {
  const parts = isoParts(date)
  if (parts === null) throw invalid(date)
  return parts
}

function dayNumber(date: LocalDate): number {
  const { year, month, day } = partsOf(date)
  return Date.UTC(year, month - 1, day) / dayMs
}

function fromDayNumber(days: number, shown: string | number): LocalDate {
  const moment = new Date(days * dayMs)
  const parts = Number.isInteger(days)
    ? real({ year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() })
    : null
  if (parts === null) throw invalid(shown)
  return isoOf(parts)
}

function isoOf({ year, month, day }: Parts): LocalDate {
  return `${year}-${pad(month, 2)}-${pad(day, 2)}`
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0')
}

function invalid(value: string | number): Refusal {
  return new Refusal('date.invalid', { value })
}
