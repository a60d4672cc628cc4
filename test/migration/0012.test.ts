import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { PlanYears0012 } from '../../db/migrations/0012-plan-years.ts'
import { changesTried, planHistory } from '../store/history.ts'
import { rowsOf } from './schema.ts'
import { stepOf } from './step.ts'

const step = stepOf(PlanYears0012)

const decided = `INSERT INTO plan_decision VALUES ('d', 2018, '1/QĐ', '2018-03-01', 'Chủ tịch', 'approve', NULL, 'Bình', '2018-03-01')`
const scanned = `INSERT INTO plan_decision (id, year, number, decided_on, signer, kind, reason, recorded_by, recorded_at, sha256)`

/** A file of the version before: three files of 2018, the plan of that year with the first of them. */
const old = (name: string): Promise<string> => {
  const application = (id: string) =>
    `INSERT INTO application (id, no, year, coop_id, content, work, request_date, state, facts, version, created_at)
      VALUES ('${id}', '${id}', 2018, 'c', 'INFRA', '${id}', '2018-02-05', 'draft', '{}', 1, '2018-02-05')`
  return step.old(
    name,
    `INSERT INTO admin_unit VALUES ('62', NULL, 'Kon Tum', 'kon tum', '2000-01-01', NULL);
    INSERT INTO coop (id, kind, name, name_key, folded, tax_code, district_code, facts, version, created_at)
      VALUES ('c', 'HTX', 'c', 'c', 'c', NULL, '62', '{}', 1, '2018-01-02');
    ${application('a')}; ${application('b')}; ${decided};
    INSERT INTO plan_item VALUES ('d', 'a', 1, 5, 0, 0, 0, 0)`,
  )
}

const migrated = async (name: string): Promise<string> => step.migrate(await old(name))

describe('the year a file is planned for', () => {
  test('old rows stay as they were; decisions recorded before have no scan', async () => {
    const file = await old('rows.db')
    const before = rowsOf(file)
    await step.migrate(file)
    const scans = before['plan_decision']?.map((row) => ({ ...Object(row), sha256: null }))
    expect(rowsOf(file)).toEqual({ ...before, plan_decision: scans, plan_year: [] })
  })

  test('what it adds to the schema; a new file and a migrated one are the same', async () => {
    const file = await old('schema.db')
    expect(await step.changed(file)).toMatchSnapshot()
  })

  test('that of its request, unless it was moved', async () => {
    const db = new Sqlite(await migrated('years.db'))
    db.exec(`INSERT INTO plan_year VALUES ('b', 2019, 'Lan', '2018-07-02')`)
    expect(db.prepare('SELECT application_id, year FROM application_plan_year ORDER BY 1').raw().all()).toEqual([
      ['a', 2018],
      ['b', 2019],
    ])
    db.close()
  })

  test('decisions stay history, with their scans', async () => {
    const db = new Sqlite(await migrated('history.db'))
    for (const table of planHistory) expect(changesTried(db, table)).toEqual(new Set([`history.${table}`]))
    db.close()
  })
})

const moved = (id: string, year: number) => `INSERT INTO plan_year VALUES ('${id}', ${year}, 'Lan', '2018-07-02')`
const planOf2019 = decided.replace(`('d', 2018, '1/QĐ'`, `('e', 2019, '2/QĐ'`)
const item = (of: string, id: string) => `INSERT INTO plan_item VALUES ('${of}', '${id}', 1, 5, 0, 0, 0, 0)`
/** With the column of the scan. */
const withScan = (sql: string) => sql.replace(`'2018-03-01')`, `'2018-03-01', NULL)`)

describe('what the database refuses', () => {
  test.each([
    ['a file moved while it stands in a plan', [moved('a', 2019)], 'plan.inPlan'],
    ['a file planned before it was requested', [moved('b', 2017)], 'plan.yearBefore'],
    ['a moved file in the plan of its old year', [moved('b', 2019), item('d', 'b')], 'plan.otherYear'],
    ['a moved file in the plan of its new year', [moved('b', 2019), withScan(planOf2019), item('e', 'b')], 'accepted'],
    [
      'a file moved back while it stands in the plan of the next year',
      [moved('b', 2019), withScan(planOf2019), item('e', 'b'), `DELETE FROM plan_year WHERE application_id = 'b'`],
      'plan.inPlan',
    ],
    [
      'a scan that is not kept',
      [`${scanned} VALUES ('e', 2019, '2/QĐ', '2018-03-01', 'CT', 'approve', NULL, 'Bình', '2018', 'x')`],
      'FOREIGN KEY',
    ],
  ])('%s', async (name, statements, expected) => {
    expect(step.answers(await migrated(`${name}.db`), statements)).toContain(expected)
  })
})
