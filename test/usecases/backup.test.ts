import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paperMember } from '../../src-main/domain/backup/members.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { knownBackups, recordBackup } from '../../src-main/usecases/backup/log.ts'
import { makeBackup } from '../../src-main/usecases/backup/make.ts'
import { openBackup } from '../../src-main/usecases/backup/open-backup.ts'
import { rehearseRestore } from '../../src-main/usecases/backup/rehearse.ts'
import { paperPath } from '../../src-main/usecases/files/paper-store.ts'
import { refusalOf } from '../refusal-of.ts'
import { plain } from '../store/voucher-rows.ts'
import { temporaryFolder } from '../temporary.ts'
import { bookOf, copyFolder, flipped, forge, makeOffice, placesOf, quiet } from './backup-office.ts'
import { as, openAgain, people } from './office.ts'

const folder = temporaryFolder()
const template = folder.file('template/office.db')
let papers: string[] = []
const mounts: string[] = []

beforeAll(async () => {
  ;({ papers } = await makeOffice(template))
})
afterAll(() => {
  for (const mount of mounts) execFileSync('umount', [mount])
  folder.clear()
})

const office = (name: string): string => copyFolder(template, folder.file(`${name}/office.db`))
const out = (name: string): string => {
  mkdirSync(folder.file('out'), { recursive: true })
  return folder.file(`out/${name}.zip`)
}
const left = (): string[] => readdirSync(folder.file('out')).filter((name) => !name.endsWith('.zip'))

describe('a backup', () => {
  test('holds the database, every paper and what they are, and was read again', async () => {
    const database = office('whole')
    const report = await makeBackup({ database, target: out('whole') }, quiet)
    expect(report).toMatchObject({
      path: out('whole'),
      files: 3,
      lost: [],
      sameDisk: true,
      office: { name: 'Liên minh', year: 2018 },
      book: { vouchers: 7, last: 'TU-2018-0002' },
      counts: { applications: 2, papers: 2 },
    })
    const backup = await openBackup(out('whole'))
    expect(backup.manifest.files.map((file) => file.name)).toEqual(['office.db', ...papers.toSorted().map(paperMember)])
    expect(backup.manifestSha256).toBe(report.manifest)
    for (const sha256 of papers) {
      const bytes = Buffer.concat(await Array.fromAsync(backup.read(paperMember(sha256))))
      expect(bytes.equals(readFileSync(paperPath(folder.file('whole'), sha256)))).toBe(true)
    }
    await backup.close()
    expect(left()).toEqual([])
  })

  test('overwrites nothing', async () => {
    writeFileSync(out('taken'), 'mine')
    expect(await refusalOf(() => makeBackup({ database: office('taken'), target: out('taken') }, quiet))).toBe(
      'backup.exists',
    )
    expect(readFileSync(out('taken'), 'utf8')).toBe('mine')
  })

  test('tells how far it is, to the end, and stops where it is told, leaving nothing', async () => {
    const database = office('watched')
    const told: [number, number][] = []
    await makeBackup(
      { database, target: out('watched') },
      { tell: (done, total) => told.push([done, total]), cancelled: () => false },
    )
    const total = told.at(-1)?.[1] ?? 0
    expect(told.at(-1)).toEqual([total, total])
    expect(told.every(([done], index) => done >= (told[index - 1]?.[0] ?? 0))).toBe(true)
    for (let after = 0; after < told.length; after += 1) {
      let asked = 0
      const stopping = { tell: () => undefined, cancelled: () => ++asked > after }
      const code = await refusalOf(() => makeBackup({ database, target: out('stopped') }, stopping))
      expect({ after, code, there: existsSync(out('stopped')), left: left() }).toEqual({
        after,
        code: 'backup.cancelled',
        there: false,
        left: [],
      })
    }
  })

  test('is remembered by the log with where it went', async () => {
    const opened = await openAgain(office('log'))
    const report = await makeBackup({ database: opened.store.file, target: out('log') }, quiet)
    await recordBackup(as(opened, people.leader), report)
    expect(await knownBackups(opened)).toMatchObject([
      { byName: people.leader.name, path: out('log'), vouchers: 7, bytes: report.bytes, sameDisk: true },
    ])
    await opened.close()
  })
})

