import { type LocalDate, parseDate } from '../dates.ts'
import { dateValue, textValue } from '../intake/cell-values.ts'
import type { Cell } from '../intake/grid.ts'
import { fold } from '../text.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const name = `(${months.join('|')})[a-z]*\\.?`
const dayFirst = new RegExp(`^(\\d{1,2})[ /.-]?${name},?[ /.-]?(\\d{4})$`)
const monthFirst = new RegExp(`^${name} (\\d{1,2}),? (\\d{4})$`)
const inWords = /^ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})$/
const timeOfDay = /[ t](?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?: ?[ap]m)?z?$/i

/**
 * A day as statements write it: day first as everywhere, ISO, with a month in English letters (`31-May-2018`, `May 31, 2018`) or in
 * Vietnamese words; a time of day is dropped. Figures are read day first and never the other way round.
 * @throws Refusal `date.invalid`, `intake.cellError`
 */
export const statementDate = (cell: Cell, system: 1900 | 1904): LocalDate => {
  if (cell.kind !== 'text') return dateValue(cell, system)
  const written = textValue(cell).replace(timeOfDay, '')
  const folded = fold(written)
  const [, day, month, year] = dayFirst.exec(folded) ?? inWords.exec(folded) ?? swapped(monthFirst.exec(folded)) ?? []
  if (day === undefined || month === undefined) return parseDate(written)
  const number = months.indexOf(month) + 1 || Number(month)
  return parseDate(`${day}/${number}/${year}`)
}

const swapped = (match: RegExpExecArray | null): readonly (string | undefined)[] | null =>
  match === null ? null : [match[0], match[2], match[1], match[3]]
