import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { reportNames } from '../../src-main/domain/report/ask.ts'
import { ledgerColumnTitles } from '../../src-main/text/ledger.ts'
import { filterNames } from '../../src-main/text/ledger-filters.ts'
import { reportTitles } from '../../src-main/text/report.ts'
import { moneyLedgerText } from '../../src-main/text/screens/money-ledger.ts'
import { profilesText } from '../../src-main/text/screens/profiles.ts'
import { reportsText } from '../../src-main/text/screens/reports.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { readCsv } from '../documents/csv-strict.ts'
import { officeScreen, openApp, withDataFolder } from './app.ts'
import { copySample } from './sample.ts'
import { choose, closeDialog, dialog, goTo, handOver, pick, press, said, type } from './screen.ts'
import { declare, hoa, inspector, workAs } from './steps/people.ts'

const [t, p, ledger] = [reportsText.vi, profilesText.vi, moneyLedgerText.vi]

test('reports: figures on the screen, the same in their files; the ledger in the columns of other software', async () => {
  await withDataFolder(async (folder) => {
    await copySample(folder)
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page, exportsFolder } = app
    const fits = () =>
      expect
        .poll(() => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]))
        .toEqual([officeScreen.width, officeScreen.height])
    const show = (name: keyof typeof t.name) =>
      page.getByRole('navigation', { name: t.list }).getByRole('button', { name: t.name[name] }).click()
    const table = (name: (typeof reportNames)[number]) => page.getByRole('region', { name: reportTitles[name].vi })
    const total = (name: (typeof reportNames)[number]) => table(name).getByRole('row').last()
    const csvOf = (name: string) => readCsv(readFileSync(join(exportsFolder, name), 'utf8').slice(1), '\r\n')
    try {
      await declare(page, hoa)
      await goTo(page, 'reports')

      await test.step('every report of the year, each within the screen', async () => {
        for (const name of reportNames.filter((one) => one !== 'coop')) {
          await show(name)
          await expect(total(name)).toContainText('TỔNG CỘNG')
          await fits()
        }
        await show('open-advances')
        await expect(total('open-advances')).toContainText('1.702.000.000')
        await expect(
          page.getByText('Bằng chữ: Một tỷ bảy trăm linh hai triệu đồng (tổng tạm ứng còn dư).'),
        ).toBeVisible()
      })

      await test.step('a filter narrows figures and heading; a year without figures says what to do', async () => {
        await choose(page, filterNames.district.vi, 'Huyện Đắk Tô')
        await expect(page.getByText('Phạm vi: Huyện, thành phố: Huyện Đắk Tô', { exact: false })).toBeVisible()
        await expect(total('open-advances')).toContainText('300.000.000')
        await choose(page, t.year, '2017')
        await expect(page.getByText(t.empty)).toBeVisible()
        await choose(page, t.year, '2018')
        await choose(page, filterNames.district.vi, uiText.vi.all)
      })

      await test.step('a statement waits for its co-op, then shows all it received', async () => {
        await show('coop')
        await expect(page.getByText(t.chooseCoop)).toBeVisible()
        await page.getByRole('combobox', { name: filterNames.coop.vi, exact: true }).fill('bazan hong')
        await page.getByRole('option', { name: 'HTX Cà phê Bazan Hồng' }).click()
        await expect(total('coop')).toContainText('440.000.000')
        await fits()
      })

      await test.step('the settlement as three files; the CSV has the figures of the screen', async () => {
        await show('settlement')
        const shown = await total('settlement').getByRole('cell').allTextContents()
        for (const format of ['XLSX', 'CSV', 'PDF']) {
          await press(page, t.exportOf(t.name.settlement, format))
          await expect.poll(() => existsSync(join(exportsFolder, `quyet-toan-2018.${format.toLowerCase()}`))).toBe(true)
          await expect(said(page, t.saved)).toBeVisible()
        }
        const sum = csvOf('quyet-toan-2018.csv').find(([, , name]) => name?.text === 'TỔNG CỘNG')
        expect(sum?.slice(4).map(({ text }) => text)).toEqual(
          shown.filter((text) => text !== '').map((text) => text.replaceAll('.', '')),
        )
      })

      await test.step('a column profile: what is missing is said, three lines are shown, it is saved', async () => {
        await show('profiles')
        await press(page, p.add)
        await choose(page, p.whatOf(8), p.constant)
        await type(page, p.constantOf(8), '=KT')
        await press(page, p.save)
        await expect(page.getByText(p.missing)).toHaveCount(2)
        await type(page, p.name, 'Phần mềm A')
        await type(page, p.headingOf(8), 'Don_vi')
        await press(page, p.up(8))
        await choose(page, p.dateFormat, 'yyyy-mm-dd')
        const preview = page.getByRole('region', { name: p.preview }).last()
        await expect(preview.getByRole('row')).toHaveCount(4)
        await expect(preview.getByRole('row').nth(1)).toContainText(/^2018-01-19DT-2018-00012018-\d\d-\d\d.*'=KT0$/)
        await press(page, p.save)
        await expect(said(page, p.saved('Phần mềm A'))).toBeVisible()
        await fits()
      })

      await test.step('the ledger leaves in its columns, narrowed to days; a print is not offered', async () => {
        await goTo(page, 'ledger')
        await press(page, ledger.export)
        const form = dialog(page, ledger.exportTitle)
        await type(form, filterNames.from.vi, '01/06/2018')
        await choose(form, ledger.exportColumns, ledger.exportProfile('Phần mềm A'))
        await expect(form.getByRole('radio', { name: ledger.format.pdf })).toBeDisabled()
        await pick(form, ledger.format.csv)
        await press(form, ledger.exportStart)
        await expect(said(form, ledger.exportSaved)).toBeVisible()
        await closeDialog(form)
        const [head, ...lines] = csvOf('so-theo-doi-giai-ngan-2018.csv')
        expect(head?.map(({ text }) => text)).toEqual([
          ...(['postingDate', 'voucherNo', 'voucherDate', 'description', 'coop', 'taxCode'] as const).map(
            (key) => ledgerColumnTitles[key].vi,
          ),
          'Don_vi',
          ledgerColumnTitles.payment.vi,
        ])
        expect(lines.length).toBeGreaterThan(5)
        expect(lines.every(([day, , , , , , unit]) => (day?.text ?? '') >= '2018-06-01' && unit?.text === "'=KT")).toBe(
          true,
        )
      })

      await test.step('a profile goes out as a file and comes in again under another name', async () => {
        await goTo(page, 'reports')
        await choose(page, p.which, 'Phần mềm A')
        await press(page, p.toFile)
        const file = join(exportsFolder, 'mau-cot-Phần-mềm-A.json')
        await expect.poll(() => existsSync(file)).toBe(true)
        const other = join(folder, 'other.json')
        writeFileSync(other, readFileSync(file, 'utf8').replace('Phần mềm A', 'Phần mềm B'))
        await handOver(page, () => press(page, p.readFile), other)
        await expect(said(page, p.fileRead('Phần mềm B'))).toBeVisible()
        await press(page, p.save)
        await expect(said(page, p.saved('Phần mềm B'))).toBeVisible()
        writeFileSync(other, '{}')
        await handOver(page, () => press(page, p.readFile), other)
        await expect(page.getByText('Tệp không phải mẫu cột xuất sổ', { exact: false })).toBeVisible()
      })

      await test.step('removing one asks for a reason', async () => {
        await press(page, p.remove)
        const form = dialog(page, p.removeTitle('Phần mềm B'))
        await type(form, p.removeReason, 'Lập nhầm')
        await press(form, p.remove)
        await expect(said(page, p.removed('Phần mềm B'))).toBeVisible()
        await expect(page.getByRole('combobox', { name: p.which }).getByRole('option')).toHaveText([
          p.fresh,
          'Phần mềm A',
        ])
      })

      await test.step('an inspector reads all of it and saves nothing', async () => {
        await workAs(page, inspector)
        await goTo(page, 'reports')
        await show('profiles')
        await expect(page.getByText(p.readOnly)).toBeVisible()
        await expect(page.getByRole('button', { name: p.save })).toHaveCount(0)
        await show('budget')
        await expect(total('budget')).toContainText('7.000.000.000')
      })

      expect(
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part')),
      ).toEqual([])
    } finally {
      await app.close()
    }
  })
})
