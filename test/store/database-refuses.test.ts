import type Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  allowedMovements,
  type Bucket,
  buckets,
  isApplicationBucket,
  type VoucherType,
  voucherTypes,
} from '../../src-main/domain/ledger/buckets.ts'
import { checkYearEnd, type YearEndRules, yearEndOf } from '../../src-main/domain/ledger/year-end.ts'
import { addNote } from '../../src-main/usecases/applications/papers.ts'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import { refused } from '../domain/refused.ts'
import { temporaryFolder } from '../temporary.ts'
import { as, fillBook, newOffice, openAgain, people, type ReadyOffice } from '../usecases/office.ts'
import {
  changesTried,
  codeHistory,
  evidenceHistory,
  historyTables,
  lawHistory,
  measureHistory,
  periodHistory,
  planHistory,
  registerHistory,
  timetableHistory,
  trainingHistory,
} from './history.ts'
import { attempt, insert, type LineOf, nextLine, nextVoucher, plain } from './voucher-rows.ts'

const folder = temporaryFolder()
const file = folder.file('book.db')
let db: Sqlite.Database
let ready: ReadyOffice
/** First file: 300 committed, 50 advanced, 400 paid of 800 approved (millions), 50 came back. Second: 250 committed, 250 advanced of 500. */
let first = ''
let second = ''

beforeAll(async () => {
  const office = await newOffice(file)
  ready = await fillBook(office)
  ;[first = '', second = ''] = ready.applicationIds
  await addNote(as(office, people.review), { applicationId: first, text: 'Ghi chú' })
  await office.close()
  db = plain(file)
})
afterAll(async () => {
  db.close()
  const office = await openAgain(file)
  // Nothing of what was tried here stayed.
  expect(await verifySeal(office)).toMatchObject({ ok: true, vouchers: 7 })
  await office.close()
  folder.clear()
})

/** As the office has them from its first day. */
const rules: YearEndRules = {
  firstYear: 2017,
  addedAfter: '09-30',
  treasuryPapers: '12-30',
  advancesStop: '12-31',
  papers: '01-25',
  adjustmentEnds: '01-31',
  advancesBack: '02-10',
}

type Change = Readonly<Record<string, string | number | null>>
type Spoil = { readonly voucher: Change; readonly line: Change; readonly how: '' | 'OR IGNORE' | 'OR REPLACE' }
const asItIs: Spoil = { voucher: {}, line: {}, how: '' }

const post = (type: string, line: Omit<LineOf, 'lineId'>, spoil: Spoil) =>
  attempt(db, () => {
    const voucher = nextVoucher(db, type, spoil.voucher)
    insert(db, 'voucher', voucher, spoil.how)
    insert(db, 'voucher_line', nextLine(db, voucher, { ...line, lineId: ready.lineId }, spoil.line), spoil.how)
  })

const pay = (amount: number, spoil: Spoil) =>
  post('TC', { from: 'committed', to: 'paid', amount, applicationId: first }, spoil)

