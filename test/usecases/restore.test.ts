import { spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lockFolder, ownFolder } from '../../db/lock.ts'
import { migrations } from '../../db/migrations/index.ts'
import { openDatabaseWith } from '../../db/open.ts'
import { paperMember } from '../../src-main/domain/backup/members.ts'
import { recordBackup } from '../../src-main/usecases/backup/log.ts'
import { makeBackup } from '../../src-main/usecases/backup/make.ts'
import { rehearseRestore } from '../../src-main/usecases/backup/rehearse.ts'
import { stageRestore } from '../../src-main/usecases/backup/restore.ts'
import { restoreSteps } from '../../src-main/usecases/backup/steps.ts'
import { swapIn } from '../../src-main/usecases/backup/swap.ts'
import { paperPath } from '../../src-main/usecases/files/paper-store.ts'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import { refusalOf } from '../refusal-of.ts'
import { plain } from '../store/voucher-rows.ts'
import { temporaryFolder } from '../temporary.ts'
import { bookOf, copyFolder, makeOffice, payOnce, pdf, quiet, scan } from './backup-office.ts'
import { as, copyOffice, newOffice, openAgain, people } from './office.ts'

const folder = temporaryFolder()
const template = folder.file('template/office.db')
/** Of the template: seven vouchers, two scans. */
const backup = folder.file('backup.zip')
/** The template gone on: two vouchers and a scan more. Closed. */
const later = folder.file('later/office.db')
let papers: string[] = []
let applicationId = ''
const seven = [
  'DT-2018-0001',
  'CK-2018-0001',
  'TU-2018-0001',
  'TT-2018-0001',
  'TC-2018-0001',
  'NT-2018-0001',
  'TU-2018-0002',
]
const nine = [...seven, 'TC-2018-0002', 'TC-2018-0003']

beforeAll(async () => {
  const made = await makeOffice(template)
  papers = made.papers
  applicationId = made.applicationId
  const office = await openAgain(copyFolder(template, later))
  await recordBackup(as(office, people.leader), await makeBackup({ database: later, target: backup }, quiet))
  for (const amount of [1000, 2000]) await payOnce(office, applicationId, amount)
  papers.push(await scan(office, applicationId, 'ba'))
  await office.close()
})
afterAll(folder.clear)

const present = (name: string): string => copyFolder(later, folder.file(`${name}/office.db`))
const job = (database: string, from = backup) => ({
  database,
  from,
  actor: people.leader,
  reason: 'Máy hỏng ổ cứng',
  seen: undefined,
})
const restore = async (database: string, from = backup) =>
  swapIn(await stageRestore(job(database, from), quiet, () => undefined), () => undefined)
/** What stands in a data folder, but for locks, and scans as they were taken in. */
const standing = (database: string): string[] =>
  readdirSync(dirname(database))
    .filter((name) => !/\.(use|lock|pid|pdf)$|-(wal|shm)$/.test(name))
    .toSorted()
const events = (file: string, action: string): unknown[] => {
  const db = plain(file)
  try {
    return db
      .prepare('SELECT by_name AS by, before, after, reason FROM event WHERE action = ? ORDER BY seq')
      .all(action)
  } finally {
    db.close()
  }
}

