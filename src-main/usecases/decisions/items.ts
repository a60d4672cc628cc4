import { formatDate } from '../../domain/dates.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import type { CoopRow } from '../../store/coops.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { ceilingOf } from '../applications/amount.ts'
import { theApplication, theCoop } from '../applications/find.ts'
import type { OfficeContext } from '../context.ts'

export type DecisionItemInput = { readonly applicationId: string; readonly amount: number }
export type DecidedItem = { readonly application: ApplicationRecord; readonly coop: CoopRow; readonly amount: number }

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
    await checkCeiling(reads, office, application, coop, input.amount, index)
    items.push({ application, coop, amount: input.amount })
  }
  return items
}

/** An unknown ceiling is not "no ceiling": a file without one cannot be approved for money. */
const checkCeiling = async (
  reads: Reads,
  office: OfficeContext,
  application: ApplicationRecord,
  coop: CoopRow,
  amount: number,
  index: number,
): Promise<void> => {
  if (amount === 0) return
  const { ceiling, citation } = await ceilingOf(reads, office, application)
  if (ceiling === null)
    throw new Refusal('decision.ceilingUnknown', { no: application.no, coop: coop.name }, `items.${index}.amount`)
  if (amount > ceiling)
    throw new Refusal(
      'decision.ceiling',
      { coop: coop.name, no: application.no, amount, ceiling, citation },
      `items.${index}.amount`,
    )
}
