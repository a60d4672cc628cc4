import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { setNationalTarget, setPayRule } from '../../src-main/usecases/settings/pay-rules.ts'
import { approveVoucher, postVoucher } from '../../src-main/usecases/vouchers/execute.ts'
import { prepareVoucher } from '../../src-main/usecases/vouchers/prepare.ts'
import { attempt, insert, nextLine, nextVoucher, plain } from '../store/voucher-rows.ts'
import { temporaryFolder } from '../temporary.ts'
import {
  acceptance,
  codeOf,
  contract,
  contribution,
  guarantee,
  million,
  record,
  worksOffice,
} from './evidence-office.ts'
import { as, copyOffice, openAgain, pay, people, preparation } from './office.ts'

const folder = temporaryFolder()
const template = folder.file('template/office.db')
let first = ''
let second = ''
let lineId = ''
let runs = 0

beforeAll(async () => {
  const made = await worksOffice(template)
  ;({ first, second, lineId } = made)
  await made.office.close()
})
afterAll(folder.clear)

type Step = (office: OpenOffice) => Promise<unknown>
type Voucher = {
  readonly type: 'TU' | 'TT' | 'TC'
  readonly amount: number
  readonly date?: string
  readonly account?: string
  readonly invoice?: string
}

const rests =
  (amount: number, accepted: number, datedOn: string): Step =>
  async (office) => {
    const id = await record(office, first, contract(amount))
    if (accepted > 0) await record(office, first, acceptance(id, accepted, datedOn, 'Nền'))
  }
const has =
  (paper: Parameters<typeof record>[2]): Step =>
  (office) =>
    record(office, first, paper)
const paid =
  (type: 'TU' | 'TT' | 'TC', amount: number): Step =>
  (office) =>
    pay(office, { type, applicationId: first, amount: amount * million, refundOf: null, date: '2018-04-10' })
const document = { number: '15/QĐ-UBND', date: '2018-02-01', signer: 'Chủ tịch' }
const sql =
  (statement: string): Step =>
  (office) =>
    office.store.write((tx) => tx.run(statement, [], 'any'))
const status = (value: string): Step =>
  sql(`UPDATE coop SET facts = json_set(facts, '$.status', json('{"value":"${value}","origin":"form"}'))`)
const whole: readonly Step[] = [
  rests(1000, 1000, '2018-04-01'),
  has(contribution(200, 'labour')),
  has(guarantee(50, 'warranty', '2019-04-01')),
]

const moves = { TU: ['committed', 'advanced'], TT: ['advanced', 'paid'], TC: ['committed', 'paid'] } as const

/** What the office says to preparing the voucher, and what the database says to the same rows written by plain SQL. */
const asked = async (steps: readonly Step[], voucher: Voucher): Promise<readonly unknown[]> => {
  runs += 1
  const file = copyOffice(template, folder.file(`${runs}/office.db`))
  const office = await openAgain(file)
  const date = voucher.date ?? '2018-05-02'
  const { account = '5100205012345', invoice = null } = voucher
  try {
    for (const step of steps) await step(office)
    const form = preparation({
      ...voucher,
      amount: voucher.amount * million,
      applicationId: first,
      refundOf: null,
      date,
    })
    const said = await codeOf(
      prepareVoucher(as(office, people.finance), {
        ...form,
        invoice,
        payee: { ...form.payee, account },
      }),
    )
    const db = plain(file)
    const [from, to] = moves[voucher.type]
    const answer = attempt(db, () => {
      const row = nextVoucher(db, voucher.type, {
        voucher_date: date,
        posting_date: '2018-05-02',
        payee: JSON.stringify({ account }),
        invoice,
      })
      insert(db, 'voucher', row, '')
      const line = { from, to, amount: voucher.amount * million, lineId, applicationId: first }
      insert(db, 'voucher_line', nextLine(db, row, line, {}), 'OR IGNORE')
    })
    db.close()
    return [said, answer === 'accepted' ? 'passes' : answer]
  } finally {
    await office.close()
  }
}

