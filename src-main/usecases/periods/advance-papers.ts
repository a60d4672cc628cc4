import { paperScopeOf } from '../../domain/dossier.ts'
import { papersFor } from '../../domain/eligibility/papers.ts'
import type { OpenAdvance } from '../../domain/ledger/act-seal.ts'
import { papersOf } from '../../store/papers.ts'
import { openAdvancesOn } from '../../store/standing-money.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { theApplication } from '../applications/find.ts'
import type { OfficeContext } from '../context.ts'

/** An advance that stood open at the end of a day, with the papers of payment that are not on file: what would clear it is missing. */
export type AdvancePapers = OpenAdvance & { readonly coop: string }

/** What clears an advance is what the pack asks for at payment. */
export const openAdvancePapers = async (
  reads: Reads,
  { pack }: Pick<OfficeContext, 'pack'>,
  day: string,
): Promise<AdvancePapers[]> => {
  const found: AdvancePapers[] = []
  for (const { applicationId, no, coop, amount } of await openAdvancesOn(reads, day)) {
    const there = new Set(
      (await papersOf(reads, applicationId)).flatMap(({ code, status }) => (status === 'refused' ? [] : [code])),
    )
    const asked = papersFor(pack, paperScopeOf(await theApplication(reads, applicationId)), 'payment')
    const missing = asked.flatMap(({ code, required }) => (required && !there.has(code) ? [code] : []))
    found.push({ applicationId, no, coop, amount, missing })
  }
  return found
}