describe('a voucher and its line by plain SQL', () => {
  test('that follow every rule are taken', () => {
    expect(pay(1_000_000, asItIs)).toBe('accepted')
  })

  test.each(['', 'OR IGNORE', 'OR REPLACE'] as const)('a bucket below zero is refused, also by INSERT %s', (how) => {
    expect(pay(300_000_001, { ...asItIs, how })).toBe('book.belowZero')
  })

  test('the estimate cannot be committed twice', () => {
    const commit = (amount: number) =>
      post('CK', { from: 'available', to: 'committed', amount, applicationId: second }, asItIs)
    expect([commit(750_000_000), commit(750_000_001)]).toEqual(['accepted', 'book.belowZero'])
  })

  const spoilt: readonly (readonly [string, Partial<Spoil>, string])[] = [
    ['a number that leaves a gap', { voucher: { ordinal: 3 } }, 'book.gap'],
    ['a number used before', { voucher: { ordinal: 1 } }, 'history.voucher'],
    ['a place in the chain that is not the next', { voucher: { seq: 99 } }, 'book.sequence'],
    ['a place before the first', { voucher: { seq: 0 } }, 'book.sequence'],
    ['another hash before it', { voucher: { prev_hash: '0'.repeat(64) } }, 'book.chain'],
    ['a posting date back in time', { voucher: { posting_date: '2018-05-03' } }, 'book.backDated'],
    ['a posting date after the adjustment period', { voucher: { posting_date: '2019-02-01' } }, 'book.outsideYear'],
    [
      'a voucher date after its posting',
      { voucher: { voucher_date: '2018-12-01' } },
      'CHECK constraint failed: voucher_date <= posting_date',
    ],
    [
      'a day that does not exist',
      { voucher: { posting_date: '2018-06-31' } },
      'CHECK constraint failed: posting_date = date(posting_date)',
    ],
    [
      'the same person thrice',
      { voucher: { prepared_by: 'Hoa', approved_by: 'Hoa', paid_by: 'Hoa' } },
      'CHECK constraint failed: three_people',
    ],
    ['approver and payer the same', { voucher: { paid_by: 'Bình' } }, 'CHECK constraint failed: three_people'],
    ['nobody who paid', { voucher: { paid_by: null } }, 'CHECK constraint failed: three_people'],
    ['no payee', { voucher: { payee: null } }, 'CHECK constraint failed: three_people'],
    ['a voucher of no line', { voucher: { line_count: 0 } }, 'CHECK constraint failed: line_count > 0'],
    [
      'another year than its budget line',
      {
        voucher: { year: 2019, number: 'TC-2019-0001', ordinal: 1, posting_date: '2019-01-02' },
        line: { year: 2019, stt: 1 },
      },
      'book.otherYear',
    ],
    ['a second line where one was announced', { line: { line: 2 } }, 'book.lateLine'],
    ['a line of an older voucher', { line: { voucher_seq: 7, line: 2 } }, 'book.lateLine'],
    ['a line on another day', { line: { posting_date: '2018-05-05' } }, 'book.lineDate'],
    ['a line number that leaves a gap', { line: { stt: 99 } }, 'book.lineGap'],
    ['a line from a bucket to itself', { line: { from_bucket: 'paid' } }, 'book.movement'],
    [
      'an amount of nothing',
      { line: { amount: 0 } },
      'CHECK constraint failed: amount > 0 AND amount <= 9007199254740991',
    ],
    [
      'an amount below nothing',
      { line: { amount: -5 } },
      'CHECK constraint failed: amount > 0 AND amount <= 9007199254740991',
    ],
    [
      'an amount that is not whole',
      { line: { amount: 1.5 } },
      'cannot store REAL value in INTEGER column voucher_line.amount',
    ],
    ['another balance after it', { line: { available_after: 1 } }, 'book.balanceAfter'],
    ['another advance after it', { line: { advance_after: 1 } }, 'book.balanceAfter'],
    ['another co-op than the file has', { line: { coop_id: 'other' } }, 'book.coop'],
    ['a file without its co-op', { line: { coop_id: null } }, 'book.coop'],
    [
      'no application where one is owed',
      { line: { application_id: null, coop_id: null, coop_total_after: null } },
      'CHECK constraint failed: ',
    ],
    ['a budget line that is not there', { line: { budget_line_id: 'none' } }, 'book.otherYear'],
  ]
  test.each(spoilt)('%s', (_, spoil, answer) => {
    expect(pay(1_000_000, { ...asItIs, ...spoil })).toContain(answer)
  })

  test.each([
    ['the same person thrice', { prepared_by: 'Hoa', approved_by: 'Hoa', paid_by: 'Hoa' }],
    ['preparer and approver the same', { approved_by: 'Hoa' }],
    ['nobody who paid', { paid_by: null }],
    ['no payee', { payee: null }],
  ])('an adjustment needs three people as well: %s', (_, voucher) => {
    const adjust = (spoil: Spoil) =>
      post('ĐC', { from: 'paid', to: 'committed', amount: 1_000_000, applicationId: first }, spoil)
    expect([adjust(asItIs), adjust({ ...asItIs, voucher })]).toEqual([
      'accepted',
      'CHECK constraint failed: three_people',
    ])
  })

  test('a voucher that never got its line stops the book', () => {
    const outcome = attempt(db, () => {
      insert(db, 'voucher', nextVoucher(db, 'TC', {}), '')
      insert(db, 'voucher', nextVoucher(db, 'TC', {}), '')
    })
    expect(outcome).toBe('book.lineGap')
  })
})

