import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Excel from 'exceljs'
import { reportsText } from '../../src-main/text/screens/reports.ts'
import { treasuryText } from '../../src-main/text/screens/treasury.ts'
import { treasuryTitle } from '../../src-main/text/treasury.ts'
import { readCsv } from '../documents/csv-strict.ts'
import { bookedIn, rowOf, statementWorkbook } from '../usecases/treasury-statement.ts'
import { officeScreen, openApp, withDataFolder } from './app.ts'
import { copySample } from './sample.ts'
import { goTo, handOver, press, refusal, said, type } from './screen.ts'
import { declare, hoa, inspector, workAs } from './steps/people.ts'

const [t, reports] = [treasuryText.vi, reportsText.vi]
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

test('the statement of the Treasury: one missing, one of another amount, one extra; seen, handed out, kept', async () => {
  await withDataFolder(async (folder) => {
    await copySample(folder)
    const booked = bookedIn(join(folder, 'office.db')).map(rowOf)
    const buffer = await statementWorkbook([
      ...booked
        .filter(({ number }) => number !== 'TU-2018-0002')
        .map((row) => (row.number === 'TU-2018-0003' ? { ...row, debit: 190_500_000 } : row)),
      { number: 'UNC 77', voucherDate: '2018-04-20', postedOn: null, text: 'Phí', debit: 1_000_000, credit: null },
      { number: 'UNC 78', voucherDate: '2018-04-21', postedOn: null, text: 'Phí', debit: 'hỏi lại', credit: null },
    ])
    const statement = { name: 'sao-ke-2018.xlsx', mimeType: xlsx, buffer }
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page, exportsFolder } = app
    const fits = () =>
      expect
        .poll(() => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]))
        .toEqual([officeScreen.width, officeScreen.height])
    const pane = page.getByRole('region', { name: t.title, exact: true })
    const table = page.getByRole('region', { name: treasuryTitle.vi })
    const tile = (name: keyof typeof t.group) =>
      page.getByRole('group', { name: t.groups }).getByRole('button', { name: new RegExp(`^${t.group[name]} ?\\d`) })
    const open = () =>
      page.getByRole('navigation', { name: reports.list }).getByRole('button', { name: reports.name.treasury }).click()
    try {
      await declare(page, hoa)
      await goTo(page, 'reports')
      await open()

      await test.step('nothing is chosen: what to do next; a file that is none says what was looked for', async () => {
        await expect(pane.getByText(t.nothing)).toBeVisible()
        await expect(pane.getByText(t.pastNone)).toBeVisible()
        await expect(pane.getByRole('button', { name: reports.exportOf(t.title, 'XLSX') })).toBeDisabled()
        const other = { name: 'khac.csv', mimeType: 'text/csv', buffer: Buffer.from('Số chứng từ;Diễn giải\n1;x\n') }
        await handOver(page, () => press(pane, t.choose), other)
        await expect(refusal(page, '“Ngày chứng từ” / “Ngày hạch toán”; “Số tiền” / “Ghi nợ”, “Ghi có”')).toBeVisible()
      })

      await test.step('groups with their sums, what differs first; what was not read has its place', async () => {
        await handOver(page, () => press(pane, t.chooseOther), statement)
        await expect(tile('different')).toContainText('1 dòngChênh lệch -500.000')
        await expect(tile('onlyOurs')).toContainText('1 dòng180.000.000')
        await expect(tile('onlyTheirs')).toContainText('1 dòng1.000.000')
        await expect(tile('matched')).toContainText(`${booked.length - 2} dòng`)
        await expect(page.getByRole('region', { name: t.unread(1) })).toContainText('hỏi lại')
        await expect(table.getByRole('row').nth(2)).toContainText('TU-2018-0003')
        await expect(table.getByRole('row').nth(2)).toContainText('-500.000')
        await fits()
      })

      await test.step('a group alone, by the keyboard only', async () => {
        await tile('onlyOurs').focus()
        await page.keyboard.press('Enter')
        await expect(tile('onlyOurs')).toHaveAttribute('aria-pressed', 'true')
        await expect(table.locator('tbody').getByRole('row')).toHaveCount(1)
        await expect(table).toContainText('TU-2018-0002')
        await page.keyboard.press('Tab')
        await page.keyboard.press('Space')
        await expect(table).toContainText('UNC 77')
        await page.keyboard.press('Space')
        await expect(tile('all')).toHaveAttribute('aria-pressed', 'true')
      })

      await test.step('days the wrong way round are refused; of May alone the rest is put aside', async () => {
        await type(pane, t.from, '01/05/2018')
        await type(pane, t.to, '30/04/2018')
        await expect(refusal(page, /01\/05\/2018.*30\/04\/2018/)).toBeVisible()
        await type(pane, t.to, '31/05/2018')
        await expect(tile('onlyOurs')).toContainText('0 dòng')
        await expect(tile('onlyTheirs')).toContainText('0 dòng')
        await expect(pane.getByText(/dòng của sao kê ngoài khoảng ngày/)).toBeVisible()
        await tile('onlyTheirs').click()
        await expect(pane.getByText(t.groupEmpty)).toBeVisible()
        await tile('all').click()
        await type(pane, t.from, '')
        await type(pane, t.to, '')
        await expect(tile('onlyOurs')).toContainText('1 dòng')
      })

      await test.step('as three files: the workbook has the sums of the screen', async () => {
        const total = table.getByRole('row').last()
        await expect(total).toContainText('TỔNG CỘNG')
        const shown = (await total.getByRole('cell').allTextContents()).filter((text) => text !== '')
        for (const format of ['XLSX', 'CSV', 'PDF']) {
          await press(pane, reports.exportOf(t.title, format))
          await expect
            .poll(() => existsSync(join(exportsFolder, `doi-chieu-kho-bac-2018.${format.toLowerCase()}`)))
            .toBe(true)
          await expect(said(page, t.saved)).toBeVisible()
        }
        const csv = readFileSync(join(exportsFolder, 'doi-chieu-kho-bac-2018.csv'), 'utf8').slice(1)
        const sum = readCsv(csv, '\r\n').find(([, name]) => name?.text === 'TỔNG CỘNG')
        expect(sum?.slice(2).flatMap(({ text }) => (text === '' ? [] : [text]))).toEqual(
          shown.map((text) => text.replaceAll('.', '')),
        )
        const book = new Excel.Workbook()
        await book.xlsx.readFile(join(exportsFolder, 'doi-chieu-kho-bac-2018.xlsx'))
        const numbers = (book.worksheets[0]?.getColumn(3).values ?? []).filter((value) =>
          /^(?:TU|TC|NT|ĐC)-/.test(String(value)),
        )
        expect(numbers.slice(0, 2)).toEqual(['TU-2018-0003', 'TU-2018-0002'])
        expect(numbers.length).toBe(booked.length)
      })

      await test.step('it is kept in the log, once', async () => {
        await press(pane, t.keep)
        await expect(said(page, t.kept)).toBeVisible()
        await expect(pane.getByText(/Kết quả này đã được ghi nhận: Lê Thị Hoa/)).toBeVisible()
        await expect(pane.getByRole('button', { name: t.keep })).toHaveCount(0)
      })

      await test.step('what was chosen stays; an inspector sees all of it and keeps nothing', async () => {
        await goTo(page, 'ledger')
        await goTo(page, 'reports')
        await expect(tile('onlyOurs')).toContainText('1 dòng')
        await workAs(page, inspector)
        await goTo(page, 'reports')
        await open()
        await type(pane, t.from, '01/01/2018')
        await expect(tile('onlyOurs')).toContainText('1 dòng')
        await expect(pane.getByRole('button', { name: t.keep })).toHaveCount(0)
      })
    } finally {
      await app.close()
    }
  })
})
