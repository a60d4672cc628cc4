import { afterAll, beforeAll, expect, test } from 'vitest'
import { noFilters } from '../../src-main/domain/ledger/book.ts'
import { importCodes } from '../../src-main/usecases/codes/import.ts'
import { openLedger } from '../../src-main/usecases/ledger/book.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { readOfficeData, setOfficeData } from '../../src-main/usecases/settings/office-data.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { codeFile } from './code-file.ts'
import { as, newOffice, people } from './office.ts'

const folder = temporaryFolder()
let office: OpenOffice
beforeAll(async () => {
  office = await newOffice(folder.file('office.db'))
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const data = {
  ...{ name: 'Liên minh Hợp tác xã tỉnh Kon Tum', unitCode: '1071234', account: '9527.3.1071234' },
  ...{ treasury: 'Kho bạc Nhà nước Kon Tum', treasuryCode: '2911' },
}
const set = (change: Partial<typeof data>) => setOfficeData(as(office, people.leader), { ...data, ...change })

test('a new office has only its name; what it says is kept, stands in the heading of the book and in the log', async () => {
  const before = await readOfficeData(office.store.reads)
  expect(before).toEqual({ name: before.name, unitCode: '', treasury: '', treasuryCode: '', account: '' })
  await set({})
  expect(await readOfficeData(office.store.reads)).toEqual(data)
  const { heading } = await openLedger(office.store.reads, 2018, noFilters)
  expect(heading.office).toMatchObject({ name: data.name, unitCode: '1071234' })
  expect(
    await office.store.reads.get(
      `SELECT by_name AS by, json_extract(before, '$.unitCode') AS before, json_extract(after, '$.unitCode') AS after
       FROM event WHERE action = 'office.data'`,
      [],
    ),
  ).toEqual({ by: 'Bình', before: '', after: '1071234' })
})

test('what is taken back is open again', async () => {
  await set({ unitCode: '', treasury: '', treasuryCode: '', account: '' })
  expect(await readOfficeData(office.store.reads)).toMatchObject({ unitCode: '', treasury: '', account: '' })
})

test('a code of another length is refused; once there is a list, so is one that it does not have', async () => {
  expect(await refusalOf(() => set({ unitCode: '107123' }))).toBe('budget.codeInvalid')
  expect(await refusalOf(() => set({ treasuryCode: '29111' }))).toBe('budget.codeInvalid')
  await importCodes(as(office, people.finance), {
    ...{ kind: 'treasury', document: 'TT 324/2016/TT-BTC', fromYear: 2018, toYear: null, dryRun: false },
    bytes: await codeFile(['STT', 'Mã KBNN', 'Tên'], [1, '2911', 'Kho bạc Nhà nước Kon Tum']),
  })
  expect(await refusalOf(() => set({ treasuryCode: '2912' }))).toBe('budget.codeUnknown')
  await set({})
  expect(await readOfficeData(office.store.reads)).toEqual(data)
})
