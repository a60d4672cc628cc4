import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { moneyText } from '../../src-main/text/screens/money.ts'
import { planText } from '../../src-main/text/screens/plan.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { officeScreen, openApp, withDataFolder } from './app.ts'
import { pdfPaper } from './paper.ts'
import { copySample } from './sample.ts'
import { closeDialog, dialog, field, goTo, handOver, openTab, press, said, type } from './screen.ts'
import { binh, declare, inspector, workAs } from './steps/people.ts'
import { verdict } from './steps/review.ts'

const t = planText.vi
const scan = `${moneyText.vi.field.scan}: ${moneyText.vi.chooseScan}`

const row = (page: Page, no: string) => page.locator(`tr[data-application="${no}"]`)
const inPlan = (page: Page, no: string) => page.getByRole('checkbox', { name: t.decisions.includedFor(no) })
const fits = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]))
    .toEqual([officeScreen.width, officeScreen.height])

/** Number, day and signer of a decision. */
const head = async (page: Page, number: string, day: string): Promise<void> => {
  await type(page, t.decisions.number, number)
  await type(page, t.decisions.date, day)
  await page.getByRole('combobox', { name: t.decisions.signer }).fill('Chủ tịch UBND tỉnh')
}

test('the plan of the year: needs in their order, a draft, the decision and its change, and both reports', async () => {
  await withDataFolder(async (folder) => {
    await copySample(folder)
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page, exportsFolder } = app
    try {
      await declare(page, binh)
      await goTo(page, 'plan')

      await test.step('needs: rank, reason and ceiling of each file', async () => {
        await expect(row(page, 'HS-2018-0062')).toContainText(
          '2. Không có ưu tiên. Nhận ngày 21/05/2018, sau hồ sơ trước (14/05/2018).',
        )
        await expect(row(page, 'HS-2018-0062')).toContainText('2.400.000')
        await fits(page)
      })

      await test.step('draft: who pays a file; more than the ceiling, or what is no amount, is not taken', async () => {
        await openTab(page, t.tabs.draft)
        await expect(row(page, 'HS-2018-0042')).toContainText(t.draft.open)
        await press(page, t.draft.editFor('HS-2018-0042'))
        const form = dialog(page, t.draft.editFor('HS-2018-0042'))
        await type(form, t.draft.source.central, 'ba trăm triệu')
        await press(form, t.draft.save)
        await expect(form.getByRole('status')).toContainText(t.draft.unread)
        await type(form, t.draft.source.central, '400.000.001')
        await press(form, t.draft.save)
        await expect(form.getByRole('alert')).toContainText('vượt mức tối đa 400.000.000 đồng')
        await type(form, t.draft.source.central, '300.000.000')
        await type(form, t.draft.source.local, '16.000.000')
        await expect(field(form, t.draft.source.own)).toHaveValue('105.000.000')
        await expect(form.getByRole('status')).toContainText('316.000.000')
        await press(form, t.draft.save)
        await expect(said(page, t.draft.saved('HS-2018-0042'))).toBeVisible()
        await expect(row(page, 'HS-2018-0042')).toContainText(t.draft.byOfficer)
        await fits(page)
      })

      await test.step('draft: one set of shares for all the others of a content', async () => {
        const content = 'Đầu tư phát triển kết cấu hạ tầng'
        await press(page, t.draft.splitOf(`${t.draft.sum}: ${content}`, 49))
        const form = dialog(page, t.draft.splitTitle(content))
        await type(form, t.draft.source.central, '95')
        await expect(form.getByRole('status')).toContainText(t.draft.shareSum('95'))
        await type(form, t.draft.source.local, '5')
        await press(form, t.draft.splitConfirm(49))
        await expect(said(page, t.draft.splitDone(49))).toBeVisible()
        await expect(row(page, 'HS-2018-0007')).toContainText('304.000.000')
        await expect(row(page, 'HS-2018-0042')).toContainText('316.000.000')
      })

      await test.step('decision: without its number it is not taken; with it, files are judged again', async () => {
        await openTab(page, t.tabs.decisions)
        await expect(page.getByText(t.decisions.none)).toBeVisible()
        await press(page, t.decisions.record)
        for (const no of ['HS-2018-0042', 'HS-2018-0063']) await inPlan(page, no).uncheck()
        await press(page, t.decisions.confirm)
        await expect(page.getByText(uiText.vi.fieldMissing(t.decisions.number))).toBeVisible()
        await head(page, '701/QĐ-UBND', '28/06/2018')
        await handOver(page, () => press(page, scan), await pdfPaper('quyet-dinh-701.pdf', '701/QĐ-UBND'))
        await expect(page.getByText('quyet-dinh-701.pdf')).toBeVisible()
        await press(page, t.decisions.confirm)
        await expect(said(page, 'Đã kiểm tra lại')).toBeVisible()
        await expect(page.getByRole('row', { name: /701\/QĐ-UBND.*28\/06\/2018/ })).toBeVisible()
        await fits(page)
      })

      await test.step('the file left out no longer meets the condition on the plan; the one inside does', async () => {
        await openTab(page, t.tabs.needs)
        for (const [no, expected] of [
          ['HS-2018-0063', verdict.notMet],
          ['HS-2018-0061', verdict.met],
        ] as const) {
          await row(page, no).getByRole('button', { name: no }).click()
          await expect(page.locator('[data-condition="GEN.PLAN"]')).toContainText(expected)
          await goTo(page, 'plan')
        }
      })

      await test.step('a change takes it in and takes another out; whom nobody touched stays as it was', async () => {
        await openTab(page, t.tabs.draft)
        await press(page, t.draft.editFor('HS-2018-0061'))
        const form = dialog(page, t.draft.editFor('HS-2018-0061'))
        await type(form, t.draft.source.central, '7.000.000')
        await press(form, t.draft.save)
        await expect(row(page, 'HS-2018-0061')).toContainText(t.draft.inPlan('7.200.000'))
        await openTab(page, t.tabs.decisions)
        await press(page, t.decisions.change)
        await expect(inPlan(page, 'HS-2018-0061')).toBeChecked()
        await expect(inPlan(page, 'HS-2018-0063')).not.toBeChecked()
        await head(page, '812/QĐ-UBND', '29/06/2018')
        await type(page, t.decisions.reason, 'Bổ sung vốn')
        await press(page, t.decisions.confirm)
        await expect(page.getByText(t.decisions.nothingChanges)).toBeVisible()
        await inPlan(page, 'HS-2018-0063').check()
        await inPlan(page, 'HS-2018-0062').uncheck()
        await expect(page.getByText(t.decisions.changes(1, 1, 0))).toBeVisible()
        await press(page, t.decisions.confirm)
        await press(page, t.decisions.seeOf('812/QĐ-UBND'))
        const lines = dialog(page, t.decisions.linesOf('812/QĐ-UBND'))
        await expect(lines.getByRole('row')).toHaveCount(4)
        await expect(row(page, 'HS-2018-0062').last()).toContainText(`2.400.000${t.decisions.out}`)
        await expect(row(page, 'HS-2018-0063').last()).toContainText(`${t.decisions.notIn}132.480.000`)
        await closeDialog(lines)
        await press(page, t.decisions.seeOf('701/QĐ-UBND'))
        const first = dialog(page, t.decisions.linesOf('701/QĐ-UBND'))
        await press(first, t.decisions.seeFile)
        await expect(first.locator('iframe')).toBeVisible()
        await closeDialog(first)
        await fits(page)
      })

      await test.step('reports: a workbook and a print of each', async () => {
        await openTab(page, t.tabs.reports)
        await expect(page.getByText(t.reports.due('15/08/2017'))).toBeVisible()
        for (const report of ['estimate', 'progress'] as const)
          for (const format of ['XLSX', 'PDF']) {
            await press(page, t.reports.exportOf(t.report[report], format))
            const name = `${report === 'estimate' ? 'du-toan-ho-tro' : 'tien-do-ke-hoach'}-2018.${format.toLowerCase()}`
            await expect.poll(() => existsSync(join(exportsFolder, name))).toBe(true)
          }
        await fits(page)
      })

      await test.step('the plan of the next year begins with needs this year’s does not have', async () => {
        await openTab(page, t.tabs.needs)
        await page.getByRole('combobox', { name: t.year }).selectOption('2019')
        await expect(page.getByText(t.none)).toBeVisible()
        await press(page, t.move.open)
        const form = dialog(page, t.move.title(2019))
        await form.getByRole('searchbox').fill('hs-2018-0042')
        await form.getByRole('checkbox', { name: t.move.chooseFile('HS-2018-0042') }).check()
        await expect(form.locator('tbody tr')).toHaveCount(1)
        await press(form, t.move.confirm(1, 2019))
        await expect(said(page, t.move.moved(1, 2019))).toBeVisible()
        await expect(row(page, 'HS-2018-0042')).toBeVisible()
        await page.getByRole('combobox', { name: t.year }).selectOption('2018')
        await expect(row(page, 'HS-2018-0062')).toBeVisible()
        await expect(row(page, 'HS-2018-0042')).toHaveCount(0)
      })

      await test.step('an inspector reads all of it and is offered nothing to change', async () => {
        await workAs(page, inspector)
        await goTo(page, 'plan')
        await expect(page.getByRole('button', { name: t.move.open })).toHaveCount(0)
        await openTab(page, t.tabs.draft)
        await expect(page.getByRole('button', { name: t.draft.editFor('HS-2018-0061') })).toHaveCount(0)
        await openTab(page, t.tabs.decisions)
        await expect(page.getByRole('button', { name: t.decisions.change })).toHaveCount(0)
        await expect(page.getByRole('button', { name: t.decisions.seeOf('701/QĐ-UBND') })).toBeVisible()
      })
    } finally {
      await app.close()
    }
  })
})