/** Each side of each threshold; the office explains, the database refuses the same whatever program writes. */
describe('limits on payment, by the use case and by the database alone', () => {
  const cases: readonly (readonly [string, readonly Step[], Voucher, string])[] = [
    ['an advance on the estimate, without a contract', [], { type: 'TU', amount: 400 }, 'passes'],
    ['more than half of the support', [], { type: 'TU', amount: 401 }, 'pay.advanceTooLarge'],
    ['half of the contract', [rests(600, 0, '')], { type: 'TU', amount: 300 }, 'passes'],
    ['more than half of the contract', [rests(600, 0, '')], { type: 'TU', amount: 301 }, 'pay.contractAdvance'],
    [
      'more of the contract, by a document',
      [
        (office) => setPayRule(as(office, people.leader), { key: 'pay.contractAdvancePct', value: 60, document }),
        rests(600, 0, ''),
      ],
      { type: 'TU', amount: 360 },
      'passes',
    ],
    [
      'a national target programme is not bound by the contract',
      [(office) => setNationalTarget(as(office, people.leader), { sources: ['NSTW'], document }), rests(600, 0, '')],
      { type: 'TU', amount: 400 },
      'passes',
    ],
    [
      'an advance above the line without a guarantee',
      [(office) => setPayRule(as(office, people.leader), { key: 'pay.guaranteeFrom', value: 99 * million, document })],
      { type: 'TU', amount: 100 },
      'pay.advanceGuarantee',
    ],
    [
      'with one that is valid',
      [
        (office) => setPayRule(as(office, people.leader), { key: 'pay.guaranteeFrom', value: 99 * million, document }),
        has(guarantee(100, 'advance', '2018-05-02')),
      ],
      { type: 'TU', amount: 100 },
      'passes',
    ],
    [
      'with one that ran out the day before',
      [
        (office) => setPayRule(as(office, people.leader), { key: 'pay.guaranteeFrom', value: 99 * million, document }),
        has(guarantee(100, 'advance', '2018-05-01')),
      ],
      { type: 'TU', amount: 100 },
      'pay.advanceGuarantee',
    ],
    ['a payment without contract and acceptance', [], { type: 'TC', amount: 1 }, 'pay.acceptanceMissing'],
    ['a clearing without them', [paid('TU', 100)], { type: 'TT', amount: 1 }, 'pay.acceptanceMissing'],
    ['a payment on the contract alone', [rests(1000, 0, '')], { type: 'TC', amount: 1 }, 'pay.acceptanceMissing'],
    [
      'a payment the day before the acceptance',
      [rests(1000, 1000, '2018-05-03')],
      { type: 'TC', amount: 1 },
      'pay.acceptanceMissing',
    ],
    ['on its day', [rests(1000, 1000, '2018-05-02')], { type: 'TC', amount: 1 }, 'passes'],
    ['80 % of what was accepted', [rests(1000, 500, '2018-04-01')], { type: 'TC', amount: 400 }, 'passes'],
    ['more than 80 %', [rests(1000, 500, '2018-04-01')], { type: 'TC', amount: 401 }, 'pay.stateShare'],
    [
      'with what was paid before',
      [rests(1000, 500, '2018-04-01'), paid('TC', 300)],
      { type: 'TC', amount: 101 },
      'pay.stateShare',
    ],
    ['the last payment with everything proved', whole, { type: 'TC', amount: 800 }, 'passes'],
    [
      'the last payment with less than 20 % proved',
      [rests(1000, 1000, '2018-04-01'), has(contribution(199, 'labour')), has(guarantee(50, 'warranty', '2019-04-01'))],
      { type: 'TC', amount: 800 },
      'pay.ownContribution',
    ],
    [
      'a last payment where the project promised more',
      [
        ...whole,
        sql(
          `UPDATE application SET facts = json_set(facts, '$.approvedOwnSharePct', json('{"value":20.5,"origin":"form"}'))`,
        ),
      ],
      { type: 'TC', amount: 800 },
      'pay.ownContribution',
    ],
    [
      'own contribution that the office does not ask for',
      [
        (office) => setPayRule(as(office, people.leader), { key: 'pay.ownAsked', value: 0, document }),
        rests(1000, 1000, '2018-04-01'),
      ],
      { type: 'TC', amount: 800 },
      'passes',
    ],
    [
      'works accepted in full with 5 % held back',
      [rests(1000, 1000, '2018-04-01')],
      { type: 'TC', amount: 799 },
      'passes',
    ],
    [
      'with less',
      [rests(1000, 1000, '2018-04-01'), has(contribution(200, 'labour'))],
      { type: 'TC', amount: 751 },
      'pay.warranty',
    ],
    [
      'class I works with 3 %',
      [
        async (office) => {
          const id = await record(office, first, contract(1000, { worksClass: 'I' }))
          await record(office, first, acceptance(id, 1000, '2018-04-01', 'Nền'))
        },
        has(contribution(200, 'labour')),
      ],
      { type: 'TC', amount: 770 },
      'passes',
    ],
    [
      'a warranty letter that ran out',
      [rests(1000, 1000, '2018-04-01'), has(contribution(200, 'labour')), has(guarantee(50, 'warranty', '2018-05-01'))],
      { type: 'TC', amount: 800 },
      'pay.warranty',
    ],
    [
      'what was held back, once the warranty has ended',
      [
        async (office) => {
          const id = await record(office, first, contract(1000))
          await record(office, first, acceptance(id, 1000, '2018-04-01', 'Nền'))
          await record(office, first, { kind: 'warrantyEnd', number: '9/BB', datedOn: '2018-05-01', contractId: id })
        },
        has(contribution(200, 'labour')),
        paid('TC', 750),
      ],
      { type: 'TC', amount: 50 },
      'passes',
    ],
    [
      'an advance open when 80 % of the contract is paid',
      [rests(500, 500, '2018-04-01'), paid('TU', 200), has(contribution(200, 'money'))],
      { type: 'TC', amount: 200 },
      'pay.advanceNotRecovered',
    ],
    [
      'just below',
      [rests(500, 500, '2018-04-01'), paid('TU', 200), has(contribution(200, 'money'))],
      { type: 'TC', amount: 199 },
      'passes',
    ],
    [
      'a clearing that leaves some of it open',
      [rests(250, 250, '2018-04-01'), paid('TU', 125), has(contribution(100, 'money'))],
      { type: 'TT', amount: 124 },
      'pay.advanceNotRecovered',
    ],
    [
      'a clearing of all of it',
      [rests(250, 250, '2018-04-01'), paid('TU', 125), has(contribution(100, 'money'))],
      { type: 'TT', amount: 125 },
      'passes',
    ],
    ['a suspended co-op', [...whole, status('suspended')], { type: 'TC', amount: 1 }, 'pay.coopSuspended'],
    ['a dissolved co-op', [...whole, status('dissolved')], { type: 'TC', amount: 1 }, 'pay.coopDissolved'],
    [
      'a co-op whose status nobody knows',
      [...whole, sql(`UPDATE coop SET facts = json_remove(facts, '$.status')`)],
      { type: 'TC', amount: 1 },
      'pay.coopUnknown',
    ],
    ['an account of somebody else', whole, { type: 'TC', amount: 1, account: '999' }, 'pay.accountOther'],
    ['the account written otherwise', whole, { type: 'TC', amount: 1, account: '5100 2050.12-345' }, 'passes'],
    [
      'the account of the register, once the bank’s paper names another',
      [
        ...whole,
        has({
          kind: 'account',
          number: '5100 200',
          datedOn: '2018-03-10',
          party: 'Agribank',
          holder: 'HTX Một',
          validTo: null,
        }),
      ],
      { type: 'TC', amount: 1 },
      'pay.accountOther',
    ],
    [
      'the account of that paper',
      [
        ...whole,
        has({
          kind: 'account',
          number: '5100 200',
          datedOn: '2018-03-10',
          party: 'Agribank',
          holder: 'HTX Một',
          validTo: null,
        }),
      ],
      { type: 'TC', amount: 1, account: '5100200' },
      'passes',
    ],
    ['a voucher before the decision', whole, { type: 'TU', amount: 1, date: '2018-02-28' }, 'pay.beforeDecision'],
  ]
  test.each(cases)('%s', async (_, steps, voucher, expected) => {
    const [said, held] = await asked(steps, voucher)
    // The basis of the form is the decision itself, so its own date is refused first.
    const byForm = expected === 'pay.beforeDecision' ? 'pay.dateOrder' : expected
    expect([said, held]).toEqual([byForm, expected])
  })

  test('a figure that is missing lets nothing pass', async () => {
    const without = (key: string): readonly Step[] => [...whole, sql(`DELETE FROM setting WHERE key = '${key}'`)]
    expect([
      await asked(without('pay.contractAdvancePct'), { type: 'TU', amount: 1 }),
      await asked(without('pay.stateMostPct'), { type: 'TC', amount: 1 }),
      await asked(without('pay.ownLeastPct'), { type: 'TC', amount: 800 }),
      await asked(without('pay.warrantyPct'), { type: 'TC', amount: 750 }),
    ]).toEqual([
      ['setting.missing', 'pay.contractAdvance'],
      ['setting.missing', 'pay.stateShare'],
      ['setting.missing', 'pay.ownContribution'],
      ['setting.missing', 'pay.warranty'],
    ])
  })
})

