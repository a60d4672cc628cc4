import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { Refusal } from '../../src-main/domain/refusal.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { adjustVoucher } from '../../src-main/usecases/vouchers/adjust.ts'
import { approveVoucher, cancelVoucher, postVoucher } from '../../src-main/usecases/vouchers/execute.ts'
import { viewVoucher } from '../../src-main/usecases/vouchers/view.ts'
import { temporaryFolder } from '../temporary.ts'
import { as, copyOffice, fillBook, newOffice, openAgain, people, testDay } from './office.ts'

const folder = temporaryFolder()
const template = folder.file('template/office.db')
let office: OpenOffice | undefined
let runs = 0

/** TC-2018-0001: 100 million from the commitment, posted on 02/05; TT-2018-0001: 300 million cleared on 01/05. */
const opened = async (): Promise<OpenOffice> => {
  if (runs === 0) {
    const first = await newOffice(template)
    await fillBook(first)
    await first.close()
  }
  runs += 1
  return openAgain(copyOffice(template, folder.file(`${runs}/office.db`)))
}
const here = (): OpenOffice => {
  if (office === undefined) throw new Error('no office')
  return office
}

beforeEach(async () => {
  await office?.close()
  office = await opened()
})
afterAll(async () => {
  await office?.close()
  folder.clear()
})

const adjust = (number: string, newAmount: number) =>
  adjustVoucher(as(here(), people.finance), { number, newAmount, reason: 'Ghi nhầm hóa đơn' })
const approve = (draft: { id: string; version: number }) => approveVoucher(as(here(), people.leader), draft)
const post = (draft: { id: string; version: number }) =>
  postVoucher(as(here(), people.payer), { id: draft.id, version: draft.version, postingDate: null })
const code = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => (error instanceof Refusal ? error.code : error))
const sql = (statement: string) => here().store.write((tx) => tx.run(statement, [], 'any'))

describe('an adjustment', () => {
  test('is a draft of its own day that rests on what it adjusts, and moves nothing yet', async () => {
    const draft = await adjust('TC-2018-0001', 90_000_000)
    const { payee } = await viewVoucher(here(), 'TC-2018-0001')
    expect(draft).toMatchObject({
      type: 'ĐC',
      state: 'draft',
      fromBucket: 'paid',
      toBucket: 'committed',
      amount: 10_000_000,
      voucherDate: testDay,
      basisNumber: 'TC-2018-0001',
      basisDate: '2018-05-02',
      description: 'Điều chỉnh chứng từ TC-2018-0001: Ghi nhầm hóa đơn',
      payee,
      adjusts: 'TC-2018-0001',
      adjustsStanding: 100_000_000,
      preparedBy: 'Hoa',
      approvedBy: null,
    })
    expect(await here().store.reads.get(`SELECT count(*) AS n FROM voucher WHERE type = 'ĐC'`, [])).toEqual({ n: 0 })
  })

  test('is as late as the book where its year is over', async () => {
    const context = { ...as(here(), people.finance), today: () => '2020-02-02' }
    const draft = await adjustVoucher(context, { number: 'TC-2018-0001', newAmount: 1, reason: 'x' })
    expect(draft.voucherDate).toBe('2018-05-04')
  })

  test('is never older than what it adjusts, whatever the clock says', async () => {
    const context = { ...as(here(), people.finance), today: () => '2018-01-02' }
    const draft = await adjustVoucher(context, { number: 'TC-2018-0001', newAmount: 1, reason: 'x' })
    expect(draft.voucherDate).toBe('2018-05-02')
  })

  test('passes three hands; the book names all three, the log says who and why', async () => {
    const draft = await adjust('TC-2018-0001', 90_000_000)
    const alone = await code(approveVoucher(as(here(), people.finance), draft))
    const approved = await approve(draft)
    const twice = await code(postVoucher(as(here(), people.leader), { ...approved, postingDate: null }))
    const { number } = await post(approved)
    expect([alone, twice, number]).toEqual(['voucher.samePerson', 'voucher.samePerson', 'ĐC-2018-0001'])
    expect(await viewVoucher(here(), number)).toMatchObject({
      adjusts: 'TC-2018-0001',
      preparedBy: 'Hoa',
      approvedBy: 'Bình',
      paidBy: 'Sơn',
      entries: [{ from: 'paid', to: 'committed', amount: 10_000_000 }],
    })
    expect(
      await here().store.reads.all(
        `SELECT by_name, action, reason, before, after FROM event WHERE reason = 'Ghi nhầm hóa đơn' ORDER BY seq`,
        [],
      ),
    ).toEqual([
      {
        by_name: 'Hoa',
        action: 'voucher.prepare',
        reason: 'Ghi nhầm hóa đơn',
        before: '{"number":"TC-2018-0001","amount":100000000}',
        after: '{"type":"ĐC","adjusts":"TC-2018-0001","amount":90000000}',
      },
      {
        by_name: 'Sơn',
        action: 'voucher.adjust',
        reason: 'Ghi nhầm hóa đơn',
        before: '{"number":"TC-2018-0001","amount":100000000}',
        after: '{"number":"ĐC-2018-0001","amount":90000000}',
      },
    ])
  })

  test('is reckoned from what earlier ones left; a second waits for the first, or for its cancelling', async () => {
    const first = await adjust('TC-2018-0001', 90_000_000)
    const meanwhile = await code(adjust('TC-2018-0001', 80_000_000))
    const other = await adjust('TT-2018-0001', 290_000_000)
    await post(await approve(first))
    const second = await adjust('TC-2018-0001', 120_000_000)
    await cancelVoucher(as(here(), people.leader), { ...second, reason: 'Chưa rõ' })
    const third = await adjust('TC-2018-0001', 95_000_000)
    expect([meanwhile, other.amount, second.amount, third.amount, third.fromBucket, third.adjustsStanding]).toEqual([
      'adjust.underWay',
      10_000_000,
      30_000_000,
      5_000_000,
      'committed',
      90_000_000,
    ])
  })

  test('is not posted over another amount than it was reckoned from', async () => {
    const approved = await approve(await adjust('TC-2018-0001', 90_000_000))
    await sql(`UPDATE voucher_draft SET adjusts_standing = 99000000 WHERE id = '${approved.id}'`)
    expect(await code(post(approved))).toBe('changed.meanwhile')
  })

  test('is bound by the limits of what it corrects, also at posting', async () => {
    const more = await approve(await adjust('TC-2018-0001', 110_000_000))
    const less = await approve(await adjust('TU-2018-0002', 240_000_000))
    await sql(`UPDATE coop SET facts = json_set(facts, '$.status', json('{"value":"dissolved","origin":"form"}'))`)
    expect([
      await code(adjust('TU-2018-0001', 400_000_001)),
      await code(post(more)),
      await post(less),
      await code(adjust('CK-2018-0001', 1)),
      await code(adjust('DT-2018-0001', 1)),
      await code(adjust('ĐC-2018-0001', 1)),
      await code(adjust('TC-2018-0009', 1)),
      await code(adjust('TC-2018-0001', 100_000_000)),
    ]).toEqual([
      'pay.coopDissolved',
      'pay.coopDissolved',
      { number: 'ĐC-2018-0001' },
      'adjust.notPossible',
      'adjust.notPossible',
      'adjust.notPossible',
      'notFound',
      'adjust.underWay',
    ])
  })
})

