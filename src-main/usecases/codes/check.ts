import { type CodeKind, digitsOf, isCodeOf } from '../../domain/codes/kinds.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { codesOfYear } from './view.ts'

/**
 * A code is text with its zeros, empty while open. Where a list of the kind is on file for the year it is one of that list; where none is, only its
 * digits are counted, and a source may be a word (NSTW).
 * @throws Refusal budget.codeInvalid, budget.codeUnknown, at `field`
 */
export const checkCode = async (
  reads: Reads,
  asked: { readonly kind: CodeKind; readonly code: string; readonly year: number; readonly field: string },
): Promise<void> => {
  const { kind, code, year, field } = asked
  if (code === '') return
  const known = await codesOfYear(reads, kind, year)
  if (known === null) {
    if (kind !== 'source' && !isCodeOf(kind, code))
      throw new Refusal('budget.codeInvalid', { value: code, digits: digitsOf(kind) }, field)
    return
  }
  if (known.codes.some((one) => one.code === code)) return
  const { document } = known.list
  throw new Refusal('budget.codeUnknown', { codeKind: kind, code, year: String(year), document }, field)
}
