import type { Pack } from '../../domain/eligibility/pack.ts'
import type { IntakeRow } from '../../domain/intake/types.ts'
import { type SplitFacts, splitFacts, type TypedFacts } from '../applications/facts.ts'

/**
 * The facts one row states, by the names they are stored under. What the row leaves open is absent: an empty cell never erases.
 * @throws Refusal facts.invalid
 */
export const factsOfRow = (pack: Pack, { coop, application }: IntakeRow): SplitFacts =>
  splitFacts(pack, application.content, {
    ...stated({ 'coop.foundedOn': coop.foundedOn, 'coop.members': coop.members }),
    ...Object.fromEntries(Object.entries(coop.revenue).map(([year, amount]) => [`coop.revenue.${year}`, amount])),
    ...stated({
      amount: application.amount,
      totalInvestment: application.totalInvestment,
      ownContribution: application.ownContribution,
      offtakePerYear: application.offtakePerYear,
      practices: practicesOf(application.practices),
    }),
    ...application.flags,
    ...application.size,
    ...stated({ size: sizeRemark(application), remark: application.note || undefined }),
  })

/**
 * “Không” under VietGAP/ATTP denies these two certificates, not advanced technology or water-saving irrigation, which the same fact holds:
 * an empty list would say more than the sheet does, so the fact stays unknown.
 */
const practicesOf = (practices: readonly string[] | undefined): readonly string[] | undefined =>
  practices === undefined || practices.length === 0 ? undefined : practices

/** A size that became a fact is not kept a second time: the remark would disagree once an officer corrects the fact. */
const sizeRemark = ({ size, sizeText }: IntakeRow['application']): string | undefined =>
  Object.keys(size).length > 0 ? undefined : sizeText || undefined

const stated = (facts: TypedFacts): TypedFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
