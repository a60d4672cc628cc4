import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { Training0005 } from '../../db/migrations/0005-training.ts'
import { changesTried, trainingHistory } from '../store/history.ts'
import { rowsOf } from './schema.ts'
import { stepOf } from './step.ts'

const step = stepOf(Training0005)

/** A file of the version before with two files: one of classes, one of works. */
const old = (name: string): Promise<string> => {
  const application = (id: string, content: string) =>
    `INSERT INTO application (id, no, year, coop_id, content, work, request_date, state, facts, version, created_at)
      VALUES ('${id}', '${id}', 2018, 'c', '${content}', NULL, '2018-02-05', 'draft', '{}', 1, '2018-02-05')`
  return step.old(
    name,
    `INSERT INTO admin_unit VALUES ('62', NULL, 'Kon Tum', 'kon tum', '2000-01-01', NULL);
    INSERT INTO coop (id, kind, name, name_key, folded, tax_code, district_code, facts, version, created_at)
      VALUES ('c', 'HTX', 'c', 'c', 'c', NULL, '62', '{}', 1, '2018-01-02');
    ${application('a', 'TRAINING')}; ${application('b', 'ESTABLISH')}`,
  )
}

const added = [
  'training_class',
  'class_session',
  'class_sheet',
  'learner',
  'class_learner',
  'attendance',
  'class_cost',
  'voucher_draft_class',
  'voucher_class',
]

describe('training classes', () => {
  test('old rows stay as they were; new tables are empty', async () => {
    const file = await old('rows.db')
    const before = rowsOf(file)
    await step.migrate(file)
    expect(rowsOf(file)).toEqual({ ...before, ...Object.fromEntries(added.map((table) => [table, []])) })
  })

  test('what it adds to the schema; a new file and a migrated one are the same', async () => {
    const file = await old('schema.db')
    expect(await step.changed(file)).toMatchSnapshot()
  })
})

const aClass = (id: string) =>
  `INSERT INTO training_class VALUES ('${id}', 'a', 'Lớp ${id}', 'Đắk Hà', NULL, 1, 'Lan', '2018-03-01')`
const session = (of: string, day: string, part: string, planned: number, held: number) =>
  `INSERT INTO class_session VALUES ('${of}', '${day}', '${part}', 'Quản trị', 'Bảy', ${planned}, ${held})`
const learner = (id: string, born: string, number: string) =>
  `INSERT INTO learner VALUES ('${id}', 'A Thủ', 'a thu', ${born}, ${number}, '2018-03-01')`
const enrolled = (of: string, id: string) => `INSERT INTO class_learner VALUES ('${of}', '${id}', 'c', NULL, NULL)`
const came = (of: string, id: string, day: string, signed: number) =>
  `INSERT INTO attendance VALUES ('${id}', '${day}', '${of}', ${signed}, 'Lan', '2018-04-02')`
const day = '2018-04-02'
/** Two classes with one held day each, and one person in both. */
const filled = [
  aClass('k'),
  aClass('l'),
  session('k', day, 'morning', 1, 1),
  session('l', day, 'morning', 1, 1),
  learner('p', "'1980-05-05'", "'111111111'"),
  enrolled('k', 'p'),
  enrolled('l', 'p'),
]
const scan = `INSERT INTO stored_file VALUES ('${'a'.repeat(64)}', 'application/pdf', 5, '2018-04-02')`
const sheet = `INSERT INTO class_sheet VALUES ('k', '${day}', '${'a'.repeat(64)}', 'ky-nhan.pdf', 'Lan', '2018-04-02')`
const draft = `INSERT INTO budget_line VALUES ('n', 2018, 'n', 'TRAINING', 'NSTW', '', '', '', '', 'Liên minh', '2018-01-02');
  INSERT INTO voucher_draft VALUES ('d', 'TC', 'draft', 'a', 'n', 'committed', 'paid', 5, '${day}', '1', '${day}', 'Chi', NULL, NULL, '{}', NULL, NULL,
    'Hoa', NULL, NULL, NULL, 1, '2018-04-02')`
