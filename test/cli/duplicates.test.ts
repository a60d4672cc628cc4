import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApplication } from '../../src-main/usecases/applications/create.ts'
import { decidePair, likelyDuplicates } from '../../src-main/usecases/coops/duplicates.ts'
import { temporaryFolder } from '../temporary.ts'
import { as, newOffice, people } from '../usecases/office.ts'

const folder = temporaryFolder()
const file = folder.file('office.db')
const root = resolve(import.meta.dirname, '../..')

const office = async (...args: readonly string[]): Promise<string> =>
  (
    await promisify(execFile)(process.execPath, [join(root, 'src-main/cli.ts'), 'duplicates', '--db', file, ...args], {
      cwd: root,
    })
  ).stdout

/** Three records: two of one name in one district, one of the first's account that a person found to be another co-op. */
beforeAll(async () => {
  const fresh = await newOffice(file)
  const add = (name: string, taxCode: string | null, districtCode: string, account: string) =>
    createApplication(as(fresh, people.review), {
      coop: { name, taxCode, districtCode },
      content: 'INFRA',
      work: 'STORE',
      requestDate: '2018-02-05',
      facts: { 'coop.account': account },
    })
  await add('HTX Nông nghiệp và Dịch vụ Đắk Hà', '6100272829', '615', '5100205012345')
  await add('H.T.X NN&DV Đăk Hà', null, '615', 'chưa mở')
  await add('HTX Rau Kon Plông', '6100272836', '613', '5100205012345')
  const other = (await likelyDuplicates(fresh, true)).find(({ matched }) => matched.includes('account'))
  const { a = '', b = '' } = other ?? {}
  await decidePair(as(fresh, people.review), { a, b, verdict: 'different', reason: 'Chép nhầm số tài khoản' })
  await fresh.close()
})
afterAll(folder.clear)

test('pairs with names, tax codes, what matches and a score; those found to be two only when asked', async () => {
  const pair = (names: readonly string[], taxCodes: readonly (string | null)[], matched: readonly string[]) => ({
    a: expect.any(String),
    b: expect.any(String),
    names,
    taxCodes,
    matched,
    score: 50,
  })
  const one = pair(
    ['HTX Nông nghiệp và Dịch vụ Đắk Hà', 'H.T.X NN&DV Đăk Hà'],
    ['6100272829', null],
    ['name', 'district'],
  )
  const two = pair(
    ['HTX Nông nghiệp và Dịch vụ Đắk Hà', 'HTX Rau Kon Plông'],
    ['6100272829', '6100272836'],
    ['account'],
  )
  expect(JSON.parse(await office('--json'))).toEqual({ pairs: [one] })
  expect(JSON.parse(await office('--json', '--all')).pairs).toEqual([one, two])
})

test('in words', async () => {
  expect(await office()).toBe(
    '50  HTX Nông nghiệp và Dịch vụ Đắk Hà (6100272829) / H.T.X NN&DV Đăk Hà (chưa có mã số thuế): trùng tên, huyện, thành phố\n',
  )
})