describe('a paper that the data folder has lost', () => {
  test('does not stop the rest, and is named', async () => {
    const database = office('lost')
    const [gone = '', spoilt = ''] = papers
    rmSync(paperPath(folder.file('lost'), gone))
    appendFileSync(paperPath(folder.file('lost'), spoilt), 'x')
    const report = await makeBackup({ database, target: out('lost') }, quiet)
    expect(report.files).toBe(1)
    expect(report.lost.toSorted((a, b) => a.reason.localeCompare(b.reason))).toEqual([
      { sha256: spoilt, reason: 'damaged' },
      { sha256: gone, reason: 'missing' },
    ])
    expect(await rehearseRestore({ database, from: out('lost') }, quiet)).toMatchObject({
      backup: { files: 1, lost: report.lost },
    })
  })
})

describe('an office that is not sound is not backed up', () => {
  const refusedAs = async (name: string, work: (file: string) => void) => {
    const database = office(name)
    work(database)
    const refusal = await makeBackup({ database, target: out(name) }, quiet).catch((error: unknown) => error)
    expect([existsSync(out(name)), left()]).toEqual([false, []])
    return refusal instanceof Refusal ? [refusal.code, refusal.params] : refusal
  }
  const sql = (statements: string) => (file: string) => {
    const db = plain(file)
    db.pragma('foreign_keys = OFF')
    db.exec(statements)
    db.close()
  }

  test('a changed voucher is named', async () => {
    expect(
      await refusedAs(
        'edited',
        sql(`DROP TRIGGER voucher_no_update; UPDATE voucher SET description = 'x' WHERE seq = 4`),
      ),
    ).toEqual(['backup.sealBroken', { sealTable: 'voucher', voucher: 'TT-2018-0001', sealReason: 'edited' }])
  })

  test('a row without its parent, a broken page, a file that is no database', async () => {
    expect(await refusedAs('orphan', sql('DELETE FROM application'))).toEqual([
      'backup.unsound',
      { detail: expect.stringMatching(/^foreign_key_check: .* -> application$/) },
    ])
    const broken = await refusedAs('broken', (file) => {
      const bytes = readFileSync(file)
      // The middle of the file, far from the schema: some table's or index's page.
      bytes.fill(0x5a, 4096 * Math.floor(bytes.length / 8192), 4096 * Math.floor(bytes.length / 8192) + 2048)
      writeFileSync(file, bytes)
    })
    expect(broken).toEqual([
      expect.stringMatching(/^(backup\.unsound|db\.notOurs|backup\.sealBroken)$/),
      expect.anything(),
    ])
    const none = folder.file('none/office.db')
    expect(await refusedAs('none', (file) => writeFileSync(file, 'no database at all, only text'))).toEqual([
      'db.notOurs',
      { file: none },
    ])
  })
})

describe('while the office is in use', () => {
  test('a child posts in a loop: what it acknowledged before is there, and the copy is of one moment', async () => {
    const database = office('busy')
    const child = spawn(process.execPath, [resolve(import.meta.dirname, 'crash-child.ts'), database], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const printed: string[] = []
    const closed = new Promise((done) => child.once('close', done))
    await new Promise<void>((enough) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        printed.push(line)
        if (printed.length === 5) enough()
      })
    })
    const before = [...printed]
    const report = await makeBackup({ database, target: out('busy') }, quiet)
    const during = printed.length
    child.kill('SIGKILL')
    await closed
    const rehearsal = await rehearseRestore({ database, from: out('busy') }, quiet)
    expect(rehearsal.difference).toMatchObject({
      common: report.book.vouchers,
      onlyThere: { count: 0 },
      onlyHere: { count: bookOf(database).numbers.length - report.book.vouchers },
    })
    const held = new Set(bookOf(database).numbers.slice(0, report.book.vouchers))
    expect(before.filter((number) => !held.has(number))).toEqual([])
    // It went on posting while it was backed up.
    expect(during).toBeGreaterThan(before.length)
  })
})