describe('the same thing twice', () => {
  /** The second co-op turns out to be the first: its file of another work becomes a file of the same co-op. */
  const merged: Step = async (office) => {
    const [a, b] = await office.store.reads.all<{ id: string }>('SELECT coop_id AS id FROM application ORDER BY no', [])
    await sql(`UPDATE application SET work = 'YARD' WHERE id = '${second}'`)(office)
    await sql(`INSERT INTO coop_merge VALUES ('m', '${b?.id}', '${a?.id}', 'trùng', 'Bình', '2018-05-01')`)(office)
  }
  const otherPaid =
    (item: string, invoice: string): Step =>
    async (office) => {
      const id = await record(office, second, contract(1000, { number: '02/HĐ-XD', party: 'Công ty Khác' }))
      await record(office, second, acceptance(id, 1000, '2018-04-03', item))
      const form = preparation({
        ...{ type: 'TC', applicationId: second, amount: 100 * million, refundOf: null, date: '2018-04-10' },
      })
      const draft = await prepareVoucher(as(office, people.finance), { ...form, invoice })
      const approved = await approveVoucher(as(office, people.leader), draft)
      await postVoucher(as(office, people.payer), { ...approved, postingDate: '2018-04-10' })
    }
  const voucher: Voucher = { type: 'TC', amount: 1, invoice: '0000127 ngày 02/04/2018' }

  test('an item accepted and paid in a file of a record that is merged later stops the payment', async () => {
    const both = [...whole, otherPaid('NỀN', 'khác')]
    expect([await asked(both, voucher), await asked([...both, merged], voucher)]).toEqual([
      ['passes', 'passes'],
      ['pay.itemTwice', 'pay.itemTwice'],
    ])
  })

  test('so does an invoice that such a file was paid by', async () => {
    const both = [...whole, otherPaid('Sân phơi', '0000127 ngày 02/04/2018')]
    expect([await asked(both, voucher), await asked([...both, merged], voucher)]).toEqual([
      ['passes', 'passes'],
      ['pay.invoiceTwice', 'pay.invoiceTwice'],
    ])
  })

  test('what only the other record states holds for its files too, and what the record kept states counts first', async () => {
    const facts = (id: string, change: string): Step =>
      sql(`UPDATE coop SET facts = ${change} WHERE id = (SELECT coop_id FROM application WHERE id = '${id}')`)
    const states = (id: string, fact: string, value: string): Step =>
      facts(id, `json_set(facts, '$.${fact}', json('{"value":"${value}","origin":"form"}'))`)
    const unknown = facts(first, "json_remove(facts, '$.account', '$.status')")
    // The record kept is that of the file paid, or the other one.
    const kept = merged
    const led: Step = async (office) => {
      const [a, b] = await office.store.reads.all<{ id: string }>(
        'SELECT coop_id AS id FROM application ORDER BY no',
        [],
      )
      await sql(`UPDATE application SET work = 'YARD' WHERE id = '${second}'`)(office)
      await sql(`INSERT INTO coop_merge VALUES ('m', '${a?.id}', '${b?.id}', 'trùng', 'Bình', '2018-05-01')`)(office)
    }
    const paying = (...steps: Step[]) => asked([...whole, ...steps], voucher)
    expect([
      await paying(unknown),
      await paying(unknown, kept),
      await paying(unknown, led),
      await paying(states(second, 'account', '999'), kept),
      await paying(states(second, 'account', '999'), led),
      await paying(states(second, 'status', 'suspended'), kept),
      await paying(states(second, 'status', 'suspended'), led),
    ]).toEqual([
      ['pay.coopUnknown', 'pay.coopUnknown'],
      ['passes', 'passes'],
      ['passes', 'passes'],
      ['passes', 'passes'],
      ['pay.accountOther', 'pay.accountOther'],
      ['passes', 'passes'],
      ['pay.coopSuspended', 'pay.coopSuspended'],
    ])
  })

  test('an account of the merged record is the co-op’s too', async () => {
    const papers: Step = (office) =>
      record(office, second, {
        ...{ kind: 'account', number: '777', datedOn: '2018-03-10', party: 'Agribank' },
        ...{ holder: 'Hợp tác xã Hai', validTo: null },
      })
    const to = { type: 'TC', amount: 1, account: '777' } as const
    expect([await asked([...whole, papers], to), await asked([...whole, papers, merged], to)]).toEqual([
      ['pay.accountOther', 'pay.accountOther'],
      ['passes', 'passes'],
    ])
  })
})
