import { describe, expect, test } from 'vitest'
import { AsOne0006 } from '../../db/migrations/0006-as-one.ts'
import { look, rowsOf } from './schema.ts'
import { stepOf } from './step.ts'

const step = stepOf(AsOne0006)

/** A file of the version before: c was merged into a, a and b have a file of one work and year each, a word was said, a note signed. */
const old = (name: string): Promise<string> => {
  const coop = (id: string) =>
    `INSERT INTO coop (id, kind, name, name_key, folded, tax_code, district_code, facts, version, created_at)
      VALUES ('${id}', 'HTX', '${id}', '${id}', '${id}', NULL, '62', '{}', 1, '2018-01-02')`
  const application = (id: string, coopId: string) =>
    `INSERT INTO application (id, no, year, coop_id, content, work, request_date, state, facts, version, created_at)
      VALUES ('${id}', '${id}', 2018, '${coopId}', 'INFRA', 'STORE', '2018-02-05', 'draft', '{}', 1, '2018-02-05')`
  return step.old(
    name,
    `INSERT INTO admin_unit VALUES ('62', NULL, 'Kon Tum', 'kon tum', '2000-01-01', NULL);
    ${['a', 'b', 'c', 'd'].map(coop).join(';')}; ${application('fa', 'a')}; ${application('fb', 'b')};
    INSERT INTO coop_merge VALUES ('m', 'c', 'a', 'vì', 'Bình', '2018-03-01');
    INSERT INTO coop_pair_decision VALUES ('p', 'b', 'd', 'different', 'vì', 'Lan', '2018-03-01');
    INSERT INTO judgement VALUES ('j', 'fa', 'INFRA.FITS_PLANS', 'met', 'Đã xem', 'Lan', '2018-03-01')`,
  )
}

describe('one co-op under several records', () => {
  test('old rows stay; what a word was said on is unknown', async () => {
    const file = await old('rows.db')
    const before = rowsOf(file)
    const with_ = (table: string, column: string) => ({
      [table]: before[table]?.map((row) => Object.assign({}, row, { [column]: null })),
    })
    await step.migrate(file)
    expect(rowsOf(file)).toEqual({
      ...before,
      ...with_('coop_pair_decision', 'matched'),
      ...with_('judgement', 'facts'),
    })
    const roots = look(file, (db) =>
      db.prepare('SELECT coop_id, root_id, merge_id FROM coop_root ORDER BY 1').raw().all(),
    )
    expect(roots).toEqual([
      ['a', 'a', null],
      ['b', 'b', null],
      ['c', 'a', 'm'],
      ['d', 'd', null],
    ])
  })

  test('what it changes in the schema; a new file and a migrated one are the same', async () => {
    const file = await old('schema.db')
    expect(await step.changed(file)).toMatchSnapshot()
  })
})

describe('what the database refuses from then on', () => {
  const merge = (id: string, from: string, into: string) =>
    `INSERT INTO coop_merge VALUES ('${id}', '${from}', '${into}', 'vì', 'Bình', '2018-03-02')`
  const undo = (id: string) => `INSERT INTO coop_unmerge VALUES ('${id}', 'nhầm', 'Bình', '2018-03-03')`
  const pair = (id: string, a: string, b: string, verdict: string) =>
    `INSERT INTO coop_pair_decision (id, coop_a, coop_b, verdict, reason, decided_by, decided_at)
      VALUES ('${id}', '${a}', '${b}', '${verdict}', 'vì', 'Lan', '2018-03-02')`
  const state = (id: string, to: string) => `UPDATE application SET state = '${to}' WHERE id = '${id}'`
  const bothPaid = [state('fa', 'settled'), state('fb', 'approved')]

  test.each([
    ['a record others were led to is led on', [merge('n', 'a', 'd')], 'accepted'],
    ['a circle', [merge('n', 'd', 'c')], 'coop.mergeIntoMerged'],
    ['a circle of three', [merge('n', 'd', 'a'), merge('o', 'a', 'd')], 'coop.mergeIntoMerged'],
    ['a second way for one record', [merge('n', 'c', 'd')], 'coop.mergedAlready'],
    ['two open files of one work', [merge('n', 'a', 'b')], 'coop.mergeTwoFiles'],
    [
      'two open files, one under a record led away',
      [merge('n', 'b', 'd'), merge('o', 'd', 'a')],
      'coop.mergeDifferent',
    ],
    ['one of them approved', [state('fa', 'approved'), merge('n', 'b', 'a')], 'coop.mergeTwoFiles'],
    ['both of them decided', [...bothPaid, merge('n', 'b', 'a')], 'accepted'],
    ['found to be two', [merge('n', 'b', 'd')], 'coop.mergeDifferent'],
    ['found to be two, the other way round', [merge('n', 'd', 'b')], 'coop.mergeDifferent'],
    ['found to be two, then one', [pair('q', 'b', 'd', 'same'), merge('n', 'b', 'd')], 'accepted'],
    [
      'a record of its group was found to be another co-op',
      [pair('q', 'c', 'd', 'different'), merge('n', 'd', 'a')],
      'coop.mergeDifferent',
    ],
    ['a word on two records that were merged', [pair('q', 'a', 'c', 'different')], 'coop.pairMerged'],
    ['the same once the merge is taken back', [undo('m'), pair('q', 'a', 'c', 'different')], 'accepted'],
    [
      'a file taken up again beside an open one of the other record',
      [state('fb', 'ineligible'), pair('q', 'a', 'b', 'same'), merge('n', 'b', 'a'), state('fb', 'checking')],
      'application.duplicate',
    ],
    [
      'a file taken up again alone',
      [state('fa', 'withdrawn'), state('fb', 'ineligible'), merge('n', 'b', 'a'), state('fb', 'checking')],
      'accepted',
    ],
    [
      'what matched that is no list',
      [`INSERT INTO coop_pair_decision VALUES ('q', 'a', 'd', 'same', 'vì', 'Lan', '', '{}')`],
      'CHECK',
    ],
  ])('%s', async (name, statements, expected) => {
    expect(step.answers(await step.migrate(await old(`${name}.db`)), statements)).toContain(expected)
  })
})