describe('a backup that was touched', () => {
  const from = out('touched')
  beforeAll(async () => {
    await makeBackup({ database: office('touched'), target: from }, quiet)
  })
  const rehearse = (path: string) => rehearseRestore({ database: folder.file('touched/office.db'), from: path }, quiet)
  const refused = async (path: string) => {
    const refusal = await rehearse(path).catch((error: unknown) => error)
    return refusal instanceof Refusal ? { code: refusal.code, ...refusal.params } : refusal
  }

  test('one byte of any file in it: the file is named', async () => {
    for (const { name, data, size } of await placesOf(from))
      for (const at of [data, data + Math.floor(size / 2), data + size - 1])
        expect(await refused(flipped(from, folder.file('flipped.zip'), at))).toMatchObject({
          code: 'backup.damaged',
          member: name,
        })
  })

  test('cut off, at the end or in the middle', async () => {
    const { length } = readFileSync(from)
    for (const size of [length - 1, length - 98, Math.floor(length / 2), 10, 0]) {
      const path = folder.file('cut.zip')
      writeFileSync(path, readFileSync(from))
      truncateSync(path, size)
      expect({ size, ...((await refused(path)) as object) }).toMatchObject({ size, code: 'backup.notOne' })
    }
  })

  test('made anew by hand: another paper, a file more, a file less, another list', async () => {
    const [paper = ''] = papers
    const made = (change: Parameters<typeof forge>[2]) => forge(from, folder.file('forged.zip'), change)
    const member = paperMember(paper)
    expect(
      await refused(await made((name, data) => [[name, name === member ? Buffer.alloc(data.length, 'x') : data]])),
    ).toMatchObject({ code: 'backup.damaged', member })
    expect(await refused(await made((name, data) => (name === member ? [] : [[name, data]])))).toMatchObject({
      code: 'backup.disagrees',
    })
    const more = paperMember('ff'.repeat(32))
    expect(
      await refused(
        await made((name, data) =>
          name === 'manifest.json'
            ? [
                [more, data],
                [name, data],
              ]
            : [[name, data]],
        ),
      ),
    ).toMatchObject({ code: 'backup.disagrees', member: more })
    expect(
      await refused(
        await made((name, data) => [
          [
            name,
            name === 'manifest.json' ? Buffer.from(data.toString().replace('"vouchers": 7', '"vouchers": 8')) : data,
          ],
        ]),
      ),
    ).toMatchObject({ code: 'backup.disagrees', member: 'book.vouchers' })
    expect(
      await refused(
        await made((name, data) => [
          [
            name,
            name === 'manifest.json' ? Buffer.from(data.toString().replace('"version": 1', '"version": 2')) : data,
          ],
        ]),
      ),
    ).toMatchObject({ code: 'backup.newer', program: '0.1.0' })
    expect(await refused(await made((name, data) => [[`../${name}`, data]]))).toMatchObject({ code: 'backup.notOne' })
  })

  test('and it leaves nothing beside the present office', () => {
    expect(readdirSync(folder.file('touched')).filter((name) => name.includes('restoring'))).toEqual([])
  })
})

describe('a full disk', () => {
  const mayMount = process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0
  const tmpfs = (name: string, size: string): string | null => {
    const path = folder.file(name)
    mkdirSync(path)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path]).status !== 0) return null
    mounts.push(path)
    return path
  }

  test.runIf(mayMount)('too small from the start: said at once, with how much is missing', async () => {
    const path = tmpfs('small', '1m')
    if (path === null) return
    const refusal = await makeBackup({ database: office('small-from'), target: `${path}/b.zip` }, quiet).catch(
      (error: unknown) => error,
    )
    expect(refusal).toMatchObject({ code: 'backup.noRoom', params: { folder: path } })
    expect(readdirSync(path)).toEqual([])
  })

  test.runIf(mayMount)('filling up at any moment of the work: refused, and nothing is left behind', async () => {
    const path = tmpfs('filling', '16m')
    if (path === null) return
    const database = office('filling-from')
    const fill = (): void => {
      try {
        for (;;) appendFileSync(`${path}/filler`, Buffer.alloc(65_536, 'x'))
      } catch (error) {
        if (!String(error).includes('ENOSPC')) throw error
      }
    }
    const codes = new Set<string>()
    for (let moment = 0; moment < 3; moment += 1) {
      let told = 0
      const work = { tell: () => void (told++ === moment && fill()), cancelled: () => false }
      codes.add(await refusalOf(() => makeBackup({ database, target: `${path}/b.zip` }, work)))
      rmSync(`${path}/filler`)
      expect(readdirSync(path)).toEqual([])
    }
    expect([...codes]).toEqual(['db.full'])
  })
})
