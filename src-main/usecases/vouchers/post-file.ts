import { isId } from '../../domain/ids.ts'
import type {
  AdjustmentVoucher,
  CommitmentVoucher,
  EstimateVoucher,
  ExecutionVoucher,
  FileVoucher,
} from '../../domain/ledger/voucher-file.ts'
import type { Role } from '../../domain/people.ts'
import { Refusal } from '../../domain/refusal.ts'
import { shortSeal } from '../../domain/seal.ts'
import { applicationByNo } from '../../store/applications.ts'
import { listClassRecords } from '../../store/classes.ts'
import { budgetLinesNamed } from '../../store/decisions.ts'
import { isPerson } from '../../store/offices.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { readHead } from '../../store/vouchers.ts'
import { assignEstimate } from '../budget/lines.ts'
import type { OfficeContext, WriteContext } from '../context.ts'
import { recordDecision } from '../decisions/record.ts'
import { adjustVoucher } from './adjust.ts'
import { approveVoucher, postVoucher } from './execute.ts'
import { prepareVoucher } from './prepare.ts'

export type PostedVouchers = {
  /** The numbers given, in the order of the file. */
  readonly posted: readonly string[]
  /** The seal after the last of them, whole and in its short form. */
  readonly head: string
  readonly short: string
}

/**
 * Posts several vouchers through the use cases of the screens, in one transaction: all or none.
 * @throws Refusal of the first voucher that may not be posted, its field under `vouchers.N`
 */
export const postVouchers = (context: OfficeContext, vouchers: readonly FileVoucher[]): Promise<PostedVouchers> =>
  context.store.write(async (tx) => {
    const posted: string[] = []
    for (const [index, voucher] of vouchers.entries())
      posted.push(await named(index, () => postOne(tx, context, voucher)))
    const { hash } = await readHead(tx)
    return { posted, head: hash, short: shortSeal(hash) }
  })

const named = async <T>(index: number, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const field = error.field === undefined ? `vouchers.${index}` : `vouchers.${index}.${error.field}`
    throw new Refusal(error.code, error.params, field)
  }
}

/** What each hand may be, as the calls of the screens allow it: the first is what a stranger is asked to be. */
const hands = {
  preparedBy: ['financeOfficer'],
  approvedBy: ['leader'],
  paidBy: ['payer', 'financeOfficer'],
  recordedBy: ['leader'],
} as const satisfies Record<string, readonly [Role, ...Role[]]>

/**
 * The use case works inside the transaction that is open, as this person of the office.
 * @throws Refusal voucher.handUnknown
 */
const inside = async (
  tx: Tx,
  context: OfficeContext,
  hand: keyof typeof hands,
  name: string,
): Promise<WriteContext> => {
  const [first, ...others]: readonly [Role, ...Role[]] = hands[hand]
  for (const role of [first, ...others])
    if (await isPerson(tx, { name, role }))
      return { ...context, store: { ...context.store, reads: tx, write: (work) => work(tx) }, actor: { name, role } }
  throw new Refusal('voucher.handUnknown', { name, role: first }, hand)
}

const postOne = (tx: Tx, context: OfficeContext, voucher: FileVoucher): Promise<string> => {
  switch (voucher.type) {
    case 'DT':
      return postEstimate(tx, context, voucher)
    case 'CK':
      return postCommitment(tx, context, voucher)
    case 'ĐC':
      return postAdjustment(tx, context, voucher)
    default:
      return postExecution(tx, context, voucher)
  }
}

const postEstimate = async (tx: Tx, context: OfficeContext, voucher: EstimateVoucher): Promise<string> => {
  const { voucherNo } = await assignEstimate(await inside(tx, context, 'preparedBy', voucher.preparedBy), {
    ...voucher.decision,
    budgetLineId: await lineOf(tx, voucher),
    amount: voucher.amount,
    decrease: voucher.decrease,
    postingDate: voucher.postingDate,
  })
  return voucherNo
}

const postCommitment = async (tx: Tx, context: OfficeContext, voucher: CommitmentVoucher): Promise<string> => {
  const items = []
  for (const [index, { application, amount }] of voucher.items.entries())
    items.push({ applicationId: await fileOf(tx, application, `items.${index}.application`), amount })
  const { voucherNo } = await recordDecision(await inside(tx, context, 'recordedBy', voucher.recordedBy), {
    ...voucher.decision,
    kind: 'approve',
    budgetLineId: await lineOf(tx, voucher),
    items,
    reason: null,
    file: null,
    postingDate: voucher.postingDate,
  })
  if (voucherNo === null) throw new Refusal('internal', { detail: 'an approval without a voucher' })
  return voucherNo
}

const postExecution = async (tx: Tx, context: OfficeContext, voucher: ExecutionVoucher): Promise<string> => {
  const { application, basis, class: title, preparedBy, approvedBy, paidBy, postingDate, ...input } = voucher
  const applicationId = await fileOf(tx, application, 'application')
  const draft = await prepareVoucher(await inside(tx, context, 'preparedBy', preparedBy), {
    ...input,
    applicationId,
    basisNumber: basis.number,
    basisDate: basis.date,
    classId: title === null ? null : await classOf(tx, applicationId, title),
  })
  return throughHands(tx, context, draft, voucher)
}

const postAdjustment = async (tx: Tx, context: OfficeContext, voucher: AdjustmentVoucher): Promise<string> => {
  const { adjusts, newAmount, reason, preparedBy } = voucher
  const draft = await adjustVoucher(await inside(tx, context, 'preparedBy', preparedBy), {
    number: adjusts,
    newAmount,
    reason,
  })
  return throughHands(tx, context, draft, voucher)
}

const throughHands = async (
  tx: Tx,
  context: OfficeContext,
  draft: { readonly id: string; readonly version: number },
  { approvedBy, paidBy, postingDate }: Pick<ExecutionVoucher, 'approvedBy' | 'paidBy' | 'postingDate'>,
): Promise<string> => {
  const { id, version } = await approveVoucher(await inside(tx, context, 'approvedBy', approvedBy), draft)
  const { number } = await postVoucher(await inside(tx, context, 'paidBy', paidBy), { id, version, postingDate })
  return number
}

const fileOf = async (tx: Tx, no: string, field: string): Promise<string> => {
  const application = await applicationByNo(tx, no)
  if (application === undefined) throw new Refusal('notFound', { what: 'application', id: no }, field)
  return application.id
}

const classOf = async (tx: Tx, applicationId: string, title: string): Promise<string> => {
  const found = (await listClassRecords(tx, applicationId)).find((one) => one.title === title)
  if (found === undefined) throw new Refusal('notFound', { what: 'trainingClass', id: title }, 'class')
  return found.id
}

/** @throws Refusal notFound, budget.lineAmbiguous */
const lineOf = async (
  tx: Tx,
  { budgetLine, year }: { readonly budgetLine: string; readonly year: number | null },
): Promise<string> => {
  if (isId(budgetLine)) return budgetLine
  const [line, more] = await budgetLinesNamed(tx, budgetLine, year)
  if (line === undefined) throw new Refusal('notFound', { what: 'budgetLine', id: budgetLine }, 'budgetLine')
  if (more !== undefined) throw new Refusal('budget.lineAmbiguous', { name: budgetLine }, 'budgetLine')
  return line.id
}
