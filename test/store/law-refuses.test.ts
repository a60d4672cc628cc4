import type Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerFlag, flags } from '../../src-main/usecases/applications/flags.ts'
import { runRecheck } from '../../src-main/usecases/applications/recheck.ts'
import { temporaryFolder } from '../temporary.ts'
import { laterPack, openBy, twoBillion } from '../usecases/law-office.ts'
import { as, fillBook, newOffice, people } from '../usecases/office.ts'
import { changesTried, lawHistory } from './history.ts'
import { insert, plain } from './voucher-rows.ts'

const folder = temporaryFolder()
let db: Sqlite.Database

beforeAll(async () => {
  const file = folder.file('law.db')
  const office = await newOffice(file)
  await fillBook(office)
  await office.close()
  const later = await openBy(file, laterPack(twoBillion))
  const leader = as(later, people.leader)
  await runRecheck(leader, 'Ngưỡng mới')
  const [flag] = await flags(later)
  if (flag === undefined) throw new Error('nothing was flagged')
  const { recheckId, applicationId } = flag
  await answerFlag(leader, { recheckId, applicationId, answer: 'kept', note: 'Đã xem' })
  await later.close()
  db = plain(file)
  const dates = { valid_from: '2018-01-01', document_number: '12/NQ-HĐND', document_date: '2018-01-01' }
  const recorded = { recorded_by: 'Lan', recorded_at: '2018-06-01' }
  insert(db, 'provincial_value', { id: 'p', key: 'k', value: '1', signer: 'CT', ...dates, ...recorded }, '')
  const commune = { commune: 'Đắk Mar', commune_key: 'dak mar', class: 'border' }
  insert(db, 'area_entry', { id: 'e', list: 'operation', district_code: '608', ...commune, ...dates, ...recorded }, '')
})
afterAll(() => {
  db.close()
  folder.clear()
})

test.each(lawHistory)('%s: no column is changed, no row deleted or put in the place of another', (table) => {
  expect(changesTried(db, table)).toEqual(new Set([`history.${table}`]))
})
