import { addDong } from '../../domain/money.ts'
import { Refusal } from '../../domain/refusal.ts'
import { type ClassRecord, deleteCostsAfter, putCost, updateClass } from '../../store/classes.ts'
import { appendEvent } from '../../store/events.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'
import { theClass } from './find.ts'
import { type Reckoned, reckonClass } from './reckon.ts'

/**
 * Writes down what the norms accept of a class as it stands now: the database holds payments to it. Cost lines after `lastLine` go.
 * @throws Refusal class.belowPaid where more is paid already
 */
export const keepReckoning = async (
  tx: Tx,
  context: WriteContext,
  of: ClassRecord,
  lastLine: number,
): Promise<{ readonly record: ClassRecord; readonly reckoned: Reckoned }> => {
  const reckoned = await reckonClass(tx, context, of)
  const { support, accepted } = reckoned
  const costs = reckoned.costs.filter(({ line }) => line <= lastLine)
  const next = costs.map((cost) => ({ before: cost.accepted ?? 0, now: accepted.get(cost.line)?.value ?? null, cost }))
  const sum = addDong(support.value ?? 0, ...next.map(({ now }) => now ?? 0))
  if (sum < of.paid) throw new Refusal('class.belowPaid', { accepted: sum, paid: of.paid })
  // What grows is written before what shrinks or goes, so that the sum is never below what is paid in between.
  const supportGrows = (support.value ?? 0) >= (of.traineeSupport ?? 0)
  if (supportGrows) await updateClass(tx, of, { ...of, traineeSupport: support.value })
  for (const { cost, now } of next.toSorted((a, b) => (b.now ?? 0) - b.before - ((a.now ?? 0) - a.before)))
    await putCost(tx, { ...cost, accepted: now })
  if (!supportGrows) await updateClass(tx, of, { ...of, traineeSupport: support.value })
  await deleteCostsAfter(tx, of.id, lastLine)
  return { record: await theClass(tx, of.id), reckoned }
}

type ClassEvent = {
  readonly action: string
  readonly before: unknown
  readonly after: unknown
  readonly reason: string | null
}

/** Ends every change of a class: reckoned anew, and logged. */
export const settleClass = (tx: Tx, context: WriteContext, of: ClassRecord, event: ClassEvent): Promise<void> =>
  settleCosts(tx, context, of, event, Number.MAX_SAFE_INTEGER)

/** As settleClass, after a new list of costs that ends with `lastLine`. */
export const settleCosts = async (
  tx: Tx,
  context: WriteContext,
  of: ClassRecord,
  event: ClassEvent,
  lastLine: number,
): Promise<void> => {
  await keepReckoning(tx, context, of, lastLine)
  await appendEvent(tx, context.actor, { ...event, subject: 'trainingClass', subjectId: of.id })
}
