import type { DatabaseFacts } from '../domain/backup/manifest.ts'
import { shortSeal } from '../domain/seal.ts'
import { readOffice } from './offices.ts'
import { places, type Reads } from './unit-of-work.ts'
import { readHead } from './vouchers.ts'

export { copyDatabase, foldIn, sideFiles } from '../../db/copy.ts'
export { databaseHealth, isDatabaseFile } from '../../db/health.ts'
export { ownFolder } from '../../db/lock.ts'

/** What a database says of itself, for the list of a backup. */
export const databaseFacts = async (reads: Reads): Promise<DatabaseFacts> => {
  const office = await readOffice(reads)
  const head = await readHead(reads)
  const last = await reads.get<{ number: string }>('SELECT number FROM voucher WHERE seq = ?', [head.seq])
  const migrations = await reads.all<{ name: string }>('SELECT name FROM migration ORDER BY id', [])
  return {
    office:
      office === undefined
        ? null
        : {
            code: office.code,
            name: office.name,
            year: office.year,
            createdAt: office.createdAt,
            sample: office.sample === 1,
          },
    migrations: migrations.map((migration) => migration.name),
    book: { vouchers: head.seq, last: last?.number ?? null, head: head.hash, short: shortSeal(head.hash) },
    counts: {
      applications: await count(reads, 'application'),
      coops: await count(reads, 'coop'),
      papers: await count(reads, 'stored_file'),
      events: await count(reads, 'event'),
    },
  }
}

const count = async (reads: Reads, table: 'application' | 'coop' | 'stored_file' | 'event'): Promise<number> =>
  (await reads.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`, []))?.n ?? 0

/** Every scan the database names, in the order of their SHA-256. `size` in bytes. */
export const storedFiles = async (reads: Reads): Promise<{ sha256: string; size: number }[]> =>
  reads.all('SELECT sha256, size FROM stored_file ORDER BY sha256', [])

/** The hash at a place of the chain; undefined where the book is shorter. */
export const hashAt = async (reads: Reads, seq: number): Promise<string | undefined> =>
  (await reads.get<{ hash: string }>('SELECT hash FROM voucher WHERE seq = ?', [seq]))?.hash

/** Numbers of the vouchers after a place of the chain, at most `limit`. */
export const numbersAfter = async (reads: Reads, seq: number, limit: number): Promise<string[]> =>
  (
    await reads.all<{ number: string }>('SELECT number FROM voucher WHERE seq > ? ORDER BY seq LIMIT ?', [seq, limit])
  ).map((row) => row.number)

/** When the log of a database recorded the backup with this list, and who made it. */
export const backupRecorded = async (
  reads: Reads,
  manifest: string,
): Promise<{ at: string; byName: string } | undefined> =>
  reads.get(
    `SELECT at, by_name AS byName FROM event
     WHERE subject = 'office' AND subject_id = '1' AND action = 'office.backup' AND json_extract(after, '$.manifest') = ?`,
    [manifest],
  )

export type OfficeEvent = {
  readonly seq: number
  readonly at: string
  readonly byName: string
  readonly after: unknown
}

/** The newest events of the office as a whole by these actions, newest first. */
export const officeEvents = async (reads: Reads, actions: readonly string[], limit: number): Promise<OfficeEvent[]> => {
  const rows = await reads.all<Omit<OfficeEvent, 'after'> & { after: string | null }>(
    `SELECT seq, at, by_name AS byName, after FROM event
     WHERE subject = 'office' AND subject_id = '1' AND action IN (${places(actions)})
     ORDER BY seq DESC LIMIT ?`,
    [...actions, limit],
  )
  return rows.map((row) => ({ ...row, after: row.after === null ? null : JSON.parse(row.after) }))
}
