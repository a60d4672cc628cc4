import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { everything } from '../../src-main/domain/report/ask.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import { changeDecision } from '../../src-main/usecases/decisions/change.ts'
import { setPayPlan } from '../../src-main/usecases/evidence/plan.ts'
import { attachScan, cancelEvidence, correctEvidence, recordEvidence } from '../../src-main/usecases/evidence/record.ts'
import { limitsOfVoucher, viewEvidence } from '../../src-main/usecases/evidence/view.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { gatherAdvances } from '../../src-main/usecases/report/advances.ts'
import { setPayRule, viewPayRules } from '../../src-main/usecases/settings/pay-rules.ts'
import { temporaryFolder } from '../temporary.ts'
import {
  acceptance,
  codeOf,
  contract,
  contribution,
  guarantee,
  invoice,
  million,
  record,
  worksOffice,
} from './evidence-office.ts'
import { as, copyOffice, newApplication, openAgain, pay, people, step, testDay } from './office.ts'

const folder = temporaryFolder()
const template = folder.file('template/office.db')
let first = ''
let second = ''
let runs = 0
let opened: OpenOffice | undefined
const office = (): OpenOffice => {
  if (opened === undefined) throw new Error('no office')
  return opened
}

beforeAll(async () => {
  const made = await worksOffice(template)
  ;({ first, second } = made)
  await made.office.close()
})
beforeEach(async () => {
  runs += 1
  opened = await openAgain(copyOffice(template, folder.file(`${runs}/office.db`)))
})
afterEach(async () => {
  await opened?.close()
  opened = undefined
})
afterAll(folder.clear)

const finance = () => as(office(), people.finance)
const put = (applicationId: string, paper: Parameters<typeof record>[2]) => record(office(), applicationId, paper)
const paying = (type: 'TU' | 'TT' | 'TC', amount: number) =>
  pay(office(), { type, applicationId: first, amount: amount * million, refundOf: null, date: '2018-05-02' })
const standing = async (applicationId: string) =>
  (await viewEvidence(office(), applicationId)).records.filter(({ state }) => state === 'standing')
