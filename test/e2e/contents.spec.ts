import { readdirSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { applicationsText } from '../../src-main/text/screens/applications.ts'
import { factsText } from '../../src-main/text/screens/facts.ts'
import { reviewText } from '../../src-main/text/screens/review.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { officeScreen, openApp, withDataFolder } from './app.ts'
import { choose, goTo, openTab, pick, press, said, type } from './screen.ts'
import { foundOffice, lan } from './steps/people.ts'

const form = applicationsText.vi.form
const facts = factsText.vi
const review = reviewText.vi

const coopNamed = async (page: Page, name: string): Promise<void> => {
  await pick(page, form.fresh)
  await type(page, form.name, name)
  await choose(page, form.district, 'Huyện Đắk Hà')
}

const fits = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]))
    .toEqual([officeScreen.width, officeScreen.height])

const newForm = async (page: Page, content: string): Promise<void> => {
  await goTo(page, 'applications')
  await page.getByRole('button', { name: applicationsText.vi.list.create, exact: true }).first().click()
  await choose(page, form.content, content)
}

test('other contents than infrastructure: typed, judged, computed to the đồng and printed', async () => {
  await withDataFolder(async (folder) => {
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page } = app
    try {
      await foundOffice(page, 'Liên minh HTX thử', lan)

      await test.step('two graduates for twenty-four months', async () => {
        await newForm(page, 'Đưa lao động trẻ có trình độ về hợp tác xã')
        await coopNamed(page, 'HTX Cà phê Đắk Hà')
        await expect(page.getByRole('combobox', { name: form.work, exact: true })).toBeHidden()
        await type(page, form.requestDate, '01/03/2018')
        await type(page, facts.names.people, '2')
        await type(page, facts.names.months, '24')
        await choose(page, facts.names.region, 'Vùng IV')
        await choose(page, facts.names['coop.field'], 'Nông nghiệp')
        await fits(page)
        await press(page, form.create)
        await openTab(page, review.tabs.money)
        await expect(page.getByText('2 người × 2.760.000 đồng × 24 tháng = 132.480.000 đồng')).toBeVisible()
        await fits(page)
      })

      await test.step('damaged fields, line by line', async () => {
        await newForm(page, 'Hỗ trợ vốn, giống khi gặp thiên tai, dịch bệnh')
        await coopNamed(page, 'HTX Lúa gạo Đắk La')
        await type(page, form.requestDate, '01/03/2018')
        await type(page, facts.names.disasterOn, '01/02/2018')
        const lines = page.getByRole('group', { name: facts.names.lines })
        await press(lines, facts.lines.add)
        await choose(lines, facts.lines.item, 'Lúa thuần')
        await type(lines, facts.lines.quantity, '2,35')
        await type(lines, facts.lines.lossPct, '80')
        await lines.scrollIntoViewIfNeeded()
        await fits(page)
        await press(page, form.create)
        await openTab(page, review.tabs.money)
        await expect(page.getByText('Lúa thuần: 2,35 ha × 2.000.000 = 4.700.000 đồng')).toBeVisible()
        await openTab(page, review.tabs.overview)
        await expect(page.getByText('Lúa thuần 2,35 ha, 80 %')).toBeVisible()
      })

      await test.step('the verdict sheet is printed', async () => {
        await openTab(page, review.tabs.conditions)
        await press(page, review.conditions.check)
        await press(page, review.conditions.sheet)
        await expect(said(page, uiText.vi.savedTo('').trim())).toBeVisible()
        expect(readdirSync(app.exportsFolder)).toEqual(['phieu-tham-dinh-HS-2018-0002.pdf'])
      })
    } finally {
      await app.close()
    }
  })
})
