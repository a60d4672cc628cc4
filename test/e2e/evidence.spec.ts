import { expect, type Locator, type Page, test } from '@playwright/test'
import type { limitTexts } from '../../src-main/text/pay-limits.ts'
import { moneyVouchersText } from '../../src-main/text/screens/money-vouchers.ts'
import { settingsText } from '../../src-main/text/screens/settings.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { officeScreen, openApp, withDataFolder } from './app.ts'
import { pdfPaper } from './paper.ts'
import { copySample } from './sample.ts'
import { choose, dialog, goTo, handOver, openTab, press, refusal, said, type } from './screen.ts'
import { evidence, paperName, startPaper } from './steps/evidence.ts'
import { fillVoucher } from './steps/money.ts'
import { binh, declare, hoa, workAs } from './steps/people.ts'
import { openFile, review } from './steps/review.ts'

const t = evidence
const vouchers = moneyVouchersText.vi

/** 336 million approved, 168 advanced, 68 paid of 90 accepted. */
const water = { no: 'HS-2018-0014', coop: 'HTX Thủy sản Cánh Buồm' }
const openMoney = async (page: Page): Promise<Locator> => {
  const file = await openFile(page, water.no, water.coop)
  await openTab(file, review.tabs.money)
  return file
}
const limit = (place: Page | Locator, id: keyof typeof limitTexts): Locator => place.locator(`[data-limit="${id}"]`)

