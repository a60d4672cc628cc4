import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { backupText } from '../../src-main/text/screens/backup.ts'
import { frameText } from '../../src-main/text/screens/frame.ts'
import { houseText } from '../../src-main/text/screens/house.ts'
import { startText } from '../../src-main/text/screens/start.ts'
import { makeBackup } from '../../src-main/usecases/backup/make.ts'
import { officeScreen, openApp, withDataFolder } from './app.ts'
import { copySample } from './sample.ts'
import { choose, dialog, field, goTo, handOver, pick, press, refusal, said, type } from './screen.ts'
import { binh, declare, inspector, lan, roleOf, workAs } from './steps/people.ts'

const t = backupText.vi

/** The first run in an empty data folder. */
const beginFrom = (zip: string): Promise<void> =>
  withDataFolder(async (folder) => {
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page } = app
    const start = startText.vi
    try {
      const wizard = page.getByRole('form', { name: start.welcome })
      await pick(wizard, start.backup)
      await type(wizard, start.name, binh.name)
      await choose(wizard, start.role, roleOf(binh))
      await press(wizard, start.restore)
      await expect(refusal(wizard, t.rehearse.choose)).toBeVisible()
      await handOver(page, () => press(wizard, t.rehearse.choose), zip)
      await expect(wizard).toContainText('sao-luu.zip')
      await press(wizard, start.restore)
      await expect(page.getByRole('heading', { level: 1, name: frameText.vi.screens.desk })).toBeVisible()
      await expect(page.getByRole('button', { name: /^Hồ sơ 70$/ })).toBeVisible()
      expect(existsSync(join(folder, 'papers'))).toBe(true)
    } finally {
      await app.close()
    }
  })

test('one click backs up; the backup is rehearsed, a spoilt one is refused, and the office is restored from the good one', async () => {
  await withDataFolder(async (folder) => {
    await copySample(folder)
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page, exportsFolder } = app
    const fits = () =>
      expect
        .poll(() => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]))
        .toEqual([officeScreen.width, officeScreen.height])
    const panel = (name: string) => page.getByRole('region', { name, exact: true })
    try {
      await declare(page, binh)

      await test.step('the desk says that nothing was backed up yet, and leads there', async () => {
        await expect(panel(t.title)).toContainText(t.make.never)
        await press(panel(t.title), houseText.vi.desk.openBackup)
        await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible()
      })

      const zip = await test.step('backup: written, read again, and said where', async () => {
        await press(page, t.make.start)
        const made = said(panel(t.make.title), t.make.done)
        await expect(made).toBeVisible()
        const [name = ''] = readdirSync(exportsFolder)
        expect(name).toMatch(/^sao-luu-.*\.zip$/)
        const path = join(exportsFolder, name)
        await expect(made).toContainText(path)
        await expect(made).toContainText('36 chứng từ')
        await expect(said(panel(t.make.title), t.make.sameDisk)).toBeVisible()
        await expect(panel(t.known.title).getByRole('row').nth(1)).toContainText(binh.name)
        await fits()
        return path
      })

      await test.step('rehearsal of a known backup: whole, and the same as the present', async () => {
        const row = panel(t.known.title).getByRole('row').nth(1)
        await row.getByRole('button').click()
        const found = panel(t.rehearse.title)
        await expect(said(found, t.rehearse.whole)).toBeVisible()
        await expect(found).toContainText(t.rehearse.relation.same(0, 0, 0))
        await expect(found.getByRole('table', { name: t.rehearse.compare })).toContainText('36')
        await expect(found).toContainText('Diễn tập gần nhất')
        await fits()
      })

      await test.step('a spoilt file is refused, and what is spoilt is named', async () => {
        const bytes = readFileSync(zip)
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
        const spoilt = join(folder, 'hong.zip')
        writeFileSync(spoilt, bytes)
        await handOver(page, () => press(page, t.rehearse.choose), spoilt)
        await expect(refusal(panel(t.rehearse.title), 'hỏng ở phần “office.db”')).toBeVisible()
      })

      await test.step('restore: a reason is asked for; the office comes back, what was is kept', async () => {
        await handOver(page, () => press(page, t.rehearse.choose), zip)
        await expect(said(panel(t.rehearse.title), t.rehearse.whole)).toBeVisible()
        await press(panel(t.rehearse.title), t.restore.open)
        const form = dialog(page, t.restore.title)
        await press(form, t.restore.confirm)
        await expect(form.getByText('Chưa ghi nội dung')).toBeVisible()
        await type(form, t.restore.reason, 'Thử khôi phục trên máy này')
        await press(form, t.restore.confirm)
        const done = said(panel(t.rehearse.title), t.restore.done)
        await expect(done).toBeVisible()
        const kept = readdirSync(folder).filter((name) => name.includes('before-restore'))
        expect(kept).toEqual([expect.stringMatching(/^office\.db\.before-restore\.\d{8}-\d{6}-\d{3}\.backup$/)])
        await expect(done).toContainText(kept[0] ?? '?')
        expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([])
      })

      await test.step('the office that came back works, and its log says why it did', async () => {
        await goTo(page, 'log')
        const line = page.getByRole('row', { name: /Khôi phục từ bản sao lưu.*Thử khôi phục trên máy này/ })
        await expect(line).toBeVisible()
        await workAs(page, lan)
        await goTo(page, 'backup')
        await expect(panel(t.make.title)).toContainText(zip)
        await expect(page.getByText(t.readOnly)).toBeVisible()
        await expect(page.getByRole('button', { name: t.make.start, exact: true })).toBeHidden()
      })

      await test.step('the code of a printed book: yes, no, and not a code', async () => {
        await workAs(page, inspector)
        const seal = page.getByRole('form', { name: t.seal.title })
        const short = await page
          .getByRole('button', { name: /^Niêm phong .*: kiểm tra lại$/ })
          .locator('code')
          .textContent()
        await type(seal, t.seal.code, (short ?? '').toLowerCase().replaceAll('-', ' '))
        await press(seal, t.seal.check)
        await expect(said(seal, t.seal.found)).toContainText(t.seal.since(0))
        await type(seal, t.seal.code, '7F3A-91C2-D04E')
        await field(seal, t.seal.code).press('Enter')
        await expect(refusal(seal, t.seal.notFound)).toBeVisible()
        await type(seal, t.seal.code, '7F3A')
        await press(seal, t.seal.check)
        await expect(seal.getByText('có 4 chữ số')).toBeVisible()
        await fits()
      })
    } finally {
      await app.close()
    }
  })
})

test('a new computer begins from a backup', async () => {
  await withDataFolder(async (old) => {
    await copySample(old)
    const zip = join(old, 'sao-luu.zip')
    await makeBackup(
      { database: join(old, 'office.db'), target: zip },
      { tell: () => undefined, cancelled: () => false },
    )
    await beginFrom(zip)
  })
})
