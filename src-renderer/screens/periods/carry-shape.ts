import { z } from 'zod'
import type { YearView } from '../../../src-main/contract/periods.ts'
import { carryCategories } from '../../../src-main/domain/ledger/carry.ts'
import { decisionShape, emptyDecision } from '../money/decision-fields.tsx'

/** A carry-over as it is being typed. `amounts`: by key of the item; an item without one stays. */
export const carryShape = decisionShape.extend({
  fromLineId: z.string(),
  /** Id of a line of the next year; empty: a new one. */
  toLineId: z.string(),
  newName: z.string(),
  category: z.enum(carryCategories).nullable(),
  amounts: z.record(z.string(), z.int().nullable()),
})
export type TypedCarry = z.infer<typeof carryShape>

export type CarryChoice = {
  readonly key: string
  readonly bucket: 'available' | 'committed' | 'advanced'
  readonly applicationId: string | null
  /** `HS-2018-0001 HTX …`; empty of what is left of the line. */
  readonly file: string
  readonly has: number
}

/** What of a line may go over. */
export const choicesOf = (view: YearView, lineId: string): CarryChoice[] => {
  const line = view.lines.find(({ id }) => id === lineId)
  const left = line === undefined || line.available === 0 ? [] : [line.available]
  return [
    ...left.map((has) => ({ key: 'available', bucket: 'available' as const, applicationId: null, file: '', has })),
    ...view.open
      .filter(({ budgetLineId }) => budgetLineId === lineId)
      .map(({ bucket, applicationId, no, coop, amount }) => ({
        key: `${bucket}.${applicationId}`,
        bucket,
        applicationId,
        file: `${no} ${coop}`,
        has: amount,
      })),
  ]
}

/** Lines that still hold something. */
export const linesWithMoney = ({ lines }: YearView): YearView['lines'] =>
  lines.filter(({ available, committed, advanced }) => available + committed + advanced > 0)

export const emptyCarry = (view: YearView): TypedCarry => {
  const [from] = linesWithMoney(view)
  return {
    ...emptyDecision,
    fromLineId: from?.id ?? '',
    toLineId: view.nextLines.find(({ content }) => content === from?.content)?.id ?? '',
    newName: from?.name ?? '',
    category: null,
    amounts: {},
  }
}
