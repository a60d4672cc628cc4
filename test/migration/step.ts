import Sqlite from 'better-sqlite3'
import { afterAll, expect } from 'vitest'
import { migrations } from '../../db/migrations/index.ts'
import { type Migration, openDatabaseWith } from '../../db/open.ts'
import { temporaryFolder } from '../temporary.ts'
import { schemaOf, statementsOf } from './schema.ts'

export type Step = {
  /** A file of the version before, with the rows that these statements give it. */
  old(name: string, sql: string): Promise<string>
  /** A new file as the version begins. */
  fresh(name: string): Promise<string>
  /** Takes the step on a file. @returns the file */
  migrate(file: string): Promise<string>
  /**
   * Takes the step on a file of the version before; it must end as a new file of the version begins.
   * @returns hashes of the statements that the step added or changed, by name
   */
  changed(file: string): Promise<Record<string, string>>
  /** What a file answers to statements one by one, keys held: 'accepted', or what it refused the first with. */
  answers(file: string, statements: readonly string[]): string
}

/** One migration under test, with a folder of its own: by name, since others may be put in between. */
export const stepOf = (migration: Migration): Step => {
  const folder = temporaryFolder()
  afterAll(folder.clear)
  const all: readonly Migration[] = migrations
  const before = all.slice(0, all.indexOf(migration))
  const withIt = [...before, migration]

  const migrate = async (file: string): Promise<string> => {
    await (await openDatabaseWith(file, 'open', withIt)).close()
    return file
  }
  const created = async (name: string, version: readonly Migration[]): Promise<string> => {
    const file = folder.file(name)
    await (await openDatabaseWith(file, 'create', version)).close()
    return file
  }
  return {
    migrate,
    fresh: (name) => created(name, withIt),
    old: async (name, sql) => {
      const file = await created(name, before)
      withPlain(file, (db) => db.exec(sql))
      return file
    },
    changed: async (file) => {
      const known = statementsOf(file)
      await migrate(file)
      const fresh = await created(`fresh-${migration.name}.db`, withIt)
      const now = statementsOf(file)
      expect([schemaOf(file), now]).toEqual([schemaOf(fresh), statementsOf(fresh)])
      expect(Object.keys(known).filter((name) => !(name in now))).toEqual([])
      return Object.fromEntries(Object.entries(now).filter(([name, hash]) => known[name] !== hash))
    },
    answers: (file, statements) =>
      withPlain(file, (db) => {
        db.pragma('foreign_keys = ON')
        try {
          for (const statement of statements) db.exec(statement)
          return 'accepted'
        } catch (error) {
          return String(error)
        }
      }),
  }
}

/** A plain connection, closed at once. */
export const withPlain = <T>(file: string, work: (db: Sqlite.Database) => T): T => {
  const db = new Sqlite(file)
  try {
    return work(db)
  } finally {
    db.close()
  }
}
