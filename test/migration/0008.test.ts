import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { Periods0008 } from '../../db/migrations/0008-periods.ts'
import { changesTried, periodHistory } from '../store/history.ts'
import { rowsOf } from './schema.ts'
import { stepOf } from './step.ts'

const step = stepOf(Periods0008)

const zeros = '0'.repeat(64)

/** A file of the version before: an office of 2018 with one budget line, and a posted estimate. */
const old = (name: string, withOffice: boolean): Promise<string> => {
  const office = `INSERT INTO office VALUES (1, 'KT', 'Liên minh', NULL, '62', 2018, '2261-2014', 0, '2018-01-02');
    INSERT INTO setting VALUES ('advance.maxPct', '50', 1, 'TT340 Đ.14');`
  return step.old(
    name,
    `INSERT INTO admin_unit VALUES ('62', NULL, 'Kon Tum', 'kon tum', '2000-01-01', NULL);
    ${withOffice ? office : ''}
    INSERT INTO budget_line VALUES ('n', 2018, 'n', 'INFRA', 'NSTW', '', '', '', '', 'Liên minh', '2018-01-02');
    INSERT INTO voucher VALUES (1, 'v', 'DT-2018-0001', 'DT', 2018, 1, 'KT', '2018-03-05', '2018-03-05', '1/QĐ', '2018-03-05', 'Giao', NULL, NULL,
      NULL, NULL, NULL, 'Hoa', 'Bình', NULL, '2018-03-05', 1, '${zeros}', '${'a'.repeat(64)}');
    INSERT INTO voucher_line VALUES (1, 1, 2018, 1, '2018-03-05', 'n', NULL, NULL, 'source', 'available', 500, 0, 500, NULL)`,
  )
}

/** As they were when the migration was written, whatever a new office is seeded with today. */
const days = [
  ['yearEnd.firstYear', 2017],
  ['yearEnd.addedAfter', '09-30'],
  ['yearEnd.treasuryPapers', '12-30'],
  ['yearEnd.advancesStop', '12-31'],
  ['yearEnd.papers', '01-25'],
  ['yearEnd.adjustmentEnds', '01-31'],
  ['yearEnd.advancesBack', '02-10'],
] as const

describe('closed months and the year end', () => {
  test('old rows stay as they were; new tables are empty; an office gets the days of the year end', async () => {
    for (const withOffice of [true, false]) {
      const file = await old(`rows-${withOffice}.db`, withOffice)
      const rows = rowsOf(file)
      await step.migrate(file)
      const added = days.map(([key, value]) =>
        expect.objectContaining({ key, value: JSON.stringify(value), confirmed: 1 }),
      )
      expect(rowsOf(file)).toEqual({
        ...rows,
        setting: withOffice ? expect.arrayContaining([...(rows['setting'] ?? []), ...added]) : [],
        period_act: [],
        carry_over: [],
      })
    }
  })

  test('what it adds to the schema; a new file and a migrated one are the same', async () => {
    const file = await old('schema.db', true)
    expect(await step.changed(file)).toMatchSnapshot()
  })
})

type Act = {
  readonly seq?: number
  readonly kind?: string
  readonly period?: string
  readonly day?: string
  readonly role?: string
  readonly reason?: string
  readonly voucher?: number
  readonly head?: string
  readonly previous?: string
}
const act = (a: Act): string =>
  `INSERT INTO period_act VALUES (${a.seq ?? 1}, 'act ${a.seq ?? 1}', '${a.kind ?? 'closeMonth'}', '${a.period ?? '2018-03'}', '${a.day ?? '2018-04-02'}',
    '2018-04-02T00:00:00.000Z', 'Hoa', '${a.role ?? 'financeOfficer'}', ${a.reason === undefined ? 'NULL' : `'${a.reason}'`}, ${a.voucher ?? 1},
    '${a.head ?? 'a'.repeat(64)}', '[]', '[]', '[]', '${a.previous ?? zeros}', '${String(a.seq ?? 1).repeat(64)}')`
const closed = act({})
const second = { seq: 2, previous: '1'.repeat(64) } as const

