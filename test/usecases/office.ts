import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { loadPack } from '../../db/packs/load.ts'
import type { Evidence } from '../../src-main/domain/evidence/record.ts'
import type { Actor } from '../../src-main/domain/people.ts'
import type { TransitionName } from '../../src-main/domain/workflow/states.ts'
import { createApplication } from '../../src-main/usecases/applications/create.ts'
import { stepApplication } from '../../src-main/usecases/applications/edit.ts'
import { theApplication } from '../../src-main/usecases/applications/find.ts'
import { setPaper, signJudgement } from '../../src-main/usecases/applications/papers.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import { assignEstimate, createBudgetLine } from '../../src-main/usecases/budget/lines.ts'
import type { OfficeContext, WriteContext } from '../../src-main/usecases/context.ts'
import { recordDecision } from '../../src-main/usecases/decisions/record.ts'
import { recordEvidence } from '../../src-main/usecases/evidence/record.ts'
import { createOffice } from '../../src-main/usecases/office/create.ts'
import { type OpenOffice, openOffice } from '../../src-main/usecases/open-office.ts'
import { approveVoucher, postVoucher } from '../../src-main/usecases/vouchers/execute.ts'
import { type PrepareInput, prepareVoucher } from '../../src-main/usecases/vouchers/prepare.ts'

/** People of the office in the tests: one of each role, and a second finance officer. */
export const people = {
  review: { name: 'Lan', role: 'reviewOfficer' },
  leader: { name: 'Bình', role: 'leader' },
  finance: { name: 'Hoa', role: 'financeOfficer' },
  payer: { name: 'Sơn', role: 'payer' },
  inspector: { name: 'Thanh', role: 'inspector' },
} as const satisfies Record<string, Actor>

/** The day all tests of the use cases take place. */
export const testDay = '2018-06-01'

export const as = (office: OfficeContext, actor: Actor): WriteContext => ({ ...office, actor, today: () => testDay })

/** A fresh office of Kon Tum for 2018 in a new file. */
export const newOffice = async (file: string): Promise<OpenOffice> => {
  const office = await openOffice(file, 'create', loadPack)
  await createOffice(as(office, people.leader), { name: 'Liên minh', provinceCode: '62', year: 2018, sample: false })
  return { ...office, today: () => testDay }
}

export const openAgain = async (file: string): Promise<OpenOffice> => ({
  ...(await openOffice(file, 'open', loadPack)),
  today: () => testDay,
})

/** A copy of a closed office: no log is left beside it. */
export const copyOffice = (from: string, to: string): string => {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
  return to
}

/** Facts that meet every condition of a store (INFRA): 1.000.000.000 đồng in total, of which at most 800.000.000 from the state. */
export const goodFacts = {
  amount: 800_000_000,
  totalInvestment: 1_000_000_000,
  ownContribution: 200_000_000,
  'coop.members': 20,
  'coop.foundedOn': '2015-01-01',
  'coop.revenue.2016': 1_516_000_000,
  inYearPlan: true,
  reportedSupport: [],
  'coop.maxMemberSharePct': 10,
  'coop.status': 'active',
  'coop.field': 'agriculture',
  'coop.account': '5100205012345',
}

export const newApplication = (
  office: OfficeContext,
  coop: { readonly name: string; readonly taxCode: string | null },
): Promise<{ id: string; no: string }> =>
  createApplication(as(office, people.review), {
    coop: { ...coop, districtCode: '608' },
    content: 'INFRA',
    work: 'STORE',
    requestDate: '2018-02-05',
    facts: goodFacts,
  })

/** One step at the version the file has now. */
export const step = async (
  office: OfficeContext,
  actor: Actor,
  id: string,
  name: TransitionName,
  reason: string | null,
): Promise<void> => {
  const { version } = await viewApplication(office, actor, id)
  await stepApplication(as(office, actor), { id, version, name, reason })
}

/** Checks every paper asked for and signs every judgement asked for, so that the verdict is `met`. */
export const completeFile = async (office: OfficeContext, id: string): Promise<void> => {
  const review = as(office, people.review)
  for (const paper of (await viewApplication(office, people.review, id)).papers)
    if (paper.required)
      await setPaper(review, { applicationId: id, code: paper.code, status: 'checked', receivedOn: null, note: null })
  for (const criterion of (await viewApplication(office, people.review, id)).run?.criteria ?? [])
    if (criterion.verdict === 'needsJudgement')
      await signJudgement(review, { applicationId: id, conditionId: criterion.id, verdict: 'met', note: 'Đã xem' })
}

/** From draft to submitted, with every paper. */
export const submit = async (office: OfficeContext, id: string): Promise<void> => {
  await step(office, people.review, id, 'receive', null)
  await step(office, people.review, id, 'startCheck', null)
  await completeFile(office, id)
  await step(office, people.review, id, 'findEligible', null)
  await step(office, people.review, id, 'appraise', 'Đủ điều kiện')
  await step(office, people.leader, id, 'submit', null)
}

export const newLine = async (office: OfficeContext, name: string): Promise<string> =>
  (
    await createBudgetLine(as(office, people.finance), {
      year: 2018,
      name,
      content: 'INFRA',
      source: name,
      chapter: '',
      khoan: '',
      tieuMuc: '',
      level: '',
      programmeCode: '',
      payingUnit: 'Liên minh',
    })
  ).id

