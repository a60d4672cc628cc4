import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lockFolder } from '../../db/lock.ts'
import { plain } from '../store/voucher-rows.ts'
import { temporaryFolder } from '../temporary.ts'
import { bookOf, copyFolder, makeOffice, payOnce } from '../usecases/backup-office.ts'
import { openAgain } from '../usecases/office.ts'

const folder = temporaryFolder()
afterAll(folder.clear)
const root = resolve(import.meta.dirname, '../..')
const db = folder.file('office/office.db')
const zip = folder.file('b.zip')
/** Seal of the book at each place, as it is printed. */
let seals: string[] = []

beforeAll(async () => {
  const { applicationId } = await makeOffice(db)
  expect(office('backup', '--db', db, '--out', zip).code).toBe(0)
  const opened = await openAgain(db)
  await payOnce(opened, applicationId, 1000)
  seals = (await opened.store.reads.all<{ hash: string }>('SELECT hash FROM voucher ORDER BY seq', [])).map(
    ({ hash }) => hash,
  )
  await opened.close()
})

const office = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src-main/cli.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}
const json = (...args: readonly string[]) => {
  const { code, stdout, stderr } = office(...args, '--json')
  return { code, said: JSON.parse(code === 0 || stderr === '' ? stdout : stderr) }
}

describe('backup', () => {
  test('into a folder, under a name of its own', () => {
    const target = folder.file('usb')
    mkdirSync(target)
    const { code, said } = json('backup', '--db', db, '--out', target, '--as', 'Quản trị')
    expect([code, readdirSync(target)]).toEqual([0, [expect.stringMatching(/^sao-luu-[a-z0-9-]+-\d{8}-\d{6}\.zip$/)]])
    expect(said).toMatchObject({ files: 3, lost: [], book: { vouchers: 8 }, sameDisk: true, program: '0.1.0' })
  })

  test('says in words what it did; a taken name is refused; without a place it is wrong usage', () => {
    const { code, stdout } = office('backup', '--db', db, '--out', folder.file('c.zip'))
    expect([code, stdout]).toEqual([0, expect.stringContaining('Đã sao lưu và kiểm tra lại')])
    expect(stdout).toContain('cùng ổ đĩa với dữ liệu')
    expect(json('backup', '--db', db, '--out', zip)).toMatchObject({ code: 1, said: { code: 'backup.exists' } })
    expect(office('backup', '--db', db).code).toBe(2)
  })
})

describe('restore', () => {
  test('without --yes changes nothing and says what differs; with it the office is another, and where the old one is', () => {
    const there = copyFolder(db, folder.file('there/office.db'))
    const rehearsal = json('restore', '--db', there, '--from', zip)
    expect(rehearsal).toMatchObject({
      code: 0,
      said: { restored: false, difference: { relation: 'hereAhead', common: 7, onlyHere: { count: 1 } } },
    })
    expect(bookOf(there).numbers.length).toBe(8)
    expect(office('restore', '--db', there, '--from', zip).stdout).toContain(
      '1 chứng từ chỉ có ở hiện tại (TC-2018-0002)',
    )

    const done = json('restore', '--db', there, '--from', zip, '--yes', '--reason', 'Thử', '--as', 'Bình')
    expect(done).toMatchObject({ code: 0, said: { restored: true } })
    expect([bookOf(there).numbers.length, bookOf(done.said.kept).numbers.length]).toEqual([7, 8])
    const opened = plain(there)
    expect(opened.prepare(`SELECT by_name AS by, reason FROM event WHERE action = 'office.restore'`).all()).toEqual([
      { by: 'Bình', reason: 'Thử' },
    ])
    opened.close()
  })

  test('into a new folder', () => {
    const there = folder.file('new-pc/office.db')
    expect(json('restore', '--db', there, '--from', zip, '--yes')).toMatchObject({
      code: 0,
      said: { restored: true, kept: null, papers: 2, here: { is: 'none' } },
    })
    expect(json('verify', '--db', there)).toMatchObject({ code: 0, said: { ok: true, vouchers: 7 } })
  })

  test('while a window is open it is refused, and a rehearsal is not', () => {
    const there = copyFolder(db, folder.file('open/office.db'))
    const window = lockFolder(folder.file('open'))
    expect(json('restore', '--db', there, '--from', zip, '--yes')).toMatchObject({
      code: 1,
      said: { code: 'db.locked' },
    })
    expect(json('restore', '--db', there, '--from', zip).code).toBe(0)
    window.release()
  })

  test('from what is no backup it is refused in both languages', () => {
    const { code, stderr } = office('restore', '--db', db, '--from', db)
    expect([code, stderr.trim().split('\n').length]).toEqual([1, 2])
    expect(stderr).toContain('không phải bản sao lưu')
    expect(existsSync(`${db}.restoring`)).toBe(false)
  })
})

describe('verify --seal', () => {
  const short = (seq: number): string => (seals[seq - 1] ?? '').slice(0, 12)

  test('yes, as of which voucher and day, however it is written', () => {
    for (const code of [
      short(4),
      short(4)
        .toUpperCase()
        .replace(/(.{4})(.{4})/, '$1-$2-'),
      seals[3] ?? '',
    ])
      expect(json('verify', '--db', db, '--seal', code)).toMatchObject({
        code: 0,
        said: {
          ok: true,
          seal: { found: true, voucher: { number: 'TT-2018-0001', seq: 4, postingDate: '2018-05-01' }, since: 4 },
        },
      })
    const { stdout } = office('verify', '--db', db, '--seal', short(8))
    expect(stdout).toContain('thuộc lịch sử sổ này: sau chứng từ TC-2018-0002 (ghi sổ 20/05/2018)')
    expect(stdout).toContain('không ngăn được người giữ cả máy, khóa và mọi bản giấy')
  })

  test('the book before its first voucher', () => {
    expect(json('verify', '--db', db, '--seal', '0000-0000-0000')).toMatchObject({
      code: 0,
      said: { seal: { found: true, voucher: null, since: 8 } },
    })
  })

  test('no: exit 1', () => {
    expect(json('verify', '--db', db, '--seal', '7F3A-91C2-D04E')).toMatchObject({
      code: 1,
      said: { ok: true, seal: { found: false } },
    })
  })

  test('a code cut short, or with a strange sign, is an error and no answer', () => {
    expect(json('verify', '--db', db, '--seal', short(4).slice(0, 8))).toMatchObject({
      code: 1,
      said: { code: 'seal.codeLength' },
    })
    expect(json('verify', '--db', db, '--seal', '7F3A-91C2-D04G')).toMatchObject({
      code: 1,
      said: { code: 'seal.codeInvalid' },
    })
  })

  test('a hash behind the first fault proves nothing; one before it does, but the book is broken', () => {
    const there = copyFolder(db, folder.file('tampered/office.db'))
    const tampered = plain(there)
    tampered.exec(`DROP TRIGGER voucher_no_update; UPDATE voucher SET description = 'x' WHERE seq = 5`)
    tampered.close()
    expect([
      json('verify', '--db', there, '--seal', short(4)),
      json('verify', '--db', there, '--seal', short(6)),
    ]).toMatchObject([
      { code: 1, said: { ok: false, first: { voucher: 'TC-2018-0001' }, seal: { found: true, voucher: { seq: 4 } } } },
      { code: 1, said: { ok: false, seal: { found: false } } },
    ])
  })
})
