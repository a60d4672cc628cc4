import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { Register0003 } from '../../db/migrations/0003-register.ts'
import { changesTried, registerHistory } from '../store/history.ts'
import { look, rowsOf } from './schema.ts'
import { stepOf } from './step.ts'

const step = stepOf(Register0003)

/** A file of the version before: three co-ops, two of them with an open file of one work and year. */
const old = (name: string): Promise<string> => {
  const coop = (id: string) =>
    `INSERT INTO coop (id, kind, name, name_key, folded, tax_code, district_code, facts, version, created_at)
      VALUES ('${id}', 'HTX', '${id}', '${id}', '${id}', NULL, '62', '{}', 1, '2018-01-02')`
  const application = (id: string, coopId: string, work: string) =>
    `INSERT INTO application (id, no, year, coop_id, content, work, request_date, state, facts, version, created_at)
      VALUES ('${id}', '${id}', 2018, '${coopId}', 'INFRA', '${work}', '2018-02-05', 'draft', '{}', 1, '2018-02-05')`
  return step.old(
    name,
    `INSERT INTO admin_unit VALUES ('62', NULL, 'Kon Tum', 'kon tum', '2000-01-01', NULL);
    ${coop('a')}; ${coop('b')}; ${coop('c')}; ${application('fa', 'a', 'STORE')}; ${application('fb', 'b', 'STORE')}`,
  )
}

const migrated = async (name: string): Promise<string> => step.migrate(await old(name))

describe('one co-op under two records', () => {
  test('old rows stay as they were; every record stands for itself', async () => {
    const file = await old('rows.db')
    const before = rowsOf(file)
    await step.migrate(file)
    expect(rowsOf(file)).toEqual({ ...before, coop_pair_decision: [], coop_merge: [], coop_unmerge: [] })
    const roots = look(file, (db) =>
      db.prepare('SELECT coop_id, root_id, merge_id FROM coop_root ORDER BY 1').raw().all(),
    )
    expect(roots).toEqual(['a', 'b', 'c'].map((id) => [id, id, null]))
  })

  test('what it adds to the schema; a new file and a migrated one are the same', async () => {
    const file = await old('schema.db')
    expect(await step.changed(file)).toMatchSnapshot()
  })
})

test('what was decided, merged and taken back is history', async () => {
  const db = new Sqlite(await migrated('history.db'))
  db.exec(`INSERT INTO coop_merge VALUES ('m', 'c', 'a', 'vì', 'Bình', '2018-03-01');
    INSERT INTO coop_unmerge VALUES ('m', 'nhầm', 'Bình', '2018-03-02');
    INSERT INTO coop_pair_decision VALUES ('p', 'a', 'b', 'same', 'vì', 'Lan', '2018-03-01')`)
  for (const table of registerHistory) expect(changesTried(db, table)).toEqual(new Set([`history.${table}`]))
  db.close()
})

describe('what the database refuses from then on', () => {
  const merge = (id: string, from: string, into: string) =>
    `INSERT INTO coop_merge VALUES ('${id}', '${from}', '${into}', 'vì', 'Bình', '2018-03-01')`
  const undo = (id: string) => `INSERT INTO coop_unmerge VALUES ('${id}', 'nhầm', 'Bình', '2018-03-02')`
  const pair = (a: string, b: string, verdict: string) =>
    `INSERT INTO coop_pair_decision VALUES ('p${a}${b}', '${a}', '${b}', '${verdict}', 'vì', 'Lan', '2018-03-01')`
  const file = (coop: string, work: string) =>
    `INSERT INTO application (id, no, year, coop_id, content, work, request_date, state, facts, version, created_at)
      VALUES ('n', 'n', 2018, '${coop}', 'INFRA', '${work}', '2018-02-05', 'draft', '{}', 1, '2018-02-05')`

  test.each([
    ['a merge', [merge('m', 'c', 'a')], 'accepted'],
    ['a merge with oneself', [merge('m', 'c', 'c')], 'CHECK'],
    ['a second merge of one record', [merge('m', 'c', 'a'), merge('n', 'c', 'b')], 'coop.mergedAlready'],
    ['a merge into a record led away', [merge('m', 'c', 'a'), merge('n', 'b', 'c')], 'coop.mergeIntoMerged'],
    ['a merge of a record others were led to', [merge('m', 'c', 'a'), merge('n', 'a', 'b')], 'coop.mergeRoot'],
    ['two open files of one work', [merge('m', 'a', 'b')], 'coop.mergeTwoFiles'],
    [
      'one of them ended',
      [`UPDATE application SET state = 'withdrawn' WHERE id = 'fa'`, merge('m', 'a', 'b')],
      'accepted',
    ],
    ['a merge again after it was taken back', [merge('m', 'c', 'a'), undo('m'), merge('n', 'c', 'a')], 'accepted'],
    ['taking a merge back twice', [merge('m', 'c', 'a'), undo('m'), undo('m')], 'history.coop_unmerge'],
    ['another merge in its place', [merge('m', 'c', 'a'), `UPDATE coop_merge SET into_id = 'b'`], 'history.coop_merge'],
    ['a file for a record led away', [merge('m', 'c', 'a'), file('c', 'YARD')], 'coop.mergedAway'],
    ['a second file of one work in the group', [merge('m', 'a', 'c'), file('c', 'STORE')], 'coop.mergeTwoFiles'],
    ['another work in the group', [merge('m', 'a', 'c'), file('c', 'YARD')], 'accepted'],
    ['a word on a pair the wrong way round', [pair('b', 'a', 'same')], 'CHECK'],
    ['a word that is none', [pair('a', 'b', 'maybe')], 'CHECK'],
    ['a word taken away', [pair('a', 'b', 'same'), 'DELETE FROM coop_pair_decision'], 'history.coop_pair_decision'],
  ])('%s', async (name, statements, expected) => {
    expect(step.answers(await migrated(`${name}.db`), statements)).toContain(expected)
  })
})
