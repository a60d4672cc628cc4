import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noFilters } from '../../src-main/domain/ledger/book.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { wholeLedger } from '../../src-main/usecases/ledger/book.ts'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { checkMonth, closeMonth, reopenMonth } from '../../src-main/usecases/periods/month.ts'
import { adjustVoucher } from '../../src-main/usecases/vouchers/adjust.ts'
import { approveVoucher, postVoucher } from '../../src-main/usecases/vouchers/execute.ts'
import { prepareVoucher } from '../../src-main/usecases/vouchers/prepare.ts'
import { temporaryFolder } from '../temporary.ts'
import { copyOffice, fillBook, newOffice, openAgain, people, preparation, type ReadyOffice } from './office.ts'
import { on } from './year.ts'

const folder = temporaryFolder()
const template = folder.file('template/office.db')
let ready: ReadyOffice = { lineId: '', applicationIds: [] }
let office: OpenOffice
let runs = 0

/** Lines in January, March, April and May 2018; the first file has an advance of 50 million open, the second of 250. */
beforeAll(async () => {
  const first = await newOffice(template)
  ready = await fillBook(first)
  await first.close()
})
beforeEach(async () => {
  runs += 1
  office = await openAgain(copyOffice(template, folder.file(`${runs}/office.db`)))
})
afterEach(() => office.close())
afterAll(folder.clear)

const refused = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? [error.code, error.params] : error),
  )
const code = async (work: Promise<unknown>): Promise<unknown> => {
  const answer = await refused(work)
  return Array.isArray(answer) ? answer[0] : answer
}
const close = (month: string, day = '2018-06-30', reason: string | null = null) =>
  closeMonth(on(office, people.finance, day), { month, reason })
const reopen = (
  month: string,
  actor: (typeof people)[keyof typeof people] = people.leader,
  reason = 'Ghi thiếu hóa đơn',
) => reopenMonth(on(office, actor, '2018-07-02'), { month, reason })
const payment = (type: 'TC' | 'TT', date: string) =>
  preparation({ type, applicationId: ready.applicationIds[0] ?? '', amount: 1_000_000, refundOf: null, date })
const approved = async (date: string, day: string) => {
  const draft = await prepareVoucher(on(office, people.finance, day), payment('TC', date))
  return approveVoucher(on(office, people.leader, day), draft)
}
const post = (draft: { id: string; version: number }, postingDate: string | null, day: string) =>
  postVoucher(on(office, people.payer, day), { id: draft.id, version: draft.version, postingDate })

