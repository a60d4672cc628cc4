import { describe, expect, test } from 'vitest'
import { Profiles0010 } from '../../db/migrations/0010-profiles.ts'
import { rowsOf, schemaOf } from './schema.ts'
import { stepOf } from './step.ts'

const step = stepOf(Profiles0010)

/** A file of the version before, with a setting. */
const old = (name: string): Promise<string> =>
  step.old(
    name,
    `INSERT INTO admin_unit VALUES ('62', NULL, 'Kon Tum', 'kon tum', '2000-01-01', NULL);
    INSERT INTO setting VALUES ('advance.maxPct', '50', 1, 'TT340 Đ.14')`,
  )

test('old rows stay as they were; profiles begin empty; a new file and a migrated one are the same', async () => {
  const file = await old('rows.db')
  const before = rowsOf(file)
  expect(Object.keys(await step.changed(file))).toEqual(['column_profile'])
  expect(rowsOf(file)).toEqual({ ...before, column_profile: [] })
  expect(schemaOf(file)['column_profile STRICT']?.columns).toBe(
    'id TEXT!#, name TEXT!, name_key TEXT!, definition TEXT!, version INTEGER!, changed_by TEXT!, changed_at TEXT!',
  )
})

describe('the database refuses by itself', () => {
  const row = (id: string, key: string, definition: string, version: number) =>
    `INSERT INTO column_profile VALUES ('${id}', 'MISA', '${key}', '${definition}', ${version}, 'Hoa', '2018-06-29')`
  const good = '{"columns":[{"kind":"constant","value":"x","heading":"y"}]}'

  test.each([
    ['a profile', [row('a', 'misa', good, 1)], 'accepted'],
    ['two of one name', [row('a', 'misa', good, 1), row('b', 'misa', good, 1)], 'UNIQUE'],
    ['one without columns', [row('a', 'misa', '{"columns":[]}', 1)], 'CHECK'],
    ['one that is no JSON', [row('a', 'misa', 'x', 1)], 'CHECK'],
    ['one that never was', [row('a', 'misa', good, 0)], 'CHECK'],
    ['one without a name', [row('a', ' ', good, 1)], 'CHECK'],
  ])('%s', async (name, statements, expected) => {
    expect(step.answers(await step.migrate(await old(`${name}.db`)), statements)).toContain(expected)
  })
})
