import { expect } from '@playwright/test'
import type { Page } from 'playwright-core'

/** One stop of the guided tour: what to do on the screen, and what the picture then shows. */
type Step = {
  readonly name: string
  readonly vi: string
  readonly en: string
  readonly walk: (page: Page) => Promise<void>
}

const step = (name: string, vi: string, en: string, walk: Step['walk']): Step => ({ name, vi, en, walk })

const open = async (page: Page, screen: string): Promise<void> => {
  await page
    .getByRole('navigation')
    .first()
    .getByRole('button', { name: new RegExp(`^${screen}`) })
    .click()
}

const choosePerson = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: /Đổi người làm việc/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
  await expect(page.getByRole('button', { name: /Đổi người làm việc/ })).toContainText(name)
}

const seen = (page: Page, heading: string) => expect(page.getByRole('heading', { name: heading }).first()).toBeVisible()

/** The browser's PDF viewer draws outside of the page's own tree: an empty pane is one colour and packs small, a drawn one does not. */
const drawn = (page: Page): Promise<void> =>
  expect
    .poll(async () => (await page.locator('iframe').screenshot()).length, { timeout: 20_000 })
    .toBeGreaterThan(6_000)

/** HS-2018-0042: its financial statements are attached, not all of it is proven. */
const file = 'HTX Cà phê Bazan Hồng'

/** April as the Treasury of the sample office has it: one amount differs, one voucher is missing, a fee is extra. */
const statement = [
  'Số chứng từ;Ngày chứng từ;Diễn giải;Số tiền',
  'TU-2018-0001;09/04/2018;Tạm ứng;200.000.000',
  'TU-2018-0002;10/04/2018;Tạm ứng;180.000.000',
  'TU-2018-0003;11/04/2018;Tạm ứng;190.500.000',
  'TU-2018-0004;16/04/2018;Tạm ứng;130.000.000',
  'TU-2018-0005;16/04/2018;Tạm ứng;190.000.000',
  'UNC 77;20/04/2018;Phí chuyển tiền;55.000',
  'TU-2018-0006;18/04/2018;Tạm ứng;170.000.000',
  'TU-2018-0007;23/04/2018;Tạm ứng;160.000.000',
].join('\n')

/** A list as an office hands it in; a spreadsheet has eaten a zero. */
const chapters = [
  'Mã chương;Tên',
  '18;Bộ Tài chính',
  '412;Sở Nông nghiệp và Phát triển nông thôn',
  '512;Liên minh Hợp tác xã',
].join('\n')

