import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { periodsText } from '../../src-main/text/screens/periods.ts'
import { fillBook, newOffice } from '../usecases/office.ts'
import { closeMonths } from '../usecases/year.ts'
import { officeScreen, openApp, withDataFolder } from './app.ts'
import { copySample } from './sample.ts'
import { dialog, goTo, openTab, press } from './screen.ts'
import { binh, declare, hoa, workAs } from './steps/people.ts'

const t = periodsText.vi
test('shots', async () => {
  await withDataFolder(async (folder) => {
    await copySample(folder)
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page } = app
    const shot = (name: string) => page.screenshot({ path: `/tmp/shots-periods/${name}.png` })
    await declare(page, hoa)
    await goTo(page, 'periods')
    await expect(page.locator('tr[data-month="2018-06"]')).toBeVisible()
    await shot('months-empty')
    await press(page, t.months.open('Tháng 5'))
    await expect(page.getByRole('complementary')).toContainText(t.check.seal)
    await shot('months-pane')
    for (const name of ['Tháng 1', 'Tháng 4', 'Tháng 5']) {
      await press(page, t.months.open(name))
      await press(page, t.months.closeOf(name))
      await expect(dialog(page, t.months.closeOf(name))).toBeVisible()
      await shot('close-dialog')
      await press(dialog(page, t.months.closeOf(name)), t.closing.confirm)
      await expect(dialog(page, t.months.closeOf(name))).toBeHidden()
    }
    await press(page, t.months.open('Tháng 6'))
    await expect(page.getByRole('complementary')).toContainText(t.check.seal)
    await shot('months-june')
    await openTab(page, t.tabs.year)
    await expect(page.locator('tr[data-step="close"]')).toBeVisible()
    await shot('year-ahead')
    await app.close()
  })
  await withDataFolder(async (folder) => {
    const office = await newOffice(join(folder, 'office.db'))
    await fillBook(office)
    await closeMonths(office, '2019-02-15')
    await office.close()
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page } = app
    const shot = (name: string) => page.screenshot({ path: `/tmp/shots-periods/${name}.png` })
    await declare(page, hoa)
    await goTo(page, 'periods')
    await openTab(page, t.tabs.year)
    await expect(page.locator('tr[data-step="close"]')).toBeVisible()
    await shot('year-late')
    await press(page, t.end.carry)
    const form = dialog(page, t.carrying.title)
    await form.getByRole('checkbox').first().check()
    await shot('carry')
    await page.keyboard.press('Escape')
    await press(page, t.end.cancel)
    await expect(dialog(page, t.cancelling.title)).toBeVisible()
    await shot('cancel')
    await page.keyboard.press('Escape')
    await workAs(page, binh)
    await page.getByRole('tab', { name: t.tabs.months }).click()
    await shot('months-closed')
    await app.close()
  })
})