describe('advance', () => {
  const advance = (applicationId: string, amount: number) =>
    post('TU', { from: 'committed', to: 'advanced', amount, applicationId }, asItIs)

  test('up to half of what was approved, what came back may go out again', () => {
    expect([advance(first, 50_000_000), advance(first, 50_000_001), advance(second, 1)]).toEqual([
      'accepted',
      'pay.advanceTooLarge',
      'pay.advanceTooLarge',
    ])
  })

  test('an adjustment does not pass the limit either, whichever bucket it comes from', () => {
    const adjust = (from: string, amount: number) =>
      post('ĐC', { from, to: 'advanced', amount, applicationId: first }, asItIs)
    expect([
      adjust('committed', 50_000_001),
      adjust('available', 50_000_001),
      adjust('available', 50_000_000),
      adjust('paid', 300_000_000),
    ]).toEqual(['pay.advanceTooLarge', 'pay.advanceTooLarge', 'accepted', 'accepted'])
  })

  test('without the setting nothing is advanced', () => {
    const outcome = attempt(db, () => {
      db.exec(`DELETE FROM setting WHERE key = 'advance.maxPct'`)
      const voucher = nextVoucher(db, 'TU', {})
      insert(db, 'voucher', voucher, '')
      const line = { from: 'committed', to: 'advanced', amount: 1, lineId: ready.lineId, applicationId: first }
      insert(db, 'voucher_line', nextLine(db, voucher, line, {}), '')
    })
    expect(outcome).toBe('pay.advanceTooLarge')
  })

  test('a dissolved co-op gets no advance and no payment, but gives back', () => {
    const dissolved = (type: string, from: string, to: string) =>
      attempt(db, () => {
        db.exec(`UPDATE coop SET facts = json_set(facts, '$.status', json('{"value":"dissolved","origin":"form"}'))`)
        const voucher = nextVoucher(db, type, {})
        insert(db, 'voucher', voucher, '')
        const line = { from, to, amount: 1000, lineId: ready.lineId, applicationId: first }
        insert(db, 'voucher_line', nextLine(db, voucher, line, {}), '')
      })
    expect([
      dissolved('TU', 'committed', 'advanced'),
      dissolved('TC', 'committed', 'paid'),
      dissolved('ĐC', 'committed', 'paid'),
      dissolved('NT', 'advanced', 'available'),
    ]).toEqual(['pay.coopDissolved', 'pay.coopDissolved', 'pay.coopDissolved', 'accepted'])
  })

  test('nor does one that was merged into a dissolved one', () => {
    const merged = (type: string, from: string, to: string) =>
      attempt(db, () => {
        db.exec(`INSERT INTO coop_merge SELECT 'm', a.coop_id, b.coop_id, 'vì', 'Bình', '' FROM application a JOIN application b
          ON a.id = '${first}' AND b.coop_id <> a.coop_id LIMIT 1`)
        db.exec(`UPDATE coop SET facts = json_set(facts, '$.status', json('{"value":"dissolved","origin":"form"}'))
          WHERE id = (SELECT into_id FROM coop_merge)`)
        const voucher = nextVoucher(db, type, {})
        insert(db, 'voucher', voucher, '')
        const line = { from, to, amount: 1000, lineId: ready.lineId, applicationId: first }
        insert(db, 'voucher_line', nextLine(db, voucher, line, {}), '')
      })
    expect([merged('TC', 'committed', 'paid'), merged('NT', 'advanced', 'available')]).toEqual([
      'pay.coopDissolved',
      'accepted',
    ])
  })
})

describe('movements', () => {
  test('the database takes exactly those of the domain: every type, from and to', () => {
    const taken = voucherTypes.flatMap((type) =>
      buckets.flatMap((from) =>
        buckets
          .filter((to) => {
            const owner = isApplicationBucket(from) || isApplicationBucket(to) ? first : null
            const outcome = post(type, { from, to, amount: 1, applicationId: owner }, asItIs)
            // Ends are empty in this book, so the way out of them is refused for its balance, not for its direction.
            return !['book.movement', 'CHECK constraint failed: from_bucket <> to_bucket'].includes(outcome)
          })
          .map((to) => ({ type, from, to })),
      ),
    )
    expect(taken).toEqual(allowedMovements())
  })
})

describe('the end of the budget year', () => {
  test('domain and database take the same vouchers on the same days, and refuse the others by the same name', () => {
    const end = yearEndOf(rules, 2018)
    const ofDays = [
      'book.outsideYear',
      'year.advancesStopped',
      'year.yearRuns',
      'year.adjustmentRuns',
      'year.refundPlace',
    ]
    for (const day of ['2018-05-04', '2018-12-31', '2019-01-01', '2019-01-31', '2019-02-01', '2019-12-31'])
      for (const { type, from, to } of allowedMovements()) {
        const owner = isApplicationBucket(from) || isApplicationBucket(to) ? first : null
        const said = post(
          type,
          { from, to, amount: 1, applicationId: owner },
          { ...asItIs, voucher: { posting_date: day } },
        )
        const rule = refused(() => checkYearEnd(end, { lineYear: 2018, type, from, to, postingDate: day }))
        expect({ day, type, from, to, said: ofDays.includes(said) ? said : null }).toEqual({
          day,
          type,
          from,
          to,
          said: 'code' in rule ? rule.code : null,
        })
      }
  })

  test('where the rules are open, nothing of the year end is taken by either', () => {
    const end = yearEndOf({ ...rules, firstYear: 2019 }, 2018)
    const tried = (type: VoucherType, from: Bucket, to: Bucket, day: string) => {
      const said = attempt(db, () => {
        db.exec(`UPDATE setting SET value = '2019' WHERE key = 'yearEnd.firstYear'`)
        const voucher = nextVoucher(db, type, { posting_date: day })
        insert(db, 'voucher', voucher, '')
        insert(
          db,
          'voucher_line',
          nextLine(db, voucher, { from, to, amount: 1, lineId: ready.lineId, applicationId: first }, {}),
          '',
        )
      })
      const rule = refused(() => checkYearEnd(end, { lineYear: 2018, type, from, to, postingDate: day }))
      return [said, 'code' in rule ? rule.code : 'accepted']
    }
    expect([
      tried('NT', 'advanced', 'returned', '2018-12-31'),
      tried('NT', 'advanced', 'returned', '2019-02-01'),
      tried('NT', 'advanced', 'available', '2019-02-01'),
      tried('NT', 'advanced', 'available', '2019-01-31'),
      tried('TU', 'committed', 'advanced', '2019-01-31'),
    ]).toEqual([
      ['year.rulesOpen', 'year.rulesOpen'],
      ['book.outsideYear', 'year.rulesOpen'],
      ['book.outsideYear', 'book.outsideYear'],
      ['accepted', 'accepted'],
      ['accepted', 'accepted'],
    ])
  })
})

