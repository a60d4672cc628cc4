import type { LocalDate } from '../../domain/dates.ts'
import {
  type InstalmentKind,
  type NextInstalment,
  nextInstalment,
  type Sharing,
  shareOut,
  type WaitsFor,
} from '../../domain/ledger/instalments.ts'
import { advanceLimit } from '../../domain/ledger/limits.ts'
import { addDong } from '../../domain/money.ts'
import { Refusal } from '../../domain/refusal.ts'
import { moneyOf } from '../../store/application-money.ts'
import { appendEvent } from '../../store/events.ts'
import { lastEvidenceLink } from '../../store/evidence-seal.ts'
import { insertPayPlan, type PayPlan, payPlanOf } from '../../store/pay-plans.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { theApplication } from '../applications/find.ts'
import type { WriteContext } from '../context.ts'
import { advanceMaxPct } from '../vouchers/prepare.ts'

export type PlanInput = {
  readonly applicationId: string
  readonly sharing: Sharing
  /** One for each share, in their order. */
  readonly instalments: readonly {
    readonly kind: InstalmentKind
    readonly dueOn: LocalDate | null
    readonly waitsFor: WaitsFor
    readonly note: string | null
  }[]
  /** Why it is made anew; null for the first. */
  readonly reason: string | null
}

/**
 * Plans how what was approved is paid: instalments that sum to it exactly, the leftover on the last. A plan made before is kept.
 * @throws Refusal payPlan.*, money.shareInvalid
 */
export const setPayPlan = (context: WriteContext, input: PlanInput): Promise<{ applicationId: string }> =>
  context.store.write(async (tx) => {
    const application = await theApplication(tx, input.applicationId)
    const { approved } = await moneyOf(tx, application.id)
    if (approved <= 0) throw new Refusal('payPlan.notApproved', { no: application.no })
    const before = await payPlanOf(tx, application.id)
    if (before !== null && input.reason === null) throw new Refusal('payPlan.reasonMissing', {}, 'reason')
    const { amounts, leftover } = shareOut(approved, input.sharing)
    if (amounts.length !== input.instalments.length)
      throw new Refusal('money.shareInvalid', { value: String(input.instalments.length) }, 'instalments')
    const lines = input.instalments.map((one, index) => ({ ...one, line: index + 1, amount: amounts[index] ?? 0 }))
    const pct = await advanceMaxPct(tx)
    const sum = addDong(...lines.flatMap(({ kind, amount }) => (kind === 'advance' ? [amount] : [])))
    const limit = advanceLimit(approved, pct)
    if (sum > limit) throw new Refusal('payPlan.advance', { sum, limit, pct }, 'instalments')
    const { reason } = input
    const plan = { applicationId: application.id, approved, leftover, reason, madeBy: context.actor.name }
    await insertPayPlan(tx, plan, lines)
    await appendEvent(tx, context.actor, {
      action: 'payPlan.set',
      subject: 'application',
      subjectId: application.id,
      before: before === null ? null : before.lines,
      after: { approved, leftover, lines, seal: await lastEvidenceLink(tx) },
      reason,
    })
    return { applicationId: application.id }
  })

export type PlanStanding = {
  readonly plan: PayPlan
  /** What is approved now is no longer what the plan shares out. */
  readonly outdated: boolean
  readonly next: NextInstalment | null
}

/** The plan of a file with the instalment whose turn it is; none is proposed by a plan that no longer fits. */
export const planStanding = async (reads: Reads, applicationId: string): Promise<PlanStanding | null> => {
  const plan = await payPlanOf(reads, applicationId)
  if (plan === null) return null
  const { approved, received } = await moneyOf(reads, applicationId)
  const outdated = approved !== plan.approved
  return { plan, outdated, next: outdated ? null : nextInstalment(plan.lines, received) }
}
