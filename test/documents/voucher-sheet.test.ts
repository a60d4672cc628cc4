import { createWriteStream } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { type VoucherSheet, writeVoucherSheet } from '../../src-main/documents/voucher/sheet.ts'
import { formOf, listFormOf } from '../../src-main/domain/ledger/forms.ts'
import { temporaryFolder } from '../temporary.ts'
import { readWithPdftotext } from './office-tools.ts'

const folder = temporaryFolder()
afterAll(folder.clear)

/** A payment on a day, with everything that an office may have said. */
const paymentOn = (day: string): VoucherSheet => {
  const list = listFormOf('TC', day)
  return {
    office: {
      ...{ name: 'Liên minh Hợp tác xã tỉnh Kon Tum', unitCode: '1071234', province: 'Kon Tum' },
      ...{ treasury: 'Kho bạc Nhà nước Kon Tum', treasuryCode: '2911', account: '9527.3.1071234' },
    },
    form: { ...formOf('TC', day), confirmed: false },
    list: list === null ? null : { ...list, confirmed: true },
    ...{ number: 'TC-2020-0001', type: 'TC', voucherDate: day, postingDate: day, year: 2020 },
    ...{ basis: '540/QĐ-UBND ngày 01/03/2020', adjusts: null, invoice: 'AA/20E 0000012' },
    ...{ payingUnit: 'Liên minh', level: '2', programmeCode: '0620', programmeName: 'Phát triển kinh tế tập thể' },
    contracts: ['1/HĐ-XD ngày 05/03/2020', '2/HĐ-XD ngày 06/03/2020'],
    lines: [
      { content: 'Nhà kho', tieuMuc: '7766', chapter: '423', khoan: '281', source: '13', amount: 1_000_000 },
      { content: 'Sân phơi', tieuMuc: '7766', chapter: '423', khoan: '281', source: '13', amount: 2_000_000 },
    ],
    measure: null,
    ...{ total: 3_000_000, amountWords: 'Ba triệu đồng', payee: null, hands: ['Hoa', 'Bình', 'Sơn'], hash: '12D5' },
  }
}

const printed = async (day: string): Promise<string> => {
  const path = folder.file(`${day}.pdf`)
  await writeVoucherSheet(createWriteStream(path), paymentOn(day))
  return (await readWithPdftotext(path)).join('\n').replace(/\s+/g, ' ')
}

test('a withdrawal has the codes, the contracts and the programme by name', async () => {
  const text = await printed('2020-03-15')
  for (const words of [
    'Mẫu số C2-02a/NS (77/2017/TT-BTC)',
    'Mã chương trình mục tiêu, dự án: 0620. Tên chương trình mục tiêu, dự án: Phát triển kinh tế tập thể',
    'Số hợp đồng, số cam kết chi: 1/HĐ-XD ngày 05/03/2020; 2/HĐ-XD ngày 06/03/2020',
    'Mã nguồn: 13. Mã chương trình mục tiêu, dự án: 0620',
  ])
    expect(text).toContain(words)
})

test('the list has a norm of old and a unit price from 16/03/2020', async () => {
  const listOf = async (day: string) => {
    const text = await printed(day)
    return text.slice(text.lastIndexOf('Mẫu số'))
  }
  const [old, now] = [await listOf('2020-03-15'), await listOf('2020-03-16')]
  expect(old).toMatch(/Mẫu số 01 .*Số lượng.*Định mức.*Thành tiền.*AA\/20E.*Nhà kho 1\.000\.000.*Tổng cộng 3\.000\.000/)
  expect(now).toMatch(/Mẫu số 07 .*Số lượng.*Đơn giá.*Thành tiền.*Bằng chữ: Ba triệu đồng/)
  expect([old.includes('Đơn giá'), now.includes('Định mức')]).toEqual([false, false])
})
