import { expect, test } from '@playwright/test'
import { officeDataText } from '../../src-main/text/screens/office-data.ts'
import { settingsText } from '../../src-main/text/screens/settings.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { officeScreen, openApp, withDataFolder } from './app.ts'
import { copySample } from './sample.ts'
import { choose, dialog, goTo, openTab, press, said, type } from './screen.ts'
import { binh, declare, lan, workAs } from './steps/people.ts'

const t = settingsText.vi
const data = officeDataText.vi

test('what the province fixes is recorded with its document, and the files say what followed', async () => {
  await withDataFolder(async (folder) => {
    await copySample(folder)
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page } = app
    const fits = () =>
      expect
        .poll(() => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]))
        .toEqual([officeScreen.width, officeScreen.height])
    try {
      await declare(page, binh)
      await goTo(page, 'settings')

      await test.step('a cap without its document is not taken; with it, it stands in the table', async () => {
        const name = 'Mức tối đa một trường hợp: Đầu tư phát triển kết cấu hạ tầng'
        await press(page, `${t.provincial.record}: ${name}`)
        const form = dialog(page, t.provincial.recordTitle)
        await type(form, t.provincial.valueLabel, '250.000.000')
        await type(form, t.provincial.from, '01/01/2018')
        await press(form, t.provincial.confirm)
        await expect(form.getByText(uiText.vi.fieldMissing(t.provincial.number))).toBeVisible()
        await type(form, t.provincial.number, '12/2017/NQ-HĐND')
        await type(form, t.provincial.date, '10/12/2017')
        await type(form, t.provincial.signer, 'Chủ tịch HĐND tỉnh')
        await press(form, t.provincial.confirm)
        await expect(said(page, 'Đã kiểm tra lại')).toBeVisible()
        await expect(
          page.getByRole('row', { name: new RegExp(`${name}.*250\\.000\\.000.*12/2017/NQ-HĐND`) }),
        ).toBeVisible()
        await fits()
      })

      await test.step('a value that begins later is on record; the one in force stays until then', async () => {
        const name = 'Mức tối đa một trường hợp: Xúc tiến thương mại, mở rộng thị trường'
        await press(page, `${t.provincial.record}: ${name}`)
        const form = dialog(page, t.provincial.recordTitle)
        await type(form, t.provincial.valueLabel, '70.000.000')
        await type(form, t.provincial.from, '01/01/2019')
        await type(form, t.provincial.number, '30/2018/NQ-HĐND')
        await type(form, t.provincial.date, '20/06/2018')
        await type(form, t.provincial.signer, 'Chủ tịch HĐND tỉnh')
        await press(form, t.provincial.confirm)
        await expect(form).toBeHidden()
        const row = page.getByRole('row').filter({ hasText: name })
        await expect(row.getByRole('cell').nth(1)).toContainText('60.000.000')
        await row.getByText(t.provincial.history(2)).click()
        await expect(row).toContainText(`${t.provincial.state.coming}: 70.000.000`)
        await expect(row).toContainText(`${t.provincial.state.inForce}: 60.000.000`)
        await fits()
      })

      await test.step('a reading is changed on a ground', async () => {
        await openTab(page, t.tabs.readings)
        await press(page, `${t.readings.change}: Cách tính hợp đồng tiêu thụ`)
        const form = dialog(page, t.readings.changeTitle)
        await type(form, t.readings.groundLabel, 'Công văn 15/STC ngày 05/06/2018')
        await press(form, t.readings.confirm)
        await expect(form).toBeHidden()
        await expect(page.getByRole('row', { name: /từng hợp đồng.*Công văn 15\/STC/ })).toBeVisible()
        await fits()
      })

      await test.step('communes are added to a list', async () => {
        await openTab(page, t.tabs.areas)
        await expect(page.getByText(t.areas.none)).toBeVisible()
        await press(page, t.areas.add)
        const form = dialog(page, t.areas.addTitle)
        await choose(form, t.areas.district, 'Huyện Đắk Hà')
        await type(form, t.areas.communes, 'Đắk Mar\nĐắk Ui')
        await type(form, t.areas.period, '01/01/2017')
        await type(form, t.provincial.number, '900/QĐ-TTg')
        await type(form, t.provincial.date, '20/06/2017')
        await press(form, t.areas.confirm)
        await expect(form).toBeHidden()
        await expect(page.getByRole('row', { name: /Đắk Ui.*Huyện Đắk Hà.*900\/QĐ-TTg/ })).toBeVisible()
        await fits()
      })

      await test.step('the data of the office head its books; a code cut short is refused at its field', async () => {
        await openTab(page, data.tab)
        await press(page, data.dialog)
        const form = dialog(page, data.dialog)
        await type(form, data.fields.unitCode, '107123')
        await type(form, data.fields.account, '9527.3.1071234')
        await press(form, data.save)
        await expect(form.getByText('cần 7 chữ số')).toBeVisible()
        await type(form, data.fields.unitCode, '1071234')
        await press(form, data.save)
        await expect(said(page, data.saved)).toBeVisible()
        await expect(page.getByRole('tabpanel')).toContainText(/1071234.*9527\.3\.1071234/)
        await fits()
        await openTab(page, t.tabs.areas)
      })

      await test.step('an officer reads, and cannot write', async () => {
        await workAs(page, lan)
        await goTo(page, 'settings')
        await expect(page.getByText(t.readOnly)).toBeVisible()
        await expect(page.getByRole('button', { name: t.areas.add, exact: true })).toBeHidden()
      })
    } finally {
      await app.close()
    }
  })
})
