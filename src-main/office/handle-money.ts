import type { moneyCalls } from '../contract/money.ts'
import { assignEstimate, createBudgetLine } from '../usecases/budget/lines.ts'
import { listBudgetLines } from '../usecases/budget/view.ts'
import { changeDecision } from '../usecases/decisions/change.ts'
import { recordDecision } from '../usecases/decisions/record.ts'
import { viewDecisions } from '../usecases/decisions/view.ts'
import { type KeptFile, keepPaperFile } from '../usecases/files/paper-store.ts'
import { ledgerPage } from '../usecases/ledger/book.ts'
import { theProfile } from '../usecases/profiles/profiles.ts'
import { adjustVoucher } from '../usecases/vouchers/adjust.ts'
import { approveVoucher, cancelVoucher, postVoucher } from '../usecases/vouchers/execute.ts'
import { draftView, listDrafts } from '../usecases/vouchers/list.ts'
import { prepareVoucher } from '../usecases/vouchers/prepare.ts'
import { viewVoucher } from '../usecases/vouchers/view.ts'
import { type Desk, writing } from './desk.ts'
import type { Handlers } from './handler.ts'

/** The scan of a decision, kept before the transaction: a scan without a decision harms nothing. */
const scanOf = async (
  desk: Desk,
  input: { file: string | null; fileName: string | null },
): Promise<KeptFile | null> => {
  if (input.file === null) return null
  const chosen = desk.files.find(input.file)
  return keepPaperFile(desk.office.folder, chosen.path, input.fileName ?? chosen.name)
}

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
  'voucher.get': (desk, { number }) => viewVoucher(desk.office, number),
  'ledger.page': (desk, { year, filters, afterStt }) => ledgerPage(desk.office.store.reads, year, filters, afterStt),
  'ledger.export': async (desk, { profile, ...ask }) => {
    const { reads, file: database } = desk.office.store
    if (profile === null) return { job: desk.exports.start({ kind: 'ledger', database, ...ask }) }
    const { profile: columns } = await theProfile(reads, profile)
    return { job: desk.exports.start({ kind: 'profile', database, ...ask, profile: columns }) }
  },
}