test('the table of drafts itself holds an adjustment to one at a time, and to what it adjusts', async () => {
  const draft = await adjust('TC-2018-0001', 90_000_000)
  const columns = `state, application_id, budget_line_id, from_bucket, to_bucket, amount, voucher_date, basis_number, basis_date,
    description, payee, prepared_by, version, created_at`
  const copy = (type: string, adjusts: string, standing: string) =>
    here()
      .store.write((tx) =>
        tx.run(
          `INSERT INTO voucher_draft (id, type, adjusts, adjusts_standing, ${columns})
           SELECT 'copy', '${type}', ${adjusts}, ${standing}, ${columns} FROM voucher_draft WHERE id = ?`,
          [draft.id],
          1,
        ),
      )
      .then(
        () => 'accepted',
        (error: unknown) => String(error).replace(/^.*?: (?=[A-Z]+ )/, ''),
      )
  const answers = [
    await copy('ĐC', `'TC-2018-0001'`, '1'),
    await copy('ĐC', 'NULL', 'NULL'),
    await copy('TC', `'TT-2018-0001'`, '1'),
    await copy('ĐC', `'TT-2018-0001'`, 'NULL'),
    await copy('ĐC', `'TT-2018-0009'`, '1'),
    await copy('DT', 'NULL', 'NULL'),
  ]
  expect(answers).toEqual([
    'Refusal: adjust.underWay {"number":"?"}',
    "CHECK constraint failed: (type = 'ĐC') = (adjusts IS NOT NULL)",
    "CHECK constraint failed: (type = 'ĐC') = (adjusts IS NOT NULL)",
    'CHECK constraint failed: (adjusts IS NULL) = (adjusts_standing IS NULL)',
    'FOREIGN KEY constraint failed',
    "CHECK constraint failed: type IN ('TU', 'TT', 'TC', 'NT', 'ĐC')",
  ])
  expect(await copy('ĐC', `'TT-2018-0001'`, '1')).toBe('accepted')
})
