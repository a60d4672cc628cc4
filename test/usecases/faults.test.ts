import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, test } from 'vitest'
import { lockFolder } from '../../db/lock.ts'
import { openDatabase } from '../../db/open.ts'
import { loadPack } from '../../db/packs/load.ts'
import { noFilters } from '../../src-main/domain/ledger/book.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { openStore } from '../../src-main/store/unit-of-work.ts'
import { keepPaperFile } from '../../src-main/usecases/files/paper-store.ts'
import { exportLedger } from '../../src-main/usecases/ledger/export.ts'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import { createOffice } from '../../src-main/usecases/office/create.ts'
import { openOffice } from '../../src-main/usecases/open-office.ts'
import { refusalOf } from '../refusal-of.ts'
import { plain } from '../store/voucher-rows.ts'
import { temporaryFolder } from '../temporary.ts'
import { as, copyOffice, fillBook, newOffice, openAgain, pay, people, testDay } from './office.ts'

const folder = temporaryFolder()
chmodSync(folder.path, 0o755)
const template = folder.file('template/office.db')
const mounts: string[] = []
afterAll(() => {
  for (const mount of mounts) execFileSync('umount', [mount])
  folder.clear()
})

/** A closed office with a book. */
const book = async (name: string): Promise<string> => {
  if (!existsSync(template)) {
    mkdirSync(folder.file('template'))
    const office = await newOffice(template)
    await fillBook(office)
    await office.close()
  }
  return copyOffice(template, folder.file(`${name}/office.db`))
}

const child = (act: string, path: string): string =>
  spawnSync(process.execPath, [resolve(import.meta.dirname, 'faults-child.ts'), act, path], {
    encoding: 'utf8',
  }).stdout.trim()

const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, 'x')])

