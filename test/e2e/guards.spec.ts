import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import Excel from 'exceljs'
import { frameText } from '../../src-main/text/screens/frame.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { officeScreen, openApp, type TestOffice, withDataFolder } from './app.ts'
import { workbook } from './main-job-data.ts'
import { copySample } from './sample.ts'
import { dialog, field, goTo, grid, handOver, pick, press, refusal, type } from './screen.ts'
import { office as commandLine } from './steps/books.ts'
import { counted, intake, list, report, tryWorkbook } from './steps/intake.ts'
import { budget, decisions, ledger, money, openPosted, vouchers } from './steps/money.ts'
import { declare, foundOffice, inspector, lan, roleOf } from './steps/people.ts'
import { bar, fileOf, openFile, review } from './steps/review.ts'

const size = { sample: false, viewport: officeScreen } as const

const inOffice = async (folder: string, work: (office: TestOffice) => Promise<void>): Promise<void> => {
  const office = await openApp(folder, size)
  try {
    await work(office)
  } finally {
    await office.close()
  }
}

test('a second start on the same data folder is refused, and the first goes on', async () => {
  await withDataFolder(async (folder) => {
    await inOffice(folder, async ({ page }) => {
      await foundOffice(page, 'Liên minh Hợp tác xã tỉnh Kon Tum', lan)
      await expect(openApp(folder, size)).rejects.toThrow(`The data folder “${folder}” is in use by another window`)
      await goTo(page, 'applications')
      await counted(page, 0, 0)
    })
  })
})

test('an inspector reads everything and can change nothing', async () => {
  await withDataFolder(async (folder) => {
    await copySample(folder)
    await inOffice(folder, async ({ page }) => {
      await declare(page, inspector)
      await goTo(page, 'applications')
      await expect(grid(page, list.title).getByRole('row').nth(1)).toBeVisible()
      for (const name of [list.intake, list.create]) await expect(page.getByRole('button', { name })).toHaveCount(0)

      await grid(page, list.title).getByRole('row').nth(1).getByRole('gridcell').first().click()
      await expect(bar(page)).toBeVisible()
      await expect(bar(page).getByRole('button')).toHaveCount(0)
      for (const tab of [
        review.tabs.overview,
        review.tabs.conditions,
        /^Giấy tờ /,
        review.tabs.money,
        review.tabs.history,
      ]) {
        await page.getByRole('tab', { name: tab }).click()
        const panel = page.getByRole('tabpanel')
        await expect(panel).not.toBeEmpty()
        await expect(
          panel.getByRole('button', { name: /^(Sửa|Nhập|Ký|Đính kèm|Đã nhận|Kiểm tra|Trả lại)/ }),
        ).toHaveCount(0)
      }

      await goTo(page, 'budget')
      await expect(page.getByText(`${budget.mayAct}: chỉ ${roleNames}`)).toBeVisible()
      await expect(page.getByRole('button', { name: new RegExp(`^(${budget.add}|Giao, điều chỉnh)`) })).toHaveCount(0)
      await goTo(page, 'decisions')
      await expect(page.getByText(`${decisions.mayRecord}: chỉ Lãnh đạo được thực hiện.`)).toBeVisible()
      await expect(page.getByRole('button', { name: decisions.record })).toHaveCount(0)
      const posted = await openPosted(page, 'TU-2018-0001')
      await expect(posted).toContainText(ledger.hash)
      await expect(posted).toContainText(money.onlyRoles(money.voucherType.ĐC, 'Kế toán'))
      await expect(page.getByRole('button', { name: vouchers.prepare })).toHaveCount(0)

      // What an inspector is for: the seal, and the log.
      await page.getByRole('button', { name: /kiểm tra toàn bộ sổ$/ }).click()
      await expect(dialog(page, ledger.sealTitle)).toContainText('Niêm phong khớp')
    })
  })
})

const roleNames = 'Kế toán, Quản trị được thực hiện.'

test('typed text outlives a reload, a crash of the page and a new start', async () => {
  await withDataFolder(async (folder) => {
    const note = 'Đã gọi giám đốc hợp tác xã, hẹn bổ sung sổ thành viên ngày 12/3.'
    await inOffice(folder, async (office) => {
      const { page, context } = office
      await foundOffice(page, 'Liên minh Hợp tác xã tỉnh Kon Tum', lan)
      await tryWorkbook(page, workbook)
      await press(page, intake.confirm(24))
      await press(page, intake.toList)
      await openFile(page, first.no, first.coop)
      await press(bar(page), review.bar.note)
      const asked = dialog(page, review.history.noteTitle)
      await type(asked, review.history.noteText, note)
      await expect(asked.getByRole('status')).toHaveText(uiText.vi.draftKept)

      await page.reload()
      await backAtNote(page, note)

      // The page dies without a word, as when memory runs out; the shell opens another window on the same office.
      const devtools = await context.newCDPSession(page)
      void devtools.send('Page.crash').catch(() => undefined)
      await expect.poll(() => office.page !== page).toBe(true)
      await backAtNote(office.page, note)
    })
    await inOffice(folder, async ({ page }) => {
      await backAtNote(page, note)
      await press(dialog(page, review.history.noteTitle), review.history.addNote)
      await page.getByRole('tab', { name: review.tabs.history }).click()
      await expect(fileOf(page, first.coop).getByRole('listitem').filter({ hasText: note })).toContainText(lan.name)
    })
  })
})

