import { afterAll, expect, test } from 'vitest'
import { loadPack } from '../../db/packs/load.ts'
import { createApplication } from '../../src-main/usecases/applications/create.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import { createOffice } from '../../src-main/usecases/office/create.ts'
import { openOffice } from '../../src-main/usecases/open-office.ts'
import { temporaryFolder } from '../temporary.ts'
import { as, goodFacts, people, step } from './office.ts'

const folder = temporaryFolder()
afterAll(folder.clear)

/** The programme of an office that begins in a year, as it is after closing and opening. */
const programmeOf = async (year: number): Promise<string> => {
  const file = folder.file(`${year}/office.db`)
  const office = await openOffice(file, 'create', loadPack)
  const pack = await office.beginIn(year)
  await createOffice(
    { ...as(office, people.leader), pack },
    { name: 'Liên minh', provinceCode: '62', year, sample: false },
  )
  const inUse = office.pack.id
  await office.close()
  const again = await openOffice(file, 'open', loadPack)
  expect([pack.id, inUse]).toEqual([again.pack.id, again.pack.id])
  await again.close()
  return again.pack.id
}

test('an office begins with the programme of its year', async () => {
  const begun: [number, string][] = []
  for (const year of [2016, 2020, 2021, 2025]) begun.push([year, await programmeOf(year)])
  expect(begun).toEqual([
    [2016, '2261-2014'],
    [2020, '2261-2014'],
    [2021, '1804-2020'],
    [2025, '1804-2020'],
  ])
})

test('a file of 2022 is judged by the programme of 2021-2025', async () => {
  const office = await openOffice(folder.file('2022/office.db'), 'create', loadPack)
  const pack = await office.beginIn(2022)
  await createOffice(
    { ...as(office, people.leader), pack },
    { name: 'Liên minh', provinceCode: '62', year: 2022, sample: false },
  )
  const { id } = await createApplication(as(office, people.review), {
    coop: { name: 'HTX Măng Đen', taxCode: null, districtCode: '613' },
    content: 'INFRA',
    work: null,
    requestDate: '2022-03-01',
    facts: goodFacts,
  })
  await step(office, people.review, id, 'receive', null)
  await step(office, people.review, id, 'startCheck', null)
  const { run } = await viewApplication(office, people.review, id)
  expect(run?.pack).toBe('1804-2020')
  await office.close()
})
