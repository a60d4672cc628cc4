import { randomFillSync } from 'node:crypto'
import type { EntitySchema, ObjectLiteral } from 'typeorm'
import { asRefusal } from '../../db/errors.ts'
import type { Connection, OfficeDatabase } from '../../db/open.ts'
import type { SqlValue, Statements } from '../../db/statements.ts'
import { newId } from '../domain/ids.ts'
import { Refusal } from '../domain/refusal.ts'
import { insertRow } from './insert.ts'

export type { SqlValue } from '../../db/statements.ts'

/** Reads by SQL with explicit columns: lists, books and reports. Rows are typed by the caller, beside the SQL. */
export type Reads = {
  all<T>(sql: string, params: readonly SqlValue[]): Promise<T[]>
  get<T>(sql: string, params: readonly SqlValue[]): Promise<T | undefined>
}

/** Places for a few values in a list: `a IN (${places(few)})`. Where they may be many, json_each keeps it one statement. */
export const places = (values: readonly SqlValue[]): string => values.map(() => '?').join(', ')

/** One transaction: reads see its own writes. */
export type Tx = Reads & {
  /** Inserts one whole row of a table. */
  insert<Row extends ObjectLiteral>(table: EntitySchema<Row>, row: Row): Promise<void>
  /** Runs one statement that must change exactly `expected` rows. */
  run(sql: string, params: readonly SqlValue[], expected: number | 'any'): Promise<number>
  /** A fresh UUIDv7. */
  newId(): string
  /** Instant of the transaction, ISO 8601 in UTC: when things were written, never a calendar date of the books. */
  readonly at: string
}

export type Store = {
  readonly file: string
  readonly reads: Reads
  /** Writes go through one queue: one transaction at a time, whole or not at all. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Resolves when nothing is being written any more. */
  idle(): Promise<void>
}

/**
 * TypeORM has one connection per data source, and concurrent transactions on it would interleave: hence the queue. BEGIN IMMEDIATE takes
 * the write lock at once, so that a command line beside an open window waits instead of failing half way.
 */
export const openStore = (database: OfficeDatabase): Store => {
  let last: Promise<unknown> = Promise.resolve()

  const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const next = last.then(() => transaction(database.writer, database.file, work))
    last = next.catch(() => undefined)
    return next
  }
  return {
    file: database.file,
    reads: readsOf(database.reader.statements),
    write,
    idle: async () => {
      await last
    },
  }
}

const transaction = async <T>(connection: Connection, file: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const { statements } = connection
  try {
    statements.run('BEGIN IMMEDIATE', [])
    try {
      const value = await work(txOf(connection))
      statements.run('COMMIT', [])
      return value
    } catch (error) {
      rollBack(statements)
      throw error
    }
  } catch (error) {
    throw asRefusal(error, file)
  }
}

/** SQLite may have rolled back by itself (a full disk): then there is nothing left to roll back. */
const rollBack = (statements: Statements): void => {
  try {
    statements.run('ROLLBACK', [])
  } catch (error) {
    if (!String(error).includes('no transaction is active')) throw error
  }
}

export const readsOf = (statements: Statements): Reads => ({
  all: async <T>(sql: string, params: readonly SqlValue[]) => statements.all(sql, params) as T[],
  get: async <T>(sql: string, params: readonly SqlValue[]) => statements.all(sql, params)[0] as T | undefined,
})

const txOf = (connection: Connection): Tx => ({
  ...readsOf(connection.statements),
  insert: async (table, row) => insertRow(connection, table, row),
  at: new Date().toISOString(),
  newId: () => newId(Date.now(), tenRandomBytes()),
  run: async (sql, params, expected) => {
    const changed = connection.statements.run(sql, params)
    if (expected !== 'any' && changed !== expected)
      throw new Refusal('internal', { detail: `Expected changes: ${expected}, actual: ${changed}` })
    return changed
  },
})

const drawn = new Uint8Array(10 * 128)
let left = 0

/** From a supply: a call of the system for each id costs more than the row it is for. */
const tenRandomBytes = (): Uint8Array => {
  if (left === 0) {
    randomFillSync(drawn)
    left = drawn.length
  }
  left -= 10
  return drawn.subarray(left, left + 10)
}