describe('a rehearsal', () => {
  test('says what differs, and leaves everything as it was', async () => {
    const database = present('rehearsed')
    const before = readFileSync(database)
    const report = await rehearseRestore({ database, from: backup }, quiet)
    expect(report).toMatchObject({
      backup: { book: { vouchers: 7 }, counts: { papers: 2 }, migrated: 0, lost: [] },
      known: { byName: people.leader.name },
      here: { is: 'there', fault: null, facts: { book: { vouchers: 9 }, counts: { papers: 3 } } },
      difference: {
        relation: 'hereAhead',
        common: 7,
        onlyHere: { count: 2, numbers: nine.slice(7) },
        onlyThere: { count: 0, numbers: [] },
      },
    })
    expect(readFileSync(database).equals(before)).toBe(true)
    expect(standing(database)).toEqual(['office.db', 'papers'])
  })

  test('the other way round, on a fork, and on the same state', async () => {
    const ahead = folder.file('ahead.zip')
    await makeBackup({ database: later, target: ahead }, quiet)
    const fork = copyFolder(template, folder.file('fork/office.db'))
    const office = await openAgain(fork)
    await payOnce(office, applicationId, 5000)
    await office.close()
    const relation = async (database: string, from: string) => {
      const { difference } = await rehearseRestore({ database, from }, quiet)
      return [difference?.relation, difference?.common, difference?.onlyHere.count, difference?.onlyThere.count]
    }
    expect([
      await relation(copyFolder(template, folder.file('behind/office.db')), ahead),
      await relation(fork, ahead),
      await relation(later, ahead),
    ]).toEqual([
      ['thereAhead', 7, 0, 2],
      ['forked', 7, 1, 2],
      ['same', 9, 0, 0],
    ])
  })

  test('a present book that was tampered with is said to be, and a file that cannot be read does not stop it', async () => {
    const tampered = present('tampered')
    const db = plain(tampered)
    db.exec(`DROP TRIGGER voucher_no_update; UPDATE voucher SET note = 'x' WHERE seq = 3`)
    db.close()
    const broken = present('broken')
    writeFileSync(broken, 'not a database any more')
    expect([
      await rehearseRestore({ database: tampered, from: backup }, quiet),
      await rehearseRestore({ database: broken, from: backup }, quiet),
    ]).toMatchObject([
      { here: { fault: { table: 'voucher', voucher: 'TU-2018-0001', reason: 'edited' } }, difference: { common: 7 } },
      { here: { is: 'unreadable' }, difference: null, known: null },
    ])
  })
})

describe('a restore', () => {
  test('puts the backup in place, keeps what was there under a dated name, and says so in the log', async () => {
    const database = present('restored')
    const was = readFileSync(database)
    const { kept } = await restore(database)
    expect(kept).toMatch(/office\.db\.before-restore\.\d{8}-\d{6}-\d{3}\.backup$/)
    expect([bookOf(database), bookOf(kept ?? '')]).toEqual([
      { numbers: seven, integrity: 'ok' },
      { numbers: nine, integrity: 'ok' },
    ])
    expect(readFileSync(kept ?? '').length).toBe(was.length)
    expect(events(database, 'office.restore')).toMatchObject([{ by: people.leader.name, reason: 'Máy hỏng ổ cứng' }])
    const office = await openAgain(database)
    expect(await verifySeal(office)).toMatchObject({ ok: true, vouchers: 7 })
    // The book goes on where the backup ends.
    expect(await payOnce(office, applicationId, 3000)).toBe('TC-2018-0002')
    await office.close()
    // The office that was opens as well, beside it, with its papers.
    const old = await openAgain(kept ?? '')
    expect(await verifySeal(old)).toMatchObject({ ok: true, vouchers: 9 })
    await old.close()
    expect(papers.map((sha256) => existsSync(paperPath(dirname(database), sha256)))).toEqual([true, true, true])
  })

  test('into an empty folder, as on a new computer: database and papers are there', async () => {
    const database = folder.file('new/deep/office.db')
    expect(await restore(database)).toEqual({ kept: null })
    expect(standing(database)).toEqual(['office.db', 'papers'])
    for (const [index, words] of ['một', 'hai'].entries())
      expect(readFileSync(paperPath(dirname(database), papers[index] ?? '')).equals(pdf(words))).toBe(true)
    const office = await openAgain(database)
    expect(await verifySeal(office)).toMatchObject({ ok: true, vouchers: 7 })
    await office.close()
  })

  test('brings back papers that were lost or spoilt; a spoilt one is set aside', async () => {
    const database = present('papers')
    const [gone = '', spoilt = ''] = papers
    rmSync(paperPath(dirname(database), gone))
    writeFileSync(paperPath(dirname(database), spoilt), 'spoilt')
    const ready = await stageRestore(job(database), quiet, () => undefined)
    expect(ready.papers).toBe(2)
    await swapIn(ready, () => undefined)
    expect(readFileSync(paperPath(dirname(database), gone)).equals(pdf('một'))).toBe(true)
    expect(readFileSync(paperPath(dirname(database), spoilt)).equals(pdf('hai'))).toBe(true)
    const aside = readdirSync(dirname(paperPath(dirname(database), spoilt))).filter((name) => name.includes('damaged'))
    expect(aside).toEqual([expect.stringMatching(new RegExp(`^${spoilt}\\.damaged-\\d{8}-\\d{6}$`))])
  })

  test('over a file that no longer opens, with a log beside it: both are kept, neither reaches the new database', async () => {
    const log = Buffer.alloc(100_000, 'log')
    for (const [index, bytes] of [Buffer.from('not a database any more'), Buffer.alloc(0)].entries()) {
      const database = present(`unreadable-${index}`)
      writeFileSync(database, bytes)
      writeFileSync(`${database}-wal`, log)
      const { kept } = await restore(database)
      expect([readFileSync(kept ?? '').equals(bytes), readFileSync(`${kept}-wal`).equals(log)]).toEqual([true, true])
      expect([existsSync(`${database}-wal`), bookOf(database)]).toEqual([false, { numbers: seven, integrity: 'ok' }])
    }
  })

  test('over a file that is spoilt behind a good beginning', async () => {
    const database = present('spoilt')
    const bytes = readFileSync(database).fill(0x5a, 100)
    writeFileSync(database, bytes)
    const { kept } = await restore(database)
    expect([readFileSync(kept ?? '').equals(bytes), bookOf(database)]).toEqual([
      true,
      { numbers: seven, integrity: 'ok' },
    ])
  })

  test('over an office that was killed: what its log holds is in what is kept', async () => {
    const database = copyOffice(template, folder.file('killed/office.db'))
    const office = await openAgain(database)
    await payOnce(office, applicationId, 1000)
    const killed = folder.file('killed-copy/office.db')
    mkdirSync(dirname(killed))
    for (const side of ['', '-wal']) copyFileSync(`${database}${side}`, `${killed}${side}`)
    await office.close()
    expect(statSync(`${killed}-wal`).size).toBeGreaterThan(0)
    const { kept } = await restore(killed)
    expect([bookOf(kept ?? '').numbers, bookOf(killed).numbers]).toEqual([[...seven, 'TC-2018-0002'], seven])
  })
})

