import type { LocalDate } from '../dates.ts'
import { addDong, type Dong, shareFloor, splitInstalments } from '../money.ts'
import { Refusal } from '../refusal.ts'

/** What an instalment waits for (chờ gì): a day, or the paper or step that makes it due. */
export const waitsFor = ['date', 'decision', 'contract', 'acceptance', 'completion', 'warrantyEnd'] as const
export type WaitsFor = (typeof waitsFor)[number]

/** advance tạm ứng, payment thanh toán. */
export const instalmentKinds = ['advance', 'payment'] as const
export type InstalmentKind = (typeof instalmentKinds)[number]

/** How a plan (kế hoạch thanh toán) shares out what was approved: into equal parts, by percent, or amount by amount. */
export type Sharing =
  | { readonly by: 'equal'; readonly parts: number }
  | { readonly by: 'percent'; readonly percents: readonly number[] }
  | { readonly by: 'amount'; readonly amounts: readonly Dong[] }

export type Shares = {
  /** Instalments in order; together exactly what was approved. đồng. */
  readonly amounts: readonly Dong[]
  /** đồng that no equal or rounded part could take: they lie on the last instalment. */
  readonly leftover: Dong
}

/**
 * Shares out what was approved; the leftover lies on the last instalment.
 * @throws Refusal money.shareInvalid, payPlan.sum, payPlan.empty
 */
export const shareOut = (approved: Dong, sharing: Sharing): Shares => {
  const amounts = amountsOf(approved, sharing)
  const zero = amounts.findIndex((amount) => amount <= 0)
  if (zero >= 0) throw new Refusal('payPlan.empty', { at: zero + 1 }, `instalments.${zero}.amount`)
  return { amounts, leftover: leftoverOf(approved, amounts, sharing) }
}

const amountsOf = (approved: Dong, sharing: Sharing): readonly Dong[] => {
  switch (sharing.by) {
    case 'equal':
      return splitInstalments(approved, sharing.parts)
    case 'percent':
      return splitInstalments(approved, sharing.percents)
    case 'amount': {
      const sum = addDong(...sharing.amounts)
      if (sum !== approved)
        throw new Refusal('payPlan.sum', { sum, approved, difference: approved - sum }, 'instalments')
      return sharing.amounts
    }
  }
}

/** What the last one carries beyond its own part rounded down, as the others were. */
const leftoverOf = (approved: Dong, amounts: readonly Dong[], sharing: Sharing): Dong => {
  const last = amounts.at(-1) ?? 0
  switch (sharing.by) {
    case 'equal':
      return last - Math.floor(approved / sharing.parts)
    case 'percent':
      return last - shareFloor(approved, sharing.percents.at(-1) ?? 0)
    case 'amount':
      return 0
  }
}

export type PlannedInstalment = {
  readonly line: number
  readonly kind: InstalmentKind
  readonly amount: Dong
  readonly dueOn: LocalDate | null
  readonly waitsFor: WaitsFor
  readonly note: string | null
}

export type NextInstalment = PlannedInstalment & {
  /** What of it has not gone out yet. đồng. */
  readonly left: Dong
}

/**
 * The instalment whose turn it is, by what has gone out so far (advances and payments less what came back); null when all has. A clearing moves
 * nothing out and takes no instalment.
 */
export const nextInstalment = (plan: readonly PlannedInstalment[], received: Dong): NextInstalment | null => {
  let before = 0
  for (const instalment of plan) {
    const upTo = before + instalment.amount
    if (received < upTo) return { ...instalment, left: upTo - Math.max(before, received) }
    before = upTo
  }
  return null
}
