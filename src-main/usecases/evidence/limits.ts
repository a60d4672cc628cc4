import { checkLimits, limitsOn } from '../../domain/ledger/pay/check.ts'
import type { PayFigures, PayMove } from '../../domain/ledger/pay/figures.ts'
import type { Limit } from '../../domain/ledger/pay/limit.ts'
import { ownContribution } from '../../domain/ledger/pay/own-contribution.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import type { VoucherDraftRecord } from '../../store/drafts-of-vouchers.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { type FileOfCoop, withCoop } from '../applications/find.ts'
import type { OfficeContext } from '../context.ts'
import { readPayRules } from '../settings/pay-rules.ts'
import { gatherPayFigures, type PaidBy } from './figures.ts'

/** Every limit of one file with the figures it was read from: after a voucher, or as it stands where `move` is null. */
export const payLimits = async (
  reads: Reads,
  office: OfficeContext,
  of: FileOfCoop,
  by: PaidBy,
  move: PayMove | null,
): Promise<{ readonly figures: PayFigures; readonly limits: readonly Limit[] }> => {
  const rules = await readPayRules(reads)
  const figures = await gatherPayFigures(reads, office, of, by, rules)
  return { figures, limits: limitsOn(figures, rules.figures, move) }
}

type Paying = Pick<
  VoucherDraftRecord,
  'fromBucket' | 'toBucket' | 'amount' | 'voucherDate' | 'invoice' | 'budgetLineId'
> & { readonly payee: { readonly account: string } }

/**
 * The limits bind every voucher, also an adjustment: the buckets decide, not the type. The database holds them again.
 * @param payDay the day money leaves, where it is known; else the voucher's
 * @throws Refusal pay.*, setting.missing
 */
export const checkPayLimits = async (
  reads: Reads,
  office: OfficeContext,
  of: FileOfCoop,
  paying: Paying,
  payDay: string | null,
): Promise<void> => {
  const { fromBucket: from, toBucket: to, amount, voucherDate: day, invoice, budgetLineId, payee } = paying
  const by = { day, payDay: payDay ?? day, account: payee.account, invoice, budgetLineId }
  checkLimits((await payLimits(reads, office, of, by, { from, to, amount })).limits)
}

/** As the file stands, looked at on a day: no voucher is meant. */
export const standingLimits = (reads: Reads, office: OfficeContext, of: FileOfCoop, day: string) =>
  payLimits(reads, office, of, { day, payDay: day, account: null, invoice: null, budgetLineId: null }, null)

/** Whether the own contribution would be enough for the file to be settled; a file without investment needs none. */
export const isOwnProved = async (
  reads: Reads,
  office: OfficeContext,
  application: ApplicationRecord,
): Promise<boolean> => {
  const of = await withCoop(reads, application)
  const rules = await readPayRules(reads)
  const by = { day: lastDay, payDay: lastDay, account: null, invoice: null, budgetLineId: null }
  const figures = await gatherPayFigures(reads, office, of, by, rules)
  return ownContribution(figures, rules.figures, null).state !== 'notMet'
}

/** Every record counts, whatever its day. */
const lastDay = '9999-12-31'
