import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../temporary.ts'
import { newApplication, newOffice } from '../usecases/office.ts'

const folder = temporaryFolder()
afterAll(folder.clear)
const root = resolve(import.meta.dirname, '../..')
const file = folder.file('office.db')

beforeAll(async () => {
  const office = await newOffice(file)
  await newApplication(office, { name: 'HTX Một', taxCode: null })
  await office.close()
})

const plan = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [join(root, 'src-main/cli.ts'), 'plan', '--db', file, ...args], { cwd: root })

test('figures as JSON: groups, sums, what is open, and when it is due', async () => {
  const { stdout } = await plan('--year', '2018', '--report', 'estimate', '--format', 'json')
  expect(JSON.parse(stdout)).toMatchObject({
    report: 'estimate',
    year: 2018,
    dueBefore: '2017-08-15',
    groups: [{ content: 'INFRA', rows: [{ coop: 'HTX Một', asked: 800_000_000, sources: null }] }],
    sums: { asked: 800_000_000, proposed: 800_000_000 },
    open: ['HS-2018-0001'],
    leftOut: [],
  })
})

test('a file where it is asked for; a year without files gives a report of nothing', async () => {
  const target = folder.file('tien-do.xlsx')
  const { stdout } = await plan('--year', '2018', '--report', 'progress', '--format', 'xlsx', '--out', target, '--json')
  expect([JSON.parse(stdout), readFileSync(target).subarray(0, 2).toString()]).toEqual([
    { path: target, files: 0 },
    'PK',
  ])
})

test('an unknown report is wrong usage', async () => {
  await expect(plan('--year', '2018', '--report', 'dream', '--format', 'json')).rejects.toMatchObject({ code: 2 })
})
