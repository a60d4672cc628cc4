import { PaymentInstalment, PaymentPlan, type PaymentPlanRow } from '../../db/schema/evidence.ts'
import type { PlannedInstalment } from '../domain/ledger/instalments.ts'
import { sealRow } from './evidence-seal.ts'
import type { Reads, Tx } from './unit-of-work.ts'

export type PayPlan = PaymentPlanRow & { readonly lines: readonly PlannedInstalment[] }

/** The plan that counts: the last made of the file. */
export const payPlanOf = async (reads: Reads, applicationId: string): Promise<PayPlan | null> => {
  const plan = await reads.get<PaymentPlanRow>(
    `SELECT id, application_id AS applicationId, approved, leftover, instalments, reason, made_by AS madeBy, made_at AS madeAt
     FROM payment_plan WHERE application_id = ? ORDER BY rowid DESC LIMIT 1`,
    [applicationId],
  )
  if (plan === undefined) return null
  const lines = await reads.all<PlannedInstalment>(
    `SELECT line, kind, amount, due_on AS dueOn, waits_for AS waitsFor, note FROM payment_instalment WHERE plan_id = ? ORDER BY line`,
    [plan.id],
  )
  return { ...plan, lines }
}

export const insertPayPlan = async (
  tx: Tx,
  plan: Omit<PaymentPlanRow, 'id' | 'instalments' | 'madeAt'>,
  lines: readonly PlannedInstalment[],
): Promise<void> => {
  const id = tx.newId()
  await tx.insert(PaymentPlan, { ...plan, id, instalments: lines.length, madeAt: tx.at })
  for (const line of lines) await tx.insert(PaymentInstalment, { ...line, planId: id })
  await sealRow(tx, 'payment_plan', id)
}
