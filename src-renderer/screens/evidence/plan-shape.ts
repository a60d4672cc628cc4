import { z } from 'zod'
import type { CallArgument } from '../../../src-main/contract/calls.ts'
import { isLocalDate } from '../../../src-main/domain/dates.ts'
import { instalmentKinds, waitsFor } from '../../../src-main/domain/ledger/instalments.ts'
import { type Dong, splitInstalments } from '../../../src-main/domain/money.ts'

const instalment = z.object({
  kind: z.enum(instalmentKinds),
  percent: z.number().nullable(),
  amount: z.int().nullable(),
  waitsFor: z.enum(waitsFor),
  dueOn: z.string().refine(isLocalDate).nullable(),
})

export const ways = ['equal', 'percent', 'amount'] as const

/** A plan as it is being typed. */
export const typedPlan = z.object({
  by: z.enum(ways),
  instalments: z.array(instalment).min(1).max(60),
  reason: z.string(),
})
export type TypedPlan = z.infer<typeof typedPlan>
export type TypedInstalment = z.infer<typeof instalment>

/** The usual three: half in advance, the rest as the works are accepted. */
export const usualPlan: TypedPlan = {
  by: 'percent',
  instalments: [
    { kind: 'advance', percent: 50, amount: null, waitsFor: 'contract', dueOn: null },
    { kind: 'payment', percent: 30, amount: null, waitsFor: 'acceptance', dueOn: null },
    { kind: 'payment', percent: 20, amount: null, waitsFor: 'completion', dueOn: null },
  ],
  reason: '',
}

/** As many instalments as asked for; those that stay keep what was typed. */
export const resized = (plan: TypedPlan, parts: number): TypedPlan => ({
  ...plan,
  instalments: Array.from(
    { length: parts },
    (_, index): TypedInstalment =>
      plan.instalments[index] ?? { kind: 'payment', percent: null, amount: null, waitsFor: 'acceptance', dueOn: null },
  ),
})

type Sharing = CallArgument<'payPlan.set'>['sharing']

/** How the plan shares out; null while a share is missing. */
export const sharingOf = ({ by, instalments }: TypedPlan): Sharing | null => {
  switch (by) {
    case 'equal':
      return { by, parts: instalments.length }
    case 'percent': {
      const percents = instalments.flatMap(({ percent }) => (percent === null ? [] : [percent]))
      return percents.length === instalments.length ? { by, percents } : null
    }
    case 'amount': {
      const amounts = instalments.flatMap(({ amount }) => (amount === null ? [] : [amount]))
      return amounts.length === instalments.length ? { by, amounts } : null
    }
  }
}

/** The amounts as the office will reckon them; null where the shares do not make a whole. */
export const amountsOf = (approved: Dong, plan: TypedPlan): readonly Dong[] | null => {
  const sharing = sharingOf(plan)
  if (sharing === null) return null
  if (sharing.by === 'amount') return sharing.amounts
  try {
    return splitInstalments(approved, sharing.by === 'equal' ? sharing.parts : sharing.percents)
  } catch {
    return null
  }
}
