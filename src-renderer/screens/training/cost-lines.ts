import type { CallArgument } from '../../../src-main/contract/calls.ts'
import type { ClassView } from '../../../src-main/contract/training.ts'

export type CostInput = CallArgument<'training.costs'>['costs'][number]

/** The cost lines as the office takes them: all at once, in their order. */
export const linesOf = ({ costs }: ClassView): CostInput[] =>
  costs.map(({ item, plannedQuantity, plannedAmount, quantity, amount, invoice, note }) => ({
    item,
    plannedQuantity,
    plannedAmount,
    quantity,
    amount,
    invoice,
    note,
  }))
