import { Refusal } from '../../domain/refusal.ts'
import { overCounted } from '../../domain/training/costs.ts'
import { countsOf } from '../../domain/training/timetable.ts'
import { type ClassRecord, costsOf, putCost, sessionsOf } from '../../store/classes.ts'
import { attendanceOf } from '../../store/learners.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'
import type { Seen } from './classes.ts'
import { theClassAt } from './find.ts'
import { countedLines } from './reckon.ts'
import { settleCosts } from './settle.ts'

/** A cost line, planned and real; quantities in the unit of the item, amounts in đồng. Null: not known yet. */
export type CostInput = {
  readonly item: string
  readonly plannedQuantity: number | null
  readonly plannedAmount: number | null
  readonly quantity: number | null
  readonly amount: number | null
  readonly invoice: boolean | null
  readonly note: string | null
}

/**
 * All cost lines of a class, in their order. Real quantities of an item together stay within what learners signed for.
 * @throws Refusal changed.meanwhile, notFound for an item of another content, class.quantityOver, class.belowPaid
 */
export const setCosts = (
  context: WriteContext,
  { costs, ...seen }: Seen & { readonly costs: readonly CostInput[] },
): Promise<void> =>
  context.store.write(async (tx) => {
    const of = await theClassAt(tx, seen)
    await checkCosts(tx, context, of, costs)
    const before = await costsOf(tx, of.id)
    for (const [index, { invoice, ...cost }] of costs.entries()) {
      const line = index + 1
      // What is accepted stays until it is reckoned anew, so that it never passes below what is paid on the way.
      const accepted = before.find((one) => one.line === line)?.accepted ?? null
      await putCost(tx, {
        ...cost,
        classId: of.id,
        line,
        invoice: invoice === null ? null : invoice ? 1 : 0,
        accepted,
      })
    }
    await settleCosts(tx, context, of, { action: 'class.costs', before, after: costs, reason: null }, costs.length)
  })

const checkCosts = async (
  tx: Tx,
  { pack }: WriteContext,
  of: ClassRecord,
  costs: readonly CostInput[],
): Promise<void> => {
  const counts = countsOf(await sessionsOf(tx, of.id), await attendanceOf(tx, of.id))
  const over = overCounted(countedLines(pack, costs), counts)
  for (const [index, { item }] of costs.entries()) {
    const data = pack.items.find(({ code, contents }) => code === item && contents.includes(of.content))
    if (data === undefined) throw new Refusal('notFound', { what: 'costItem', id: item }, `costs.${index}.item`)
    const found = over.get(item)
    if (found === undefined) continue
    const unit = pack.units.find(({ id }) => id === data.unit)?.name.vi ?? data.unit
    throw new Refusal('class.quantityOver', { item: data.name.vi, ...found, unit }, `costs.${index}.quantity`)
  }
}
