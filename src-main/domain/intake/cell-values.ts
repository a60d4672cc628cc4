import { fromExcelSerial, type LocalDate, parseDate } from '../dates.ts'
import { readingsOf } from '../money/decimal.ts'
import { type Dong, type MoneyUnit, parseAmount, scaleNumber } from '../money.ts'
import { Refusal } from '../refusal.ts'
import { checkTaxCode, normaliseTaxCode } from '../tax-code.ts'
import { cleanSpaces, fold } from '../text.ts'
import { type Cell, shownCell } from './grid.ts'
import { unitWords } from './money-unit.ts'

/** No programme of a province reaches ten thousand billion đồng: a figure beyond it was typed in the wrong unit. */
const absurdAmount = 10_000_000_000_000

const noneWords = /^(?:[-–—]+|khong|khong co|ko|k)$/

/** A dash or “không”: the officer says there is none. An empty cell says nothing. */
export function saysNone(cell: Cell): boolean {
  return cell.kind === 'text' && noneWords.test(fold(cell.text))
}

export function textValue(cell: Cell): string {
  if (cell.kind === 'error') throw new Refusal('intake.cellError', { value: cell.text })
  return cleanSpaces(shownCell(cell) ?? '')
}

/**
 * Money under a heading's unit, in đồng.
 * @throws Refusal `intake.moneyInvalid`, `money.ambiguous`, `intake.amountNegative`, `intake.amountAbsurd`, `intake.cellError`.
 */
export function moneyValue(cell: Cell, unit: MoneyUnit): Dong {
  const amount = signedMoneyValue(cell, unit)
  if (amount < 0) throw new Refusal('intake.amountNegative', { value: textValue(cell) })
  return amount
}

/**
 * As `moneyValue`, where a figure below zero has a meaning.
 * @throws Refusal `intake.moneyInvalid`, `money.ambiguous`, `intake.amountAbsurd`, `intake.cellError`.
 */
export function signedMoneyValue(cell: Cell, unit: MoneyUnit): Dong {
  const value = textValue(cell)
  const amount = money(cell, value, unit)
  if (Math.abs(amount) > absurdAmount) throw absurd(value, unit)
  return amount
}

function money(cell: Cell, value: string, unit: MoneyUnit): Dong {
  try {
    if (cell.kind === 'number') return scaleNumber(cell.value, unit)
    if (cell.kind === 'text') return parseAmount(cell.text, unit)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'money.unsafe') throw absurd(value, unit)
    if (error.code !== 'money.invalid') throw error
  }
  throw new Refusal('intake.moneyInvalid', { value, unit: unitWords[unit] })
}

function absurd(value: string, unit: MoneyUnit): Refusal {
  return new Refusal('intake.amountAbsurd', { value, unit: unitWords[unit] })
}

/** @throws Refusal `date.invalid`, `intake.cellError`. */
export function dateValue(cell: Cell, system: 1900 | 1904): LocalDate {
  if (cell.kind === 'date') return cell.date
  // A bare year is a number a date column may hold by mistake; as a serial it would be a day of 1905.
  if (cell.kind === 'number' && cell.value > 2200) return fromExcelSerial(cell.value, system)
  return parseDate(textValue(cell))
}

/**
 * A code as text; a number is a code only with all its ten digits, since a number drops a zero in front.
 * @throws Refusal `intake.taxCodeLeadingZero`, `intake.taxCodeBranch`, `intake.taxCodeInvalid`, `intake.cellError`.
 */
export function taxCodeValue(cell: Cell): { code: string; badCheckDigit: boolean } {
  const value = textValue(cell)
  const code = normaliseTaxCode(value)
  if (cell.kind === 'number' && /^\d{9}$/.test(code)) throw new Refusal('intake.taxCodeLeadingZero', { value })
  const check = checkTaxCode(code)
  if (/^\d{10}-\d{3}$/.test(code)) throw new Refusal('intake.taxCodeBranch', { value })
  if (check === 'badForm') throw new Refusal('intake.taxCodeInvalid', { value })
  return { code, badCheckDigit: check === 'badCheckDigit' }
}

const membersShape = /^(\d{1,3}(?:[.,]\d{3})+|\d{1,7}) ?(?:tv|thanh vien|xv|xa vien|htx|hop tac xa|ho|nguoi)?\.?$/

/** A count, also as “55 TV”. @throws Refusal `intake.membersInvalid`, `intake.cellError`. */
export function membersValue(cell: Cell): number {
  const value = textValue(cell)
  const digits = cell.kind === 'text' ? membersShape.exec(fold(value))?.[1]?.replace(/\D/g, '') : undefined
  const members = cell.kind === 'number' ? cell.value : Number(digits ?? Number.NaN)
  if (!Number.isInteger(members) || members < 1 || members > 1_000_000) {
    throw new Refusal('intake.membersInvalid', { value })
  }
  return members
}

/** “Có”, “x” or the name of a certificate is yes, “Không” or a dash is no. @throws Refusal `intake.certificateInvalid`, `intake.cellError`. */
export function certificateValue(cell: Cell): boolean {
  if (cell.kind === 'boolean') return cell.value
  if (saysNone(cell)) return false
  const value = textValue(cell)
  if (
    cell.kind !== 'number' &&
    /^(?:x|v|✓|✔|co)$|^co\b|^(?:[a-z]*gap|attp|vsattp|haccp|iso|huu co|ocop)\b/.test(fold(value))
  )
    return true
  throw new Refusal('intake.certificateInvalid', { value })
}

/** The figure of a size and its unit: 132 and `ha`, from two cells or from “132 ha” in one. Null when no figure can be told. */
export function sizeValue(cell: Cell, unitCell: string): { figure: number | null; unit: string } {
  if (cell.kind === 'number') return { figure: cell.value, unit: unitCell }
  const [, digits = '', rest = ''] = /^([\d.,]*\d) ?(\D.*)?$/.exec(textValue(cell)) ?? []
  const readings = readingsOf(digits)
  const [only] = readings
  const figure = only === undefined || readings.length > 1 ? null : Number(only.digits) / 10 ** only.scale
  return { figure, unit: rest === '' ? unitCell : rest }
}
