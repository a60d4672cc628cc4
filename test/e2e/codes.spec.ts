import { expect, test } from '@playwright/test'
import { codeKindText } from '../../src-main/text/code-kinds.ts'
import { codesText } from '../../src-main/text/screens/codes.ts'
import { houseText } from '../../src-main/text/screens/house.ts'
import { settingsText } from '../../src-main/text/screens/settings.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { chapterHeading, codeFile } from '../usecases/code-file.ts'
import { officeScreen, openApp, withDataFolder } from './app.ts'
import { copySample } from './sample.ts'
import { choose, closeDialog, dialog, field, goTo, grid, handOver, openTab, press, said, type } from './screen.ts'
import { budget, money } from './steps/money.ts'
import { declare, hoa, inspector, workAs } from './steps/people.ts'

const t = codesText.vi
const chapter = codeKindText.vi.chapter

const workbook = async (name: string, ...rows: Parameters<typeof codeFile>[1][]) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(await codeFile(chapterHeading, ...rows)),
})

test('a code list is looked at, taken in whole, and a budget line takes its codes', async () => {
  await withDataFolder(async (folder) => {
    await copySample(folder)
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page } = app
    const fits = () =>
      expect
        .poll(() => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]))
        .toEqual([officeScreen.width, officeScreen.height])
    const rowOf = (kind: string) =>
      page.getByRole('table', { name: t.table }).getByRole('row', { name: new RegExp(`^${kind} (?!trình)`) })
    try {
      await declare(page, hoa)
      await goTo(page, 'settings')
      await openTab(page, settingsText.vi.tabs.codes)
      await expect(rowOf(chapter)).toContainText(t.none)
      await fits()

      await test.step('a list with problems names each place, and is not offered for import', async () => {
        await press(page, t.add)
        const form = dialog(page, t.addTitle)
        await press(form, t.preview)
        await expect(form.getByText(uiText.vi.fieldMissing(t.document))).toBeVisible()
        await expect(form.getByText(uiText.vi.fieldMissing(t.file))).toBeVisible()
        await choose(form, t.kind, chapter)
        await type(form, t.document, 'TT 324/2016/TT-BTC')
        const bad = await workbook(
          'sai.xlsx',
          [1, '0512', 'Thừa một số'],
          [2, '512', 'Liên minh'],
          [3, '512', 'Tên khác'],
        )
        await handOver(page, () => press(form, t.choose), bad)
        await press(form, t.preview)
        await expect(form.getByText(t.refused(2))).toBeVisible()
        await expect(form.getByRole('row', { name: /Danh mục 3 B 0512 .*cần 3 chữ số/ })).toBeVisible()
        await expect(form.getByRole('row', { name: /Danh mục 5 C Tên khác .*“Liên minh”/ })).toBeVisible()
        await expect(form.getByRole('button', { name: /^Nhập \d+ mã$/ })).toBeHidden()
        await fits()
      })

      await test.step('a good one is previewed and taken in', async () => {
        const form = dialog(page, t.addTitle)
        const good = await workbook(
          'chuong.xlsx',
          [1, 18, 'Bộ Tài chính'],
          [2, '412', 'Sở Nông nghiệp và Phát triển nông thôn'],
          [3, '512', 'Liên minh các Hợp tác xã'],
        )
        await handOver(page, () => press(form, t.chooseOther), good)
        await press(form, t.preview)
        await expect(form.getByText(t.willTake(3))).toBeVisible()
        await expect(form.getByRole('row', { name: /Danh mục 3 B 18 .*“018”/ })).toBeVisible()
        await fits()
        await press(form, t.confirm(3))
        await expect(said(page, t.taken(3, chapter))).toBeVisible()
        await expect(form).toBeHidden()
        await expect(rowOf(chapter)).toContainText('TT 324/2016/TT-BTC')
        await expect(rowOf(chapter).getByRole('cell').nth(4)).toHaveText('3')
      })

      await test.step('its codes are found by name without marks; a year before has none', async () => {
        await press(page, t.open(chapter))
        const codes = page.getByRole('dialog')
        await codes.getByRole('searchbox', { name: t.search }).fill('hop tac xa')
        await expect(grid(codes, chapter).getByRole('row')).toHaveCount(2)
        await expect(grid(codes, chapter)).toContainText('512')
        await closeDialog(codes)
        await choose(page, t.year, `${t.year} 2017`)
        await expect(rowOf(chapter)).toContainText(t.none)
        await expect(rowOf(chapter)).toContainText(t.history(1))
      })

      await test.step('a budget line is given a chapter of the list by its name; other codes are typed', async () => {
        await goTo(page, 'budget')
        await page.getByRole('button', { name: budget.add, exact: true }).first().click()
        const form = dialog(page, budget.addTitle)
        await type(form, budget.name, 'Hỗ trợ bồi dưỡng, ngân sách tỉnh')
        await type(form, money.code.level, '2')
        await expect(form.getByText(budget.noCodeList(budget.codeHint('4')))).toBeVisible()
        const chapters = form.getByRole('combobox', { name: money.code.chapter })
        await chapters.fill('999')
        await expect(page.getByText(budget.codeNotFound)).toBeVisible()
        await chapters.fill('lien minh')
        await page.getByRole('option', { name: '512 – Liên minh các Hợp tác xã' }).click()
        await expect(field(form, money.code.tieuMuc)).toHaveValue('')
        await fits()
        await press(form, budget.addConfirm)
        await expect(form).toBeHidden()
        const line = page.getByRole('row').filter({ hasText: 'Hỗ trợ bồi dưỡng, ngân sách tỉnh' })
        await expect(line).toContainText(`${money.code.level} 2`)
        await expect(line).toContainText(`${money.code.chapter} 512 Liên minh các Hợp tác xã`)
      })

      await test.step('an inspector reads it, and what was done is in the log', async () => {
        await workAs(page, inspector)
        await goTo(page, 'settings')
        await expect(page.getByText(t.readOnly)).toBeVisible()
        await expect(rowOf(chapter)).toContainText('TT 324/2016/TT-BTC')
        await expect(page.getByRole('button', { name: t.add, exact: true })).toBeHidden()
        await goTo(page, 'log')
        await expect(page.getByText(houseText.vi.log.actions['codes.import']).first()).toBeVisible()
      })
    } finally {
      await app.close()
    }
  })
})
