import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { choosePerson } from '../../src-main/usecases/office/create.ts'
import { approveVoucher } from '../../src-main/usecases/vouchers/execute.ts'
import { prepareVoucher } from '../../src-main/usecases/vouchers/prepare.ts'
import { temporaryFolder } from '../temporary.ts'
import { as, fillBook, newOffice, people, preparation } from '../usecases/office.ts'

const folder = temporaryFolder()
afterAll(folder.clear)
const root = resolve(import.meta.dirname, '../..')
const file = folder.file('office.db')

/** Lines from January to May 2018; one approved voucher of May is not posted. */
beforeAll(async () => {
  const office = await newOffice(file)
  for (const person of [people.leader, people.finance]) await choosePerson(office, person)
  const { applicationIds } = await fillBook(office)
  const payment = {
    type: 'TC',
    applicationId: applicationIds[0] ?? '',
    amount: 1000,
    refundOf: null,
    date: '2018-05-20',
  } as const
  const draft = await prepareVoucher(as(office, people.finance), preparation(payment))
  await approveVoucher(as(office, people.leader), draft)
  await office.close()
})

const office = async (...args: readonly string[]) => {
  const run = promisify(execFile)(process.execPath, [join(root, 'src-main/cli.ts'), ...args], { cwd: root })
  return run.then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  )
}
const close = (...args: readonly string[]) => office('close', '--db', file, ...args)
const codes = (stdout: string): unknown =>
  (JSON.parse(stdout) as { obstacles: { code: string }[] }).obstacles.map(({ code }) => code)

describe('close', () => {
  test('lists what stands in the way, on standard output; the first is the refusal', async () => {
    const dry = await close('--month', '2018-05', '--dry-run', '--json')
    const refused = await close('--month', '2018-05', '--json')
    const error = JSON.parse(refused.stderr) as { code: string; vi: string }
    expect([dry.code, codes(dry.stdout), dry.stderr, refused.code, codes(refused.stdout), error.code]).toEqual([
      1,
      ['period.earlierOpen', 'period.pending'],
      '',
      1,
      ['period.earlierOpen', 'period.pending'],
      'period.earlierOpen',
    ])
    expect(error.vi).toBe('Tháng 01/2018 có chứng từ và chưa khóa sổ. Khóa tháng 01/2018 trước tháng 05/2018.')
  })

  test('closes month by month; what is approved and stays is named with the reason', async () => {
    const closed: unknown[] = []
    for (const month of ['2018-01', '2018-03', '2018-04'])
      closed.push((await close('--month', month, '--as', 'Hoa')).stdout)
    const { stdout } = await close('--month', '2018-05', '--reason', 'Chờ hóa đơn gốc', '--as', 'Hoa', '--json')
    expect([closed[0], JSON.parse(stdout)]).toEqual([
      expect.stringMatching(/^Đã khóa sổ tháng 01\/2018: 1 dòng trong tháng, niêm phong [0-9A-F-]{14}\.\n$/),
      expect.objectContaining({
        month: '2018-05',
        closed: true,
        obstacles: [],
        approved: [expect.objectContaining({ type: 'TC' })],
      }),
    ])
    const said = await close('--month', '2018-04')
    expect([said.code, said.stdout.split('\n')[0], said.stderr.split('\n')[0]]).toEqual([
      1,
      'Vướng: Tháng 04/2018 đã khóa sổ. Không cần khóa lại.',
      'Tháng 04/2018 đã khóa sổ. Không cần khóa lại.',
    ])
  })

  test('a year says all that is left of it', async () => {
    const { code, stdout } = await close('--year', '2018', '--dry-run')
    expect([code, stdout.split('\n').filter((line) => line.startsWith('Vướng')).length, stdout]).toEqual([
      1,
      3,
      expect.stringContaining('NSTW: còn dự toán 750.000.000, cam kết 550.000.000, tạm ứng 300.000.000 đồng'),
    ])
  })

  test.each([
    ['neither month nor year', []],
    ['both', ['--month', '2018-01', '--year', '2018']],
    ['a year that is none', ['--year', 'x']],
  ])('%s is wrong usage', async (_, args) => {
    expect((await close(...args)).code).toBe(2)
  })

  test('a month that is none is refused', async () => {
    const { code, stderr } = await close('--month', '2018-14', '--json')
    expect([code, JSON.parse(stderr)]).toEqual([1, expect.objectContaining({ code: 'period.invalid' })])
  })
})

describe('reopen', () => {
  const reopen = (name: string) =>
    office('reopen', '--db', file, '--month', '2018-05', '--reason', 'Thiếu hóa đơn', '--as', name, '--json')

  test('is for a leader of the office alone', async () => {
    const others = [await reopen('Hoa'), await reopen('Ai đó')]
    const leader = await reopen('Bình')
    expect(
      [...others, leader].map(({ code, stderr }) => [code, stderr === '' ? null : JSON.parse(stderr).code]),
    ).toEqual([
      [1, 'permission.denied'],
      [1, 'permission.denied'],
      [0, null],
    ])
    const { stdout } = await office('verify', '--db', file, '--json')
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, covers: expect.arrayContaining(['period_act', 'carry_over']) })
  })

  test('without a reason it is wrong usage', async () => {
    expect((await office('reopen', '--db', file, '--month', '2018-05', '--as', 'Bình')).code).toBe(2)
  })
})