test('what payment rests on: papers in date order, limits that follow them, a plan, and a voucher bound by both', async () => {
  await withDataFolder(async (folder) => {
    await copySample(folder)
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page } = app
    const fits = () =>
      expect
        .poll(() => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]))
        .toEqual([officeScreen.width, officeScreen.height])
    try {
      await declare(page, hoa)
      const file = await openMoney(page)
      const rests = file.getByRole('region', { name: t.rests.title, exact: true })

      await test.step('decision, contract, advance, acceptance, payment: in the order of their days', async () => {
        await expect(rests.getByRole('row')).toContainText([
          t.rests.date,
          'Quyết định 412/QĐ-UBND',
          paperName('contract', '18/HĐXD'),
          'TU-2018-0012',
          paperName('acceptance', '1/BBNT/HĐXD'),
          paperName('invoice', '0000155'),
          'TC-2018-0007',
        ])
        await expect(limit(file, 'stateShare')).toContainText('68.000.000 ≤ 72.000.000 đ, còn 4.000.000')
        await expect(limit(file, 'ownContribution')).toContainText(t.limits.state.notYet)
        await fits()
      })

      await test.step('an acceptance before its contract is refused at its date; in order it is kept with its volume table', async () => {
        const form = await startPaper(page, file, 'acceptance')
        await type(form, t.form.numbers.acceptance, '2/BBNT')
        await type(form, t.form.datedOn.acceptance, '02/05/2018')
        await choose(form, t.form.contract, '18/HĐXD · 420.000.000')
        await type(form, t.form.amounts.acceptance, '110.000.000')
        await type(form, t.form.item, 'Tuyến ống nhánh')
        await handOver(
          page,
          () => press(form, t.form.chooseVolume),
          await pdfPaper('khoi-luong-2.pdf', 'Bang khoi luong'),
        )
        await press(form, t.form.save)
        await expect(form.getByText('trước ngày ký hợp đồng 18/HĐXD (14/05/2018)')).toBeVisible()
        await type(form, t.form.datedOn.acceptance, '27/06/2018')
        await press(form, t.form.save)
        await expect(form).toBeHidden()
        await expect(said(page, t.form.saved(paperName('acceptance', '2/BBNT')))).toBeVisible()
        await expect(limit(file, 'stateShare')).toContainText('68.000.000 ≤ 160.000.000 đ')
        await press(rests, t.rests.seeScan('khoi-luong-2.pdf'))
        await expect(dialog(page, 'khoi-luong-2.pdf').locator('iframe')).toBeVisible()
        await page.keyboard.press('Escape')
      })

      await test.step('an invoice is used once, whatever file it is recorded in', async () => {
        const form = await startPaper(page, file, 'invoice')
        await type(form, t.form.numbers.invoice, '131')
        await type(form, t.form.datedOn.invoice, '02/05/2018')
        await type(form, t.form.parties.invoice, 'Công ty TNHH Xây dựng Hòa Bình Kon Tum')
        await type(form, t.form.amounts.invoice, '1.000.000')
        await press(form, t.form.save)
        await expect(form.getByText('đã được ghi ở hồ sơ HS-2018-0005')).toBeVisible()
        await press(form, uiText.vi.cancel)
      })

      await test.step('a wrong record is corrected by another, with its reason; both stay', async () => {
        const name = paperName('acceptance', '2/BBNT')
        await press(rests, t.rests.correctOf(name))
        const form = dialog(page, t.form.correctTitle(name))
        await type(form, t.form.amounts.acceptance, '100.000.000')
        await type(form, t.form.reason, 'Ghi nhầm giá trị')
        await press(form, t.form.save)
        await expect(form).toBeHidden()
        await expect(limit(file, 'stateShare')).toContainText('68.000.000 ≤ 152.000.000 đ')
        await press(rests, t.rests.showEnded(1))
        await expect(rests.getByText('đã thay thế: Lê Thị Hoa: Ghi nhầm giá trị')).toBeVisible()
        await fits()
      })

      await test.step('what was paid rests on the first acceptance: it is not taken away', async () => {
        const name = paperName('acceptance', '2/BBNT')
        await press(rests, t.rests.cancelOf(name))
        const asked = dialog(page, t.rests.cancelTitle)
        await type(asked, t.form.reason, 'Chưa nghiệm thu')
        await press(asked, t.rests.cancelTitle)
        await expect(asked).toBeHidden()
        await press(rests, t.rests.cancelOf(paperName('acceptance', '1/BBNT/HĐXD')))
        await type(asked, t.form.reason, 'Nhầm')
        await press(asked, t.rests.cancelTitle)
        await expect(refusal(asked, 'đang dựa vào bản ghi này')).toBeVisible()
        await page.keyboard.press('Escape')
        await expect(asked).toBeHidden()
      })

      await test.step('the plan sums to the approval; the next instalment is the first that has not gone out', async () => {
        const plan = file.getByRole('region', { name: t.plan.title, exact: true })
        await press(plan, t.plan.make)
        const form = dialog(page, t.plan.dialog)
        await type(form, t.plan.share(2), '33,3')
        await expect(form.getByRole('status')).toContainText('103,3 %')
        await type(form, t.plan.share(3), '16,7')
        await press(form, t.plan.save)
        await expect(form).toBeHidden()
        await expect(plan.getByRole('row')).toContainText([
          t.plan.line,
          '168.000.000',
          `${t.plan.kinds.payment} · ${t.plan.next}`,
          '56.112.000',
          '336.000.000',
        ])
        await expect(plan).toContainText(t.plan.left('43.888.000'))
        await fits()
      })

      await test.step('the voucher takes the next instalment; above what was accepted it says which limit, and is refused', async () => {
        const form = await fillVoucher(page, { type: 'TC', ...water, amount: '4.000.001', date: '28/06/2018' })
        await expect(limit(form, 'stateShare')).toContainText('72.000.001 > 72.000.000 đ, vượt 1')
        await expect(form.getByText(t.limits.refused)).toBeVisible()
        await press(form, t.plan.use(2, '43.888.000'))
        await expect(limit(form, 'stateShare')).toContainText('111.888.000 > 72.000.000 đ')
        await press(form, vouchers.prepareConfirm)
        await expect(form).toContainText('vượt 72.000.000 đồng, bằng 80 % giá trị nghiệm thu 90.000.000 đồng')
        await type(form, vouchers.amount, '4.000.000')
        await type(form, vouchers.account, '5100201001234')
        await expect(limit(form, 'ownAccount')).toContainText(t.limits.state.notMet)
        await press(form, vouchers.prepareConfirm)
        await expect(form).toContainText('Tài khoản 5100201001234 không phải tài khoản đứng tên hợp tác xã')
        await type(form, vouchers.account, '9900924937')
        await expect(form.getByText(t.limits.refused)).toBeHidden()
        await press(form, vouchers.prepareConfirm)
        await expect(form).toBeHidden()
      })

      await test.step('a paper lies with the draft, and is seen there', async () => {
        const papers = page.getByRole('region', { name: vouchers.scans.title, exact: true })
        await expect(papers).toContainText(vouchers.scans.none)
        await handOver(page, () => press(papers, vouchers.scans.add), {
          name: 'bảng kê.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
        })
        await expect(papers.getByRole('button', { name: vouchers.scans.see('bảng kê.pdf') })).toBeVisible()
        await fits()
      })

      await test.step('the leader lowers a limit by a document; files follow it at once', async () => {
        await workAs(page, binh)
        await goTo(page, 'settings')
        await openTab(page, t.rules.tab)
        await press(page, t.rules.changeOf(t.rules.keys['pay.stateMostPct']))
        const form = dialog(page, t.rules.dialog)
        await type(form, t.rules.newValue, '70')
        await type(form, t.rules.number, '77/QĐ-UBND')
        await type(form, t.rules.date, '28/06/2018')
        await type(form, t.rules.signer, 'Phan Văn Mẫu')
        await press(form, t.rules.save)
        await expect(form).toBeHidden()
        await expect(page.getByRole('row', { name: /Vốn nhà nước.*70 %.*77\/QĐ-UBND/ })).toBeVisible()
        await expect(page.getByRole('tab', { name: settingsText.vi.tabs.areas })).toBeVisible()
        await fits()
        await openMoney(page)
        await expect(limit(page, 'stateShare')).toContainText('68.000.000 > 63.000.000 đ, vượt 5.000.000')
      })
    } finally {
      await app.close()
    }
  })
})
