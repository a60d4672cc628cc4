import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import { plain } from '../store/voucher-rows.ts'
import { temporaryFolder } from '../temporary.ts'
import { copyOffice, fillBook, newOffice, openAgain, pay } from './office.ts'

/** `npm run test:crash` asks for 2,000. */
const kills = Number(process.env['CRASH_KILLS'] ?? 50)
/** A book is killed this often, then a fresh one: the whole chain is verified after every kill. */
const killsOfABook = 50
const longestKill = 20_000

const folder = temporaryFolder()
const book = folder.file('book/office.db')

beforeAll(async () => {
  const office = await newOffice(book)
  await fillBook(office)
  await office.close()
})
afterAll(folder.clear)

/** Starts the child, reads `lines` acknowledged numbers, kills it in whatever it is doing, and answers all it had printed. */
const killedAfter = (
  file: string,
  lines: number,
): Promise<{ printed: string[]; signal: string | null; errors: string }> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [resolve(import.meta.dirname, 'crash-child.ts'), file], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const printed: string[] = []
    let errors = ''
    child.stderr.on('data', (text: Buffer) => {
      errors += text.toString('utf8')
    })
    createInterface({ input: child.stdout }).on('line', (line) => {
      printed.push(line)
      if (printed.length === lines) child.kill('SIGKILL')
    })
    child.once('error', failed)
    child.once('close', (_, signal) => done({ printed, signal, errors }))
  })

type Standing = {
  vouchers: { number: string; type: string; ordinal: number }[]
  integrity: unknown
  halfDone: unknown[]
}

const standing = (file: string): Standing => {
  const db = plain(file)
  try {
    return {
      vouchers: db
        .prepare<[], Standing['vouchers'][number]>('SELECT number, type, ordinal FROM voucher ORDER BY seq')
        .all(),
      integrity: db.pragma('integrity_check', { simple: true }),
      // A voucher, its draft and its event stand or fall together.
      halfDone: db
        .prepare(
          `SELECT number FROM voucher WHERE type IN ('TC', 'NT', 'TU', 'TT') AND number NOT IN (SELECT posted_number FROM voucher_draft WHERE state = 'posted')
           UNION ALL SELECT posted_number FROM voucher_draft WHERE posted_number NOT IN (SELECT number FROM voucher)
           UNION ALL SELECT number FROM voucher WHERE number NOT IN (SELECT subject_id FROM event WHERE action = 'voucher.post')`,
        )
        .all(),
    }
  } finally {
    db.close()
  }
}

const gaps = (vouchers: Standing['vouchers']): string[] =>
  [...Map.groupBy(vouchers, (voucher) => voucher.type).values()].flatMap((ofType) =>
    ofType.filter((voucher, index) => voucher.ordinal !== index + 1).map((voucher) => voucher.number),
  )

describe('a process killed while posting', () => {
  test(
    `${kills} times at random: what was acknowledged is there, without gaps, sealed, whole`,
    async () => {
      let file = ''
      let acknowledged: string[] = []
      for (const [index, lines] of fc.sample(fc.integer({ min: 1, max: 25 }), kills).entries()) {
        if (index % killsOfABook === 0) {
          file = copyOffice(book, folder.file(`killed-${index}/office.db`))
          acknowledged = []
        }
        const { printed, signal, errors } = await killedAfter(file, lines)
        expect({ signal, errors }).toEqual({ signal: 'SIGKILL', errors: '' })
        acknowledged.push(...printed)
        const { vouchers, integrity, halfDone } = standing(file)
        const numbers = new Set(vouchers.map((voucher) => voucher.number))
        expect({
          lost: acknowledged.filter((number) => !numbers.has(number)),
          gaps: gaps(vouchers),
          integrity,
          halfDone,
        }).toEqual({
          lost: [],
          gaps: [],
          integrity: 'ok',
          halfDone: [],
        })
        const office = await openAgain(file)
        expect(await verifySeal(office)).toMatchObject({ ok: true, vouchers: vouchers.length })
        await office.close()
        expect(new Set(acknowledged).size).toBe(acknowledged.length)
      }
    },
    kills * longestKill,
  )
})

describe('a log cut off, as by a power cut', () => {
  test('at two hundred random places: each copy opens as an earlier state of the same book', async () => {
    const live = copyOffice(book, folder.file('live/office.db'))
    const office = await openAgain(live)
    const [file] = await office.store.reads.all<{ id: string }>('SELECT id FROM application ORDER BY no LIMIT 1', [])
    for (let i = 0; i < 12; i += 1)
      await pay(office, {
        type: 'TC',
        applicationId: file?.id ?? '',
        amount: 1000 + i,
        refundOf: null,
        date: '2018-05-20',
      })
    const hashes = (await office.store.reads.all<{ hash: string }>('SELECT hash FROM voucher ORDER BY seq', [])).map(
      (row) => row.hash,
    )
    const database = readFileSync(live)
    const log = readFileSync(`${live}-wal`)
    await office.close()

    const cuts = [0, log.length, ...fc.sample(fc.integer({ min: 1, max: log.length - 1 }), 200)].toSorted(
      (a, b) => a - b,
    )
    let before = 0
    const counts = new Set<number>()
    for (const [index, cut] of cuts.entries()) {
      const copy = folder.file(`cut/${index}/office.db`)
      mkdirSync(dirname(copy), { recursive: true })
      writeFileSync(copy, database)
      writeFileSync(`${copy}-wal`, log.subarray(0, cut))
      const reopened = await openAgain(copy)
      const { ok, vouchers, head } = await verifySeal(reopened)
      await reopened.close()
      expect({ cut, ok, head, integrity: standing(copy).integrity, halfDone: standing(copy).halfDone }).toEqual({
        cut,
        ok: true,
        head: hashes[vouchers - 1],
        integrity: 'ok',
        halfDone: [],
      })
      expect(vouchers).toBeGreaterThanOrEqual(before)
      before = vouchers
      counts.add(vouchers)
    }
    // The cuts fell on both sides of commits; the whole log gives the whole book, none the book before.
    expect([Math.min(...counts), Math.max(...counts), counts.size > 3]).toEqual([7, hashes.length, true])
  }, 600_000)

  test('a log whose bytes were disturbed counts up to there', async () => {
    const live = copyOffice(book, folder.file('noisy/office.db'))
    const office = await openAgain(live)
    const [file] = await office.store.reads.all<{ id: string }>('SELECT id FROM application ORDER BY no LIMIT 1', [])
    for (let i = 0; i < 4; i += 1)
      await pay(office, { type: 'TC', applicationId: file?.id ?? '', amount: 1000, refundOf: null, date: '2018-05-20' })
    const copy = folder.file('noisy-copy/office.db')
    mkdirSync(dirname(copy), { recursive: true })
    copyFileSync(live, copy)
    copyFileSync(`${live}-wal`, `${copy}-wal`)
    await office.close()
    const bytes = readFileSync(`${copy}-wal`)
    bytes.fill(0x5a, Math.floor(statSync(`${copy}-wal`).size / 2))
    writeFileSync(`${copy}-wal`, bytes)
    const reopened = await openAgain(copy)
    const { ok, vouchers } = await verifySeal(reopened)
    await reopened.close()
    expect({ ok, some: vouchers >= 7 && vouchers < 11, integrity: standing(copy).integrity }).toEqual({
      ok: true,
      some: true,
      integrity: 'ok',
    })
  })
})
