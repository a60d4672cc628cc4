import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { planText } from '../../src-main/text/screens/plan.ts'
import { officeScreen, openApp, withDataFolder } from './app.ts'
import { copySample } from './sample.ts'
import { dialog, goTo, openTab, press, said, type } from './screen.ts'
import { binh, declare } from './steps/people.ts'
import { verdict } from './steps/review.ts'

const t = planText.vi

test('the plan of the year: needs in their order, a draft, a decision that files then read, and both reports', async () => {
  await withDataFolder(async (folder) => {
    await copySample(folder)
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page, exportsFolder } = app
    const fits = () =>
      expect
        .poll(() => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]))
        .toEqual([officeScreen.width, officeScreen.height])
    const row = (no: string) => page.locator(`tr[data-application="${no}"]`)
    try {
      await declare(page, binh)
      await goTo(page, 'plan')

      await test.step('needs: rank, reason and ceiling of each file', async () => {
        await expect(row('HS-2018-0062')).toContainText(
          '2. Không có ưu tiên. Nhận ngày 21/05/2018, sau hồ sơ trước (14/05/2018).',
        )
        await expect(row('HS-2018-0062')).toContainText('2.400.000')
        await fits()
      })

      await test.step('draft: who pays an INFRA file, and the sums follow', async () => {
        await openTab(page, t.tabs.draft)
        await expect(row('HS-2018-0042')).toContainText(t.draft.open)
        await press(page, t.draft.editFor('HS-2018-0042'))
        const form = dialog(page, t.draft.editFor('HS-2018-0042'))
        await type(form, t.draft.source.central, '300.000.000')
        await type(form, t.draft.source.local, '16.000.000')
        await expect(form.getByRole('status')).toContainText('316.000.000')
        await press(form, t.draft.save)
        await expect(said(page, t.draft.saved('HS-2018-0042'))).toBeVisible()
        await expect(row('HS-2018-0042')).toContainText('316.000.000')
        await expect(row('HS-2018-0042')).toContainText(t.draft.byOfficer)
        await fits()
      })

      await test.step('decision: without its number it is not taken; with it, files are judged again', async () => {
        await openTab(page, t.tabs.decisions)
        await expect(page.getByText(t.decisions.none)).toBeVisible()
        await press(page, t.decisions.record)
        await page.getByRole('checkbox', { name: t.decisions.includedFor('HS-2018-0063') }).uncheck()
        await press(page, t.decisions.confirm)
        await type(page, t.decisions.number, '701/QĐ-UBND')
        await type(page, t.decisions.date, '28/06/2018')
        await type(page, t.decisions.signer, 'Chủ tịch UBND tỉnh')
        await press(page, t.decisions.confirm)
        await expect(said(page, 'Đã kiểm tra lại')).toBeVisible()
        await expect(page.getByRole('row', { name: /701\/QĐ-UBND.*28\/06\/2018/ })).toBeVisible()
        await fits()
      })

      await test.step('the file left out no longer meets the condition on the plan; the one inside does', async () => {
        await openTab(page, t.tabs.needs)
        for (const [no, expected] of [
          ['HS-2018-0063', verdict.notMet],
          ['HS-2018-0061', verdict.met],
        ] as const) {
          await row(no).getByRole('button', { name: no }).click()
          await expect(page.locator('[data-condition="GEN.PLAN"]')).toContainText(expected)
          await goTo(page, 'plan')
        }
      })

      await test.step('reports: a workbook and a print of each', async () => {
        await openTab(page, t.tabs.reports)
        await expect(page.getByText('gửi trước ngày 15/08/2017')).toBeVisible()
        for (const report of ['estimate', 'progress'] as const)
          for (const format of ['XLSX', 'PDF']) {
            await press(page, t.reports.exportOf(t.report[report], format))
            const name = `${report === 'estimate' ? 'du-toan-ho-tro' : 'tien-do-ke-hoach'}-2018.${format.toLowerCase()}`
            await expect.poll(() => existsSync(join(exportsFolder, name))).toBe(true)
          }
        await fits()
      })

      await test.step('a year without files says what to do', async () => {
        await openTab(page, t.tabs.needs)
        await page.getByRole('combobox', { name: t.year }).selectOption('2019')
        await expect(page.getByText(t.none)).toBeVisible()
      })
    } finally {
      await app.close()
    }
  })
})