describe('history', () => {
  const tables = ['judgement', 'note', 'check_run', 'decision', 'decision_item', 'voucher', 'voucher_line', 'event']
  test('the tables named here are all that have such triggers, and have rows to try on', () => {
    const empty = tables.filter((table) => db.prepare(`SELECT 1 FROM ${table}`).get() === undefined)
    expect({ guarded: historyTables(db), empty }).toEqual({
      guarded: [
        ...tables,
        ...lawHistory,
        ...registerHistory,
        ...planHistory,
        ...timetableHistory,
        ...codeHistory,
        ...measureHistory,
        ...trainingHistory,
        ...periodHistory,
        ...evidenceHistory,
      ].toSorted(),
      empty: [],
    })
  })

  test.each(tables)('%s: no column is changed, no row deleted or put in the place of another', (table) => {
    expect(changesTried(db, table)).toEqual(new Set([`history.${table}`]))
  })

  test.each([
    [
      'note',
      `INSERT OR REPLACE INTO note (rowid, id, application_id, text, written_by, written_at)
       SELECT rowid, 'new', application_id, 'khác', written_by, written_at FROM note LIMIT 1`,
    ],
    [
      'decision',
      `INSERT OR REPLACE INTO decision (id, number, decided_on, signer, kind, recorded_by, recorded_at)
       SELECT 'new', number, decided_on, 'khác', 'reject', recorded_by, recorded_at FROM decision LIMIT 1`,
    ],
    [
      'event',
      `INSERT OR REPLACE INTO event (seq, id, at, by_name, by_role, action, subject, subject_id)
       SELECT 1000, id, at, 'khác', by_role, action, subject, subject_id FROM event LIMIT 1`,
    ],
  ])('%s: not through another of its keys either', (table, sql) => {
    expect(attempt(db, () => void db.exec(sql))).toBe(`history.${table}`)
  })
})

describe('decisions', () => {
  const decide = (row: Change) =>
    attempt(db, () => {
      insert(
        db,
        'decision',
        {
          id: 'new',
          number: '541/QĐ-UBND',
          decided_on: '2018-03-01',
          signer: 'Chủ tịch',
          kind: 'approve',
          changes_id: null,
          reason: null,
          recorded_by: 'Bình',
          recorded_at: '2018-06-01',
          ...row,
        },
        '',
      )
    })

  test('the same number and day is one decision', () => {
    expect([
      decide({}),
      decide({ number: '540/QĐ-UBND' }),
      decide({ number: '540/QĐ-UBND', decided_on: '2018-03-02' }),
    ]).toEqual(['accepted', 'history.decision', 'accepted'])
  })

  test('a change names what it changes and why', () => {
    const other = db.prepare<[], { id: string }>(`SELECT id FROM decision WHERE kind = 'approve'`).get()?.id ?? ''
    expect([
      decide({ kind: 'amend' }),
      decide({ kind: 'cancel', changes_id: other, reason: ' ' }),
      decide({ kind: 'approve', changes_id: other, reason: 'vì' }),
      decide({ kind: 'amend', changes_id: 'none', reason: 'vì' }),
      decide({ kind: 'amend', changes_id: other, reason: 'vì' }),
    ]).toEqual([
      expect.stringContaining('CHECK constraint failed'),
      expect.stringContaining('CHECK constraint failed'),
      expect.stringContaining('CHECK constraint failed'),
      'FOREIGN KEY constraint failed',
      'accepted',
    ])
  })
})
