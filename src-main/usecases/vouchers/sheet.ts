import { createWriteStream } from 'node:fs'
import { type VoucherSheet, writeVoucherSheet } from '../../documents/voucher/sheet.ts'
import { formatBasis } from '../../domain/document-number.ts'
import { addDong } from '../../domain/money.ts'
import { Refusal } from '../../domain/refusal.ts'
import { amountInWords, defaultWordStyle } from '../../domain/words.ts'
import { budgetLineById } from '../../store/decisions.ts'
import { postedLines } from '../../store/posted-vouchers.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { theOffice } from '../applications/find.ts'
import type { OfficeContext } from '../context.ts'
import { writeWholeFile } from '../files/whole-file.ts'
import { thePosted } from './adjust.ts'
import { formsOf } from './forms.ts'

/**
 * A posted voucher as a PDF with the fields of the form in force on its day. @returns the name to save it under.
 * @throws Refusal notFound, db.*
 */
export const printVoucher = async (
  office: OfficeContext,
  number: string,
  target: string,
): Promise<{ name: string }> => {
  const sheet = await sheetOf(office.store.reads, number)
  await writeWholeFile(target, (part) => writeVoucherSheet(createWriteStream(part), sheet))
  return { name: `chung-tu-${number.replace('Đ', 'D')}.pdf` }
}

const sheetOf = async (reads: Reads, number: string): Promise<VoucherSheet> => {
  const voucher = await thePosted(reads, number)
  const { name, unitCode, province } = await theOffice(reads)
  const entries = await postedLines(reads, voucher.seq)
  const budget = await budgetLineById(reads, entries[0]?.budgetLineId ?? '')
  if (budget === undefined) throw new Refusal('notFound', { what: 'budgetLine', id: number })
  const total = addDong(...entries.map(({ amount }) => amount))
  return {
    office: { name, unitCode, province },
    ...(await formsOf(reads, voucher.type, voucher.voucherDate)),
    number: voucher.number,
    type: voucher.type,
    voucherDate: voucher.voucherDate,
    postingDate: voucher.postingDate,
    year: voucher.year,
    basis: formatBasis(voucher.basisNumber, voucher.basisDate),
    adjusts: voucher.adjusts,
    description: voucher.description,
    invoice: voucher.invoice,
    payingUnit: budget.payingUnit,
    level: budget.level,
    programmeCode: budget.programmeCode,
    lines: entries.map(({ amount, application }) => ({
      content: application === null ? voucher.description : `${voucher.description} (${application})`,
      tieuMuc: budget.tieuMuc,
      chapter: budget.chapter,
      khoan: budget.khoan,
      source: budget.source,
      amount,
    })),
    total,
    amountWords: amountInWords(total, defaultWordStyle),
    payee: voucher.payee,
    hands: [voucher.preparedBy, voucher.approvedBy, ...(voucher.paidBy === null ? [] : [voucher.paidBy])],
    hash: voucher.hash.slice(0, 12).toUpperCase(),
  }
}
