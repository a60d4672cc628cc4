import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { loadPack } from '../../db/packs/load.ts'
import { filesRefusals } from '../../src-main/text/refusals/files.ts'
import { moneyLedgerText } from '../../src-main/text/screens/money-ledger.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { createOffice } from '../../src-main/usecases/office/create.ts'
import { openOffice } from '../../src-main/usecases/open-office.ts'
import { insertApplications } from '../bench/many-applications.ts'
import { insertBook } from '../bench/many-lines.ts'
import { officeScreen, openApp, withDataFolder } from './app.ts'
import { closeDialog, dialog, goTo, grid, press, said } from './screen.ts'
import { declare, hoa } from './steps/people.ts'

const t = moneyLedgerText.vi
const lineCount = 100_000
/** Opening balance, lines, two sums a month, closing balance. */
const rowCount = lineCount + 2 * 12 + 2

/** @returns the lines of June */
const makeLongBook = async (folder: string): Promise<number> => {
  const office = await openOffice(join(folder, 'office.db'), 'create', loadPack)
  try {
    const context = { ...office, actor: { name: 'Quản trị', role: 'administrator' } as const }
    await createOffice(context, { name: 'Liên minh', provinceCode: '62', year: 2018, sample: false })
    insertBook(office.store.file, insertApplications(office.store.file, 200, 'disbursing'), lineCount)
    const june = await office.store.reads.get<{ lines: number }>(
      `SELECT count(*) AS lines FROM voucher_line WHERE posting_date BETWEEN '2018-06-01' AND '2018-06-30'`,
      [],
    )
    return june?.lines ?? 0
  } finally {
    await office.close()
  }
}

/** The rows in view, below the head of the table: their place, and what stands in them. */
const inView = (page: Page) =>
  grid(page, t.table)
    .getByRole('row')
    .evaluateAll((rows) => {
      const table = rows[0]?.closest('[role="grid"]')?.getBoundingClientRect()
      const head = rows[0]?.getBoundingClientRect()
      return rows.flatMap((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        const below = table !== undefined && head !== undefined && top >= head.bottom - 1
        const shown = below && bottom <= table.bottom + 1
        const place = Number(row.getAttribute('aria-rowindex')) - 2
        return shown && place >= 0 ? [{ place, text: row.textContent }] : []
      })
    })

test('a year of 100,000 lines: any month, any co-op and the last row are at hand, also at 150 %', async () => {
  test.setTimeout(240_000)
  await withDataFolder(async (folder) => {
    const june = await makeLongBook(folder)
    const { page, close } = await openApp(folder, { sample: false, viewport: officeScreen })
    const table = grid(page, t.table)
    try {
      await declare(page, hoa)
      await goTo(page, 'ledger')

      await test.step('opens at the current month: of a year behind, its last', async () => {
        await expect(table).toHaveAttribute('aria-rowcount', String(rowCount + 1))
        await expect.poll(async () => (await inView(page)).at(0)?.text).toContain('01/12/2018')
      })

      await test.step('jumps to any month, read at once', async () => {
        for (const month of [3, 11, 1]) {
          await page.getByRole('button', { name: t.monthShort(month), exact: true }).click()
          const day = `/${String(month).padStart(2, '0')}/2018`
          await expect
            .poll(async () => (await inView(page)).slice(0, 3).filter(({ text }) => text.includes(day)).length)
            .toBe(3)
          await expect(table).toBeFocused()
        }
      })

      await test.step('the keyboard reaches both ends', async () => {
        await table.press('End')
        await expect.poll(async () => (await inView(page)).at(-1)?.place).toBe(rowCount - 1)
        await expect.poll(async () => (await inView(page)).at(-4)?.text).toContain(`TC-2018-${lineCount - 204}`)
        await table.press('Home')
        await expect.poll(async () => (await inView(page)).at(1)?.text).toContain('DT-2018-0001')
      })

      await test.step('a row that is moved to is never hidden', async () => {
        const rows = (await inView(page)).length
        for (let n = 0; n < rows + 3; n += 1) await table.press('ArrowDown')
        const marked = await table.getAttribute('aria-activedescendant')
        await expect
          .poll(async () => (await inView(page)).some(({ place }) => marked?.endsWith(`-${place}`) === true))
          .toBe(true)
      })

      await test.step('a filter counts anew', async () => {
        await page.getByRole('button', { name: t.filter.month, exact: true }).click()
        await page.getByRole('menuitemcheckbox', { name: t.month(6), exact: true }).click()
        await page.keyboard.press('Escape')
        await expect(page.getByText(t.shown(june))).toBeVisible()
        await press(page, uiText.vi.removeFilter(`${t.filter.month}: ${t.month(6)}`))
        await expect(page.getByText(t.shown(lineCount))).toBeVisible()
      })

      await test.step('the seal is verified with a bar, is stopped, and verified again', async () => {
        await page.getByRole('button', { name: /kiểm tra toàn bộ sổ$/ }).click()
        const seal = dialog(page, t.sealTitle)
        await expect(seal.getByRole('progressbar', { name: t.sealRunning })).toBeVisible()
        await seal.getByRole('button', { name: uiText.vi.stop, exact: true }).click()
        await expect(seal.getByText(filesRefusals['check.cancelled'].vi)).toBeVisible()
        await seal.getByRole('button', { name: t.sealAgain }).click()
        await expect(said(seal, t.sealOk(lineCount))).toBeVisible({ timeout: 60_000 })
        await closeDialog(seal)
      })

      await test.step('at 150 % the last row is reached with the wheel alone', async () => {
        await page.evaluate(() => {
          document.documentElement.style.zoom = '1.5'
        })
        await table.evaluate((element) => element.scrollTo({ top: element.scrollHeight }))
        await expect.poll(async () => (await inView(page)).at(-1)?.place).toBe(rowCount - 1)
      })
    } finally {
      await close()
    }
  })
})
