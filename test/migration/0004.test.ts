import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { Plan0004 } from '../../db/migrations/0004-plan.ts'
import { changesTried, planHistory } from '../store/history.ts'
import { rowsOf } from './schema.ts'
import { stepOf } from './step.ts'

const step = stepOf(Plan0004)

/** A file of the version before with two applications of 2018. */
const old = (name: string): Promise<string> => {
  const application = (id: string, work: string) =>
    `INSERT INTO application (id, no, year, coop_id, content, work, request_date, state, facts, version, created_at)
      VALUES ('${id}', '${id}', 2018, 'c', 'INFRA', '${work}', '2018-02-05', 'draft', '{}', 1, '2018-02-05')`
  return step.old(
    name,
    `INSERT INTO admin_unit VALUES ('62', NULL, 'Kon Tum', 'kon tum', '2000-01-01', NULL);
    INSERT INTO coop (id, kind, name, name_key, folded, tax_code, district_code, facts, version, created_at)
      VALUES ('c', 'HTX', 'c', 'c', 'c', NULL, '62', '{}', 1, '2018-01-02');
    ${application('a', 'STORE')}; ${application('b', 'YARD')}`,
  )
}

const migrated = async (name: string): Promise<string> => step.migrate(await old(name))

describe('the support plan', () => {
  test('old rows stay as they were; new tables are empty', async () => {
    const file = await old('rows.db')
    const before = rowsOf(file)
    await step.migrate(file)
    expect(rowsOf(file)).toEqual({ ...before, plan_draft_item: [], plan_decision: [], plan_item: [] })
  })

  test('what it adds to the schema; a new file and a migrated one are the same', async () => {
    const file = await old('schema.db')
    expect(await step.changed(file)).toMatchSnapshot()
  })
})

const decision = (id: string, kind: string, day: string, reason: string) =>
  `INSERT INTO plan_decision VALUES ('${id}', 2018, '${id}/QĐ', '${day}', 'Chủ tịch', '${kind}', ${reason}, 'Bình', '2018-03-01')`
const approve = decision('d', 'approve', '2018-03-01', 'NULL')
const item = (of: string, application: string, included: number, central: number) =>
  `INSERT INTO plan_item VALUES ('${of}', '${application}', ${included}, ${central}, 0, 0, 0, 0)`

test('decisions and their lines are history', async () => {
  const db = new Sqlite(await migrated('history.db'))
  db.exec(`${approve}; ${item('d', 'a', 1, 5)}`)
  for (const table of planHistory) expect(changesTried(db, table)).toEqual(new Set([`history.${table}`]))
  db.close()
})

test('what stands of a file is what the last decision that names it said', async () => {
  const db = new Sqlite(await migrated('standing.db'))
  db.exec(`${approve}; ${item('d', 'a', 1, 5)}; ${item('d', 'b', 1, 6)};
    ${decision('e', 'change', '2018-04-01', "'vì'")}; ${item('e', 'a', 0, 0)}`)
  expect(
    db.prepare('SELECT application_id, included, central, number FROM plan_standing ORDER BY 1').raw().all(),
  ).toEqual([
    ['a', 0, 0, 'e/QĐ'],
    ['b', 1, 6, 'd/QĐ'],
  ])
  db.close()
})

describe('what the database refuses', () => {
  test.each([
    ['a second plan of one year', [approve, decision('e', 'approve', '2018-04-01', 'NULL')], 'UNIQUE'],
    ['a change before there is a plan', [decision('e', 'change', '2018-04-01', "'vì'")], 'plan.noPlan'],
    ['a change of an earlier day', [approve, decision('e', 'change', '2018-02-28', "'vì'")], 'plan.backDated'],
    ['a change without a reason', [approve, decision('e', 'change', '2018-04-01', "' '")], 'CHECK'],
    ['a change of the same day', [approve, decision('e', 'change', '2018-03-01', "'vì'")], 'accepted'],
    ['money for a file that is taken out', [approve, item('d', 'a', 0, 5)], 'CHECK'],
    ['money below zero', [approve, item('d', 'a', 1, -1)], 'CHECK'],
    [
      'a file of another year',
      [approve, `UPDATE application SET year = 2019 WHERE id = 'a'`, item('d', 'a', 1, 5)],
      'plan.otherYear',
    ],
  ])('%s', async (name, statements, expected) => {
    expect(step.answers(await migrated(`${name}.db`), statements)).toContain(expected)
  })
})