describe('a restore is refused', () => {
  test('from the backup of another office', async () => {
    const other = folder.file('other/office.db')
    await (await newOffice(other)).close()
    const before = readFileSync(other)
    expect(await refusalOf(() => restore(other))).toBe('restore.otherOffice')
    expect([standing(other), readFileSync(other).equals(before)]).toEqual([['office.db'], true])
  })

  test('from a newer program', async () => {
    const newer = copyFolder(template, folder.file('newer/office.db'))
    const db = plain(newer)
    db.exec(`INSERT INTO migration (timestamp, name) VALUES (9999, 'Later9999')`)
    db.close()
    const from = folder.file('newer.zip')
    await makeBackup({ database: newer, target: from }, quiet)
    expect(await refusalOf(() => restore(present('old-program'), from))).toBe('backup.newer')
  })

  test('while a window or a command has the office open; nothing is left, and it goes on', async () => {
    const database = present('open')
    const office = await openAgain(database)
    expect(await refusalOf(() => restore(database))).toBe('restore.inUse')
    expect(await payOnce(office, applicationId, 4000)).toBe('TC-2018-0004')
    await office.close()
    expect(standing(database)).toEqual(['office.db', 'papers'])
  })

  test('while another process that knows no lock of ours has it open', async () => {
    const database = present('strange')
    const db = plain(database)
    db.prepare('SELECT count(*) FROM voucher').get()
    expect(await refusalOf(() => restore(database))).toBe('restore.inUse')
    db.close()
    expect([bookOf(database).numbers, standing(database)]).toEqual([nine, ['office.db', 'papers']])
  })

  test('when the book is no longer the one that was seen', async () => {
    const database = present('moved')
    const seen = (await rehearseRestore({ database, from: backup }, quiet)).here
    const head = seen.is === 'there' ? seen.facts.book.head : null
    const office = await openAgain(database)
    await payOnce(office, applicationId, 4000)
    await office.close()
    expect(await refusalOf(() => stageRestore({ ...job(database), seen: head }, quiet, () => undefined))).toBe(
      'changed.meanwhile',
    )
    const ready = await stageRestore(job(database), quiet, () => undefined)
    const again = await openAgain(database)
    await payOnce(again, applicationId, 5000)
    await again.close()
    expect(await refusalOf(() => swapIn(ready, () => undefined))).toBe('changed.meanwhile')
    expect([bookOf(database).numbers.length, standing(database)]).toEqual([11, ['office.db', 'papers']])
  })

  test('when it is stopped: nothing is left', async () => {
    const database = present('stopped')
    for (let after = 0; after < 5; after += 1) {
      let asked = 0
      const stopping = { tell: () => undefined, cancelled: () => ++asked > after }
      expect({ after, code: await refusalOf(() => stageRestore(job(database), stopping, () => undefined)) }).toEqual({
        after,
        code: 'backup.cancelled',
      })
      expect(standing(database)).toEqual(['office.db', 'papers'])
    }
  })
})

