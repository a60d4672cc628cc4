import type { LocalDate } from '../../domain/dates.ts'
import type { ExecutionType } from '../../domain/ledger/buckets.ts'
import { executionMove } from '../../domain/ledger/limits.ts'
import { contracted, ownProved } from '../../domain/ledger/pay/figures.ts'
import { type Limit, limitBasis, marginOf } from '../../domain/ledger/pay/limit.ts'
import { type EvidenceRecord, evidenceOf, type ScanRecord, scansOf } from '../../store/evidence.ts'
import { lastPaidDay } from '../../store/pay-reads.ts'
import { vouchersOfFile } from '../../store/posted-vouchers.ts'
import { theApplication, withCoop } from '../applications/find.ts'
import type { OfficeContext } from '../context.ts'
import { payLimits, standingLimits } from './limits.ts'
import { planStanding } from './plan.ts'

/** What payment of a file rests on: its papers, the limits as they stand, what was paid, the plan. */
export const viewEvidence = async (office: OfficeContext, applicationId: string) => {
  const { reads } = office.store
  const application = await theApplication(reads, applicationId)
  const of = await withCoop(reads, application)
  // What was settled stands by the day it was paid: letters of a bank run out afterwards.
  const settledOn = application.state === 'settled' ? await lastPaidDay(reads, applicationId) : null
  const { figures, limits } = await standingLimits(reads, office, of, settledOn ?? office.today())
  const records = await evidenceOf(reads, applicationId)
  const scans = await scansOf(reads, applicationId)
  return {
    no: application.no,
    invests: figures.invests,
    approved: figures.approved,
    contracted: contracted(figures),
    accepted: figures.accepted,
    ownProved: ownProved(figures),
    records: records.filter(({ cancelled }) => !cancelled).map((record) => recordView(record, records, scans)),
    limits: limits.map(limitView),
    vouchers: await vouchersOfFile(reads, applicationId),
    plan: await planView(office, applicationId),
  }
}

const recordView = (record: EvidenceRecord, all: readonly EvidenceRecord[], scans: readonly ScanRecord[]) => {
  const { id, rootId, kind, number, datedOn, party, taxCode, amount, contractId } = record
  const { worksClass, form, purpose, item, holder, validTo, recordedBy, recordedAt } = record
  const later = all.find((one) => one.replaces === id)
  return {
    ...{ id, rootId, kind, number, datedOn, party, taxCode, amount, contractId },
    ...{ worksClass, form, purpose, item, holder, validTo, recordedBy, recordedAt },
    state:
      later === undefined ? ('standing' as const) : later.cancelled ? ('cancelled' as const) : ('replaced' as const),
    /** Who replaced or cancelled it, and why. */
    ended: later === undefined ? null : { by: later.recordedBy, reason: later.reason ?? '' },
    scans: scans.flatMap((scan) =>
      scan.rootId === rootId ? [{ id: scan.id, role: scan.role, name: scan.name, mime: scan.mime }] : [],
    ),
  }
}

const limitView = (limit: Limit) => {
  const { id, state, value, threshold, sense, pct } = limit
  return { id, state, value, threshold, sense, pct, margin: marginOf(limit), basis: limitBasis[id] }
}

const planView = async (office: OfficeContext, applicationId: string) => {
  const standing = await planStanding(office.store.reads, applicationId)
  if (standing === null) return null
  const { plan, outdated, next } = standing
  const { approved, leftover, reason, madeBy, madeAt, lines } = plan
  return { approved, leftover, reason, madeBy, madeAt, outdated, lines: [...lines], next }
}

/** A voucher as it is being typed. */
export type TypedPayment = {
  readonly applicationId: string
  readonly type: ExecutionType
  readonly refundOf: 'advanced' | 'paid' | null
  readonly amount: number
  readonly voucherDate: LocalDate
  readonly account: string | null
  readonly invoice: string | null
}

/** The limits as they would stand after a voucher; `refused`: it is bound by the limit and would not pass. */
export const limitsOfVoucher = async (office: OfficeContext, typed: TypedPayment) => {
  const { reads } = office.store
  const application = await theApplication(reads, typed.applicationId)
  const of = await withCoop(reads, application)
  // Where a refund goes to says nothing to the limits.
  const { from, to } = executionMove(typed.type, typed.refundOf, 'available')
  const { voucherDate: day, account, invoice } = typed
  const by = { day, payDay: day, account, invoice, budgetLineId: null }
  const { limits } = await payLimits(reads, office, of, by, { from, to, amount: typed.amount })
  return limits.map((limit) => ({ ...limitView(limit), refused: limit.refusal !== null }))
}
