import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { moneyCalls } from '../contract/money.ts'
import { assignEstimate, createBudgetLine } from '../usecases/budget/lines.ts'
import { budgetYears, listBudgetLines } from '../usecases/budget/view.ts'
import { changeDecision } from '../usecases/decisions/change.ts'
import { recordDecision } from '../usecases/decisions/record.ts'
import { viewDecisions } from '../usecases/decisions/view.ts'
import { keepPaperFile } from '../usecases/files/paper-store.ts'
import { findInLedger, ledgerPage, openLedger } from '../usecases/ledger/book.ts'
import { theProfile } from '../usecases/profiles/profiles.ts'
import { adjustVoucher } from '../usecases/vouchers/adjust.ts'
import { approveVoucher, cancelVoucher, postVoucher } from '../usecases/vouchers/execute.ts'
import { confirmForm } from '../usecases/vouchers/forms.ts'
import { draftView, listDrafts } from '../usecases/vouchers/list.ts'
import { prepareVoucher } from '../usecases/vouchers/prepare.ts'
import { attachVoucherScan, listVoucherScans } from '../usecases/vouchers/scans.ts'
import { searchVouchers } from '../usecases/vouchers/search.ts'
import { printVoucher } from '../usecases/vouchers/sheet.ts'
import { viewVoucher } from '../usecases/vouchers/view.ts'
import { writing } from './desk.ts'
import type { Handlers } from './handler.ts'
import { scanOf } from './scan.ts'

export const moneyHandlers: Handlers<keyof typeof moneyCalls> = {
  'budget.list': async (desk, { year }) => ({ lines: await listBudgetLines(desk.office, year) }),
  'budget.create': (desk, input, session) => createBudgetLine(writing(desk, session), input),
  'budget.assign': (desk, input, session) => assignEstimate(writing(desk, session), input),
  'decision.list': async (desk) => ({ decisions: await viewDecisions(desk.office) }),
  'decision.record': async (desk, { fileName, file, ...input }, session) =>
    recordDecision(writing(desk, session), { ...input, file: await scanOf(desk, { file, fileName }) }),
  'decision.change': async (desk, { fileName, file, ...input }, session) =>
    changeDecision(writing(desk, session), { ...input, file: await scanOf(desk, { file, fileName }) }),
  'voucher.drafts': async (desk, { state }) => ({ drafts: await listDrafts(desk.office, state) }),
  'voucher.prepare': async (desk, input, session) => draftView(await prepareVoucher(writing(desk, session), input)),
  'voucher.approve': async (desk, input, session) => draftView(await approveVoucher(writing(desk, session), input)),
  'voucher.cancel': async (desk, input, session) => draftView(await cancelVoucher(writing(desk, session), input)),
  'voucher.post': (desk, input, session) => postVoucher(writing(desk, session), input),
  'voucher.adjust': async (desk, input, session) => draftView(await adjustVoucher(writing(desk, session), input)),
  'voucher.scans': async (desk, holder) => ({ scans: await listVoucherScans(desk.office, holder) }),
  'voucher.attach': async (desk, { holder, file, name }, session) => {
    const kept = await keepPaperFile(desk.office.folder, desk.files.find(file).path, name)
    await attachVoucherScan(writing(desk, session), { holder, name, file: kept })
    return { scans: await listVoucherScans(desk.office, holder) }
  },
  'voucher.sheet': async (desk, { number }) => {
    const path = join(desk.office.folder, 'tmp', randomUUID())
    const { name } = await printVoucher(desk.office, number, path)
    const mime = 'application/pdf'
    return { token: await desk.files.offer({ path, name, mime, temporary: true }), mime, name }
  },
  'voucher.confirmForm': (desk, input, session) => confirmForm(writing(desk, session), input),
  'voucher.search': async (desk, { search }) => ({ vouchers: [...(await searchVouchers(desk.office, search))] }),
  'voucher.get': (desk, { number }) => viewVoucher(desk.office, number),
  'ledger.years': async (desk) => ({ years: await budgetYears(desk.office) }),
  'ledger.open': (desk, { year, filters }) => openLedger(desk.office.store.reads, year, filters),
  'ledger.page': async (desk, { year, filters, afterStt }) => ({
    lines: await ledgerPage(desk.office.store.reads, year, filters, afterStt),
  }),
  'ledger.find': async (desk, { year, filters, number }) => ({
    place: await findInLedger(desk.office.store.reads, year, filters, number),
  }),
  'ledger.export': async (desk, { profile, ...ask }) => {
    const { reads, file: database } = desk.office.store
    if (profile === null) return { job: desk.exports.start({ kind: 'ledger', database, ...ask }) }
    const { profile: columns } = await theProfile(reads, profile)
    return { job: desk.exports.start({ kind: 'profile', database, ...ask, profile: columns }) }
  },
}