test('nobody opens an office while another is being put in its place', async () => {
  const database = present('owned')
  const own = ownFolder(dirname(database))
  expect(await refusalOf(() => openAgain(database))).toBe('db.restoring')
  own.release()
  await (await openAgain(database)).close()
  // A window's own lock is another one, and does not keep commands out.
  const window = lockFolder(dirname(database))
  await (await openAgain(database)).close()
  window.release()
})

test('a backup of an older program is brought up to this one', async () => {
  const old = folder.file('old-file/office.db')
  mkdirSync(dirname(old))
  // The last step alone is missing: the seal of an older book is checked by what its program knew.
  await (await openDatabaseWith(old, 'create', migrations.slice(0, -1))).close()
  const from = folder.file('old.zip')
  await makeBackup({ database: old, target: from }, quiet)
  const database = folder.file('from-old/office.db')
  const ready = await stageRestore(job(database, from), quiet, () => undefined)
  expect(ready.report.backup.migrated).toBe(1)
  await swapIn(ready, () => undefined)
  expect(standing(database)).toEqual(['office.db'])
  await (await openDatabaseWith(database, 'open', migrations)).close()
})

describe('killed in the middle', () => {
  test.each(restoreSteps)('right after “%s”: the old office or the new one opens, nothing is lost', async (step) => {
    const database = present(`killed-${step}`)
    const child = spawnSync(
      process.execPath,
      [resolve(import.meta.dirname, 'restore-child.ts'), database, backup, step],
      {
        encoding: 'utf8',
      },
    )
    expect([child.signal, child.stderr]).toEqual(['SIGKILL', ''])
    const office = await openAgain(database)
    const { ok, vouchers } = await verifySeal(office)
    expect({ ok, vouchers }).toEqual({ ok: true, vouchers: step === 'swapped' ? 7 : 9 })
    await office.close()
    expect(bookOf(database)).toEqual({ numbers: step === 'swapped' ? seven : nine, integrity: 'ok' })
    const kept = standing(database).filter((name) => name.includes('before-restore'))
    if (['kept', 'cleared', 'swapped'].includes(step))
      expect(kept.map((name) => bookOf(`${dirname(database)}/${name}`).numbers)).toEqual([nine])
    // Tried again it goes through, and what the first try left is gone.
    await restore(database)
    expect(bookOf(database).numbers).toEqual(seven)
    expect(standing(database).filter((name) => name.includes('restoring') || name.endsWith('.part'))).toEqual([])
  })

  test.each(restoreSteps)('from outside, somewhere after “%s”', async (step) => {
    const database = present(`outside-${step}`)
    const child = spawn(
      process.execPath,
      [resolve(import.meta.dirname, 'restore-child.ts'), database, backup, 'told'],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    const closed = new Promise((done) => child.once('close', done))
    // The word takes its way: the child is by then anywhere in what follows.
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === step) child.kill('SIGKILL')
    })
    await closed
    const office = await openAgain(database)
    const { ok, vouchers } = await verifySeal(office)
    await office.close()
    expect({ ok, whole: vouchers === 7 || vouchers === 9, ...bookOf(database) }).toEqual({
      ok: true,
      whole: true,
      numbers: vouchers === 7 ? seven : nine,
      integrity: 'ok',
    })
    const kept = standing(database).filter((name) => /before-restore.*\.backup$/.test(name))
    if (vouchers === 7) expect(kept.map((name) => bookOf(`${dirname(database)}/${name}`).numbers)).toEqual([nine])
  })
})

test('names of papers are those of the data folder', () => {
  expect(paperPath('', papers[0] ?? '').replaceAll('\\', '/')).toBe(paperMember(papers[0] ?? ''))
})
