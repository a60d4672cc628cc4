import { existsSync, rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { DataSource, type MigrationInterface } from 'typeorm'
import { Refusal } from '../src-main/domain/refusal.ts'
import { asRefusal } from './errors.ts'
import { makeFolderOf } from './folder.ts'
import { migrations } from './migrations/index.ts'
import { entities } from './schema/index.ts'
import { type Statements, statementsOf } from './statements.ts'

/** One connection: what TypeORM knows of the tables, and the statements, which go straight to the driver. */
export type Connection = { readonly source: DataSource; readonly statements: Statements }

/** The open database: one connection that writes, one read-only that serves reads from the same WAL. */
export type OfficeDatabase = {
  readonly file: string
  readonly writer: Connection
  readonly reader: Connection
  close(): Promise<void>
}

export type OpenHow = 'create' | 'open'

/** A migration as TypeORM takes it; its name is in the file for ever. */
export type Migration = new () => MigrationInterface & { readonly name: string }

/**
 * Opens the office's database, migrating it after a backup when it is older.
 * @throws Refusal db.missing, db.exists, db.notOurs, db.newer, db.readOnly, db.full, db.migrationFailed
 */
export const openDatabase = (file: string, how: OpenHow): Promise<OfficeDatabase> =>
  openDatabaseWith(file, how, migrations)

/** The same with other migrations: a test stands on an older or a newer program. */
export const openDatabaseWith = async (
  file: string,
  how: OpenHow,
  steps: readonly Migration[],
): Promise<OfficeDatabase> => {
  if (how === 'create' && existsSync(file)) throw new Refusal('db.exists', { file })
  if (how === 'open' && !existsSync(file)) throw new Refusal('db.missing', { file })
  if (how === 'create') makeFolderOf(file)
  const names = steps.map((step) => new step().name)
  const pending = how === 'create' ? [] : pendingMigrations(file, names)
  const backup = pending.length > 0 ? backUp(file, names.length) : file
  const writer = dataSource(file, false, steps)
  const reader = dataSource(file, true, [])
  try {
    await writer.initialize()
    await writer.runMigrations({ transaction: 'all' })
    await reader.initialize()
    return {
      file,
      writer: await connectionOf(writer),
      reader: await connectionOf(reader),
      close: async () => {
        await reader.destroy()
        await writer.destroy()
      },
    }
  } catch (error) {
    // A failed migration leaves foreign keys off: never go on with this connection.
    for (const source of [reader, writer]) if (source.isInitialized) await source.destroy()
    // What could not be made whole is not left half made: it would stand in the way of the next try.
    if (how === 'create') removeDatabase(file)
    if (pending.length === 0) throw asRefusal(error, file)
    throw new Refusal('db.migrationFailed', { migration: pending.join(', '), detail: String(error), backup })
  }
}

const connectionOf = async (source: DataSource): Promise<Connection> => {
  const driver: Sqlite.Database = await source.createQueryRunner().connect()
  return { source, statements: statementsOf(driver) }
}

const removeDatabase = (file: string): void => {
  for (const part of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) rmSync(part, { force: true })
}

/** A read-only connection of its own, for a long export in its own thread. */
export const openReader = async (file: string): Promise<Connection> => {
  const reader = dataSource(file, true, [])
  await reader.initialize()
  return connectionOf(reader)
}

const dataSource = (file: string, readonly: boolean, steps: readonly Migration[]): DataSource =>
  new DataSource({
    type: 'better-sqlite3',
    driver: Sqlite,
    database: file,
    readonly,
    entities,
    migrations: [...steps],
    migrationsTableName: 'migration',
    synchronize: false,
    // The default prints a failed migration on stdout, where the command line writes its JSON.
    logger: 'debug',
    prepareDatabase: (db: Sqlite.Database) => {
      db.pragma('busy_timeout = 5000')
      db.pragma('foreign_keys = ON')
      db.pragma('trusted_schema = OFF')
      if (readonly) return
      db.pragma('journal_mode = WAL')
      db.pragma('synchronous = FULL')
    },
  })

/** Names of the migrations the file still needs. A migration that this program does not know means a newer file. */
const pendingMigrations = (file: string, known: readonly string[]): string[] => {
  let db: Sqlite.Database | undefined
  try {
    db = new Sqlite(file, { readonly: true, fileMustExist: true })
    if (db.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migration'`).get() === undefined)
      throw new Refusal('db.notOurs', { file })
    const done = db.prepare<[], { name: string }>('SELECT name FROM migration').all()
    const unknown = done.find((m) => !known.includes(m.name))
    if (unknown !== undefined) throw new Refusal('db.newer', { file, migration: unknown.name })
    const names = new Set(done.map((m) => m.name))
    return known.filter((name) => !names.has(name))
  } catch (error) {
    throw asRefusal(error, file)
  } finally {
    db?.close()
  }
}

const backUp = (file: string, steps: number): string => {
  const backup = `${file}.before-${steps}.${Date.now()}.backup`
  let db: Sqlite.Database | undefined
  try {
    db = new Sqlite(file, { readonly: true })
    db.prepare('VACUUM INTO ?').run(backup)
    return backup
  } catch (error) {
    rmSync(backup, { force: true })
    throw asRefusal(error, file)
  } finally {
    db?.close()
  }
}