export const assign = (office: OfficeContext, budgetLineId: string, amount: number, number: string) =>
  assignEstimate(as(office, people.finance), {
    budgetLineId,
    amount,
    decrease: false,
    number,
    decidedOn: '2018-01-10',
    signer: 'Chủ tịch',
    postingDate: '2018-01-12',
  })

export const approve = (
  office: OfficeContext,
  budgetLineId: string,
  number: string,
  items: readonly { readonly applicationId: string; readonly amount: number }[],
) =>
  recordDecision(as(office, people.leader), {
    number,
    decidedOn: '2018-03-01',
    signer: 'Chủ tịch',
    kind: 'approve',
    budgetLineId,
    items,
    reason: null,
    file: null,
    postingDate: '2018-03-02',
  })

/** What payment of a works file rests on, wide enough for everything that may be approved of it: 1.000.000.000 đồng, accepted in full. */
export const restOn = async (office: OfficeContext, applicationId: string): Promise<void> => {
  const { no } = await theApplication(office.store.reads, applicationId)
  const put = (record: Evidence) => recordEvidence(as(office, people.finance), { applicationId, record, scans: [] })
  const amount = 1_000_000_000
  const { id: contractId } = await put({
    kind: 'contract',
    number: `${no}/HĐ-XD`,
    datedOn: '2018-03-02',
    party: 'Công ty Xây dựng Sao Mai',
    taxCode: null,
    amount,
    worksClass: 'IV',
  })
  await put({
    kind: 'acceptance',
    number: `${no}/BBNT`,
    datedOn: '2018-03-05',
    contractId,
    item: `Nhà kho ${no}`,
    amount,
  })
  await put({ kind: 'contribution', number: `${no}/VĐƯ`, datedOn: '2018-03-05', form: 'labour', amount: 200_000_000 })
  await put({
    kind: 'guarantee',
    number: `${no}/BL`,
    datedOn: '2018-03-05',
    party: 'Agribank',
    purpose: 'warranty',
    amount: 50_000_000,
    validTo: '2020-03-05',
  })
}

export type Payment = {
  readonly type: PrepareInput['type']
  readonly applicationId: string
  readonly amount: number
  readonly refundOf: PrepareInput['refundOf']
  readonly date: string
  readonly invoice?: string
}

export const preparation = (payment: Payment): PrepareInput => ({
  type: payment.type,
  applicationId: payment.applicationId,
  amount: payment.amount,
  refundOf: payment.refundOf,
  voucherDate: payment.date,
  basisNumber: '540/QĐ-UBND',
  basisDate: '2018-03-01',
  description: 'Chi hỗ trợ',
  invoice: payment.invoice ?? null,
  note: null,
  classId: null,
  payee: { address: 'Kon Tum', account: '5100205012345', bank: 'Agribank' },
})

/** Prepared, approved and posted by three people. */
export const pay = async (office: OfficeContext, payment: Payment): Promise<string> => {
  const draft = await prepareVoucher(as(office, people.finance), preparation(payment))
  const approved = await approveVoucher(as(office, people.leader), draft)
  const { number } = await postVoucher(as(office, people.payer), {
    id: approved.id,
    version: approved.version,
    postingDate: payment.date,
  })
  return number
}

export type ReadyOffice = { readonly lineId: string; readonly applicationIds: readonly string[] }

/** An office with one budget line of `estimate` đồng and submitted applications of that many co-ops. */
const fillOffice = async (office: OfficeContext, estimate: number, coops: number): Promise<ReadyOffice> => {
  const applicationIds: string[] = []
  for (let i = 1; i <= coops; i += 1) {
    const { id } = await newApplication(office, { name: `Hợp tác xã Số ${i}`, taxCode: null })
    await submit(office, id)
    applicationIds.push(id)
  }
  const lineId = await newLine(office, 'NSTW')
  await assign(office, lineId, estimate, '12/QĐ-UBND')
  return { lineId, applicationIds }
}

/** A small book: an estimate, a commitment over two files, an advance, a clearing, a payment, a refund. */
export const fillBook = async (office: OfficeContext): Promise<ReadyOffice> => {
  const ready = await fillOffice(office, 2_000_000_000, 2)
  const [first = '', second = ''] = ready.applicationIds
  await approve(office, ready.lineId, '540/QĐ-UBND', [
    { applicationId: first, amount: 800_000_000 },
    { applicationId: second, amount: 500_000_000 },
  ])
  for (const id of ready.applicationIds) await restOn(office, id)
  const of = { applicationId: first, refundOf: null }
  await pay(office, { ...of, type: 'TU', amount: 400_000_000, date: '2018-04-01' })
  await pay(office, { ...of, type: 'TT', amount: 300_000_000, date: '2018-05-01' })
  await pay(office, { ...of, type: 'TC', amount: 100_000_000, date: '2018-05-02' })
  await pay(office, { ...of, type: 'NT', amount: 50_000_000, refundOf: 'advanced', date: '2018-05-03' })
  await pay(office, { ...of, type: 'TU', applicationId: second, amount: 250_000_000, date: '2018-05-04' })
  return ready
}