const draftClass = `INSERT INTO voucher_draft_class VALUES ('d', 'k')`

test('scans of lists, and what a voucher names, are history', async () => {
  const db = new Sqlite(await step.migrate(await old('history.db')))
  for (const statement of [...filled, scan, sheet, draft, draftClass]) db.exec(statement)
  // A voucher has guards of its own that ask for a whole book; this trial is of one table.
  db.pragma('foreign_keys = OFF')
  db.exec(`INSERT INTO voucher_class VALUES (1, 'k')`)
  for (const table of trainingHistory) expect(changesTried(db, table)).toEqual(new Set([`history.${table}`]))
  db.close()
})

describe('what the database refuses', () => {
  test.each([
    ['one person in two classes on a day', [came('k', 'p', day, 1), came('l', 'p', day, 1)], 'class.twoClasses'],
    [
      'one person in the place of another class',
      [came('k', 'p', day, 1), came('l', 'p', day, 1).replace('INSERT', 'REPLACE')],
      'class.twoClasses',
    ],
    ['attendance on a day that was not held', [came('k', 'p', '2018-04-03', 1)], 'class.dayNotHeld'],
    [
      'attendance on a day that was only planned',
      [session('k', '2018-04-03', 'morning', 1, 0), came('k', 'p', '2018-04-03', 1)],
      'class.dayNotHeld',
    ],
    [
      'attendance moved to another day',
      [came('k', 'p', day, 1), `UPDATE attendance SET day = '2018-04-03'`],
      'class.attendanceFixed',
    ],
    ['a signature taken back before payment', [came('k', 'p', day, 1), 'UPDATE attendance SET signed = 0'], 'accepted'],
    [
      'the only held session of a day with learners',
      [came('k', 'p', day, 1), `DELETE FROM class_session WHERE class_id = 'k'`],
      'class.dayHasLearners',
    ],
    [
      'such a session no longer held',
      [came('k', 'p', day, 1), `UPDATE class_session SET held = 0 WHERE class_id = 'k'`],
      'class.dayHasLearners',
    ],
    [
      'such a session replaced',
      [came('k', 'p', day, 1), session('k', day, 'morning', 1, 0).replace('INSERT', 'REPLACE')],
      'class.dayHasLearners',
    ],
    [
      'one of two held sessions of a day',
      [
        session('k', day, 'afternoon', 0, 1),
        came('k', 'p', day, 1),
        `DELETE FROM class_session WHERE class_id = 'k' AND part = 'morning'`,
      ],
      'accepted',
    ],
    ['a session neither planned nor held', [session('k', '2018-04-05', 'evening', 0, 0)], 'CHECK'],
    [
      'a learner of the class list who left with days',
      [came('k', 'p', day, 1), 'DELETE FROM class_learner'],
      'FOREIGN',
    ],
    ['a stranger to the class', [learner('q', "'1990-01-01'", 'NULL'), came('k', 'q', day, 1)], 'FOREIGN'],
    ['a second person of one number', [learner('q', 'NULL', "'111111111'")], 'UNIQUE'],
    [
      'a second person of one name and birth without numbers',
      [learner('q', "'1990-01-01'", 'NULL'), learner('r', "'1990-01-01'", 'NULL')],
      'UNIQUE',
    ],
    ['a person whom nothing tells apart', [learner('q', 'NULL', 'NULL')], 'CHECK'],
    ['a number with letters', [learner('q', 'NULL', "'12345678x'")], 'CHECK'],
    ['two classes of one name', [aClass('k').replace("'k'", "'m'")], 'UNIQUE'],
    [
      'a cost below zero',
      [`INSERT INTO class_cost VALUES ('k', 1, 'HALL', NULL, NULL, 1, -1, 1, NULL, NULL)`],
      'CHECK',
    ],
  ])('%s', async (name, statements, expected) => {
    expect(step.answers(await step.migrate(await old(`${name}.db`)), [...filled, ...statements])).toContain(expected)
  })
})
