import { formatBasis } from '../../domain/document-number.ts'
import { amountInWords, defaultWordStyle } from '../../domain/words.ts'
import { adjustmentsOf, postedLines } from '../../store/posted-vouchers.ts'
import type { OfficeContext } from '../context.ts'
import { thePosted } from './adjust.ts'
import { formsOf } from './forms.ts'

/** A posted voucher with its double entry. */
export const viewVoucher = async ({ store: { reads } }: OfficeContext, number: string) => {
  const voucher = await thePosted(reads, number)
  const lines = await postedLines(reads, voucher.seq)
  const { form, list } = await formsOf(reads, voucher.type, voucher.voucherDate)
  return {
    number: voucher.number,
    type: voucher.type,
    postingDate: voucher.postingDate,
    voucherDate: voucher.voucherDate,
    basis: formatBasis(voucher.basisNumber, voucher.basisDate),
    description: voucher.description,
    payee: voucher.payee,
    classTitle: voucher.classTitle,
    measure: voucher.measure,
    preparedBy: voucher.preparedBy,
    approvedBy: voucher.approvedBy,
    paidBy: voucher.paidBy,
    postedAt: voucher.postedAt,
    adjusts: voucher.adjusts,
    adjustedBy: (await adjustmentsOf(reads, voucher.seq)).map((adjustment) => adjustment.number),
    hash: voucher.hash,
    forms: [form, list].flatMap((one) =>
      one === null || one.number === null ? [] : [{ number: one.number, confirmed: one.confirmed }],
    ),
    amountWords: amountInWords(
      lines.reduce((sum, line) => sum + line.amount, 0),
      defaultWordStyle,
    ),
    entries: lines.map(({ line, from, to, amount, budgetLine, application }) => ({
      line,
      from,
      to,
      amount,
      budgetLine,
      application,
    })),
  }
}
