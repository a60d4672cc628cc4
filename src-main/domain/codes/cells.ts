import { textValue } from '../intake/cell-values.ts'
import type { Cell } from '../intake/grid.ts'
import { Refusal, type RefusalCode, type RefusalParams } from '../refusal.ts'
import { type CodeKind, digitsOf, fixedLength, isCodeOf } from './kinds.ts'

type Told = { readonly code: RefusalCode; readonly params: RefusalParams }

/**
 * The code of a cell. Text is taken as it stands. A number has lost the zeros in front: they come back only where the kind has one length, and
 * that is told; where it has two, nobody can know, and that is told too.
 * @throws Refusal codes.invalid, intake.cellError
 */
export const codeValue = (kind: CodeKind, cell: Cell): { readonly code: string; readonly warning: Told | null } => {
  const value = textValue(cell)
  const length = fixedLength(kind)
  const bare = cell.kind === 'number' && /^[0-9]+$/.test(value)
  if (bare && length !== null && value.length < length) {
    const code = value.padStart(length, '0')
    return { code, warning: { code: 'codes.padded', params: { value, code } } }
  }
  if (!isCodeOf(kind, value)) throw new Refusal('codes.invalid', { codeKind: kind, value, digits: digitsOf(kind) })
  const lost = bare && length === null && isCodeOf(kind, `0${value}`)
  return { code: value, warning: lost ? { code: 'codes.zeroMayBeLost', params: { value } } : null }
}

/** @throws Refusal codes.yearInvalid, intake.cellError */
export const yearValue = (cell: Cell): number => {
  const value = textValue(cell)
  const year = /^[0-9]{4}$/.test(value) ? Number(value) : Number.NaN
  if (!(year >= 2000 && year <= 2100)) throw new Refusal('codes.yearInvalid', { value })
  return year
}