const first = { no: 'HS-2018-0001', coop: 'HTX Rau hoa xứ lạnh Tân Lập' }

/** After a fresh page: whoever it is sits down again, opens the file and the note. */
const backAtNote = async (page: Page, note: string): Promise<void> => {
  const known = page.getByRole('button', { name: `${lan.name} ${roleOf(lan)}` })
  const desk = page.getByRole('heading', { level: 1, name: frameText.vi.screens.desk })
  await expect(known.or(desk)).toBeVisible()
  if (await known.isVisible()) await known.click()
  await openFile(page, first.no, first.coop)
  await press(bar(page), review.bar.note)
  await expect(field(dialog(page, review.history.noteTitle), review.history.noteText)).toHaveValue(note)
}

test('a workbook that cannot be read says what is wrong and what to do', async () => {
  await withDataFolder(async (folder) => {
    await inOffice(folder, async ({ page }) => {
      await foundOffice(page, 'Liên minh Hợp tác xã tỉnh Kon Tum', lan)
      await tryWorkbook(page, { name: 'bang-ke.xlsx', mimeType: xlsxType, buffer: Buffer.from('not a workbook') })
      await expect(refusal(page, 'Không đọc được tệp như một bảng tính .xlsx')).toContainText('rồi nhập lại')
      const other = new Excel.Workbook()
      other.addWorksheet('Chi tiêu').addRow(['Ngày', 'Nội dung', 'Số tiền'])
      const buffer = Buffer.from(await other.xlsx.writeBuffer())
      await handOver(page, () => press(page, intake.chooseOther), { name: 'khac.xlsx', mimeType: xlsxType, buffer })
      await expect(refusal(page, 'Không trang nào có tiêu đề của biểu tổng hợp nhu cầu')).toContainText('Chi tiêu')
      await goTo(page, 'applications')
      await counted(page, 0, 0)
    })
  })
})

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The list the office received, with many more rows of the same form. */
const longList = async (rows: number): Promise<Buffer> => {
  const book = new Excel.Workbook()
  await book.xlsx.readFile(workbook)
  const sheet = book.worksheets[0]
  if (sheet === undefined) throw new Error('the fixture has no sheet')
  const rest = Array.from({ length: sheet.columnCount - 3 }, (_, column) => sheet.getCell(9, column + 4).value)
  for (let at = 0; at < rows; at += 1) sheet.addRow([25 + at, `HTX Dài Hạn số ${at + 1}`, null, ...rest])
  return Buffer.from(await book.xlsx.writeBuffer())
}

test('closing the window while a list is imported leaves all of it or nothing', async () => {
  await withDataFolder(async (folder) => {
    const rows = 24 + 1500
    await inOffice(folder, async ({ page }) => {
      await foundOffice(page, 'Liên minh Hợp tác xã tỉnh Kon Tum', lan)
      await tryWorkbook(page, { name: 'dai.xlsx', mimeType: xlsxType, buffer: await longList(1500) })
      await press(page, intake.confirm(rows))
      await expect(page.getByRole('button', { name: uiText.vi.working }).or(report(page, intake.done))).toBeVisible()
    })
    await inOffice(folder, async ({ page }) => {
      await page.getByRole('button', { name: `${lan.name} ${roleOf(lan)}` }).click()
      await goTo(page, 'applications')
      const all = page.getByRole('status').filter({ hasText: list.count(rows, rows) })
      const nothing = page.getByRole('status').filter({ hasText: list.count(0, 0) })
      await expect(all.or(nothing)).toBeVisible()
    })
    const database = join(folder, 'office.db')
    expect(JSON.parse(await commandLine('verify', '--db', database, '--json'))).toMatchObject({ ok: true })
  })
})

test('closing the window while a book is exported leaves no half file', async () => {
  await withDataFolder(async (folder) => {
    await copySample(folder)
    await inOffice(folder, async ({ page }) => {
      await declare(page, lan)
      await goTo(page, 'ledger')
      await press(page, ledger.export)
      const form = dialog(page, ledger.exportTitle)
      await pick(form, ledger.format.pdf)
      await press(form, ledger.exportStart)
      await expect(form.getByRole('status')).toBeVisible()
    })
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => basename(path))
    expect(left.filter((name) => name.endsWith('.part'))).toEqual([])
    await inOffice(folder, async ({ page }) => {
      await page.getByRole('button', { name: `${lan.name} ${roleOf(lan)}` }).click()
      await goTo(page, 'ledger')
      await page.getByRole('button', { name: /kiểm tra toàn bộ sổ$/ }).click()
      await expect(dialog(page, ledger.sealTitle)).toContainText('Niêm phong khớp')
    })
  })
})
