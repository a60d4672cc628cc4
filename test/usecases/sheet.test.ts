import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOf } from '../../db/packs/load.ts'
import { compilePack } from '../../src-main/domain/eligibility/pack.ts'
import { setFacts } from '../../src-main/usecases/applications/edit.ts'
import { printVerdictSheet } from '../../src-main/usecases/applications/sheet.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { recordProvincial } from '../../src-main/usecases/settings/province.ts'
import { readWithPdftotext } from '../documents/office-tools.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import {
  approve,
  as,
  assign,
  completeFile,
  newApplication,
  newLine,
  newOffice,
  people,
  step,
  submit,
} from './office.ts'

const folder = temporaryFolder()
let office: OpenOffice

beforeAll(async () => {
  office = await newOffice(folder.file('sheet/office.db'))
})

afterAll(async () => {
  await office.close()
  folder.clear()
})

const printed = async (id: string): Promise<string> => {
  const target = folder.file(`${id}.pdf`)
  await printVerdictSheet(office, id, target)
  return (await readWithPdftotext(target)).join('\n').replace(/\s+/g, ' ')
}

test('the sheet carries every line with facts and origin, distance, article, the amount with its working, and the signed notes', async () => {
  const { id, no } = await newApplication(office, { name: 'HTX Cà phê Đắk Hà', taxCode: null })
  await step(office, people.review, id, 'receive', null)
  await step(office, people.review, id, 'startCheck', null)
  await completeFile(office, id)
  const text = await printed(id)
  const { run } = await viewApplication(office, people.review, id)
  for (const words of [
    'PHIẾU THẨM ĐỊNH ĐIỀU KIỆN HỖ TRỢ',
    `Hồ sơ số ${no}`,
    'HTX Cà phê Đắk Hà',
    'Áp dụng quy định tại ngày: 05/02/2018',
    `(${run?.packVersion})`,
    'dư 516.000.000 Điều 5.2 TT',
    '80 % × 1.000.000.000 = 800.000.000 đồng',
    'Mức tối đa 800.000.000',
    'Đã xem (Lan)',
    'NGƯỜI THẨM ĐỊNH',
  ])
    expect(text).toContain(words)
  const conditions = run?.criteria.filter(({ kind }) => kind === 'condition').length
  expect(text).toMatch(new RegExp(`\\b${conditions} (?:(?!\\bSTT\\b).)*KẾT QUẢ CHUNG Đủ điều kiện`))
})

test('a shortfall is stated as a distance, a missing paper by its name', async () => {
  const { id } = await newApplication(office, { name: 'HTX Rau Kon Plông', taxCode: null })
  await step(office, people.review, id, 'receive', null)
  const { version, coopVersion } = await viewApplication(office, people.review, id)
  await setFacts(as(office, people.review), { id, version, coopVersion, facts: { ownContribution: 150_000_000 } })
  const text = await printed(id)
  expect(text).toContain('thiếu 50.000.000')
  expect(text).toContain('Không đủ điều kiện')
  const { run } = await viewApplication(office, people.review, id)
  expect(run?.criteria.find((line) => line.id === 'INFRA.OWN')?.distance).toEqual({
    vi: 'thiếu 50.000.000 đồng',
    en: '50,000,000 đồng short',
  })
})

test('a decided file is printed by the pack and the amount it was decided on, whatever came later', async () => {
  const { id } = await newApplication(office, { name: 'HTX Đã Quyết Định', taxCode: null })
  await submit(office, id)
  const line = await newLine(office, 'Kết cấu hạ tầng')
  await assign(office, line, 1_000_000_000, '100/QĐ-UBND')
  await approve(office, line, '540/QĐ-UBND', [{ applicationId: id, amount: 500_000_000 }])
  const before = await printed(id)
  const document = { number: '12/2018/NQ-HĐND', date: '2018-05-01', signer: 'Chủ tịch' }
  const cap = { key: 'cap.INFRA', value: 300_000_000, from: '2018-01-01', to: null, document, note: null }
  await recordProvincial(as(office, people.leader), cap)
  const { files } = office.pack.raw
  const conditions = JSON.stringify(files['conditions/infra.json']).replaceAll('Ít nhất một', 'Có ít nhất một')
  const later = { ...files, 'conditions/infra.json': JSON.parse(conditions) }
  const now = { ...office, pack: compilePack({ files: later, hash: hashOf(later) }) }
  const target = folder.file('later.pdf')
  await printVerdictSheet(now, id, target)
  const text = (await readWithPdftotext(target)).join('\n').replace(/\s+/g, ' ')
  expect(text).toBe(before)
  expect(text).toContain('Mức tối đa 800.000.000')
})

test('a file that was never judged has no sheet, and none is left behind', async () => {
  const { id } = await newApplication(office, { name: 'HTX Chưa Kiểm Tra', taxCode: null })
  await office.store.write((tx) => tx.run('UPDATE application SET last_run_id = NULL WHERE id = ?', [id], 'any'))
  const target = folder.file('none.pdf')
  expect(await refusalOf(() => printVerdictSheet(office, id, target))).toBe('sheet.noRun')
  expect(existsSync(target)).toBe(false)
})
