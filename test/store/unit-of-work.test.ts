import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OfficeDatabase, openDatabase } from '../../db/open.ts'
import { Setting } from '../../db/schema/register.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { openStore, type Store, type Tx } from '../../src-main/store/unit-of-work.ts'
import { temporaryFolder } from '../temporary.ts'
import { plain } from './voucher-rows.ts'

const folder = temporaryFolder()
const file = folder.file('unit.db')
let database: OfficeDatabase
let store: Store

beforeAll(async () => {
  database = await openDatabase(file, 'create')
  store = openStore(database)
})
afterAll(async () => {
  await store.idle()
  await database.close()
  folder.clear()
})

const put = (tx: Tx, key: string) => tx.insert(Setting, { key, value: 1, confirmed: 1, citation: 'office' })

const keys = async (prefix: string): Promise<string[]> =>
  (
    await store.reads.all<{ key: string }>('SELECT key FROM setting WHERE key LIKE ? ORDER BY rowid', [`${prefix}%`])
  ).map((row) => row.key)

describe('the writing connection', () => {
  test('is durable: write-ahead log, synced at each commit, foreign keys on', async () => {
    const pragma = async (name: string) =>
      Object.values((await database.writer.source.query(`PRAGMA ${name}`))[0] ?? {})[0]
    const names = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'busy_timeout']
    expect(
      Object.fromEntries(await Promise.all(names.map(async (name) => [name, await pragma(name)] as const))),
    ).toEqual({
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      busy_timeout: 5000,
    })
  })

  test('the reading connection cannot write', async () => {
    await expect(store.reads.all('DELETE FROM setting RETURNING key', [])).rejects.toThrow('readonly database')
  })
})

describe('writes', () => {
  test('fifty at once, some of which fail halfway: all others are there in their order, none of the failed', async () => {
    const numbers = Array.from({ length: 50 }, (_, index) => index)
    const fails = (index: number) => index % 7 === 3
    const outcomes = await Promise.allSettled(
      numbers.map((index) =>
        store.write(async (tx) => {
          await put(tx, `at once ${index} a`)
          // Others get their turn here: with one connection and no queue they would write into this transaction.
          for (let turn = 0; turn < (index % 4) + 1; turn += 1) await setImmediate()
          if (fails(index)) throw new Error(`fails ${index}`)
          await put(tx, `at once ${index} b`)
          return index
        }),
      ),
    )
    expect(outcomes.map((outcome) => outcome.status)).toEqual(
      numbers.map((index) => (fails(index) ? 'rejected' : 'fulfilled')),
    )
    expect(await keys('at once ')).toEqual(
      numbers.filter((index) => !fails(index)).flatMap((index) => [`at once ${index} a`, `at once ${index} b`]),
    )
  })

  test('any mix of failures leaves exactly the others', async () => {
    let round = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 12 }), async (fails) => {
        round += 1
        const prefix = `mix ${round}:`
        await Promise.allSettled(
          fails.map((fail, index) =>
            store.write(async (tx) => {
              await put(tx, `${prefix}${index}`)
              await setImmediate()
              if (fail) throw new Error('no')
            }),
          ),
        )
        expect(await keys(prefix)).toEqual(fails.flatMap((fail, index) => (fail ? [] : [`${prefix}${index}`])))
      }),
      { numRuns: 15 },
    )
  })

  test('a statement the database refuses ends its transaction alone', async () => {
    const twice = store.write(async (tx) => {
      await put(tx, 'twice')
      await put(tx, 'twice')
    })
    const after = store.write((tx) => put(tx, 'twice, after'))
    await expect(twice).rejects.toThrow('UNIQUE constraint failed')
    await after
    expect(await keys('twice')).toEqual(['twice, after'])
  })

  test('readers see nothing before the commit, and the transaction sees its own', async () => {
    const seen = await store.write(async (tx) => {
      await put(tx, 'own')
      const inside = await tx.get<{ n: number }>(`SELECT count(*) AS n FROM setting WHERE key = 'own'`, [])
      return { inside: inside?.n, outside: (await keys('own')).length }
    })
    expect([seen, await keys('own')]).toEqual([{ inside: 1, outside: 0 }, ['own']])
  })

  test('idle waits for what is under way', async () => {
    let done = false
    const slow = store.write(async () => {
      for (let turn = 0; turn < 20; turn += 1) await setImmediate()
      done = true
    })
    await store.idle()
    expect(done).toBe(true)
    await slow
  })

  test('ids of one transaction are new and sort by time', async () => {
    const ids = await store.write(async (tx) => Array.from({ length: 100 }, () => tx.newId()))
    expect(new Set(ids).size).toBe(100)
  })
})

describe('a statement says how many rows it changes', () => {
  test('other than expected: the whole transaction is undone', async () => {
    await store.write((tx) => put(tx, 'counted'))
    const outcome = store.write(async (tx) => {
      await put(tx, 'counted beside')
      await tx.run(`UPDATE setting SET confirmed = 0 WHERE key LIKE 'counted%'`, [], 1)
    })
    await expect(outcome).rejects.toEqual(new Refusal('internal', { detail: 'Expected changes: 1, actual: 2' }))
    expect(await store.reads.all(`SELECT key, confirmed FROM setting WHERE key LIKE 'counted%'`, [])).toEqual([
      { key: 'counted', confirmed: 1 },
    ])
  })

  test('none where one was expected is refused, any number where any is allowed', async () => {
    const none = store.write((tx) => tx.run(`DELETE FROM setting WHERE key = 'nowhere'`, [], 1))
    await expect(none).rejects.toMatchObject({ code: 'internal' })
    expect(await store.write((tx) => tx.run(`DELETE FROM setting WHERE key = 'nowhere'`, [], 'any'))).toBe(0)
  })
})

describe('another program on the same file', () => {
  test('holds the write lock: the write waits its time, is refused as busy, and succeeds afterwards', async () => {
    await database.writer.source.query('PRAGMA busy_timeout = 50')
    const other = plain(file)
    other.exec('BEGIN IMMEDIATE')
    await expect(store.write((tx) => put(tx, 'busy'))).rejects.toMatchObject({ code: 'db.busy' })
    other.exec('ROLLBACK')
    other.close()
    await store.write((tx) => put(tx, 'busy'))
    expect(await keys('busy')).toEqual(['busy'])
  })
})
