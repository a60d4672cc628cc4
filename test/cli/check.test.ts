import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { recordProvincial } from '../../src-main/usecases/settings/province.ts'
import { temporaryFolder } from '../temporary.ts'
import { as, newApplication, newOffice, people } from '../usecases/office.ts'

const folder = temporaryFolder()
afterAll(folder.clear)
const root = resolve(import.meta.dirname, '../..')

test('check tells with each run what was computed and what the province had fixed', async () => {
  const file = folder.file('office.db')
  const office = await newOffice(file)
  const { no } = await newApplication(office, { name: 'HTX Một', taxCode: null })
  await recordProvincial(as(office, people.leader), {
    key: 'cap.INFRA',
    value: 300_000_000,
    from: '2018-01-01',
    to: null,
    document: { number: '12/2018/NQ-HĐND', date: '2018-01-01', signer: 'Chủ tịch' },
    note: null,
  })
  await office.close()
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, 'src-main/cli.ts'), 'check', '--db', file, '--json'],
    { cwd: root, maxBuffer: 10_000_000 },
  )
  const [run] = JSON.parse(stdout).runs
  expect(run).toMatchObject({
    application: no,
    amount: { ceiling: 300_000_000, computed: 800_000_000 },
    provincial: [{ key: 'cap.INFRA', value: 300_000_000, document: '12/2018/NQ-HĐND' }],
  })
  expect(run.amount.working.map(({ value }: { value: number }) => value)).toEqual([800_000_000, 300_000_000])
})
