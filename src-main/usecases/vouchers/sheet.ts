import { createWriteStream } from 'node:fs'
import { type VoucherSheet, writeVoucherSheet } from '../../documents/voucher/sheet.ts'
import { formatBasis } from '../../domain/document-number.ts'
import { addDong } from '../../domain/money.ts'
import { Refusal } from '../../domain/refusal.ts'
import { amountInWords, defaultWordStyle } from '../../domain/words.ts'
import { writtenOut } from '../../domain/written-out.ts'
import { type BudgetLineRow, budgetLineById } from '../../store/decisions.ts'
import { standingContracts } from '../../store/evidence.ts'
import { type PostedLine, postedLines } from '../../store/posted-vouchers.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { theOffice } from '../applications/find.ts'
import { codesOfYear } from '../codes/view.ts'
import type { OfficeContext } from '../context.ts'
import { writeWholeFile } from '../files/whole-file.ts'
import { readOfficeData } from '../settings/office-data.ts'
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
  const { province } = await theOffice(reads)
  const office = await readOfficeData(reads)
  const entries = await postedLines(reads, voucher.seq)
  const budget = await budgetLineById(reads, entries[0]?.budgetLineId ?? '')
  if (budget === undefined) throw new Refusal('notFound', { what: 'budgetLine', id: number })
  const total = addDong(...entries.map(({ amount }) => amount))
  return {
    office: { ...office, name: writtenOut(office.name), treasury: writtenOut(office.treasury), province },
    ...(await formsOf(reads, voucher.type, voucher.voucherDate)),
    number: voucher.number,
    type: voucher.type,
    voucherDate: voucher.voucherDate,
    postingDate: voucher.postingDate,
    year: voucher.year,
    basis: formatBasis(voucher.basisNumber, voucher.basisDate),
    adjusts: voucher.adjusts,
    invoice: voucher.invoice,
    payingUnit: writtenOut(budget.payingUnit),
    level: budget.level,
    programmeCode: budget.programmeCode,
    programmeName: await programmeName(reads, budget),
    contracts: await contractsOf(reads, entries, voucher.voucherDate),
    lines: entries.map(({ amount, application }) => ({
      content: writtenOut(application === null ? voucher.description : `${voucher.description} (${application})`),
      tieuMuc: budget.tieuMuc,
      chapter: budget.chapter,
      khoan: budget.khoan,
      source: budget.source,
      amount,
    })),
    measure: voucher.measure,
    total,
    amountWords: amountInWords(total, defaultWordStyle),
    payee: voucher.payee === null ? null : { ...voucher.payee, name: writtenOut(voucher.payee.name) },
    hands: [voucher.preparedBy, voucher.approvedBy, ...(voucher.paidBy === null ? [] : [voucher.paidBy])],
    hash: voucher.hash.slice(0, 12).toUpperCase(),
  }
}

/** As the list of its year names it. */
const programmeName = async (reads: Reads, { programmeCode, year }: BudgetLineRow): Promise<string> => {
  if (programmeCode === '') return ''
  const known = await codesOfYear(reads, 'programme', year)
  return known?.codes.find(({ code }) => code === programmeCode)?.name ?? ''
}

/** Contracts of the files that it pays for, as they stood on the day of the voucher: `12/HĐ-XD ngày 05/03/2018`. */
const contractsOf = async (reads: Reads, entries: readonly PostedLine[], day: string): Promise<string[]> => {
  const files = new Set(entries.flatMap(({ applicationId }) => (applicationId === null ? [] : [applicationId])))
  const contracts: string[] = []
  for (const id of files)
    for (const { number, datedOn } of await standingContracts(reads, id, day))
      contracts.push(formatBasis(number, datedOn))
  return contracts
}
