import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { ClassTimetables0013 } from '../../db/migrations/0013-class-timetables.ts'
import { changesTried, timetableHistory } from '../store/history.ts'
import { rowsOf } from './schema.ts'
import { stepOf } from './step.ts'

const step = stepOf(ClassTimetables0013)

const [monday, tuesday] = ['2018-04-02', '2018-04-03'] as const
const session = (day: string, planned: number, held: number) =>
  `INSERT INTO class_session VALUES ('k', '${day}', 'morning', 'Quản trị', 'Bảy', ${planned}, ${held})`

/** A file of the version before with a class: Monday planned and held, a learner who came and did not sign. */
const old = (name: string): Promise<string> => {
  const application = (id: string, content: string) =>
    `INSERT INTO application (id, no, year, coop_id, content, work, request_date, state, facts, version, created_at)
      VALUES ('${id}', '${id}', 2018, 'c', '${content}', NULL, '2018-02-05', 'draft', '{}', 1, '2018-02-05')`
  return step.old(
    name,
    `INSERT INTO admin_unit VALUES ('62', NULL, 'Kon Tum', 'kon tum', '2000-01-01', NULL);
    INSERT INTO coop (id, kind, name, name_key, folded, tax_code, district_code, facts, version, created_at)
      VALUES ('c', 'HTX', 'c', 'c', 'c', NULL, '62', '{}', 1, '2018-01-02');
    ${application('a', 'TRAINING')}; ${application('b', 'ESTABLISH')};
    INSERT INTO training_class VALUES ('k', 'a', 'Lớp', 'Đắk Hà', NULL, 1, 'Lan', '2018-03-01');
    ${session(monday, 1, 1)};
    INSERT INTO learner VALUES ('p', 'A Thủ', 'a thu', '1980-05-05', NULL, '2018-03-01');
    INSERT INTO class_learner VALUES ('k', 'p', 'c', NULL, NULL);
    INSERT INTO attendance VALUES ('p', '${monday}', 'k', 0, 'Lan', '2018-04-02')`,
  )
}

describe('the approved timetable', () => {
  test('old rows stay as they were; no timetable is approved', async () => {
    const file = await old('rows.db')
    const before = rowsOf(file)
    await step.migrate(file)
    expect(rowsOf(file)).toEqual({ ...before, class_timetable: [] })
  })

  test('what it adds to the schema; a new file and a migrated one are the same', async () => {
    const file = await old('schema.db')
    expect(await step.changed(file)).toMatchSnapshot()
  })
})

const decided = (id: string, kind: string, reason: string) =>
  `INSERT INTO class_timetable VALUES ('${id}', 'k', '${kind}', '58/QĐ', '2018-03-20', 1, 1, ${reason}, 'Lan', '2018-03-20')`
const approved = decided('t', 'approve', 'NULL')
const reopened = decided('u', 'reopen', "'vì'")

test('what was decided on a timetable is history', async () => {
  const db = new Sqlite(await step.migrate(await old('history.db')))
  db.exec(approved)
  for (const table of timetableHistory) expect(changesTried(db, table)).toEqual(new Set([`history.${table}`]))
  db.close()
})

describe('what the database refuses', () => {
  test.each([
    ['a planned session once it is approved', [approved, session(tuesday, 1, 0)], 'class.timetableFixed'],
    ['a session held outside of the plan', [approved, session(tuesday, 0, 1)], 'accepted'],
    [
      'a session that is planned afterwards',
      [approved, session(tuesday, 0, 1), `UPDATE class_session SET planned = 1 WHERE day = '${tuesday}'`],
      'class.timetableFixed',
    ],
    [
      'a planned session taken out',
      [session(tuesday, 1, 0), approved, `DELETE FROM class_session WHERE day = '${tuesday}'`],
      'class.timetableFixed',
    ],
    ['a planned session moved', [approved, `UPDATE class_session SET day = '${tuesday}'`], 'class.timetableFixed'],
    [
      'a planned session replaced',
      [session(tuesday, 1, 0), approved, session(tuesday, 0, 1).replace('INSERT', 'REPLACE')],
      'class.timetableFixed',
    ],
    [
      'a planned session in the way of another',
      [
        session(tuesday, 1, 0),
        approved,
        session('2018-04-04', 0, 1),
        `UPDATE OR REPLACE class_session SET day = '${tuesday}' WHERE day = '2018-04-04'`,
      ],
      'class.timetableFixed',
    ],
    ['another topic of a planned session', [approved, `UPDATE class_session SET topic = 'Kế toán'`], 'accepted'],
    ['a second approval', [approved, decided('u', 'approve', 'NULL')], 'class.timetableFixed'],
    ['reopening what is open', [reopened], 'class.timetableOpen'],
    ['reopening without a reason', [approved, decided('u', 'reopen', "' '")], 'CHECK'],
    ['an approval of nothing', [approved.replace(', 1, 1, ', ', 0, 0, ')], 'CHECK'],
    ['planning anew once it is reopened', [approved, reopened, session(tuesday, 1, 0)], 'accepted'],
    [
      'a class of a file whose money pays for none',
      [`INSERT INTO training_class VALUES ('l', 'b', 'Lớp', 'Xã', NULL, 1, 'Lan', '2018-03-01')`],
      'class.otherContent',
    ],
  ])('%s', async (name, statements, expected) => {
    expect(step.answers(await step.migrate(await old(`${name}.db`)), statements)).toContain(expected)
  })
})
