import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { afterAll, describe, expect, test } from 'vitest'
import { migrations } from '../../db/migrations/index.ts'
import { type Migration, openDatabase, openDatabaseWith } from '../../db/open.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { look, schemaOf, statementsOf } from './schema.ts'

const folder = temporaryFolder()
afterAll(folder.clear)

const created = async (name: string): Promise<string> => {
  const file = folder.file(name)
  await (await openDatabase(file, 'create')).close()
  return file
}

/** A step that a later program will have: only this test knows it. */
class Later0002 implements MigrationInterface {
  name = 'Later1800000000002'
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT')
    await runner.query(`INSERT INTO setting VALUES ('later', '1', 1, 'office')`)
  }
  async down(): Promise<void> {
    throw new Error('forward only')
  }
}
class Broken0002 extends Later0002 {
  override async up(runner: QueryRunner): Promise<void> {
    await super.up(runner)
    await runner.query('CREATE TABLE office (id INTEGER)')
  }
}
const later: readonly Migration[] = [...migrations, Later0002]
const broken: readonly Migration[] = [...migrations, Broken0002]

/** As the first release made it: later migrations have tests of their own. */
const firstBuilt = async (name: string): Promise<string> => {
  const file = folder.file(name)
  await (await openDatabaseWith(file, 'create', migrations.slice(0, 1))).close()
  return file
}

describe('the house as first built', () => {
  test('tables, columns, indexes and triggers', async () => {
    expect(schemaOf(await firstBuilt('schema.db'))).toMatchSnapshot()
  })

  test('the text of every statement: a CHECK that vanishes is seen too', async () => {
    expect(statementsOf(await firstBuilt('statements.db'))).toMatchSnapshot()
  })

  test('every table is STRICT and starts empty', async () => {
    const file = await created('empty.db')
    const filled = look(file, (db) =>
      Object.keys(schemaOf(file))
        .map((table) => table.split(' ')[0] ?? '')
        .filter((table) => db.prepare(`SELECT 1 FROM ${table}`).get() !== undefined),
    )
    expect({ filled, loose: Object.keys(schemaOf(file)).filter((table) => !table.includes('STRICT')) }).toEqual({
      filled: [],
      loose: [],
    })
  })

  test('a second opening migrates nothing and makes no backup', async () => {
    const file = await created('again.db')
    const before = schemaOf(file)
    await (await openDatabase(file, 'open')).close()
    expect(schemaOf(file)).toEqual(before)
    expect(readdirSync(folder.path).filter((name) => name.startsWith('again.db') && name.endsWith('backup'))).toEqual(
      [],
    )
  })
})

describe('a file that this program must not touch', () => {
  const refusedUntouched = async (file: string) => {
    const before = readFileSync(file)
    const code = await refusalOf(async () => (await openDatabase(file, 'open')).close())
    return { code, untouched: readFileSync(file).equals(before) }
  }

  test('a newer one', async () => {
    const file = folder.file('newer.db')
    await (await openDatabaseWith(file, 'create', later)).close()
    expect(await refusedUntouched(file)).toEqual({ code: 'db.newer', untouched: true })
  })

  test('a newer one names the migration that is not known', async () => {
    const file = folder.file('newer-named.db')
    await (await openDatabaseWith(file, 'create', later)).close()
    await expect(openDatabase(file, 'open')).rejects.toMatchObject({
      params: { file, migration: 'Later1800000000002' },
    })
  })

  test.each([
    ['no database at all', Buffer.from('Sổ theo dõi giải ngân\n'.repeat(400))],
    ['an empty file', Buffer.alloc(0)],
    ['a database header and nothing else', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(200)])],
  ])('%s', async (name, bytes) => {
    const file = folder.file(`${name}.db`)
    writeFileSync(file, bytes)
    expect(await refusedUntouched(file)).toEqual({ code: 'db.notOurs', untouched: true })
  })

  test('the database of another program', async () => {
    const file = folder.file('other.db')
    const db = new Sqlite(file)
    db.exec('CREATE TABLE cow (name TEXT)')
    db.close()
    expect(await refusedUntouched(file)).toEqual({ code: 'db.notOurs', untouched: true })
  })

  test('a damaged one, cut off in the middle of a page', async () => {
    const file = await created('damaged.db')
    truncateSync(file, 4096 * 3 + 100)
    expect(await refusedUntouched(file)).toEqual({ code: 'db.notOurs', untouched: true })
  })

  test('a damaged one, the list of its tables overwritten', async () => {
    const file = await created('scribbled.db')
    const bytes = readFileSync(file)
    bytes.fill(0xff, 100, 4096)
    writeFileSync(file, bytes)
    expect(await refusedUntouched(file)).toEqual({ code: 'db.notOurs', untouched: true })
  })
})

