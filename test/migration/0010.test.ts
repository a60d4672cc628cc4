import Sqlite from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { Profiles0010 } from '../../db/migrations/0010-profiles.ts'
import { migrations } from '../../db/migrations/index.ts'
import { openDatabaseWith } from '../../db/open.ts'
import { temporaryFolder } from '../temporary.ts'
import { rowsOf, schemaOf, statementsOf } from './schema.ts'

const folder = temporaryFolder()
afterAll(folder.clear)

const place = migrations.indexOf(Profiles0010)
const upTo = (count: number) => migrations.slice(0, count)

/** A file of the version before, with a setting. */
const old = async (name: string): Promise<string> => {
  const file = folder.file(name)
  await (await openDatabaseWith(file, 'create', upTo(place))).close()
  const db = new Sqlite(file)
  db.exec(`INSERT INTO admin_unit VALUES ('62', NULL, 'Kon Tum', 'kon tum', '2000-01-01', NULL);
    INSERT INTO setting VALUES ('advance.maxPct', '50', 1, 'TT340 Đ.14')`)
  db.close()
  return file
}

const migrate = async (file: string): Promise<string> => {
  await (await openDatabaseWith(file, 'open', upTo(place + 1))).close()
  return file
}

test('old rows stay as they were; profiles begin empty; a new file and a migrated one are the same', async () => {
  const file = await old('rows.db')
  const [before, known] = [rowsOf(file), statementsOf(file)]
  await migrate(file)
  expect(rowsOf(file)).toEqual({ ...before, column_profile: [] })
  const fresh = folder.file('fresh.db')
  await (await openDatabaseWith(fresh, 'create', upTo(place + 1))).close()
  expect([schemaOf(file), statementsOf(file)]).toEqual([schemaOf(fresh), statementsOf(fresh)])
  const changed = Object.entries(statementsOf(file)).filter(([name, hash]) => known[name] !== hash)
  expect(changed.map(([name]) => name)).toEqual(['column_profile'])
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
    const db = new Sqlite(await migrate(await old(`${name}.db`)))
    const said = (() => {
      try {
        for (const statement of statements) db.exec(statement)
        return 'accepted'
      } catch (error) {
        return String(error)
      } finally {
        db.close()
      }
    })()
    expect(said).toContain(expected)
  })
})