describe('closing a month', () => {
  test('keeps who, when, the sums of the book and the head of the seal', async () => {
    for (const month of ['2018-01', '2018-03', '2018-04']) await close(month)
    const { head, short } = await verifySeal(office)
    const [last] = await office.store.reads.all<Record<string, unknown>>(
      'SELECT * FROM period_act ORDER BY seq DESC LIMIT 1',
      [],
    )
    const book = await wholeLedger(office.store.reads, 2018, noFilters)
    const { month: _, ...april } = book.months.find(({ month }) => month === 4) ?? { month: 0 }
    expect({ ...last, sums: JSON.parse(String(last?.['sums'])) }).toMatchObject({
      seq: 3,
      kind: 'closeMonth',
      period: '2018-04',
      on_day: '2018-06-30',
      by_name: 'Hoa',
      by_role: 'financeOfficer',
      reason: null,
      voucher_seq: 7,
      head,
      sums: [{ year: 2018, ...april }],
    })
    expect(await verifySeal(office)).toMatchObject({ ok: true, short, vouchers: 7 })
  })

  test('the buckets it keeps sum to zero and are those of the book up to the end of the month', async () => {
    await close('2018-01')
    await close('2018-03')
    const { books } = await close('2018-04')
    expect(books.map(({ buckets }) => buckets)).toEqual([
      {
        source: -2_000_000_000,
        available: 700_000_000,
        committed: 900_000_000,
        advanced: 400_000_000,
        paid: 0,
        returned: 0,
        cancelled: 0,
        carried: 0,
      },
    ])
  })

  test('only when it is over, in order, and once', async () => {
    expect([
      await refused(close('2018-05', '2018-05-30')),
      await refused(close('2018-04')),
      await code(close('2018-01')),
      await refused(close('2018-01')),
      await refused(close('2018-04')),
      await code(close('2018-03', '2018-03-31')),
      await code(close('2018-02')),
    ]).toEqual([
      ['period.notOver', { month: '05/2018', date: '2018-05-31' }],
      ['period.earlierOpen', { month: '04/2018', earlier: '01/2018' }],
      'done',
      ['period.closedAlready', { month: '01/2018' }],
      ['period.earlierOpen', { month: '04/2018', earlier: '03/2018' }],
      'done',
      'period.closedAlready',
    ])
  })

  test('a month without lines closes with the next', async () => {
    await close('2018-01')
    await close('2018-03')
    const report = await checkMonth(on(office, people.finance, '2018-06-30'), '2018-02', null)
    expect([report.closed, report.obstacles.map(({ code: is }) => is)]).toEqual([true, ['period.closedAlready']])
  })

  test('an approved voucher of the month stands in the way until it is posted, or named with a reason', async () => {
    for (const month of ['2018-01', '2018-03', '2018-04']) await close(month)
    const draft = await approved('2018-05-20', '2018-06-01')
    await prepareVoucher(on(office, people.finance, '2018-06-01'), payment('TC', '2018-05-21'))
    const asked = await checkMonth(on(office, people.finance, '2018-06-01'), '2018-05', null)
    const without = await refused(close('2018-05'))
    await close('2018-05', '2018-06-30', 'Chờ hóa đơn gốc')
    const kept = await office.store.reads.get<{ drafts: string; reason: string }>(
      `SELECT drafts, reason FROM period_act WHERE period = '2018-05'`,
      [],
    )
    expect([
      asked.drafts.map(({ type, no }) => [type, no]),
      without,
      JSON.parse(kept?.drafts ?? ''),
      kept?.reason,
    ]).toEqual([
      [['TC', 'HS-2018-0001']],
      ['period.pending', { month: '05/2018', count: 1, list: 'TC HS-2018-0001' }],
      [{ id: draft.id, type: 'TC', no: 'HS-2018-0001', amount: 1_000_000 }],
      'Chờ hóa đơn gốc',
    ])
  })

  test('lists advances that are open at its end, and names those whose papers are not there', async () => {
    for (const month of ['2018-01', '2018-03']) await close(month)
    const april = await close('2018-04')
    const may = await close('2018-05')
    expect(
      [april.advances, may.advances].map((of) =>
        of.map(({ no, amount, missing, dueOn, late }) => [no, amount, missing, dueOn, late]),
      ),
    ).toEqual([
      [['HS-2018-0001', 400_000_000, ['CONTRACT', 'ACCEPTANCE', 'VOLUME_TABLE'], '2018-12-31', false]],
      [
        ['HS-2018-0001', 50_000_000, ['CONTRACT', 'ACCEPTANCE', 'VOLUME_TABLE'], '2018-12-31', false],
        ['HS-2018-0002', 250_000_000, ['CONTRACT', 'ACCEPTANCE', 'VOLUME_TABLE'], '2018-12-31', false],
      ],
    ])
    const kept = await office.store.reads.get<{ advances: string }>(
      `SELECT advances FROM period_act WHERE period = '2018-05'`,
      [],
    )
    expect(JSON.parse(kept?.advances ?? '')).toHaveLength(2)
  })

  test('says by when an advance was to be cleared, and that the day is past', async () => {
    const { advances } = await checkMonth(on(office, people.finance, '2019-02-01'), '2019-01', null)
    expect(advances.map(({ no, dueOn, late }) => [no, dueOn, late])).toEqual([
      ['HS-2018-0001', '2018-12-31', true],
      ['HS-2018-0002', '2018-12-31', true],
    ])
  })

  test('is refused over a book that does not fit its seal, or balances that its lines do not give', async () => {
    await office.store.write((tx) =>
      tx.run(`UPDATE bucket_balance SET balance = balance + 1 WHERE bucket = 'available'`, [], 1),
    )
    expect(await refused(close('2018-01'))).toEqual([
      'period.unsound',
      { month: '01/2018', sealTable: 'bucket_balance', voucher: '–', sealReason: 'edited' },
    ])
  })
})

