import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { goodFile, pack } from '../domain/eligibility/good-file.ts'
import { temporaryFolder } from '../temporary.ts'

const folder = temporaryFolder()
afterAll(folder.clear)
const root = resolve(import.meta.dirname, '../..')

const file = (name: string, content: unknown): string => {
  const path = folder.file(name)
  writeFileSync(path, JSON.stringify(content))
  return path
}

const assess = async (...options: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const args = [join(root, 'src-main/cli.ts'), 'assess', '--pack', '2261-2014', '--json', ...options]
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 10_000_000 })
    return { code: 0, out: stdout, err: stderr }
  } catch (error) {
    const { code, stdout, stderr } = Object(error)
    return { code, out: stdout, err: stderr }
  }
}

const cap = { key: 'cap.INFRA', value: 300_000_000, from: '2018-01-01', to: null, document: '12/2018/NQ-HĐND' }

test('an answer says each line in one sentence, and names the pack, the readings and what the province fixed', async () => {
  const settings = file('settings.json', { readings: { revenueYears: 'rolling36' }, provincial: [cap] })
  const { code, out } = await assess('--facts', file('good.json', goodFile), '--settings', settings)
  expect(code).toBe(0)
  const answer = JSON.parse(out)
  expect(answer).toMatchObject({
    overall: 'met',
    amount: { ceiling: 300_000_000, computed: 800_000_000 },
    asOf: '2018-02-05',
    pack: pack.packVersion,
    settings: { revenueYears: 'rolling36', planRule: 'on' },
    provincial: [cap],
  })
  expect(answer.criteria.find(({ id }: { id: string }) => id === 'GEN.MEMBERS').explanation.vi).toBe(
    'Hợp tác xã có từ 7 thành viên, liên hiệp có từ 4 hợp tác xã thành viên: Đạt; 31 thành viên ≥ 7, dư 24; dữ kiện: Loại hình tổ chức: Hợp tác xã; Số thành viên: 31 thành viên; Dưới số thành viên tối thiểu từ ngày: không có; khoảng cách: dư 24 thành viên; theo Luật Hợp tác xã 23/2012/QH13, Điều 3, khoản 1.',
  )
})

test('bad facts and bad settings name their file, the place in it and the form expected there', async () => {
  const good = file('good.json', goodFile)
  const facts = file('facts.json', { ...goodFile, coop: { ...goodFile.coop, members: '31' } })
  const reading = file('reading.json', { readings: { revenueYears: 'lunar' } })
  const value = file('value.json', { provincial: [cap, { ...cap, from: '2019-01-01', document: ' ' }] })
  const shape = file('shape.json', { provincial: [{ ...cap, to: '31/12/2018' }] })
  const calendars = 'calendar, closedAccounting, rolling36'
  const refused = async (...options: readonly string[]) => {
    const { code, err } = await assess(...options)
    const { vi, ...said } = JSON.parse(err)
    return { exit: code, named: options.some((path) => vi.includes(path)), ...said }
  }
  const answers = await Promise.all([
    refused('--facts', facts),
    refused('--facts', good, '--settings', reading),
    refused('--facts', good, '--settings', value),
    refused('--facts', good, '--settings', shape),
  ])
  expect(answers.map(({ exit, named }) => [exit, named])).toEqual(answers.map(() => [1, true]))
  expect(answers).toMatchObject([
    { code: 'facts.invalid', params: { file: facts, path: 'coop.members', expected: 'number' } },
    { code: 'settings.invalid', params: { file: reading, path: 'readings.revenueYears', expected: calendars } },
    { code: 'settings.invalid', params: { file: value, path: 'provincial.1', setting: 'cap.INFRA' } },
    { code: 'settings.file', params: { file: shape, path: 'provincial.0.to', expected: 'yyyy-mm-dd' } },
  ])
})
