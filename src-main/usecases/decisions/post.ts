import type { LocalDate } from '../../domain/dates.ts'
import type { Bucket } from '../../domain/ledger/buckets.ts'
import type { BudgetLineRow } from '../../store/decisions.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'
import { post } from '../ledger/post.ts'

/** What a decision moves on one budget line: of applications, or (an estimate) of the line alone. đồng, above zero. */
type DecidedMove = {
  readonly applicationId: string | null
  readonly coopId: string | null
  readonly from: Bucket
  readonly to: Bucket
  readonly amount: number
}

type DecidedVoucher = {
  readonly type: 'DT' | 'CK' | 'HC' | 'HD' | 'CN'
  /** A paper of the year end is no decision of the register: it has no id. */
  readonly decision: {
    readonly id: string | null
    readonly number: string
    readonly decidedOn: LocalDate
    readonly signer: string
  }
  readonly postingDate: LocalDate | null
  readonly description: string
  readonly note: string | null
}

/** The voucher that a recorded decision posts: it rests on the decision, and whoever signed that has approved it. */
export const postDecided = async (
  tx: Tx,
  context: WriteContext,
  line: BudgetLineRow,
  voucher: DecidedVoucher,
  moves: readonly DecidedMove[],
): Promise<string> => (await postOnPaper(tx, context, line, voucher, moves)).number

/** The same with its place in the chain. */
export const postOnPaper = (
  tx: Tx,
  context: WriteContext,
  line: BudgetLineRow,
  voucher: DecidedVoucher,
  moves: readonly DecidedMove[],
): Promise<{ seq: number; number: string }> => {
  const { decision } = voucher
  return post(
    tx,
    context,
    {
      type: voucher.type,
      year: line.year,
      postingDate: voucher.postingDate,
      voucherDate: decision.decidedOn,
      basisNumber: decision.number,
      basisDate: decision.decidedOn,
      description: voucher.description,
      invoice: null,
      note: voucher.note,
      payee: null,
      decisionId: decision.id,
      adjustsSeq: null,
      preparedBy: context.actor.name,
      approvedBy: decision.signer,
      paidBy: null,
      classId: null,
    },
    moves.map((move) => ({ ...move, budgetLineId: line.id })),
  )
}
