import { formatDate } from '../../domain/dates.ts'
import { assembleFacts } from '../../domain/dossier.ts'
import { ceilingFor } from '../../domain/eligibility/ceiling.ts'
import { formatCitationShort } from '../../domain/eligibility/citation.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import type { CoopRow } from '../../store/coops.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { theApplication, theCoop } from '../applications/find.ts'
import type { OfficeContext } from '../context.ts'

export type DecisionItemInput = { readonly applicationId: string; readonly amount: number }
export type DecidedItem = { readonly application: ApplicationRecord; readonly coop: CoopRow; readonly amount: number }

/** The most the state may give to an application, by the pack; null where the law leaves it open or a fact is missing. */
export const ceilingOf = (
  office: OfficeContext,
  application: ApplicationRecord,
  coop: CoopRow,
): { ceiling: number | null; citation: string } => {
  const { facts } = assembleFacts(office.pack, {
    content: application.content,
    work: application.work,
    requestDate: application.requestDate,
    coopKind: coop.kind,
    facts: application.facts,
    coopFacts: coop.facts,
    papers: [],
    judgements: {},
  })
  const { ceiling, working } = ceilingFor(office.pack, facts, null)
  const lowest = working.find((step) => step.value === ceiling)
  return { ceiling, citation: lowest === undefined ? '' : formatCitationShort(office.pack, lowest.citation, 'vi') }
}

/**
 * Gathers the applications of a decision and checks each line against its ceiling and its dates.
 * @throws Refusal decision.noItems, decision.itemTwice, decision.ceiling, decision.before
 */
export const gatherItems = async (
  reads: Reads,
  office: OfficeContext,
  decidedOn: string,
  inputs: readonly DecisionItemInput[],
): Promise<DecidedItem[]> => {
  if (inputs.length === 0) throw new Refusal('decision.noItems', {}, 'items')
  const seen = new Set<string>()
  const items: DecidedItem[] = []
  for (const [index, input] of inputs.entries()) {
    const application = await theApplication(reads, input.applicationId)
    const coop = await theCoop(reads, application.coopId)
    if (seen.has(application.id)) throw new Refusal('decision.itemTwice', { no: application.no }, `items.${index}`)
    seen.add(application.id)
    if (decidedOn < application.requestDate)
      throw new Refusal(
        'decision.before',
        { date: formatDate(decidedOn), requestDate: formatDate(application.requestDate), no: application.no },
        'decidedOn',
      )
    checkCeiling(office, application, coop, input.amount, index)
    items.push({ application, coop, amount: input.amount })
  }
  return items
}

/** An unknown ceiling is not "no ceiling": a file without one cannot be approved for money. */
const checkCeiling = (
  office: OfficeContext,
  application: ApplicationRecord,
  coop: CoopRow,
  amount: number,
  index: number,
): void => {
  if (amount === 0) return
  const { ceiling, citation } = ceilingOf(office, application, coop)
  if (ceiling === null)
    throw new Refusal('decision.ceilingUnknown', { no: application.no, coop: coop.name }, `items.${index}.amount`)
  if (amount > ceiling)
    throw new Refusal(
      'decision.ceiling',
      { coop: coop.name, no: application.no, amount, ceiling, citation },
      `items.${index}.amount`,
    )
}