/** A later decision sets another amount. */
const amended = async (amount: number) => {
  const decision = await office().store.reads.get<{ id: string }>(`SELECT id FROM decision WHERE kind = 'approve'`, [])
  await changeDecision(as(office(), people.leader), {
    changesId: decision?.id ?? '',
    number: '541/QĐ-UBND',
    decidedOn: '2018-05-03',
    signer: 'Chủ tịch',
    kind: 'amend',
    items: [{ applicationId: first, amount: amount * million }],
    reason: 'Giảm quy mô',
    file: null,
    postingDate: '2018-05-04',
  })
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const scan = (text: string, role: 'paper' | 'volume') => ({
  role,
  name: `${text}.pdf`,
  file: { sha256: sha256(text), mime: 'application/pdf' as const, size: 5 },
})

describe('papers that payment rests on', () => {
  test('are listed in the order of their days, with who wrote them down', async () => {
    const id = await put(first, contract(1000))
    await put(first, acceptance(id, 500, '2018-04-20', 'Mái'))
    await put(first, acceptance(id, 500, '2018-04-02', 'Nền'))
    await put(first, invoice('0000127', 'Công ty Xây dựng Sao Mai', 500))
    const { records, accepted, contracted, invests } = await viewEvidence(office(), first)
    expect(records.map(({ kind, datedOn, recordedBy }) => [kind, datedOn, recordedBy])).toEqual([
      ['contract', '2018-03-05', 'Hoa'],
      ['acceptance', '2018-04-02', 'Hoa'],
      ['invoice', '2018-04-02', 'Hoa'],
      ['acceptance', '2018-04-20', 'Hoa'],
    ])
    expect({ accepted, contracted, invests }).toEqual({
      accepted: 1000 * million,
      contracted: 1000 * million,
      invests: true,
    })
  })

  test('are refused out of date order: decision, contract, acceptance; and of a day that has not come', async () => {
    const id = await put(first, contract(1000))
    const tried = (paper: Parameters<typeof record>[2]) => codeOf(put(first, paper))
    const { id: undecided } = await newApplication(office(), { name: 'Hợp tác xã Ba', taxCode: null })
    expect([
      await tried(contract(1, { number: '2', datedOn: '2018-02-28' })),
      await tried(contract(1, { number: '2', datedOn: '2018-03-01' })),
      await tried(acceptance(id, 1, '2018-03-04', 'Nền')),
      await tried(acceptance(id, 1, '2018-03-05', 'Nền')),
      await tried(acceptance('none', 1, '2018-04-01', 'Mái')),
      await codeOf(put(second, acceptance(id, 1, '2018-04-01', 'Mái'))),
      await tried(contract(1, { number: '3', datedOn: '2018-06-02' })),
      await codeOf(put(undecided, contract(1, { number: '4' }))),
    ]).toEqual([
      'evidence.beforeDecision',
      'passes',
      'evidence.beforeContract',
      'passes',
      'evidence.contractOther',
      'evidence.contractOther',
      'evidence.future',
      'evidence.notApproved',
    ])
  })

  test('an invoice is used once, in whichever file, however its seller is written', async () => {
    await put(first, invoice('0000127', 'Công ty Sao Mai', 500))
    expect([
      await codeOf(put(first, invoice('0000127', 'Công ty Sao Mai', 400))),
      await codeOf(put(second, invoice('127', 'CÔNG TY  SAO MAI', 400))),
      await codeOf(put(second, invoice('127', 'Cty Sao Mai', 500))),
      await codeOf(put(second, invoice('128', 'Công ty Sao Mai', 500))),
      await codeOf(put(second, invoice('127', 'Công ty Khác', 400))),
    ]).toEqual(['evidence.twice', 'evidence.twice', 'evidence.twice', 'passes', 'passes'])
  })

  test('a contract, and a volume table, serve one file', async () => {
    const a = await put(first, contract(1000))
    const b = await put(second, contract(900, { number: '02/HĐ-XD', party: 'Công ty Khác' }))
    const volumes = await recordEvidence(finance(), {
      applicationId: first,
      record: acceptance(a, 5, '2018-04-01', 'Nền'),
      scans: [scan('khối lượng', 'volume'), scan('biên bản', 'paper')],
    })
    const other = (what: ReturnType<typeof scan>) =>
      codeOf(
        recordEvidence(finance(), {
          applicationId: second,
          record: acceptance(b, 5, '2018-04-01', 'Mái'),
          scans: [what],
        }),
      )
    expect([
      await codeOf(put(second, contract(800, { party: 'Công ty XÂY DỰNG Sao Mai' }))),
      await other(scan('khối lượng', 'volume')),
      await other(scan('khối lượng', 'paper')),
      (await standing(first)).find(({ id }) => id === volumes.id)?.scans.map(({ role, name }) => [role, name]),
    ]).toEqual([
      'evidence.twice',
      'evidence.scanTwice',
      'passes',
      [
        ['volume', 'khối lượng.pdf'],
        ['paper', 'biên bản.pdf'],
      ],
    ])
  })

  test('an account of a person is none of the co-op’s', async () => {
    const account = (holder: string) =>
      ({ kind: 'account', number: '5100', datedOn: '2018-03-01', party: 'Agribank', holder, validTo: null }) as const
    expect([await codeOf(put(first, account('Nguyễn Văn A'))), await codeOf(put(first, account('HTX Một')))]).toEqual([
      'evidence.accountHolder',
      'passes',
    ])
  })
})

describe('a correction', () => {
  test('cancels the old record by a new one; both stay, with who and why, and so do scans', async () => {
    const id = await put(first, contract(1000))
    const accepted = await put(first, acceptance(id, 500, '2018-04-02', 'Nền'))
    await attachScan(finance(), { id: accepted, scan: scan('biên bản', 'paper') })
    const { id: right } = await correctEvidence(as(office(), people.review), {
      id: accepted,
      record: acceptance(id, 480, '2018-04-02', 'Nền'),
      reason: 'Ghi nhầm giá trị',
    })
    const { records, accepted: sum } = await viewEvidence(office(), first)
    expect([sum, records.map((one) => [one.kind, one.amount, one.state, one.ended, one.scans.length])]).toEqual([
      480 * million,
      [
        ['contract', 1000 * million, 'standing', null, 0],
        ['acceptance', 500 * million, 'replaced', { by: 'Lan', reason: 'Ghi nhầm giá trị' }, 1],
        ['acceptance', 480 * million, 'standing', null, 1],
      ],
    ])
    expect([
      await codeOf(cancelEvidence(finance(), { id: accepted, reason: 'x' })),
      await codeOf(correctEvidence(finance(), { id: right, record: contract(1), reason: 'x' })),
      await codeOf(cancelEvidence(finance(), { id, reason: 'x' })),
      await codeOf(cancelEvidence(finance(), { id: right, reason: 'Ghi trùng' })),
      await codeOf(cancelEvidence(finance(), { id, reason: 'Ghi trùng' })),
      (await standing(first)).length,
    ]).toEqual(['evidence.superseded', 'evidence.otherKind', 'evidence.inUse', 'passes', 'passes', 0])
  })

  test('a corrected contract still carries what refers to it, and not a later day than that', async () => {
    const id = await put(first, contract(1000))
    await put(first, acceptance(id, 500, '2018-04-02', 'Nền'))
    const corrected = (datedOn: string) =>
      codeOf(correctEvidence(finance(), { id, record: contract(900, { datedOn }), reason: 'Phụ lục' }))
    expect([await corrected('2018-04-03'), await corrected('2018-04-02')]).toEqual([
      'evidence.afterAcceptance',
      'passes',
    ])
    await put(first, acceptance(id, 400, '2018-04-03', 'Mái'))
    expect((await viewEvidence(office(), first)).accepted).toBe(900 * million)
  })

  test('does not pull the ground from under what was paid: the payment is corrected first', async () => {
    const id = await put(first, contract(1000))
    const accepted = await put(first, acceptance(id, 500, '2018-04-02', 'Nền'))
    const proved = await put(first, contribution(200, 'labour'))
    await paying('TC', 400)
    const less = (amount: number, datedOn: string) =>
      codeOf(correctEvidence(finance(), { id: accepted, record: acceptance(id, amount, datedOn, 'Nền'), reason: 'vì' }))
    expect([
      await less(499, '2018-04-02'),
      await less(500, '2018-05-03'),
      await codeOf(cancelEvidence(finance(), { id: accepted, reason: 'vì' })),
      // Nothing was the last payment yet.
      await codeOf(cancelEvidence(finance(), { id: proved, reason: 'vì' })),
      await less(510, '2018-04-03'),
    ]).toEqual(['evidence.carriesPayment', 'evidence.carriesPayment', 'evidence.carriesPayment', 'passes', 'passes'])
  })

  test('nor from under the last payment, whose own contribution was proved', async () => {
    const id = await put(first, contract(1000))
    await put(first, acceptance(id, 1000, '2018-04-02', 'Nền'))
    const proved = await put(first, contribution(200, 'labour'))
    await put(first, guarantee(50, 'warranty', '2019-01-01'))
    await paying('TC', 800)
    expect(await codeOf(cancelEvidence(finance(), { id: proved, reason: 'vì' }))).toBe('evidence.carriesPayment')
  })
})

test('a file is settled with its own contribution proved, also where what was left was taken back', async () => {
  const id = await put(first, contract(1000))
  await put(first, acceptance(id, 1000, '2018-04-02', 'Nền'))
  await put(first, guarantee(50, 'warranty', '2019-01-01'))
  await paying('TC', 799)
  await amended(799)
  const settle = () => codeOf(step(office(), people.leader, first, 'settle', 'Xong'))
  const lacks = async () =>
    (await viewApplication(office(), people.leader, first)).steps.find(({ name }) => name === 'settle')?.lacks
  const byHand = await codeOf(
    office().store.write((tx) => tx.run(`UPDATE application SET state = 'settled' WHERE id = ?`, [first], 1)),
  )
  expect([await settle(), await lacks(), byHand]).toEqual(['workflow.ownOpen', 'workflow.ownOpen', 'workflow.ownOpen'])
  await put(first, contribution(200, 'labour'))
  expect([await lacks(), await settle()]).toEqual([null, 'passes'])
})

describe('the payment plan', () => {
  const instalment = { kind: 'payment', dueOn: null, waitsFor: 'acceptance', note: null } as const
  const plan = (parts: number, reason: string | null) =>
    setPayPlan(finance(), {
      applicationId: first,
      sharing: { by: 'equal', parts },
      instalments: Array.from({ length: parts }, () => instalment),
      reason,
    })
  const told = async () => (await viewEvidence(office(), first)).plan

  test('sums to the approval, the leftover on the last and said; the next instalment follows what went out', async () => {
    await plan(3, null)
    expect(await told()).toMatchObject({
      approved: 800 * million,
      leftover: 2,
      outdated: false,
      lines: [{ amount: 266_666_666 }, { amount: 266_666_666 }, { amount: 266_666_668 }],
      next: { line: 1, left: 266_666_666 },
    })
    const id = await put(first, contract(1000))
    await put(first, acceptance(id, 1000, '2018-04-02', 'Nền'))
    await paying('TU', 300)
    await paying('TT', 300)
    expect((await told())?.next).toMatchObject({ line: 2, left: 233_333_332 })
  })

  test('is made anew with a reason; a changed approval leaves it proposing nothing', async () => {
    await plan(3, null)
    expect([await codeOf(plan(2, null)), await codeOf(plan(2, 'Gộp đợt')), (await told())?.lines.length]).toEqual([
      'payPlan.reasonMissing',
      'passes',
      2,
    ])
    await amended(700)
    expect(await told()).toMatchObject({ approved: 800 * million, outdated: true, next: null })
  })

  test('keeps advances within their limit, and nothing is planned of a file without approval', async () => {
    const advance = { ...instalment, kind: 'advance' } as const
    const shares = (percents: readonly number[]) =>
      codeOf(
        setPayPlan(finance(), {
          applicationId: first,
          sharing: { by: 'percent', percents },
          instalments: [advance, instalment],
          reason: 'vì',
        }),
      )
    const { id } = await newApplication(office(), { name: 'Hợp tác xã Ba', taxCode: null })
    const none = setPayPlan(finance(), {
      applicationId: id,
      sharing: { by: 'equal', parts: 1 },
      instalments: [instalment],
      reason: null,
    })
    expect([await shares([51, 49]), await shares([50, 50]), await codeOf(none)]).toEqual([
      'payPlan.advance',
      'passes',
      'payPlan.notApproved',
    ])
  })
})

test('the form is told how each limit would stand after its voucher', async () => {
  const id = await put(first, contract(1000))
  await put(first, acceptance(id, 500, '2018-04-02', 'Nền'))
  const limits = async (amount: number, account: string | null) =>
    (
      await limitsOfVoucher(office(), {
        ...{ applicationId: first, type: 'TC', refundOf: null, amount: amount * million },
        ...{ voucherDate: testDay, account, invoice: null },
      })
    ).flatMap(({ id: limit, state, refused, margin }) => (refused ? [[limit, state, margin]] : []))
  expect([await limits(400, '5100205012345'), await limits(401, '9')]).toEqual([
    [],
    [
      ['stateShare', 'notMet', -million],
      ['ownAccount', 'notMet', null],
    ],
  ])
})

test('a figure is set by a document, within its bounds, and says which', async () => {
  const document = { number: '15/QĐ-UBND', date: '2018-02-01', signer: 'Chủ tịch' }
  const set = (value: number) =>
    codeOf(setPayRule(as(office(), people.leader), { key: 'pay.stateMostPct', value, document }))
  expect([await set(101), await set(0), await set(70)]).toEqual(['payRule.invalid', 'payRule.invalid', 'passes'])
  const { rules } = await viewPayRules(office())
  expect(rules.map(({ key, value, ground }) => [key, value, ground])).toEqual([
    ['advance.maxPct', 50, null],
    ['pay.contractAdvancePct', 50, null],
    ['pay.guaranteeFrom', 1_000_000_000, null],
    ['pay.recoveredAtPct', 80, null],
    ['pay.stateMostPct', 70, '15/QĐ-UBND (2018-02-01, Chủ tịch)'],
    ['pay.ownAsked', 1, null],
    ['pay.ownLeastPct', 20, null],
    ['pay.warrantyPct', 5, null],
    ['pay.warrantyHighPct', 3, null],
  ])
})

test('an open advance knows the largest contract of its file by the day of the report: its due date rests on it', async () => {
  await paying('TU', 100)
  const contracts = async (asOf: string) => {
    const ask = { report: 'open-advances', year: 2018, asOf, filters: everything } as const
    const { groups } = await gatherAdvances(office().store.reads, ask)
    return groups.flatMap(({ rows }) => rows.map(({ move }) => move.contract))
  }
  const without = await contracts('2018-05-31')
  const id = await put(first, contract(400, { datedOn: '2018-05-10' }))
  await put(first, contract(40, { number: '02/HĐ-GS', party: 'Công ty Giám sát', datedOn: '2018-05-12' }))
  await put(second, contract(900, { number: '03/HĐ-XD', party: 'Công ty Khác' }))
  const signed = [await contracts('2018-05-09'), await contracts('2018-05-31')]
  await correctEvidence(finance(), {
    id,
    record: contract(30, { datedOn: '2018-05-10' }),
    reason: 'Ghi nhầm',
  })
  expect([without, ...signed, await contracts('2018-05-31')]).toEqual([[null], [null], [400 * million], [40 * million]])
})
