import { describe, expect, test } from 'vitest'
import { IntakeAtScale0016 } from '../../db/migrations/0016-intake-at-scale.ts'
import { rowsOf } from './schema.ts'
import { stepOf } from './step.ts'

const step = stepOf(IntakeAtScale0016)

const coop = (id: string) =>
  `INSERT INTO coop (id, kind, name, name_key, folded, tax_code, district_code, facts, version, created_at)
    VALUES ('${id}', 'HTX', '${id}', '${id}', '${id}', NULL, '62', '{}', 1, '2018-01-02');`
const file = (id: string, coopId: string, work: string) =>
  `INSERT INTO application (id, no, year, coop_id, content, work, request_date, state, facts, version, created_at)
    VALUES ('${id}', '${id}', 2018, '${coopId}', 'INFRA', '${work}', '2018-02-05', 'draft', '{}', 1, '2018-02-05');`
const merge = (id: string, from: string, into: string) =>
  `INSERT INTO coop_merge VALUES ('${id}', '${from}', '${into}', 'vì', 'Bình', '2018-03-01');`

/** a with an open store, led to b; c stands alone with one too. */
const old = (name: string): Promise<string> =>
  step.old(
    name,
    `INSERT INTO admin_unit VALUES ('62', NULL, 'Kon Tum', 'kon tum', '2000-01-01', NULL);
     ${coop('a')} ${coop('b')} ${coop('c')} ${file('fa', 'a', 'STORE')} ${file('fc', 'c', 'STORE')} ${merge('m', 'a', 'b')}`,
  )

test('old rows stay as they were; one guard is written anew', async () => {
  const at = await old('rows.db')
  const before = rowsOf(at)
  expect(await step.changed(at)).toMatchInlineSnapshot(`
    {
      "application_merged_away": "95acb263a13bb787",
    }
  `)
  expect(rowsOf(at)).toEqual(before)
})

describe('a second open file of one work is refused as before', () => {
  test.each([
    ['for a record led away', [file('n', 'a', 'YARD')], 'coop.mergedAway'],
    ['for the record that others were led to', [file('n', 'b', 'STORE')], 'coop.mergeTwoFiles'],
    ['another work for it', [file('n', 'b', 'YARD')], 'accepted'],
    [
      'once the merge was taken back',
      [`INSERT INTO coop_unmerge VALUES ('m', 'nhầm', 'Bình', '2018-03-02')`, file('n', 'b', 'STORE')],
      'accepted',
    ],
    ['behind a merge of merges', [coop('d'), merge('n', 'b', 'd'), file('n', 'd', 'STORE')], 'coop.mergeTwoFiles'],
  ])('%s', async (name, statements, expected) => {
    expect(step.answers(await step.migrate(await old(`${name}.db`)), statements)).toContain(expected)
  })
})