test('closings and carry-overs are history', async () => {
  const db = new Sqlite(await step.migrate(await old('history.db', true)))
  db.exec(closed)
  db.pragma('foreign_keys = OFF')
  // A carry-over has guards that ask for a whole book; this trial is of one table.
  db.exec(`DROP TRIGGER carry_over_order; INSERT INTO carry_over VALUES (5, 6, 'b')`)
  for (const table of periodHistory) expect(changesTried(db, table)).toEqual(new Set([`history.${table}`]))
  db.close()
})

describe('what the database refuses', () => {
  test.each([
    ['a month closed', [closed], 'accepted'],
    ['a month that is not over', [act({ day: '2018-03-30' })], 'period.notOver'],
    ['a month before one with lines', [act({ period: '2018-04', day: '2018-05-02' })], 'period.earlierOpen'],
    ['the same month twice', [closed, act({ ...second })], 'period.closedAlready'],
    ['an earlier month after it', [closed, act({ ...second, period: '2018-02' })], 'period.closedAlready'],
    ['no month', [closed, act({ ...second, period: '2018-13' })], 'CHECK'],
    ['no year', [act({ kind: 'closeYear', period: '18' })], 'year.rulesOpen'],
    ['a place in the chain that is not the next', [act({ seq: 2 })], 'period.sequence'],
    ['another hash before it', [act({ previous: 'b'.repeat(64) })], 'period.sequence'],
    ['another seal than the head', [act({ head: 'b'.repeat(64) })], 'period.sequence'],
    ['an older voucher than the last', [act({ voucher: 0, head: zeros })], 'period.sequence'],
    [
      'a month reopened by somebody else',
      [closed, act({ ...second, kind: 'reopenMonth', reason: 'x' })],
      'reopened_by_leader',
    ],
    [
      'a month reopened without a reason',
      [closed, act({ ...second, kind: 'reopenMonth', role: 'leader', reason: ' ' })],
      'reopened_by_leader',
    ],
    [
      'a month that is not closed reopened',
      [closed, act({ ...second, kind: 'reopenMonth', role: 'leader', reason: 'x', period: '2018-04' })],
      'period.notClosed',
    ],
    [
      'another month than the last reopened',
      [
        closed,
        act({ ...second, period: '2018-04', day: '2018-05-01' }),
        act({ seq: 3, previous: '2'.repeat(64), kind: 'reopenMonth', role: 'leader', reason: 'x' }),
      ],
      'period.notLast',
    ],
    [
      'the last month reopened and closed again',
      [
        closed,
        act({ ...second, kind: 'reopenMonth', role: 'leader', reason: 'x' }),
        act({ seq: 3, previous: '2'.repeat(64) }),
      ],
      'accepted',
    ],
    [
      'a year whose months are open',
      [act({ kind: 'closeYear', period: '2018', day: '2019-03-01' })],
      'year.monthsOpen',
    ],
    [
      'a year in its adjustment period',
      [act({ kind: 'closeYear', period: '2018', day: '2019-01-31' })],
      'year.adjustmentRuns',
    ],
    [
      'a year that still holds money',
      [
        closed,
        act({ ...second, period: '2019-01', day: '2019-02-01' }),
        act({ seq: 3, previous: '2'.repeat(64), kind: 'closeYear', period: '2018', day: '2019-03-01' }),
      ],
      'year.moneyLeft',
    ],
    ['a year of open rules', [act({ kind: 'closeYear', period: '2016', day: '2019-03-01' })], 'year.rulesOpen'],
    ['a carry-over of vouchers that are none', [`INSERT INTO carry_over VALUES (1, 2, 'b')`], 'carry.unbalanced'],
    ['a carry-over under no point of the law', [`INSERT INTO carry_over VALUES (1, 2, 'g')`], 'carry.unbalanced'],
    [
      'a voucher in a closed month',
      [
        closed,
        `INSERT INTO voucher SELECT 2, 'w', 'DT-2018-0002', type, year, 2, office_code, '2018-03-31', voucher_date, basis_number, basis_date,
          description, invoice, note, payee, decision_id, adjusts_seq, prepared_by, approved_by, paid_by, posted_at, line_count, hash,
          '${'c'.repeat(64)}' FROM voucher`,
      ],
      'period.closed',
    ],
  ] as const)('%s', async (name, statements, expected) => {
    expect(step.answers(await step.migrate(await old(`${name}.db`, true)), statements)).toContain(expected)
  })
})
