import { afterAll, beforeAll, expect, test } from 'vitest'
import { matchesSearch } from '../../src-main/domain/text.ts'
import { searchApplications } from '../../src-main/usecases/applications/view.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { temporaryFolder } from '../temporary.ts'
import { newApplication, newOffice } from './office.ts'

const folder = temporaryFolder()
let office: OpenOffice

beforeAll(async () => {
  office = await newOffice(folder.file('office.db'))
  await newApplication(office, { name: 'HTX 100% Hữu cơ Đắk Hà', taxCode: null })
  await newApplication(office, { name: 'HTX A_B Ngọc Linh', taxCode: null })
  await newApplication(office, { name: 'HTX AxB \\ Đắk Mar', taxCode: null })
})

afterAll(async () => {
  await office.close()
  folder.clear()
})

const found = async (search: string): Promise<readonly string[]> => {
  const filter = { states: [], works: [], districts: [], verdicts: [], search }
  return (await searchApplications(office, filter, 'no', false)).map((row) => row.folded)
}

test('every word occurs in number, co-op or district, without marks and case, in any order; signs stand for themselves', async () => {
  const all = await found('')
  expect(all).toHaveLength(3)
  const searches = [
    '  ',
    'dak',
    'LINH ngọc',
    'hs-2018-0002',
    'đắk cơ',
    '%',
    '_',
    'a_b',
    '\\',
    '100%',
    'kon tum',
    'ngọc không',
  ]
  const answers = await Promise.all(searches.map(found))
  expect(answers).toEqual(searches.map((search) => all.filter((row) => matchesSearch(row, search))))
  expect(answers.map((rows) => rows.length)).toEqual([3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 0])
})