/** A review officer's, a leader's and a finance officer's morning in the sample office. */
export const steps: readonly Step[] = [
  step('people', 'Chọn người làm việc', 'Who is at work', (page) =>
    expect(page.getByRole('button', { name: /Trần Thị Lan/ })).toBeVisible(),
  ),
  step(
    'desk',
    'Bàn làm việc: hồ sơ theo hạn, kinh phí, niêm phong',
    'The desk: files by deadline, money, seal',
    async (page) => {
      await page.getByRole('button', { name: /Trần Thị Lan/ }).click()
      await seen(page, 'Bàn làm việc')
    },
  ),
  step('applications', 'Hồ sơ trong năm', 'The applications of the year', async (page) => {
    await open(page, 'Hồ sơ')
    await expect(page.getByRole('grid', { name: 'Hồ sơ' })).toContainText('HS-2018-0001')
  }),
  step('search', 'Tìm không dấu: “dak ha ca phe”', 'Search without marks: “dak ha ca phe”', async (page) => {
    await page.getByRole('searchbox').fill('dak ha ca phe')
    await expect(page.getByRole('grid', { name: 'Hồ sơ' })).not.toContainText('HS-2018-0005')
    await expect(page.getByRole('grid', { name: 'Hồ sơ' })).toContainText(file)
  }),
  step(
    'review',
    'Thẩm định: điều kiện, căn cứ và giấy tờ chứng minh',
    'Review: conditions, law and the paper that proves',
    async (page) => {
      await page.getByRole('searchbox').fill('')
      await open(page, 'Thẩm định')
      await page.getByText('HS-2018-0042').first().click()
      await seen(page, file)
      await page.locator('[data-condition="INFRA.REVENUE"] button').first().click()
      await expect(page.getByText('Điều 5, khoản 1, điểm b').first()).toBeVisible()
      await drawn(page)
    },
  ),
  step('papers', 'Giấy tờ của hồ sơ', 'The papers of the file', async (page) => {
    await page.getByRole('tab', { name: /^Giấy tờ/ }).click()
    await expect(page.locator('[data-paper="PROJECT"]')).toBeVisible()
  }),
  step('history', 'Diễn biến: ai, lúc nào, vì sao', 'History: who, when, why', async (page) => {
    await page.getByRole('tab', { name: 'Diễn biến' }).click()
    await expect(page.getByRole('tabpanel')).toContainText('Trần Thị Lan')
  }),
  step(
    'coop',
    'Hợp tác xã: mọi hỗ trợ từ trước đến nay, nguồn của từng thông tin',
    'A co-op: all support so far, and where each fact comes from',
    async (page) => {
      await page.getByRole('button', { name: `Xem HTX: ${file}` }).click()
      await expect(page.getByRole('table', { name: 'Hỗ trợ từ trước đến nay' })).toContainText('440.000.000')
    },
  ),
  step(
    'duplicates',
    'Hai mục có thể là một hợp tác xã, so cạnh nhau',
    'Two records that may be one co-op, side by side',
    async (page) => {
      await open(page, 'Hợp tác xã')
      await page.getByRole('tab', { name: /^Có thể trùng/ }).click()
      await page.getByRole('gridcell', { name: 'HTX NN & DV Sao Khuê' }).click()
      await expect(page.getByRole('table', { name: 'So sánh hai mục' })).toContainText('HTX NN & DV Sao Khuê')
    },
  ),
  step(
    'class',
    'Lớp bồi dưỡng: kế hoạch và thực tế, chi phí so với định mức',
    'A class: planned and held, its costs against the norms',
    async (page) => {
      await open(page, 'Lớp bồi dưỡng')
      await page.getByText('Quản trị hợp tác xã kiểu mới, đợt 1').first().click()
      await page.getByRole('tab', { name: 'Chi phí' }).click()
      await expect(page.getByText('Có người chưa ký nhận')).toBeVisible()
    },
  ),
  step(
    'plan',
    'Kế hoạch của năm: ai trả bao nhiêu cho hồ sơ nào',
    'The plan of the year: who pays how much for which file',
    async (page) => {
      await open(page, 'Kế hoạch')
      await page.getByRole('tab', { name: 'Dự thảo' }).click()
      await expect(page.getByText('Tổng cộng')).toBeVisible()
    },
  ),
  step('settings', 'Tỉnh quy định gì, theo văn bản nào', 'What the province fixed, by which document', async (page) => {
    await open(page, 'Cài đặt')
    await expect(page.getByText('09/2017/NQ-HĐND')).toBeVisible()
  }),
  step(
    'backup',
    'Sao lưu: một lần bấm, đọc lại toàn bộ, rồi diễn tập khôi phục',
    'Backup: one click, all of it read again, and a restore rehearsed',
    async (page) => {
      await choosePerson(page, 'Nguyễn Văn Bình')
      await open(page, 'Sao lưu')
      await page.getByRole('button', { name: 'Sao lưu ngay' }).click()
      await expect(page.getByText('Đã sao lưu và kiểm tra lại').first()).toBeVisible()
      await page.getByRole('button', { name: /^Diễn tập khôi phục từ bản/ }).click()
      await expect(page.getByText('Bản sao lưu nguyên vẹn và mở được')).toBeVisible()
    },
  ),
  step('law', 'Quy định: bộ điều kiện dưới dạng văn bản', 'The rule pack as readable law', async (page) => {
    await open(page, 'Quy định')
    await expect(page.getByText('INFRA.REVENUE')).toBeAttached()
  }),
  step('decisions', 'Quyết định của Ủy ban nhân dân tỉnh', 'Decisions of the People’s Committee', async (page) => {
    await open(page, 'Quyết định')
    await page.getByText('412/QĐ-UBND').first().click()
    await expect(page.getByRole('complementary').or(page.getByRole('region')).first()).toBeVisible()
  }),
  step('budget', 'Dự toán', 'The estimate', async (page) => {
    await choosePerson(page, 'Lê Thị Hoa')
    await open(page, 'Dự toán')
    await expect(page.getByText('Hỗ trợ đầu tư kết cấu hạ tầng năm 2018').first()).toBeVisible()
  }),
  step(
    'codes',
    'Danh mục mã: đơn vị nhập từ tệp, xem trước rồi mới nhập',
    'Code lists: the office imports its own, looked at first',
    async (page) => {
      await open(page, 'Cài đặt')
      await page.getByRole('tab', { name: 'Danh mục mã' }).click()
      await page.getByRole('button', { name: 'Nhập danh mục…' }).click()
      const form = page.getByRole('dialog', { name: 'Nhập danh mục mã' })
      await form.getByRole('textbox', { name: 'Văn bản quy định' }).fill('TT 324/2016/TT-BTC')
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        form.getByRole('button', { name: 'Chọn tệp' }).click(),
      ])
      await chooser.setFiles({ name: 'chuong.csv', mimeType: 'text/csv', buffer: Buffer.from(chapters) })
      await form.getByRole('button', { name: 'Xem trước' }).click()
      await expect(form.getByText('Sẽ nhập 3 mã.')).toBeVisible()
    },
  ),
  step(
    'vouchers',
    'Chứng từ: lập, duyệt, chi là ba người',
    'Vouchers: three people prepare, approve and pay',
    async (page) => {
      await page.keyboard.press('Escape')
      await open(page, 'Giải ngân')
      await page.getByRole('tab', { name: 'Chứng từ' }).click()
      await expect(page.getByRole('grid', { name: /^Chứng từ chi/ })).toBeVisible()
    },
  ),
  step('ledger', 'Sổ theo dõi giải ngân', 'The disbursement ledger', async (page) => {
    await page.getByRole('tab', { name: 'Sổ theo dõi' }).click()
    await page.getByRole('navigation', { name: 'Đến tháng' }).getByRole('button', { name: 'T6' }).click()
    await expect(page.getByRole('grid', { name: 'Sổ theo dõi giải ngân' })).toContainText('TU-2018')
  }),
  step('entry', 'Một chứng từ với bút toán kép', 'One voucher with its double entry', async (page) => {
    await page.getByRole('grid', { name: 'Sổ theo dõi giải ngân' }).getByText('TC-2018').first().click()
    await page.getByRole('button', { name: 'Xem bút toán kép' }).click()
    await expect(page.getByText('Cam kết').last()).toBeVisible()
  }),
  step(
    'advances',
    'Báo cáo: tạm ứng còn dư, hạn thanh toán và nhắc việc',
    'Reports: open advances, when they are due, reminders',
    async (page) => {
      await page.keyboard.press('Escape')
      await open(page, 'Báo cáo')
      await expect(page.getByRole('row').last()).toContainText('1.702.000.000')
    },
  ),
  step(
    'progress',
    'Báo cáo: tiến độ theo nội dung và huyện',
    'Reports: progress by content and district',
    async (page) => {
      await page.getByRole('button', { name: 'Tiến độ theo nội dung, huyện' }).click()
      await expect(page.getByText('Kinh phí').first()).toBeVisible()
    },
  ),
  step(
    'treasury',
    'Đối chiếu Kho bạc: chỗ lệch đứng trước',
    'Reconciliation with the Treasury: what differs stands first',
    async (page) => {
      await page.getByRole('button', { name: 'Đối chiếu Kho bạc' }).click()
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Chọn sao kê…' }).click(),
      ])
      await chooser.setFiles({ name: 'sao-ke-thang-4.csv', mimeType: 'text/csv', buffer: Buffer.from(statement) })
      await page.getByRole('textbox', { name: 'Đến ngày' }).fill('30/04/2018')
      await expect(page.getByRole('button', { name: /^Chỉ có ở sổ/ })).toContainText('1 dòng')
    },
  ),
  step(
    'profile',
    'Mẫu cột: sổ theo đúng cột mà phần mềm kế toán nhập vào',
    'A column profile: the ledger as accounting software imports it',
    async (page) => {
      await page.getByRole('button', { name: 'Mẫu cột xuất sổ' }).click()
      await page.getByRole('textbox', { name: 'Tên mẫu' }).fill('Phần mềm kế toán')
      await expect(page.getByText('Xem trước ba dòng đầu của sổ')).toBeAttached()
    },
  ),
  step('closing', 'Khóa sổ: mỗi tháng một lần kiểm tra', 'Closing the books: a check for every month', async (page) => {
    await open(page, 'Khóa sổ')
    await page.getByRole('button', { name: 'Kiểm tra Tháng 1', exact: true }).click()
    await expect(page.getByRole('complementary', { name: /Tháng 1/ })).toContainText('niêm phong khớp')
  }),
  step('english', 'Một lần bấm sang tiếng Anh', 'One click to English', async (page) => {
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'EN · English' }).click()
    await expect(page.getByRole('button', { name: /^Applications/ })).toBeVisible()
  }),
]

/** Exports the book in one format through the dialog; resolves with the name the screen says it saved. */
export const exportBook = async (page: Page, format: 'Excel' | 'CSV' | 'PDF'): Promise<void> => {
  await page.getByRole('button', { name: 'Xuất sổ' }).click()
  await page.getByRole('radio', { name: new RegExp(`^${format}`) }).check()
  await page.getByRole('button', { name: 'Xuất và lưu' }).click()
  await expect(page.getByText('Đã lưu sổ')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
