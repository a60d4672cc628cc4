import { allDecisionItems, listDecisions } from '../../store/decisions.ts'
import type { OfficeContext } from '../context.ts'

/** Every decision with its lines, newest first. */
export const viewDecisions = async ({ store: { reads } }: OfficeContext) => {
  const decisions = await listDecisions(reads)
  const items = Map.groupBy(await allDecisionItems(reads), (item) => item.decisionId)
  const numbers = new Map(decisions.map((decision) => [decision.id, decision.number]))
  return decisions.map((decision) => {
    const own = items.get(decision.id) ?? []
    return {
      id: decision.id,
      number: decision.number,
      decidedOn: decision.decidedOn,
      signer: decision.signer,
      kind: decision.kind,
      changes: decision.changesId === null ? null : (numbers.get(decision.changesId) ?? null),
      reason: decision.reason,
      hasFile: decision.sha256 !== null,
      total: own.reduce((sum, item) => sum + item.amount, 0),
      items: own.map(({ applicationId, no, coop, amount }) => ({ applicationId, no, coop, amount })),
      recordedBy: decision.recordedBy,
    }
  })
}
