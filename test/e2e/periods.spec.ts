import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { moneyText } from '../../src-main/text/screens/money.ts'
import { periodsText } from '../../src-main/text/screens/periods.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { fillBook, newOffice } from '../usecases/office.ts'
import { closeMonths } from '../usecases/year.ts'
import { officeScreen, openApp, withDataFolder } from './app.ts'
import { copySample } from './sample.ts'
import { choose, dialog, goTo, grid, openTab, press, refusal, said, type } from './screen.ts'
import { office as commandLine } from './steps/books.ts'
import { ledger } from './steps/money.ts'
import { binh, declare, hoa, inspector, workAs } from './steps/people.ts'

const t = periodsText.vi
const m = moneyText.vi

const fits = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]))
    .toEqual([officeScreen.width, officeScreen.height])
const row = (page: Page, month: string) => page.locator(`tr[data-month="${month}"]`)
const step = (page: Page, key: string) => page.locator(`tr[data-step="${key}"]`)

test('months close in order with their checks; the leader alone reopens, with a reason that stays', async () => {
  await withDataFolder(async (folder) => {
    await copySample(folder)
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page } = app
    try {
      await declare(page, hoa)
      await goTo(page, 'periods')
      await expect(row(page, '2018-06')).toContainText(t.state.running)
      await expect(row(page, '2019-01')).toContainText('Chỉnh lý quyết toán (01/2019)')
      await fits(page)

      await test.step('a month after one that is open is not closed: what is in the way is said', async () => {
        await press(page, t.months.open('Tháng 5'))
        const pane = page.getByRole('complementary', { name: t.check.title('Tháng 5') })
        await expect(pane).toContainText('Khóa tháng 01/2018 trước tháng 05/2018')
        await expect(pane.getByRole('button', { name: t.months.closeOf('Tháng 5') })).toBeDisabled()
        await fits(page)
      })

      await test.step('one by one, each with its figures and its seal', async () => {
        for (const [month, name] of [
          ['2018-01', 'Tháng 1'],
          ['2018-04', 'Tháng 4'],
        ] as const) {
          await press(page, t.months.open(name))
          await press(page, t.months.closeOf(name))
          const asked = dialog(page, t.months.closeOf(name))
          await press(asked, t.closing.confirm)
          await expect(said(page, t.closing.done(name))).toBeVisible()
          await expect(row(page, month)).toContainText(t.state.closed)
          await expect(row(page, month)).toContainText(hoa.name)
        }
        await expect(row(page, '2018-02')).toContainText(t.state.closed)
      })

      await test.step('advances without papers lead to their files', async () => {
        await press(page, t.months.open('Tháng 5'))
        const pane = page.getByRole('complementary', { name: t.check.title('Tháng 5') })
        await expect(pane).toContainText('thiếu')
        await fits(page)
      })

      await test.step('the finance officer cannot reopen; the leader says why, and both stand in the history', async () => {
        await expect(page.getByRole('button', { name: t.months.reopenOf('Tháng 4') })).toHaveCount(0)
        await workAs(page, binh)
        await press(page, t.months.reopenOf('Tháng 4'))
        const asked = dialog(page, t.months.reopenOf('Tháng 4'))
        await press(asked, t.reopening.confirm)
        await expect(asked).toContainText(uiText.vi.reasonMissing)
        await type(asked, t.reopening.reason, 'Bổ sung hóa đơn đến muộn')
        await press(asked, t.reopening.confirm)
        await expect(row(page, '2018-04')).toContainText(t.state.over)
        const acts = page.getByRole('table', { name: t.acts.title })
        await expect(acts.getByRole('row')).toHaveCount(4)
        await expect(acts.getByRole('row').nth(1)).toContainText('Bổ sung hóa đơn đến muộn')
        await expect(acts.getByRole('row').nth(1)).toContainText(binh.name)
      })

      await test.step('an inspector looks and closes nothing', async () => {
        await workAs(page, inspector)
        await goTo(page, 'periods')
        await press(page, t.months.open('Tháng 4'))
        await expect(page.getByRole('complementary')).toContainText(t.check.order)
        await expect(page.getByRole('button', { name: t.months.closeOf('Tháng 4') })).toHaveCount(0)
      })
    } finally {
      await app.close()
    }
  })
})

