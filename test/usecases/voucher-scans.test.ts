import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { closeMonth } from '../../src-main/usecases/periods/month.ts'
import { approveVoucher, postVoucher } from '../../src-main/usecases/vouchers/execute.ts'
import { prepareVoucher } from '../../src-main/usecases/vouchers/prepare.ts'
import { attachVoucherScan, listVoucherScans } from '../../src-main/usecases/vouchers/scans.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { as, fillBook, newOffice, people, preparation, type ReadyOffice } from './office.ts'
import { on } from './year.ts'

const folder = temporaryFolder()
let office: OpenOffice
let ready: ReadyOffice
const fileOf = (text: string) => ({
  sha256: createHash('sha256').update(text).digest('hex'),
  mime: 'application/pdf' as const,
  size: text.length,
})
const attach = (holder: { draftId: string } | { number: string }, text: string) =>
  attachVoucherScan(as(office, people.finance), { holder, name: `${text}.pdf`, file: fileOf(text) })
const namesOf = async (holder: { draftId: string } | { number: string }) =>
  (await listVoucherScans(office, holder)).map(({ name }) => name)

beforeAll(async () => {
  office = await newOffice(folder.file('office.db'))
  ready = await fillBook(office)
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

test('papers of the draft go with it into the book, where the signed copy joins them, also in a closed month', async () => {
  const [applicationId = ''] = ready.applicationIds
  const payment = { type: 'TC', applicationId, amount: 1_000_000, refundOf: null, date: '2018-05-05' } as const
  const draft = await prepareVoucher(as(office, people.finance), preparation(payment))
  await attach({ draftId: draft.id }, 'bảng kê')
  const approved = await approveVoucher(as(office, people.leader), draft)
  const { number } = await postVoucher(as(office, people.payer), {
    id: draft.id,
    version: approved.version,
    postingDate: null,
  })
  for (const month of ['2018-01', '2018-02', '2018-03', '2018-04', '2018-05', '2018-06'])
    await closeMonth(on(office, people.finance, '2018-07-10'), { month, reason: null })
  await attach({ number }, 'đã ký')
  expect([await namesOf({ number }), await namesOf({ draftId: draft.id })]).toEqual([
    ['bảng kê.pdf', 'đã ký.pdf'],
    ['bảng kê.pdf', 'đã ký.pdf'],
  ])
  expect(await verifySeal(office)).toMatchObject({ ok: true, first: null })
  // The same file is not put with the same voucher twice.
  expect(await refusalOf(() => attach({ number }, 'bảng kê'))).toBe('voucher.scanThere')
  expect(await namesOf({ number: 'DT-2018-0001' })).toEqual([])
})

test('a paper of no voucher is refused and nothing is kept', async () => {
  const before = await office.store.reads.all('SELECT * FROM stored_file', [])
  expect(await refusalOf(() => attach({ number: 'TC-2018-0999' }, 'lạ'))).toBe('notFound')
  expect(await refusalOf(() => attach({ draftId: 'x' }, 'lạ'))).toBe('notFound')
  expect(await office.store.reads.all('SELECT * FROM stored_file', [])).toEqual(before)
})
