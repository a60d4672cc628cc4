import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { approveVoucher, postVoucher } from '../../src-main/usecases/vouchers/execute.ts'
import { prepareVoucher } from '../../src-main/usecases/vouchers/prepare.ts'
import { printVoucher } from '../../src-main/usecases/vouchers/sheet.ts'
import { viewVoucher } from '../../src-main/usecases/vouchers/view.ts'
import { readWithPdftotext } from '../documents/office-tools.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { as, fillBook, newOffice, people, preparation } from './office.ts'

const folder = temporaryFolder()
let office: OpenOffice
let applicationId = ''
beforeAll(async () => {
  office = await newOffice(folder.file('office.db'))
  const ready = await fillBook(office)
  applicationId = ready.applicationIds[1] ?? ''
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const measure = { unit: 'm²', quantity: 120_500, unitPrice: 50_000 }
const prepared = (amount: number) =>
  prepareVoucher(as(office, people.finance), {
    ...preparation({ type: 'TC', applicationId, amount, refundOf: null, date: '2018-05-05' }),
    measure,
  })

test('quantity and price that do not come to the amount are refused, and no draft is left', async () => {
  const drafts = () => office.store.reads.get('SELECT count(*) AS n FROM voucher_draft', [])
  const before = await drafts()
  expect(await refusalOf(() => prepared(6_025_001))).toBe('voucher.measure')
  expect(await drafts()).toEqual(before)
})

test('they go from the draft to the posted voucher and its list; the log has them', async () => {
  const draft = await prepared(6_025_000)
  expect(draft.measure).toEqual(measure)
  const approved = await approveVoucher(as(office, people.leader), draft)
  const { number } = await postVoucher(as(office, people.payer), { ...approved, postingDate: '2018-05-06' })
  // What the book says of it stands under the seal.
  expect(await viewVoucher(office, number)).toMatchObject({
    measure,
    description: 'Chi hỗ trợ: 120,5 m² × 50.000 đồng',
  })
  const path = folder.file('list.pdf')
  await printVoucher(office, number, path)
  const text = (await readWithPdftotext(path)).join('\n').replace(/\s+/g, ' ')
  expect(text.slice(text.indexOf('BẢNG KÊ'))).toMatch(/120,5 m² 50\.000 6\.025\.000/)
  expect(
    await office.store.reads.get(
      `SELECT json_extract(after, '$.measure.quantity') AS quantity FROM event WHERE action = 'voucher.prepare' AND subject_id = ?`,
      [draft.id],
    ),
  ).toEqual({ quantity: 120_500 })
})

test('a voucher of nothing that is counted has none', async () => {
  expect((await viewVoucher(office, 'TC-2018-0001')).measure).toBeNull()
})
