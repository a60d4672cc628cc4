import { type LocalDate, parseDate } from '../../../src-main/domain/dates.ts'
import { cleanSpaces, fold } from '../../../src-main/domain/text.ts'

export type ReadLearner = {
  readonly name: string
  readonly bornOn: LocalDate | null
  readonly citizenId: string | null
}

/** Why a line is not a learner; `text`: what stands there. */
export type BadLine = {
  readonly kind: 'name' | 'date' | 'number' | 'identity' | 'extra'
  readonly text: string
}

/** `line` counts from 1, as the pasted text does. */
export type LearnerLine =
  | { readonly line: number; readonly learner: ReadLearner }
  | { readonly line: number; readonly bad: BadLine }

/**
 * Learners as a spreadsheet hands them over: name; date of birth; identity number, parted by tabs or semicolons. Empty lines, a heading
 * and a first column of running numbers are left out. Whatever cannot be read makes its line bad: nothing is guessed.
 */
export const readLearners = (text: string): readonly LearnerLine[] =>
  text.split(/\r?\n/).flatMap((written, index) => {
    const cells = cellsOf(written)
    return cells.every((cell) => cell === '') || isHeading(cells) ? [] : [{ line: index + 1, ...readLine(cells) }]
  })

const cellsOf = (written: string): readonly string[] => {
  const cells = written.split(written.includes('\t') ? '\t' : ';').map(cleanSpaces)
  const [first = '', ...rest] = cells
  return /^\d{1,4}\.?$/.test(first) && rest.length > 0 ? rest : cells
}

const isHeading = ([first = '', second = '']: readonly string[]): boolean =>
  /^(?:stt|tt|ho (?:va )?ten|ten|name)\b/.test(fold(first)) && !/\d/.test(second)

const readLine = (cells: readonly string[]): { learner: ReadLearner } | { bad: BadLine } => {
  const [name = '', born = '', number = '', ...more] = cells
  const extra = more.find((cell) => cell !== '')
  if (!/\p{L}/u.test(name)) return bad('name', name)
  if (extra !== undefined) return bad('extra', extra)
  const bornOn = born === '' ? null : dateOf(born)
  if (bornOn === undefined) return bad('date', born)
  const digits = number.replace(/[\s.-]/g, '')
  if (digits !== '' && !/^(?:\d{9}|\d{12})$/.test(digits)) return bad('number', number)
  if (bornOn === null && digits === '') return bad('identity', '')
  return { learner: { name, bornOn, citizenId: digits === '' ? null : digits } }
}

const bad = (kind: BadLine['kind'], text: string): { bad: BadLine } => ({ bad: { kind, text } })

const dateOf = (written: string): LocalDate | undefined => {
  try {
    return parseDate(written)
  } catch {
    return undefined
  }
}
