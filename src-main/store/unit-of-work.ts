import { randomFillSync } from 'node:crypto'
import type { EntitySchema, ObjectLiteral, QueryRunner } from 'typeorm'
import { asRefusal } from '../../db/errors.ts'
import type { OfficeDatabase } from '../../db/open.ts'
import { newId } from '../domain/ids.ts'
import { Refusal } from '../domain/refusal.ts'
import { insertRow } from './insert.ts'

export type SqlValue = string | number | null

/** Reads by SQL with explicit columns: lists, books and reports. Rows are typed by the caller, beside the SQL. */
export type Reads = {
  all<T>(sql: string, params: readonly SqlValue[]): Promise<T[]>
  get<T>(sql: string, params: readonly SqlValue[]): Promise<T | undefined>
}

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
  const runner = database.writer.createQueryRunner()
  const reader = database.reader.createQueryRunner()
  let last: Promise<unknown> = Promise.resolve()

  const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const next = last.then(() => transaction(runner, database.file, work))
    last = next.catch(() => undefined)
    return next
  }
  return {
    file: database.file,
    reads: readsOf(reader),
    write,
    idle: async () => {
      await last
    },
  }
}

const transaction = async <T>(runner: QueryRunner, file: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
  try {
    await runner.query('BEGIN IMMEDIATE')
    try {
      const value = await work(txOf(runner))
      await runner.query('COMMIT')
      return value
    } catch (error) {
      await rollBack(runner)
      throw error
    }
  } catch (error) {
    throw asRefusal(error, file)
  }
}

/** SQLite may have rolled back by itself (a full disk): then there is nothing left to roll back. */
const rollBack = async (runner: QueryRunner): Promise<void> => {
  try {
    await runner.query('ROLLBACK')
  } catch (error) {
    if (!String(error).includes('no transaction is active')) throw error
  }
}

export const readsOf = (runner: QueryRunner): Reads => ({
  all: (sql, params) => runner.query(sql, [...params]),
  get: async <T>(sql: string, params: readonly SqlValue[]) => {
    const rows: T[] = await runner.query(sql, [...params])
    return rows[0]
  },
})

const txOf = (runner: QueryRunner): Tx => ({
  ...readsOf(runner),
  insert: (table, row) => insertRow(runner, table, row),
  at: new Date().toISOString(),
  newId: () => newId(Date.now(), randomFillSync(new Uint8Array(10))),
  run: async (sql, params, expected) => {
    const result = await runner.query(sql, [...params], true)
    const changed = result.affected ?? 0
    if (expected !== 'any' && changed !== expected)
      throw new Refusal('internal', { detail: `Expected changes: ${expected}, actual: ${changed}` })
    return changed
  },
})
