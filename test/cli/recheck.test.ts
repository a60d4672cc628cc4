import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkApplications } from '../../src-main/usecases/applications/check.ts'
import { temporaryFolder } from '../temporary.ts'
import { laterPack, openBy, twoBillion } from '../usecases/law-office.ts'
import {
  approve,
  as,
  assign,
  copyOffice,
  newApplication,
  newLine,
  newOffice,
  people,
  submit,
} from '../usecases/office.ts'

const folder = temporaryFolder()
const made = folder.file('made.db')
const root = resolve(import.meta.dirname, '../..')
const start = promisify(execFile)

/** The command line in a process of its own, with its exit code. */
const office = async (...args: readonly string[]) => {
  try {
    const { stdout, stderr } = await start(process.execPath, [join(root, 'src-main/cli.ts'), ...args], { cwd: root })
    return { code: 0, stdout, stderr }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'stdout' in error && 'stderr' in error)) throw error
    return { code: Number(error.code), stdout: String(error.stdout), stderr: String(error.stderr) }
  }
}

const edit = (file: string, sql: string): void => {
  const db = new Sqlite(file)
  db.exec(sql)
  db.close()
}

/** An open file last checked by a stricter edition than the one on disk, and an approved one whose co-op has lost members since. */
beforeAll(async () => {
  const first = await newOffice(made)
  const open = await newApplication(first, { name: 'Hợp tác xã Mở', taxCode: null })
  const approved = await newApplication(first, { name: 'Hợp tác xã Duyệt', taxCode: null })
  await submit(first, open.id)
  await submit(first, approved.id)
  const line = await newLine(first, 'NSTW')
  await assign(first, line, 2_000_000_000, '12/QĐ-UBND')
  await approve(first, line, '540/QĐ-UBND', [{ applicationId: approved.id, amount: 500_000_000 }])
  await first.close()
  const later = await openBy(made, laterPack(twoBillion))
  await checkApplications(as(later, people.leader), open.no, null)
  await later.close()
  edit(made, `UPDATE coop SET facts = json_set(facts, '$.members.value', 5) WHERE name = 'Hợp tác xã Duyệt'`)
})
afterAll(folder.clear)

const fresh = (name: string) => copyOffice(made, folder.file(name))

const count = (file: string, table: string): number => {
  const db = new Sqlite(file, { readonly: true })
  try {
    return db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n ?? 0
  } finally {
    db.close()
  }
}

const report = {
  judged: 2,
  changed: [
    {
      application: 'HS-2018-0001',
      coop: 'Hợp tác xã Mở',
      from: 'evidenceMissing',
      to: 'met',
      clauses: [
        {
          id: 'INFRA.REVENUE',
          from: 'evidenceMissing',
          to: 'met',
          article: 'Thông tư 15/2016/TT-BNNPTNT, Điều 5, khoản 2',
          thresholdFrom: 2_000_000_000,
          thresholdTo: 1_000_000_000,
          unit: 'VND',
          facts: [],
        },
      ],
      flagged: false,
    },
    {
      application: 'HS-2018-0002',
      coop: 'Hợp tác xã Duyệt',
      from: 'met',
      to: 'needsJudgement',
      clauses: [
        expect.objectContaining({
          id: 'GEN.MEMBERS',
          from: 'met',
          to: 'needsJudgement',
          facts: [{ fact: 'coop.members', from: 20, to: 5 }],
        }),
      ],
      flagged: true,
    },
  ],
  failed: [],
}

describe('recheck', () => {
  test('--dry-run says who would change and writes nothing; without it the same is written', async () => {
    const file = fresh('recheck.db')
    const runs = count(file, 'check_run')
    const dry = await office('recheck', '--db', file, '--dry-run', '--json')
    expect({ ...dry, stdout: JSON.parse(dry.stdout) }).toEqual({ code: 0, stdout: report, stderr: '' })
    expect([count(file, 'check_run'), count(file, 'recheck')]).toEqual([runs, 0])
    expect(JSON.parse((await office('recheck', '--db', file, '--reason', 'Bộ mới', '--json')).stdout)).toEqual(report)
    expect([count(file, 'check_run'), count(file, 'recheck'), count(file, 'recheck_item')]).toEqual([runs + 2, 1, 2])
    const again = JSON.parse((await office('recheck', '--db', file, '--json')).stdout)
    expect(again).toEqual({ judged: 2, changed: [], failed: [] })
  })

  test('says it in words to people', async () => {
    const { stdout } = await office('recheck', '--db', fresh('words.db'), '--dry-run')
    expect(stdout.split('\n')).toEqual([
      'Chạy thử, chưa ghi gì. Đã xét 2 hồ sơ: 2 đổi kết quả, trong đó 1 hồ sơ đã phê duyệt chờ trả lời; 0 không xét được',
      expect.stringMatching(/^HS-2018-0001 {2}Hợp tác xã Mở: .+ → /),
      '    INFRA.REVENUE: Chưa đủ căn cứ → Đạt, Thông tư 15/2016/TT-BNNPTNT, Điều 5, khoản 2',
      expect.stringMatching(/^HS-2018-0002 {2}Hợp tác xã Duyệt: .+ \(đã phê duyệt, giữ nguyên\)$/),
      expect.stringContaining('GEN.MEMBERS: Đạt → Cần thẩm định, '),
      '',
    ])
  })
})

describe('replay', () => {
  test('gives every run again by its own pack', async () => {
    const file = fresh('replay.db')
    const runs = count(file, 'check_run')
    const { code, stdout } = await office('replay', '--db', file, '--json')
    expect({ code, answer: JSON.parse(stdout) }).toEqual({
      code: 0,
      answer: { runs, same: runs, withoutPack: 0, withoutInputs: 0, different: [] },
    })
  })

  test('a run that was written over: exit 1, and where', async () => {
    const file = fresh('touched.db')
    edit(
      file,
      `DROP TRIGGER check_run_no_update;
       UPDATE check_run SET criteria = json_set(criteria, '$[0].margin', 1) WHERE rowid = 1`,
    )
    const { code, stdout } = await office('replay', '--db', file, '--application', 'HS-2018-0001', '--json')
    expect({ code, different: JSON.parse(stdout).different }).toEqual({
      code: 1,
      different: [expect.objectContaining({ application: 'HS-2018-0001', condition: 'GEN.LAW', error: null })],
    })
  })
})

test('with a broken pack on disk the work goes on by the kept one, and standard error says what is wrong', async () => {
  const file = fresh('broken.db')
  // A pack of a name that no folder has any more.
  edit(
    file,
    `UPDATE office SET pack = '2261-2015';
     DROP TRIGGER pack_copy_no_update;
     UPDATE pack_copy SET pack = '2261-2015', files = json_set(files, '$."pack.json".id', '2261-2015')`,
  )
  const { code, stdout, stderr } = await office('recheck', '--db', file, '--dry-run', '--json')
  expect([code, JSON.parse(stdout).judged]).toEqual([0, 2])
  expect(stderr).toContain('Bộ quy định trên đĩa có lỗi; đang dùng bản tốt gần nhất')
  expect(stderr).toContain('2261-2015')
})