test('the end of a year: carried over, cancelled, closed; the book says the day and the next opens with what came over', async () => {
  await withDataFolder(async (folder) => {
    const office = await newOffice(join(folder, 'office.db'))
    await fillBook(office)
    await closeMonths(office, '2019-02-15')
    await office.close()
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page } = app
    try {
      await declare(page, hoa)
      await goTo(page, 'periods')
      await openTab(page, t.tabs.year)

      await test.step('steps in order, with days, what is left and the ground', async () => {
        await expect(step(page, 'advances')).toContainText('10/02/2019')
        await expect(step(page, 'advances')).toContainText('15/02')
        await expect(step(page, 'advances')).toContainText('300.000.000')
        await expect(step(page, 'advances')).toContainText(t.end.stepState.late)
        await expect(step(page, 'close').getByRole('button')).toBeDisabled()
        await fits(page)
      })

      await test.step('ordinary money that was not added late is refused under point đ', async () => {
        await press(page, t.end.carry)
        const form = dialog(page, t.carrying.title)
        await form.getByRole('checkbox', { name: t.carrying.choose(t.carrying.what.available) }).check()
        await choose(form, t.carrying.point, t.carrying.points.đ)
        await type(form, t.document.number, '15/TB-STC')
        await type(form, t.document.date, '05/02/2019')
        await form.getByRole('combobox', { name: m.field.signer }).fill('Giám đốc Sở Tài chính')
        await press(form, t.carrying.confirm)
        await expect(form).toContainText('bổ sung sau ngày 30/09/2018')
        await choose(form, t.carrying.point, t.carrying.points.b)
        for (const no of ['HS-2018-0001', 'HS-2018-0002'])
          for (const what of ['committed', 'advanced'] as const)
            await form.getByRole('checkbox', { name: new RegExp(`${t.carrying.what[what]}, ${no}`) }).check()
        await type(form, t.carrying.amountOf(t.carrying.what.available), '50.000.000')
        await expect(form).toContainText('Sẽ chuyển 900.000.000 đồng')
        await press(form, t.carrying.confirm)
        await expect(form).toBeHidden()
        await expect(said(page, 'CN-2018-0001, CN-2019-0001')).toBeVisible()
        await expect(page.getByRole('table', { name: t.end.carried })).toContainText('900.000.000')
      })

      await test.step('its second half stands in the book of the next year', async () => {
        await press(page, t.end.openVoucher('CN-2019-0001'))
        await expect(page.getByRole('complementary', { name: /CN-2019-0001/ })).toContainText('Chuyển nguồn')
        await expect(grid(page, ledger.table)).toContainText('Số dư đầu năm chuyển từ năm 2018 sang: 900.000.000 đồng')
        await fits(page)
        await goTo(page, 'budget')
        await choose(page, t.year, `${t.year} 2019`)
        await expect(page.getByRole('table')).toContainText('900.000.000')
        await goTo(page, 'periods')
        await choose(page, t.year, `${t.year} 2018`)
      })

      await test.step('the rest is cancelled, then the year is closed for ever', async () => {
        await press(page, t.end.cancel)
        const form = dialog(page, t.cancelling.title)
        await expect(form).toContainText('700.000.000')
        await type(form, t.document.number, '20/TB-KBNN')
        await type(form, t.document.date, '14/02/2019')
        await form.getByRole('combobox', { name: m.field.signer }).fill('Giám đốc Kho bạc')
        await press(form, t.cancelling.confirm)
        await expect(form).toBeHidden()
        await press(page, t.end.close)
        await press(dialog(page, t.closingYear.title(2018)), t.closingYear.confirm)
        await expect(page.getByText(t.yearClosed('').trim(), { exact: false }).first()).toBeVisible()
        await expect(step(page, 'close')).toContainText(t.end.stepState.done)
        await fits(page)
      })

      await test.step('no voucher of that year any more; a day of the year end is changed only with its ground', async () => {
        await press(page, t.end.editOf(t.end.setting.advancesBack))
        const form = dialog(page, t.end.editOf(t.end.setting.advancesBack))
        await type(form, t.end.value, '15-02')
        await type(form, t.end.groundLabel, 'NĐ 163/2016 Đ.42')
        await press(form, t.end.editConfirm)
        await expect(form).toContainText('không đúng')
        await type(form, t.end.value, '02-15')
        await press(form, t.end.editConfirm)
        await expect(page.locator('tr[data-setting="advancesBack"]')).toContainText('15/02')
        await expect(refusal(page, /./)).toHaveCount(0)
      })
    } finally {
      await app.close()
    }
    const db = join(folder, 'office.db')
    const bookOf = async (year: string) => {
      const out = join(folder, `${year}.json`)
      await commandLine('ledger', '--db', db, '--year', year, '--format', 'json', '--out', out)
      return JSON.parse(readFileSync(out, 'utf8')) as { closedOn: string | null; opening: unknown }
    }
    expect((await bookOf('2018')).closedOn).not.toBeNull()
    expect((await bookOf('2019')).opening).toMatchObject({
      estimate: 900_000_000,
      available: 600_000_000,
      advanceBalance: 300_000_000,
    })
  })
})
