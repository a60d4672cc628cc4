import { type Amount, amountFor, openAmount } from '../../domain/eligibility/amount.ts'
import { formatCitationShort } from '../../domain/eligibility/citation.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { OfficeContext } from '../context.ts'
import { gather } from './gather.ts'

/** What the pack gives a file, with its working, đồng; null where the law leaves it open or a fact is missing. */
export const amountOf = async (
  reads: Reads,
  office: OfficeContext,
  application: ApplicationRecord,
): Promise<Amount> => {
  const { facts, settings, provincial } = await gather(reads, office, application)
  return amountFor(office.pack, facts, { settings, provincial })
}

/** A file whose stored facts or readings no longer fit still opens: it has to be corrected somewhere. */
export const amountShown = async (
  reads: Reads,
  office: OfficeContext,
  application: ApplicationRecord,
): Promise<{ amount: Amount; problem: Refusal | null }> => {
  try {
    return { amount: await amountOf(reads, office, application), problem: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { amount: openAmount, problem: error }
  }
}

/** The most the state may give, and what says so: the article, and where the province set it, its document. */
export const ceilingOf = async (
  reads: Reads,
  office: OfficeContext,
  application: ApplicationRecord,
): Promise<{ ceiling: number | null; citation: string }> => {
  const { ceiling, working, provincial } = await amountOf(reads, office, application)
  const lowest = working.findLast((step) => step.value === ceiling)
  const article = lowest === undefined ? [] : [formatCitationShort(office.pack, lowest.citation, 'vi')]
  const fixed = provincial.flatMap(({ value, document }) => (value === ceiling ? [document] : []))
  return { ceiling, citation: [...article, ...fixed].join('; ') }
}