describe('a file that needs a later migration', () => {
  const backups = (name: string): string[] =>
    readdirSync(folder.path).filter((other) => other.startsWith(name) && other.endsWith('.backup'))

  /** A file of the first version with a row in it. */
  const old = async (name: string): Promise<string> => {
    const file = await created(name)
    const db = new Sqlite(file)
    db.exec(`INSERT INTO setting VALUES ('review.days', '15', 0, 'office')`)
    db.close()
    return file
  }
  const settings = (file: string) =>
    look(file, (db) => db.prepare('SELECT key, value, confirmed FROM setting ORDER BY key').all())

  test('is backed up as it was, then migrated with its rows', async () => {
    const file = await old('old.db')
    await (await openDatabaseWith(file, 'open', later)).close()
    const [backup = '', ...more] = backups('old.db')
    expect(more).toEqual([])
    expect({ before: settings(folder.file(backup)), after: settings(file) }).toEqual({
      before: [{ key: 'review.days', value: '15', confirmed: 0 }],
      after: [
        { key: 'later', value: '1', confirmed: 1 },
        { key: 'review.days', value: '15', confirmed: 0 },
      ],
    })
    // The backup is a whole database that the older program opens.
    await (await openDatabase(folder.file(backup), 'open')).close()
  })

  test('a migration that fails leaves nothing of itself, and says where the backup is', async () => {
    const file = await old('broken.db')
    const schema = schemaOf(file)
    const failure = await openDatabaseWith(file, 'open', broken).catch((error: unknown) => error)
    expect(failure).toMatchObject({
      code: 'db.migrationFailed',
      params: { migration: 'Later1800000000002', backup: folder.file(backups('broken.db')[0] ?? 'none') },
    })
    expect({ schema: schemaOf(file), settings: settings(file) }).toEqual({
      schema,
      settings: [{ key: 'review.days', value: '15', confirmed: 0 }],
    })
    await (await openDatabase(file, 'open')).close()
  })

  test('nothing is migrated when the backup cannot be made', async () => {
    const file = await old('no-backup.db')
    const bytes = readFileSync(file)
    bytes.fill(0xff, 4096 * 20, 4096 * 24)
    writeFileSync(file, bytes)
    expect(await refusalOf(() => openDatabaseWith(file, 'open', later))).toBe('db.notOurs')
    expect({ backups: backups('no-backup.db'), untouched: readFileSync(file).equals(bytes) }).toEqual({
      backups: [],
      untouched: true,
    })
  })
})

describe('creating and opening', () => {
  test('a missing file is said to be missing and none is made; an existing one is never created over', async () => {
    const file = folder.file('there.db')
    expect(await refusalOf(() => openDatabase(file, 'open'))).toBe('db.missing')
    expect(readdirSync(folder.path)).not.toContain('there.db')
    await (await openDatabase(file, 'create')).close()
    const before = readFileSync(file)
    expect(await refusalOf(() => openDatabase(file, 'create'))).toBe('db.exists')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('a database that could not be made leaves no file, so that the next try succeeds', async () => {
    const file = folder.file('half.db')
    await expect(openDatabaseWith(file, 'create', broken)).rejects.toThrow('table office already exists')
    expect(readdirSync(folder.path).filter((name) => name.startsWith('half.db'))).toEqual([])
    await (await openDatabase(file, 'create')).close()
    rmSync(file)
  })
})
