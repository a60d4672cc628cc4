import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noFilters } from '../../src-main/domain/ledger/book.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { moneyOf } from '../../src-main/store/application-money.ts'
import { readOffice } from '../../src-main/store/offices.ts'
import { assignEstimate } from '../../src-main/usecases/budget/lines.ts'
import { importCodes } from '../../src-main/usecases/codes/import.ts'
import { changeDecision } from '../../src-main/usecases/decisions/change.ts'
import { wholeLedger } from '../../src-main/usecases/ledger/book.ts'
import { exportLedger } from '../../src-main/usecases/ledger/export.ts'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { cancelEstimate } from '../../src-main/usecases/periods/cancel.ts'
import { type CarryInput, carryOver } from '../../src-main/usecases/periods/carry.ts'
import { reopenMonth } from '../../src-main/usecases/periods/month.ts'
import { setYearEnd } from '../../src-main/usecases/periods/settings.ts'
import { closeYear, reportYear } from '../../src-main/usecases/periods/year.ts'
import { setPayRule } from '../../src-main/usecases/settings/pay-rules.ts'
import { adjustVoucher } from '../../src-main/usecases/vouchers/adjust.ts'
import { approveVoucher, postVoucher } from '../../src-main/usecases/vouchers/execute.ts'
import { prepareVoucher } from '../../src-main/usecases/vouchers/prepare.ts'
import { temporaryFolder } from '../temporary.ts'
import { codeFile } from './code-file.ts'
import { copyOffice, fillBook, newOffice, openAgain, type Payment, people, preparation } from './office.ts'
import { closeMonths, on, payOn } from './year.ts'

const folder = temporaryFolder()
const template = folder.file('template/office.db')
let line = ''
let first = ''
let second = ''
let office: OpenOffice
let runs = 0
const million = 1_000_000

/**
 * Millions at the end of 2018: 1,250 left, of which 500 came after 30/09. First file: 300 committed, 50 advanced, 400 paid (TC-1 100, TT-1
 * 300). Second: 250 committed, 250 advanced.
 */
