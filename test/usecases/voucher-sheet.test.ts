import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignEstimate, createBudgetLine } from '../../src-main/usecases/budget/lines.ts'
import { setOfficeData } from '../../src-main/usecases/settings/office-data.ts'
import { confirmForm } from '../../src-main/usecases/vouchers/forms.ts'
import { printVoucher } from '../../src-main/usecases/vouchers/sheet.ts'
import { viewVoucher } from '../../src-main/usecases/vouchers/view.ts'
import { readWithPdftotext } from '../documents/office-tools.ts'
import { temporaryFolder } from '../temporary.ts'
import { as, fillBook, newOffice, people } from './office.ts'

const folder = temporaryFolder()
let office: Awaited<ReturnType<typeof newOffice>>

beforeAll(async () => {
  office = await newOffice(folder.file('office.db'))
  await fillBook(office)
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const printed = async (number: string): Promise<string> => {
  const path = folder.file(`${number}.pdf`)
  await printVoucher(office, number, path)
  return (await readWithPdftotext(path)).join('\n').replace(/\s+/g, ' ')
}

describe('a printed voucher', () => {
  test('an advance: form, boxes, codes, words, payee as posted, people, and its list with no invoice', async () => {
    const text = await printed('TU-2018-0001')
    for (const words of [
      'GIẤY RÚT DỰ TOÁN NGÂN SÁCH',
      'Mẫu số C2-02a/NS (77/2017/TT-BTC)',
      'Bản theo dõi: chưa đối chiếu với phụ lục chính thức',
      'TU-2018-0001',
      '[ ] Thực chi',
      '[x] Tạm ứng',
      '400.000.000',
      'Bốn trăm triệu đồng',
      'Hợp tác xã Số 1',
      'Lập, duyệt, chi trả trên phần mềm: Hoa, Bình, Sơn.',
      'BẢNG KÊ CHỨNG TỪ THANH TOÁN',
      'Mẫu số 01 (39/2016/TT-BTC)',
    ])
      expect(text).toContain(words)
  })

  test('every field of the form stands there: filled in where the office knows it, else a line to write on', async () => {
    const before = await printed('TU-2018-0001')
    expect(before).toMatch(/Mã đơn vị quan hệ ngân sách: …+ Tài khoản: …+\. Tại Kho bạc Nhà nước: …+/)
    expect(before).toMatch(/Tên chương trình mục tiêu, dự án: …+ Số hợp đồng, số cam kết chi: HS-2018-0001\/HĐ-XD ngày/)
    expect(before).toMatch(/KẾ TOÁN TRƯỞNG CHỦ TÀI KHOẢN.*BẢNG KÊ.*KẾ TOÁN TRƯỞNG THỦ TRƯỞNG ĐƠN VỊ/)
    expect(before).not.toMatch(/NGƯỜI LẬP/)
    await setOfficeData(as(office, people.leader), {
      ...{ name: 'LMHTX tỉnh Kon Tum', unitCode: '1071234', account: '9527.3.1071234' },
      ...{ treasury: 'KBNN Kon Tum', treasuryCode: '2911' },
    })
    const after = await printed('TU-2018-0001')
    for (const words of [
      'LIÊN MINH HỢP TÁC XÃ TỈNH KON TUM',
      'Mã đơn vị quan hệ ngân sách: 1071234',
      'Tài khoản: 9527.3.1071234. Tại Kho bạc Nhà nước: Kho bạc Nhà nước Kon Tum (Mã Kho bạc Nhà nước: 2911)',
    ])
      expect(after).toContain(words)
  })

  test('the list says what kind of payment it is, and has its columns: norm of old, unit price from 2020', async () => {
    const boxes = (text: string) => /BẢNG KÊ.*?(\[.*?) Đơn vị:/.exec(text)?.[1]
    expect(boxes(await printed('TU-2018-0001'))).toBe('[ ] Thanh toán trực tiếp, [ ] Thanh toán tạm ứng, [x] Tạm ứng')
    expect(boxes(await printed('TT-2018-0001'))).toBe('[ ] Thanh toán trực tiếp, [x] Thanh toán tạm ứng, [ ] Tạm ứng')
    const paid = await printed('TC-2018-0001')
    expect(boxes(paid)).toBe('[x] Thanh toán trực tiếp, [ ] Thanh toán tạm ứng, [ ] Tạm ứng')
    expect(paid.slice(paid.indexOf('BẢNG KÊ'))).toMatch(/Số lượng.*Định mức.*Thành tiền/)
    expect(paid).not.toContain('Đơn giá')
  })

  test('a refund names who gives back; an assignment has no form and no payee', async () => {
    expect(await printed('NT-2018-0001')).toMatch(/GIẤY NỘP TRẢ KINH PHÍ.*Đơn vị nộp tiền: Hợp tác xã Số 1/)
    const assigned = await printed('DT-2018-0001')
    expect(assigned).toContain('PHIẾU THEO DÕI')
    expect(assigned).not.toMatch(/Mẫu số|Đơn vị nhận tiền|BẢNG KÊ/)
  })

  test('names the level of its budget line, and leaves it open while it is', async () => {
    expect(await printed('DT-2018-0001')).toMatch(/Cấp ngân sách: [^0-9]/)
    const { id } = await createBudgetLine(as(office, people.finance), {
      year: 2018,
      name: 'Ngân sách tỉnh',
      content: 'INFRA',
      source: '',
      level: '2',
      chapter: '',
      khoan: '',
      tieuMuc: '',
      programmeCode: '',
      payingUnit: 'Liên minh',
    })
    const { voucherNo } = await assignEstimate(as(office, people.finance), {
      budgetLineId: id,
      amount: 5_000_000,
      decrease: false,
      number: '99/QĐ-UBND',
      decidedOn: '2018-05-30',
      signer: 'Chủ tịch',
      postingDate: '2018-06-01',
    })
    expect(await printed(voucherNo)).toContain('Cấp ngân sách: 2')
  })

  test('a commitment over two files prints a line each and their sum', async () => {
    const text = await printed('CK-2018-0001')
    expect(text).toMatch(/800\.000\.000.*500\.000\.000.*Tổng cộng 1\.300\.000\.000/)
    expect(text).toContain('Một tỷ ba trăm triệu đồng')
  })

  test('once the form is confirmed, with who and when in the log, the remark is gone', async () => {
    const leader = as(office, people.leader)
    const forms = async () => (await viewVoucher(office, 'TC-2018-0001')).forms
    expect(await forms()).toEqual([
      { number: 'C2-02a/NS', confirmed: false },
      { number: '01', confirmed: false },
    ])
    const remarks = async (number: string) => (await printed(number)).split('Bản theo dõi').length - 1
    expect([await remarks('TC-2018-0001'), await remarks('NT-2018-0001')]).toEqual([2, 1])
    await confirmForm(leader, { form: 'C2-02a/NS', reason: 'Kế toán trưởng đối chiếu ngày 01/06/2018 với TT 77/2017' })
    expect((await forms())[0]).toEqual({ number: 'C2-02a/NS', confirmed: true })
    expect([await remarks('TC-2018-0001'), await remarks('NT-2018-0001')]).toEqual([1, 1])
    const event = await office.store.reads.get<{ by: string; reason: string }>(
      `SELECT by_name AS by, reason FROM event WHERE action = 'form.confirm'`,
      [],
    )
    expect(event).toEqual({ by: 'Bình', reason: 'Kế toán trưởng đối chiếu ngày 01/06/2018 với TT 77/2017' })
  })

  test('an unknown voucher is refused and leaves no file', async () => {
    await expect(printVoucher(office, 'TC-2018-0999', folder.file('none.pdf'))).rejects.toMatchObject({
      code: 'notFound',
    })
  })
})