describe('a closed month', () => {
  beforeEach(async () => {
    for (const month of ['2018-01', '2018-03', '2018-04', '2018-05']) await close(month)
  })

  test('takes no voucher: the domain says from which day on, the database says it too', async () => {
    const draft = await approved('2018-05-20', '2018-07-02')
    const byUseCase = await refused(post(draft, '2018-05-21', '2018-07-02'))
    const bySql = await code(
      office.store.write((tx) =>
        tx.run(
          `INSERT INTO voucher SELECT 8, 'x', 'TC-2018-0002', type, year, 2, office_code, '2018-05-31', voucher_date, basis_number,
             basis_date, description, invoice, note, payee, decision_id, adjusts_seq, prepared_by, approved_by, paid_by, posted_at,
             line_count, (SELECT hash FROM voucher WHERE seq = 7), ? FROM voucher WHERE number = 'TC-2018-0001'`,
          ['f'.repeat(64)],
          1,
        ),
      ),
    )
    const open = await post(draft, null, '2018-07-02')
    expect([byUseCase, bySql, open]).toEqual([
      ['period.closed', { month: '05/2018', from: '2018-06-01' }],
      'period.closed',
      { number: 'TC-2018-0002' },
    ])
  })

  test('is adjusted in the open month: a voucher of its own day that names the line', async () => {
    const finance = on(office, people.finance, '2018-07-02')
    const draft = await adjustVoucher(finance, { number: 'TC-2018-0001', newAmount: 90_000_000, reason: 'Ghi nhầm' })
    const ready2 = await approveVoucher(on(office, people.leader, '2018-07-02'), draft)
    const inMay = await code(post(ready2, '2018-05-31', '2018-07-02'))
    const { number } = await post(ready2, null, '2018-07-02')
    const book = await wholeLedger(office.store.reads, 2018, noFilters)
    const line = book.lines.at(-1)
    expect([inMay, number, line?.postingDate, line?.adjusts, line?.payment]).toEqual([
      'period.closed',
      'ĐC-2018-0001',
      '2018-07-02',
      'TC-2018-0001',
      -10_000_000,
    ])
    const may = book.months.find(({ month }) => month === 5)
    expect([may?.movements.payment, may?.lines]).toEqual([100_000_000, 4])
  })

  test('is reopened by the leader alone, from the last, with a reason; the record stays', async () => {
    expect([
      await refused(reopen('2018-05', people.finance)),
      await refused(reopen('2018-05', people.leader, ' ')),
      await refused(reopen('2018-04')),
      await refused(reopen('2018-06')),
      await refused(reopen('2018-05')),
      await refused(reopen('2018-05')),
    ]).toEqual([
      ['permission.denied', { role: 'financeOfficer', action: 'period.reopen' }],
      ['workflow.reasonMissing', {}],
      ['period.notLast', { month: '04/2018', last: '05/2018' }],
      ['period.notClosed', { month: '06/2018' }],
      'done',
      ['period.notClosed', { month: '05/2018' }],
    ])
    const posted = await post(await approved('2018-05-20', '2018-07-02'), '2018-05-21', '2018-07-02')
    await close('2018-05')
    const acts = await office.store.reads.all(
      'SELECT kind, period, by_name, reason FROM period_act WHERE period = ? ORDER BY seq',
      ['2018-05'],
    )
    expect([posted, acts]).toEqual([
      { number: 'TC-2018-0002' },
      [
        { kind: 'closeMonth', period: '2018-05', by_name: 'Hoa', reason: null },
        { kind: 'reopenMonth', period: '2018-05', by_name: 'Bình', reason: 'Ghi thiếu hóa đơn' },
        { kind: 'closeMonth', period: '2018-05', by_name: 'Hoa', reason: null },
      ],
    ])
    expect(await verifySeal(office)).toMatchObject({ ok: true, vouchers: 8 })
  })
})
