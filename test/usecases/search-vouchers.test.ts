import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { searchVouchers } from '../../src-main/usecases/vouchers/search.ts'
import { temporaryFolder } from '../temporary.ts'
import { fillBook, newOffice, pay } from './office.ts'

const folder = temporaryFolder()
let office: OpenOffice
beforeAll(async () => {
  office = await newOffice(folder.file('office.db'))
  const { applicationIds } = await fillBook(office)
  const [, second = ''] = applicationIds
  await pay(office, {
    ...{ type: 'TC', applicationId: second, amount: 1_000_000, refundOf: null, date: '2018-05-05' },
    invoice: 'AA/18E 0012345 ngày 04/05/2018',
  })
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const numbers = async (query: string) => (await searchVouchers(office, query)).map(({ number }) => number)

test('by number as far as it is typed, the newest first', async () => {
  expect(await numbers('tu-2018-0002')).toEqual(['TU-2018-0002'])
  expect(await numbers('tu 1')).toEqual(['TU-2018-0001'])
  expect(await numbers('2018-0002')).toEqual(['TC-2018-0002', 'TU-2018-0002'])
  expect(await numbers('2017-0002')).toEqual([])
  // Those of this number come before one whose invoice has the figure in it.
  expect(await numbers('1')).toEqual([
    ...['NT-2018-0001', 'TC-2018-0001', 'TT-2018-0001', 'TU-2018-0001', 'CK-2018-0001', 'DT-2018-0001'],
    'TC-2018-0002',
  ])
})

test('by part of an invoice’s number; words are for other finders', async () => {
  expect(await numbers('aa/18e')).toEqual(['TC-2018-0002'])
  expect(await numbers('0012345')).toEqual(['TC-2018-0002'])
  expect(await numbers('0099999')).toEqual([])
  expect(await numbers('ngay')).toEqual([])
  expect(await numbers('100%')).toEqual([])
})

test('each with what tells it apart', async () => {
  const [found] = await searchVouchers(office, 'TU-2018-0001')
  expect(found).toEqual({
    number: 'TU-2018-0001',
    postingDate: '2018-04-01',
    payee: expect.stringContaining('tác xã'),
    amount: 400_000_000,
  })
  expect(await searchVouchers(office, 'dt 1')).toEqual([
    { number: 'DT-2018-0001', postingDate: expect.any(String), payee: null, amount: 2_000_000_000 },
  ])
})
