import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { LedgerMonths0011 } from '../../db/migrations/0011-ledger-months.ts'
import { attempt } from '../store/voucher-rows.ts'
import { rowsOf } from './schema.ts'
import { stepOf } from './step.ts'

const step = stepOf(LedgerMonths0011)

const hash = (seq: number): string => (seq === 0 ? '0' : String(seq)).repeat(64)
/** A voucher of one line that assigns `amount` đồng. */
const assigned = (seq: number, day: string, amount: number, left: number): string =>
  `INSERT INTO voucher VALUES (${seq}, 'v${seq}', 'DT-2018-000${seq}', 'DT', 2018, ${seq}, 'KT', '${day}', '${day}', '1/QĐ', '${day}', 'Giao', NULL, NULL,
     NULL, NULL, NULL, 'Hoa', 'Bình', NULL, '${day}', 1, '${hash(seq - 1)}', '${hash(seq)}');
   INSERT INTO voucher_line VALUES (${seq}, 1, 2018, ${seq}, '${day}', 'n', NULL, NULL, 'source', 'available', ${amount}, 0, ${left}, NULL)`

/** A file of the version before with three lines in two months. */
const old = (name: string): Promise<string> =>
  step.old(
    name,
    [
      `INSERT INTO budget_line VALUES ('n', 2018, 'n', 'TRAINING', 'NSTW', '', '', '', '', 'Liên minh', '2018-01-02')`,
      assigned(1, '2018-01-05', 100, 100),
      assigned(2, '2018-01-31', 20, 120),
      assigned(3, '2018-02-01', 3, 123),
    ].join(';'),
  )

const january = {
  year: 2018,
  period: '2018-01',
  budget_line_id: 'n',
  from_bucket: 'source',
  to_bucket: 'available',
  lines: 2,
  amount: 120,
  last_stt: 2,
}
const february = { ...january, period: '2018-02', lines: 1, amount: 3, last_stt: 3 }

describe('sums of the months', () => {
  test('are reckoned for the lines that are there; old rows stay as they were', async () => {
    const file = await old('rows.db')
    const known = rowsOf(file)
    await step.migrate(file)
    expect(rowsOf(file)).toEqual({ ...known, ledger_month: [january, february] })
  })

  test('what it adds to the schema; a new file and a migrated one are the same', async () => {
    const file = await old('schema.db')
    expect(await step.changed(file)).toMatchSnapshot()
  })

  test('grow with every line, however it is inserted', async () => {
    const file = await step.migrate(await old('grow.db'))
    const db = new Sqlite(file)
    db.exec(assigned(4, '2018-02-03', 7, 130))
    db.exec(
      assigned(5, '2018-03-01', 5, 135).replace('INSERT INTO voucher_line', 'INSERT OR REPLACE INTO voucher_line'),
    )
    db.close()
    expect(rowsOf(file)['ledger_month']).toEqual([
      january,
      { ...february, lines: 2, amount: 10, last_stt: 4 },
      { ...february, period: '2018-03', amount: 5, last_stt: 5 },
    ])
  })

  test('refuse what could no longer be told exactly, also when errors are to be ignored', async () => {
    const db = new Sqlite(await step.migrate(await old('unsafe.db')))
    const most = Number.MAX_SAFE_INTEGER
    for (const how of ['INSERT INTO', 'INSERT OR IGNORE INTO'])
      expect(
        attempt(db, () =>
          db.exec(
            assigned(4, '2018-02-02', most - 2, most + 121).replace('INSERT INTO voucher_line', `${how} voucher_line`),
          ),
        ),
      ).toContain('money.unsafe')
    db.close()
  })
})