beforeAll(async () => {
  const made = await newOffice(template)
  const ready = await fillBook(made)
  line = ready.lineId
  ;[first = '', second = ''] = ready.applicationIds
  await assignEstimate(on(made, people.finance, '2018-10-20'), {
    budgetLineId: line,
    amount: 500 * million,
    decrease: false,
    number: '900/QĐ-UBND',
    decidedOn: '2018-10-15',
    signer: 'Chủ tịch',
    postingDate: null,
  })
  await made.close()
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
const pay = (
  type: Payment['type'],
  applicationId: string,
  amount: number,
  day: string,
  refundOf: Payment['refundOf'] = null,
) => payOn(office, day, { type, applicationId, amount: amount * million, refundOf, date: day })
const paper = { number: '15/TB-STC', decidedOn: '2019-02-05', signer: 'Giám đốc Sở Tài chính', postingDate: null }
const carry = (wanted: Partial<CarryInput>, day = '2019-02-11') =>
  carryOver(on(office, people.finance, day), {
    ...paper,
    fromLineId: line,
    to: { name: 'NSTW chuyển nguồn' },
    items: [],
    category: 'b',
    ...wanted,
  })
const cancel = (day: string) =>
  cancelEstimate(on(office, people.finance, day), {
    ...paper,
    number: '20/TB-KBNN',
    decidedOn: day,
    year: 2018,
    budgetLineIds: [line],
  })
const close = (day: string) => closeYear(on(office, people.finance, day), { year: 2018, reason: null })
const report = (day: string) => reportYear(on(office, people.finance, day), 2018)
const buckets = (year: number) =>
  office.store.reads.all<{ bucket: string; total: number }>(
    `SELECT s.bucket, sum(s.balance) / ${million} AS total FROM bucket_balance s JOIN budget_line b ON b.id = s.budget_line_id
     WHERE b.year = ? GROUP BY 1 HAVING total <> 0 ORDER BY 1`,
    [year],
  )
const zero = async (): Promise<number> =>
  (await office.store.reads.get<{ sum: number }>('SELECT sum(balance) AS sum FROM bucket_balance', []))?.sum ?? -1

/** Everything of 2018 dealt with: the second file goes over, the rest is cancelled. */
const settle = async (): Promise<void> => {
  const decision = await office.store.reads.get<{ id: string }>(`SELECT id FROM decision WHERE kind = 'approve'`, [])
  await carry({
    items: [
      { bucket: 'committed', applicationId: second, amount: 250 * million },
      { bucket: 'advanced', applicationId: second, amount: 250 * million },
    ],
  })
  await pay('NT', first, 50, '2019-02-12', 'advanced')
  await changeDecision(on(office, people.leader, '2019-02-13'), {
    changesId: decision?.id ?? '',
    number: '99/QĐ-UBND',
    decidedOn: '2019-02-13',
    signer: 'Chủ tịch',
    kind: 'amend',
    items: [{ applicationId: first, amount: 400 * million }],
    reason: 'Quyết toán công trình',
    file: null,
    postingDate: null,
  })
  await cancel('2019-02-14')
  await closeMonths(office, '2019-02-15')
}

describe('days of the year end', () => {
  test('after 31/12 nothing more is advanced; work done is paid until 31/01, and not after', async () => {
    expect([
      await refused(pay('TU', first, 1, '2019-01-02')),
      await code(pay('TC', first, 1, '2019-01-31')),
      await code(pay('TC', first, 1, '2019-02-01')),
    ]).toEqual([['year.advancesStopped', { date: '2018-12-31', year: '2018' }], 'done', 'book.outsideYear'])
  })

  test('a refund goes back into the estimate until 31/01, to the state budget after: by its posting day', async () => {
    const early = await pay('NT', first, 10, '2019-01-31', 'advanced')
    const prepared = await prepareVoucher(
      on(office, people.finance, '2019-01-31'),
      preparation({ type: 'NT', applicationId: first, amount: 20 * million, refundOf: 'advanced', date: '2019-01-31' }),
    )
    const approved = await approveVoucher(on(office, people.leader, '2019-01-31'), prepared)
    const { number: late } = await postVoucher(on(office, people.payer, '2019-02-08'), {
      id: approved.id,
      version: approved.version,
      postingDate: null,
    })
    const ways = await office.store.reads.all(
      `SELECT v.number, l.to_bucket, l.posting_date, d.to_bucket AS draft FROM voucher v JOIN voucher_line l ON l.voucher_seq = v.seq
       JOIN voucher_draft d ON d.posted_number = v.number WHERE v.number IN (?, ?) ORDER BY v.seq`,
      [early, late],
    )
    expect([prepared.toBucket, ways]).toEqual([
      'available',
      [
        { number: early, to_bucket: 'available', posting_date: '2019-01-31', draft: 'available' },
        { number: late, to_bucket: 'returned', posting_date: '2019-02-08', draft: 'returned' },
      ],
    ])
    const book = await wholeLedger(office.store.reads, 2018, noFilters)
    expect([book.months.at(-1)?.month, book.ends]).toEqual([14, { returned: 20 * million, cancelled: 0, carried: 0 }])
  })

  test('the estimate left is cancelled after 31/01, never on 31/12', async () => {
    expect([
      await refused(cancel('2018-12-31')),
      await refused(cancel('2019-01-31')),
      await code(cancel('2019-02-01')),
    ]).toEqual([
      ['year.adjustmentRuns', { date: '2019-01-31', year: '2018' }],
      ['year.adjustmentRuns', { date: '2019-01-31', year: '2018' }],
      'done',
    ])
    expect(await code(cancel('2019-02-02'))).toBe('year.nothingLeft')
    expect(await buckets(2018)).toContainEqual({ bucket: 'cancelled', total: 1250 })
  })

  test('rules before 2017 are open: nothing of the year end is done until the office names its ground', async () => {
    const context = on(office, people.leader, '2019-02-05')
    await setYearEnd(context, { key: 'firstYear', value: '2019', ground: 'Thử' })
    const open = [
      await refused(cancel('2019-02-05')),
      await code(pay('NT', first, 1, '2019-02-05', 'advanced')),
      await code(close('2019-03-01')),
    ]
    await setYearEnd(context, { key: 'firstYear', value: '2018', ground: 'Công văn 1/STC' })
    expect([open, await code(cancel('2019-02-05'))]).toEqual([
      [['year.rulesOpen', { year: '2018' }], 'book.outsideYear', 'year.rulesOpen'],
      'done',
    ])
  })

  test.each([
    ['adjustmentEnds', '31-01'],
    ['adjustmentEnds', '02-29'],
    ['adjustmentEnds', '12-31'],
    ['advancesStop', '01-31'],
    ['firstYear', '17'],
  ] as const)('a setting that is no day of the year end is refused: %s %s', async (key, value) => {
    expect(await code(setYearEnd(on(office, people.leader, '2019-02-05'), { key, value, ground: 'Thử' }))).toBe(
      'year.settingInvalid',
    )
  })

  test('another last day moves what follows from it, in the domain and in the database', async () => {
    await setYearEnd(on(office, people.leader, '2019-02-05'), {
      key: 'adjustmentEnds',
      value: '02-20',
      ground: 'Công văn 2',
    })
    expect([
      await code(cancel('2019-02-20')),
      await code(pay('TC', first, 1, '2019-02-20')),
      await code(cancel('2019-02-21')),
    ]).toEqual(['year.adjustmentRuns', 'done', 'done'])
  })
})

describe('carrying over', () => {
  const left = { bucket: 'available', applicationId: null, amount: 100 * million } as const
  const committed = () => ({ bucket: 'committed', applicationId: second, amount: 250 * million }) as const
  const advanced = () => ({ bucket: 'advanced', applicationId: second, amount: 250 * million }) as const
  const all = () => [left, committed(), advanced()]

  test('double entry in both years: what leaves the old line stands in the next as what it was', async () => {
    const before = await moneyOf(office.store.reads, second)
    const { voucherNos } = await carry({ items: all() })
    expect(voucherNos).toEqual(['HC-2018-0001', 'CN-2018-0001', 'CN-2019-0001', 'CK-2019-0001'])
    expect([await buckets(2018), await buckets(2019), await zero()]).toEqual([
      [
        { bucket: 'advanced', total: 50 },
        { bucket: 'available', total: 1150 },
        { bucket: 'carried', total: 600 },
        { bucket: 'committed', total: 300 },
        { bucket: 'paid', total: 400 },
        { bucket: 'source', total: -2500 },
      ],
      [
        { bucket: 'advanced', total: 250 },
        { bucket: 'available', total: 100 },
        { bucket: 'committed', total: 250 },
        { bucket: 'source', total: -600 },
      ],
      0,
    ])
    const after = await moneyOf(office.store.reads, second)
    const next = await office.store.reads.get<{ id: string }>('SELECT id FROM budget_line WHERE year = 2019', [])
    expect(after).toEqual({ ...before, budgetLineId: next?.id })
    expect(await verifySeal(office)).toMatchObject({ ok: true })
  })

  test('too much carried over is put right in the year that finds it, by a decision that decreases its line; the old book stays', async () => {
    await carry({ items: [left] })
    const old = await buckets(2018)
    const next = await office.store.reads.get<{ id: string }>('SELECT id FROM budget_line WHERE year = 2019', [])
    const decrease = (amount: number, number: string) =>
      assignEstimate(on(office, people.finance, '2019-03-10'), {
        budgetLineId: next?.id ?? '',
        amount: amount * million,
        decrease: true,
        number,
        decidedOn: '2019-03-10',
        signer: 'Chủ tịch',
        postingDate: null,
      })
    expect(await code(decrease(101, '30/QĐ-UBND'))).toBe('book.belowZero')
    expect((await decrease(40, '31/QĐ-UBND')).voucherNo).toBe('DT-2019-0001')
    expect([await buckets(2018), await buckets(2019), await zero()]).toEqual([
      old,
      [
        { bucket: 'available', total: 60 },
        { bucket: 'source', total: -60 },
      ],
      0,
    ])
    expect(await verifySeal(office)).toMatchObject({ ok: true })
  })

  test('an advance that opens the next year was within its limits when it was given: they are not asked again', async () => {
    const document = { number: '16/QĐ-UBND', date: '2018-12-01', signer: 'Chủ tịch' }
    for (const [key, value] of [
      ['pay.contractAdvancePct', 1],
      ['pay.guaranteeFrom', 1],
      ['pay.recoveredAtPct', 0],
    ] as const)
      await setPayRule(on(office, people.leader, '2019-01-02'), { key, value, document })
    const { voucherNos } = await carry({ items: [committed(), advanced()] })
    expect(voucherNos).toEqual(['HC-2018-0001', 'CN-2018-0001', 'CN-2019-0001', 'CK-2019-0001'])
    expect(await code(pay('TU', second, 1, '2019-03-01'))).toBe('pay.advanceTooLarge')
  })

  test('a code that the list of the next year does not hold is not carried into a new line; nothing is posted', async () => {
    await importCodes(on(office, people.finance, '2019-02-11'), {
      kind: 'source',
      document: 'TT 324/2016/TT-BTC',
      fromYear: 2019,
      toYear: null,
      bytes: await codeFile(['Mã nguồn', 'Tên'], ['12', 'Kinh phí không tự chủ']),
      dryRun: false,
    })
    expect(await refused(carry({ items: all() }))).toEqual([
      'budget.codeUnknown',
      { codeKind: 'source', code: 'NSTW', year: '2019', document: 'TT 324/2016/TT-BTC' },
    ])
    expect(await buckets(2019)).toEqual([])
    expect(await office.store.reads.all(`SELECT number FROM voucher WHERE type = 'CN'`, [])).toEqual([])
  })

  test('the category is asked for and kept, on the voucher and beside it', async () => {
    await carry({ items: all(), category: 'b' })
    const [kept] = (await report('2019-02-12')).carried
    const voucher = await office.store.reads.get<{ note: string; basis_number: string }>(
      `SELECT note, basis_number FROM voucher WHERE number = 'CN-2018-0001'`,
      [],
    )
    expect([kept, voucher]).toEqual([
      {
        outNumber: 'CN-2018-0001',
        inNumber: 'CN-2019-0001',
        category: 'b',
        postingDate: '2019-02-11',
        basisNumber: '15/TB-STC',
        basisDate: '2019-02-05',
        fromLine: 'NSTW',
        toLine: 'NSTW chuyển nguồn',
        available: 350 * million,
        advanced: 250 * million,
      },
      { note: 'Điểm b khoản 3 Điều 64 Luật Ngân sách nhà nước số 83/2015/QH13', basis_number: '15/TB-STC' },
    ])
  })

  test('ordinary support money only as what was added after 30/09', async () => {
    expect([
      await refused(carry({ items: all(), category: 'đ' })),
      await code(carry({ items: [left, committed()], category: 'đ' })),
      await refused(
        carry({
          items: [{ bucket: 'available', applicationId: null, amount: 151 * million }],
          category: 'đ',
          to: { name: 'Khác' },
        }),
      ),
    ]).toEqual([
      ['carry.notAddedLate', { line: 'NSTW', amount: 600 * million, most: 500 * million, date: '2018-09-30' }],
      'done',
      ['carry.notAddedLate', { line: 'NSTW', amount: 151 * million, most: 150 * million, date: '2018-09-30' }],
    ])
  })

  test.each([
    ['nothing chosen', { items: [] }, 'carry.nothing'],
    ['twice the same', { items: [left, left] }, 'carry.itemTwice'],
    ['more than is left', { items: [{ ...left, amount: 1251 * million }] }, 'carry.moreThanLeft'],
    [
      'an advance that is not there',
      { items: [{ ...left, bucket: 'advanced', applicationId: 'x' }] },
      'carry.moreThanLeft',
    ],
    ['a line of the same year', { items: [left], to: 'old' }, 'carry.lineOther'],
  ] as const)('%s is refused, and nothing is written', async (_, wanted, expected) => {
    const to = 'to' in wanted ? { budgetLineId: line } : { name: 'NSTW 2019' }
    expect([await code(carry({ items: wanted.items, to })), await buckets(2019)]).toEqual([expected, []])
  })

  test('into a line of the next year that is there; not a second time into a new one of the same codes', async () => {
    await carry({ items: [left] })
    const again = await code(carry({ items: [committed()] }))
    const there = await office.store.reads.get<{ id: string }>('SELECT id FROM budget_line WHERE year = 2019', [])
    const { voucherNos } = await carry({ items: [committed()], to: { budgetLineId: there?.id ?? '' } })
    expect([again, voucherNos]).toEqual([
      'budget.lineExists',
      ['HC-2018-0001', 'CN-2018-0002', 'CN-2019-0002', 'CK-2019-0001'],
    ])
    expect(await zero()).toBe(0)
  })

  test('not before its time: advances after 31/12, the estimate after 31/01', async () => {
    const early = { ...paper, decidedOn: '2018-12-20' }
    expect([
      await code(carry({ ...early, items: [advanced()] }, '2018-12-31')),
      await code(carry({ ...early, items: [left] }, '2019-01-31')),
      await code(carry({ ...early, items: [advanced()] }, '2019-01-02')),
    ]).toEqual(['year.yearRuns', 'year.adjustmentRuns', 'done'])
  })

  test('opens the book of the next year with what last year closed with; a carried advance is cleared there', async () => {
    await carry({ items: all() })
    const opened = await wholeLedger(office.store.reads, 2019, noFilters)
    expect([
      opened.opening,
      opened.totals.estimate,
      opened.lines.map(({ voucherNo, estimate }) => [voucherNo, estimate]),
    ]).toEqual([
      expect.objectContaining({ estimate: 600 * million, available: 350 * million, advanceBalance: 250 * million }),
      0,
      [
        ['CN-2019-0001', 0],
        ['CN-2019-0001', 0],
        ['CK-2019-0001', 0],
      ],
    ])
    await pay('TT', second, 250, '2019-03-01')
    const book = await wholeLedger(office.store.reads, 2019, noFilters)
    expect([book.closing.advanceBalance, book.closing.available, book.closing.clearing]).toEqual([
      0,
      100 * million,
      250 * million,
    ])
    // A period that begins later opens with all before it; a filter keeps the opening of its own lines.
    const march = await wholeLedger(office.store.reads, 2019, { ...noFilters, from: '2019-03-01' })
    expect([march.opening.available, march.opening.advanceBalance, march.opening.commitment]).toEqual([
      100 * million,
      250 * million,
      250 * million,
    ])
  })
})

test('a decision whose money went over is changed on the line it stands on now', async () => {
  await carry({ items: [{ bucket: 'committed', applicationId: second, amount: 250 * million }] })
  const decision = await office.store.reads.get<{ id: string }>(`SELECT id FROM decision WHERE kind = 'approve'`, [])
  const { voucherNos } = await changeDecision(on(office, people.leader, '2019-02-20'), {
    changesId: decision?.id ?? '',
    number: '99/QĐ-UBND',
    decidedOn: '2019-02-20',
    signer: 'Chủ tịch',
    kind: 'amend',
    items: [
      { applicationId: first, amount: 700 * million },
      { applicationId: second, amount: 400 * million },
    ],
    reason: 'Khảo sát lại',
    file: null,
    postingDate: null,
  })
  expect([voucherNos, await buckets(2019)]).toEqual([
    ['HC-2018-0002', 'HC-2019-0001'],
    [
      { bucket: 'available', total: 100 },
      { bucket: 'committed', total: 150 },
      { bucket: 'source', total: -250 },
    ],
  ])
})

describe('closing the year', () => {
  test('says everything that is in the way, and what is left to do until when', async () => {
    const { obstacles, steps } = await report('2019-02-11')
    expect(obstacles.map(({ code: is, params }) => [is, params['line'] ?? params['list'] ?? null])).toEqual([
      [
        'year.monthsOpen',
        '01/2018, 02/2018, 03/2018, 04/2018, 05/2018, 06/2018, 07/2018, 08/2018, 09/2018, 10/2018, 11/2018, 12/2018, 01/2019',
      ],
      ['year.moneyLeft', 'NSTW'],
    ])
    expect(steps).toEqual([
      { key: 'stop', due: '2018-12-31', state: 'done', amount: null, count: 0 },
      { key: 'papers', due: '2019-01-25', state: 'done', amount: null, count: 0 },
      { key: 'payments', due: '2019-01-31', state: 'late', amount: 550 * million, count: 2 },
      { key: 'advances', due: '2019-02-10', state: 'late', amount: 300 * million, count: 2 },
      { key: 'carry', due: null, state: 'open', amount: 2100 * million, count: 5 },
      { key: 'cancel', due: null, state: 'open', amount: 1250 * million, count: 1 },
      { key: 'close', due: null, state: 'open', amount: null, count: 14 },
    ])
    expect((await report('2018-12-15')).steps.map(({ state }) => state)).toEqual([
      'done',
      'done',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
    ])
    expect(await code(close('2019-02-11'))).toBe('year.monthsOpen')
  })

  test('when nothing is left: the book says the day, and takes nothing more', async () => {
    await settle()
    expect((await report('2019-02-15')).obstacles).toEqual([])
    await close('2019-02-15')
    const book = await wholeLedger(office.store.reads, 2018, noFilters)
    expect([book.closedOn, book.closing.available, book.closing.advanceBalance, book.ends]).toEqual([
      '2019-02-15',
      0,
      0,
      { returned: 50 * million, cancelled: 1550 * million, carried: 500 * million },
    ])
    expect([
      await refused(close('2019-02-16')),
      await code(cancel('2019-02-16')),
      await code(pay('TC', first, 1, '2019-01-20')),
      await code(reopenMonth(on(office, people.leader, '2019-02-16'), { month: '2019-01', reason: 'x' })),
      (await report('2019-02-16')).steps.map(({ state }) => state),
    ]).toEqual([
      ['period.yearClosed', { year: '2018', date: '2019-02-15' }],
      'year.nothingLeft',
      'period.yearClosed',
      'period.yearClosed',
      ['done', 'done', 'done', 'done', 'done', 'done', 'done'],
    ])
    expect(await verifySeal(office)).toMatchObject({ ok: true })
  })

  test('the office works in the next year from then on, and the log says so', async () => {
    const worksIn = async () => (await readOffice(office.store.reads))?.year
    await settle()
    expect(await worksIn()).toBe(2018)
    await close('2019-02-15')
    expect(await worksIn()).toBe(2019)
    expect(await office.store.reads.all(`SELECT before, after FROM event WHERE action = 'office.year'`, [])).toEqual([
      { before: '{"year":2018}', after: '{"year":2019}' },
    ])
  })

  test('books leave with it: the old one names its last day and what left it, the next opens with what came over', async () => {
    await settle()
    await close('2019-02-15')
    await pay('TT', second, 250, '2019-03-01')
    const exported = async (year: number, format: 'csv' | 'xlsx' | 'pdf'): Promise<string> => {
      const target = folder.file(`${runs}/${year}.${format}`)
      await exportLedger(
        { database: office.store.file, year, filters: noFilters, format, target },
        { onStart: () => undefined, onLines: () => undefined, cancelled: () => false },
      )
      return target
    }
    for (const year of [2018, 2019]) for (const format of ['xlsx', 'pdf'] as const) await exported(year, format)
    const old = readFileSync(await exported(2018, 'csv'), 'utf8')
    const next = readFileSync(await exported(2019, 'csv'), 'utf8')
    expect(old).toContain('Ngày khóa sổ: 15/02/2019')
    expect(old).toContain(
      'hủy dự toán 1.550.000.000 đồng; chuyển nguồn sang năm sau 500.000.000 đồng; nộp trả ngân sách 50.000.000 đồng',
    )
    const opening = next.split('\r\n').find((row) => row.includes('Số dư đầu kỳ'))
    expect(opening?.split(';').filter((cell) => /\d/.test(cell))).toEqual([
      '500000000',
      '0',
      '0',
      '0',
      '0',
      '0',
      '250000000',
      '250000000',
    ])
    expect(next).not.toContain('Ngày khóa sổ: 1')
  })

  test('the database itself refuses a year that is not done with', async () => {
    await closeMonths(office, '2019-02-15')
    const bySql = code(
      office.store.write((tx) =>
        tx.run(
          `INSERT INTO period_act SELECT seq + 1, 'x', 'closeYear', '2018', '2019-02-15', at, by_name, by_role, NULL, voucher_seq, head, '[]',
             '[]', '[]', hash, ? FROM period_act ORDER BY seq DESC LIMIT 1`,
          ['e'.repeat(64)],
          1,
        ),
      ),
    )
    expect(await bySql).toBe('year.moneyLeft')
  })
})

describe('an error of a closed year', () => {
  beforeEach(async () => {
    await settle()
    await close('2019-02-15')
  })
  const adjust = (number: string, newAmount: number) =>
    adjustVoucher(on(office, people.finance, '2019-05-05'), {
      number,
      newAmount: newAmount * million,
      reason: 'Kiểm toán kết luận',
    })
  const post = async (draft: { id: string; version: number }) => {
    const approved = await approveVoucher(on(office, people.leader, '2019-05-05'), draft)
    return postVoucher(on(office, people.payer, '2019-05-06'), {
      id: approved.id,
      version: approved.version,
      postingDate: null,
    })
  }

  test('is posted in the year that finds it: it names the line, says why, and leaves the closed book as it was', async () => {
    const before = await wholeLedger(office.store.reads, 2018, noFilters)
    const { number } = await post(await adjust('TC-2018-0001', 90))
    const after = await wholeLedger(office.store.reads, 2018, noFilters)
    const found = (await wholeLedger(office.store.reads, 2019, noFilters)).lines.at(-1)
    expect([number, { ...after, seal: '' }]).toEqual(['ĐC-2019-0001', { ...before, seal: '' }])
    expect(found).toMatchObject({
      postingDate: '2019-05-06',
      adjusts: 'TC-2018-0001',
      note: 'Kiểm toán kết luận',
      refund: 10 * million,
      payment: 0,
    })
    expect([await buckets(2018), await zero()]).toEqual([
      expect.arrayContaining([
        { bucket: 'paid', total: 390 },
        { bucket: 'returned', total: 60 },
      ]),
      0,
    ])
    expect(await verifySeal(office)).toMatchObject({ ok: true })
  })

  test('what was found too small can only undo what stands as returned; the voucher is reckoned from what it stands at', async () => {
    const more = await code(adjust('TC-2018-0001', 151))
    await post(await adjust('TC-2018-0001', 90))
    const second2 = await adjust('TC-2018-0001', 95)
    expect([more, second2.fromBucket, second2.toBucket, second2.amount, second2.adjustsStanding]).toEqual([
      'book.belowZero',
      'returned',
      'paid',
      5 * million,
      90 * million,
    ])
    await post(second2)
    expect(await buckets(2018)).toContainEqual({ bucket: 'paid', total: 395 })
  })

  test('an advance of a closed year is not adjusted: it was cleared, given back or carried over', async () => {
    expect(await refused(adjust('TU-2018-0001', 390))).toEqual([
      'adjust.yearClosed',
      { number: 'TU-2018-0001', year: '2018' },
    ])
  })

  test('a payment that comes back later stands in the book of its day', async () => {
    const number = await pay('NT', first, 30, '2019-06-01', 'paid')
    const book = await wholeLedger(office.store.reads, 2019, noFilters)
    expect([number, book.totals.refund, await code(pay('NT', first, 30, '2019-06-02', 'advanced'))]).toEqual([
      'NT-2019-0001',
      30 * million,
      'book.belowZero',
    ])
    expect(await verifySeal(office)).toMatchObject({ ok: true })
  })

  test('the database takes nothing else on a line of the closed year, whatever writes', async () => {
    const tried = async (type: string, from: string, to: string, adjusts: string) =>
      code(
        office.store.write(async (tx) => {
          const columns = `office_code, '2019-05-06', '2019-05-06', basis_number, basis_date, description, invoice, note, payee, decision_id,
            (SELECT seq FROM voucher WHERE number = ${adjusts}), 'A', 'B', 'C', posted_at, 1`
          await tx.run(
            `INSERT INTO voucher SELECT (SELECT max(seq) + 1 FROM voucher), '${type}', '${type}-2019-' || printf('%04d', n), '${type}', 2019, n, ${columns},
               (SELECT hash FROM voucher ORDER BY seq DESC LIMIT 1), ? FROM voucher,
               (SELECT coalesce((SELECT last FROM counter WHERE kind = '${type}' AND year = 2019), 0) + 1 AS n) WHERE number = 'TC-2018-0001'`,
            [(type === 'NT' ? 'd' : 'c').repeat(64)],
            1,
          )
          await tx.run(
            `INSERT INTO voucher_line SELECT (SELECT max(seq) FROM voucher), 1, 2019, (SELECT max(stt) + 1 FROM voucher_line WHERE year = 2019),
               '2019-05-06', budget_line_id, application_id, coop_id, '${from}', '${to}', 1000000, 0, 0, coop_total_after
             FROM voucher_line WHERE voucher_seq = (SELECT seq FROM voucher WHERE number = 'TC-2018-0001')`,
            [],
            1,
          )
        }),
      )
    expect([
      await tried('TC', 'committed', 'paid', 'NULL'),
      await tried('NT', 'paid', 'available', 'NULL'),
      await tried('NT', 'advanced', 'returned', 'NULL'),
      await tried('ĐC', 'paid', 'committed', `'TC-2018-0001'`),
      await tried('ĐC', 'paid', 'returned', `'TU-2018-0002'`),
      await tried('HD', 'available', 'cancelled', 'NULL'),
      await tried('NT', 'paid', 'returned', 'NULL'),
      await tried('ĐC', 'paid', 'returned', `'TC-2018-0001'`),
    ]).toEqual([
      'book.otherYear',
      'book.otherYear',
      'book.otherYear',
      'book.otherYear',
      'book.otherYear',
      'book.otherYear',
      'done',
      'done',
    ])
  })
})
