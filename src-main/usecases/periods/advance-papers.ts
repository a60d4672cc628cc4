import { type LocalDate, yearOf } from '../../domain/dates.ts'
import { paperScopeOf } from '../../domain/dossier.ts'
import { papersFor } from '../../domain/eligibility/papers.ts'
import type { OpenAdvance } from '../../domain/ledger/act-seal.ts'
import { openAdvances } from '../../domain/report/advances.ts'
import { everything } from '../../domain/report/ask.ts'
import { papersOf } from '../../store/papers.ts'
import { advanceMoves } from '../../store/reports.ts'
import { openAdvancesOn } from '../../store/standing-money.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { theApplication } from '../applications/find.ts'
import type { OfficeContext } from '../context.ts'

/** An advance that stood open at the end of a day, with the papers of payment that are not on file: what would clear it is missing. */
export type AdvancePapers = OpenAdvance & {
  readonly coop: string
  /** The earliest day by which some of it is to be cleared; null: no rule of its year says one. */
  readonly dueOn: LocalDate | null
  /** Past that day, or past the day by which it was to come back. */
  readonly late: boolean
}

/** What clears an advance is what the pack asks for at payment. */
export const openAdvancePapers = async (
  reads: Reads,
  { pack }: Pick<OfficeContext, 'pack'>,
  day: LocalDate,
): Promise<AdvancePapers[]> => {
  const found: AdvancePapers[] = []
  const due = await duesOn(reads, day)
  for (const { applicationId, no, coop, amount } of await openAdvancesOn(reads, day)) {
    const there = new Set(
      (await papersOf(reads, applicationId)).flatMap(({ code, status }) => (status === 'refused' ? [] : [code])),
    )
    const asked = papersFor(pack, paperScopeOf(await theApplication(reads, applicationId)), 'payment')
    const missing = asked.flatMap(({ code, required }) => (required && !there.has(code) ? [code] : []))
    found.push({ applicationId, no, coop, amount, missing, ...(due.get(applicationId) ?? noDue) })
  }
  return found
}

type Due = Pick<AdvancePapers, 'dueOn' | 'late'>
const noDue: Due = { dueOn: null, late: false }

/** By file: one may have several advances open. */
const duesOn = async (reads: Reads, day: LocalDate): Promise<ReadonlyMap<string, Due>> => {
  const dues = new Map<string, Due>()
  const { groups } = openAdvances(await advanceMoves(reads, yearOf(day), day, everything), day)
  for (const { move, due, reminder } of groups.flatMap(({ rows }) => rows)) {
    const known = dues.get(move.applicationId) ?? noDue
    const days = [known.dueOn, due.dueOn].filter((one) => one !== null)
    dues.set(move.applicationId, {
      dueOn: days.toSorted()[0] ?? null,
      late: known.late || reminder.kind === 'late' || reminder.kind === 'returnLate',
    })
  }
  return dues
}