describe('a folder that may be read but not written', () => {
  test('every way in says so and leaves the folder as it was', async () => {
    await book('readonly')
    const path = folder.file('readonly')
    writeFileSync(`${path}/scan.pdf`, pdf)
    const before = readFileSync(`${path}/office.db`)
    chmodSync(`${path}/office.db`, 0o444)
    chmodSync(path, 0o555)
    const acts = ['open', 'create', 'createBelow', 'lock', 'keep']
    expect(Object.fromEntries(acts.map((act) => [act, child(act, path)]))).toEqual({
      open: 'db.readOnly',
      create: 'db.readOnly',
      createBelow: 'db.readOnly',
      lock: 'db.readOnly',
      keep: 'db.readOnly',
    })
    expect([readdirSync(path).toSorted(), readFileSync(`${path}/office.db`).equals(before)]).toEqual([
      ['office.db', 'scan.pdf'],
      true,
    ])
    chmodSync(path, 0o755)
  })

  test.runIf(existsSync('/proc'))('a folder where no folder can be made ends with an answer', async () => {
    expect(await refusalOf(() => lockFolder('/proc/none/below'))).toBe('db.readOnly')
  })

  test('a file alone that may not be written is shown, but every write is refused', async () => {
    const file = await book('readonly-file')
    chmodSync(file, 0o444)
    chmodSync(folder.file('readonly-file'), 0o777)
    const before = readFileSync(file)
    expect(child('write', folder.file('readonly-file'))).toBe('db.readOnly')
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

/** An office whose database may not grow beyond what it has plus `pages`. */
const cramped = async (file: string, pages: number) => {
  const database = await openDatabase(file, 'open')
  const grow = async (to: number) => {
    await database.writer.source.query(`PRAGMA max_page_count = ${to}`)
  }
  const [{ page_count: now } = { page_count: 0 }] =
    await database.writer.source.query<{ page_count: number }[]>('PRAGMA page_count')
  await grow(now + pages)
  const store = openStore(database)
  return {
    office: {
      store,
      pack: loadPack('2261-2014'),
      folder: folder.path,
      today: () => testDay,
      close: () => database.close(),
    },
    grow,
  }
}

const applicationOf = (file: string): string => {
  const db = plain(file)
  const id = db.prepare<[], { id: string }>('SELECT id FROM application ORDER BY no LIMIT 1').get()?.id ?? ''
  db.close()
  return id
}

/** Posts until the disk says no; how many went through, and the refusal. */
const postUntilFull = async (office: Parameters<typeof pay>[0], applicationId: string) => {
  for (let posted = 0; posted < 5000; posted += 1) {
    const code = await refusalOf(() =>
      pay(office, { type: 'TC', applicationId, amount: 1000, refundOf: null, date: '2018-05-20' }),
    )
    if (code !== 'answered') return { posted, code }
  }
  return { posted: 5000, code: 'answered' }
}

const wholeness = (file: string) => {
  const db = plain(file)
  try {
    return {
      integrity: db.pragma('integrity_check', { simple: true }),
      withoutEvent: db
        .prepare(
          `SELECT number FROM voucher WHERE number NOT IN (SELECT subject_id FROM event WHERE action = 'voucher.post')`,
        )
        .all(),
      withoutDraft: db
        .prepare(
          `SELECT number FROM voucher WHERE paid_by IS NOT NULL AND number NOT IN (SELECT posted_number FROM voucher_draft WHERE state = 'posted')`,
        )
        .all(),
    }
  } finally {
    db.close()
  }
}
const whole = { integrity: 'ok', withoutEvent: [], withoutDraft: [] }

describe('a full disk', () => {
  test('a posting that does not fit is refused whole; with room again the book goes on without a gap', async () => {
    const file = await book('cramped')
    const { office, grow } = await cramped(file, 12)
    const { posted, code } = await postUntilFull(office, applicationOf(file))
    expect([code, posted > 0]).toEqual(['db.full', true])
    expect(await verifySeal(office)).toMatchObject({ ok: true, vouchers: 7 + posted })
    await grow(100_000)
    const number = await pay(office, {
      type: 'TC',
      applicationId: applicationOf(file),
      amount: 1000,
      refundOf: null,
      date: '2018-05-20',
    })
    expect(number).toBe(`TC-2018-${String(posted + 2).padStart(4, '0')}`)
    expect(await verifySeal(office)).toMatchObject({ ok: true, vouchers: 8 + posted })
    await office.close()
    expect(wholeness(file)).toEqual(whole)
  })

  const small = folder.file('small')
  const tmpfs = (size: string): string => {
    const path = `${small}-${size}`
    mkdirSync(path)
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path])
    mounts.push(path)
    return path
  }
  /** Takes every free page. */
  const fill = (path: string): void => {
    try {
      for (let piece = 0; ; piece += 1) appendFileSync(`${path}/filler`, Buffer.alloc(4096, piece % 256))
    } catch (error) {
      if (!String(error).includes('ENOSPC')) throw error
    }
  }
  /** Only root mounts; elsewhere the page limit above stands for the disk. */
  const mayMount = (() => {
    const path = folder.file('may-mount')
    mkdirSync(path)
    if (process.getuid?.() !== 0 || spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', path]).status !== 0) return false
    execFileSync('umount', [path])
    return true
  })()

  test.runIf(mayMount)('a real one: neither a new database, a paper nor an export leaves a half file', async () => {
    const path = tmpfs('96k')
    expect(await refusalOf(() => openDatabase(`${path}/office.db`, 'create'))).toBe('db.full')
    expect(readdirSync(path)).toEqual([])

    writeFileSync(folder.file('scan.pdf'), pdf)
    expect(await refusalOf(() => keepPaperFile(path, folder.file('scan.pdf'), 'scan.pdf'))).toBe('db.full')
    expect(readdirSync(path, { recursive: true }).filter((name) => String(name).includes('.part'))).toEqual([])

    const file = await book('export-from')
    mkdirSync(`${path}/out`)
    fill(path)
    const hooks = { onStart: () => undefined, onLines: () => undefined, cancelled: () => false }
    for (const format of ['xlsx', 'csv', 'pdf'] as const) {
      const job = { database: file, year: 2018, filters: noFilters, format, target: `${path}/out/book.${format}` }
      expect({ format, code: await refusalOf(() => exportLedger(job, hooks)) }).toEqual({ format, code: 'db.full' })
    }
    expect(readdirSync(`${path}/out`)).toEqual([])
  })

  test.runIf(mayMount)(
    'a real one: the office posts until it is full, and every voucher it gave is there',
    async () => {
      const path = tmpfs('3m')
      const file = copyOffice(await book('to-small'), `${path}/office.db`)
      const office = await openAgain(file)
      const { posted, code } = await postUntilFull(office, applicationOf(file))
      expect([code, posted > 0]).toEqual(['db.full', true])
      await office.close()
      expect(wholeness(file)).toEqual(whole)
    },
  )
})

describe('one window per data folder', () => {
  test('a second one is refused with the process that holds it; the lock goes with its holder', async () => {
    const path = folder.file('locked')
    mkdirSync(path)
    const holder = spawn(process.execPath, [resolve(import.meta.dirname, 'faults-child.ts'), 'hold', path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const pid = await new Promise<string>((read) => createInterface({ input: holder.stdout }).once('line', read))
    const second = await Promise.resolve()
      .then(() => lockFolder(path))
      .catch((error: unknown) => error)
    expect(second).toEqual(new Refusal('db.locked', { folder: path, pid }))
    expect(pid).toBe(String(holder.pid))

    const ended = new Promise((done) => holder.once('close', done))
    holder.kill('SIGKILL')
    await ended
    const lock = lockFolder(path)
    expect(readFileSync(`${path}/office.pid`, 'utf8')).toBe(String(process.pid))
    lock.release()
    lockFolder(path).release()
  })

  test('the same process is refused as well', () => {
    const path = folder.file('locked-twice')
    mkdirSync(path)
    const lock = lockFolder(path)
    expect(() => lockFolder(path)).toThrow(new Refusal('db.locked', { folder: path, pid: String(process.pid) }))
    lock.release()
  })
})

describe('the wrong file', () => {
  test('a missing one, an existing one, an office made twice', async () => {
    const file = folder.file('wrong/office.db')
    expect(await refusalOf(() => openOffice(file, 'open', loadPack))).toBe('db.missing')
    expect(existsSync(folder.file('wrong'))).toBe(false)
    const office = await newOffice(file)
    expect(await refusalOf(() => openOffice(file, 'create', loadPack))).toBe('db.exists')
    const again = { name: 'Khác', provinceCode: '62', year: 2019, sample: false }
    expect(await refusalOf(() => createOffice(as(office, people.leader), again))).toBe('office.exists')
    await office.close()
  })

  test('an office made for a province that is not there leaves the database empty', async () => {
    const office = await openOffice(folder.file('nowhere/office.db'), 'create', loadPack)
    const strange = { name: 'Liên minh', provinceCode: '99', year: 2018, sample: false }
    expect(await refusalOf(() => createOffice(as(office, people.leader), strange))).toBe('notFound')
    const tables = ['office', 'admin_unit', 'setting', 'person', 'event']
    const rows = await Promise.all(tables.map((table) => office.store.reads.all(`SELECT * FROM ${table}`, [])))
    expect(rows).toEqual(tables.map(() => []))
    await office.close()
  })

  test('an office whose pack is not there, nor any copy of it, is not opened, and its file is let go', async () => {
    const file = await book('no-pack')
    const db = plain(file)
    db.exec('DROP TRIGGER pack_copy_no_delete; DELETE FROM pack_copy')
    db.close()
    const noPack = () => {
      throw new Refusal('pack.unknown', { pack: '2261-2014', known: '' })
    }
    expect(await refusalOf(() => openOffice(file, 'open', noPack))).toBe('pack.unknown')
    expect(readdirSync(folder.file('no-pack')).toSorted()).toEqual(['office.db', 'office.use'])
  })
})
