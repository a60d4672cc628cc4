import { test } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { backupText } from '../../src-main/text/screens/backup.ts'
import { openApp, withDataFolder, officeScreen } from './app.ts'
import { copySample } from './sample.ts'
import { goTo, press, type, dialog, said, handOver } from './screen.ts'
import { binh, declare } from './steps/people.ts'
const t = backupText.vi
test('shots', async () => {
  test.setTimeout(300000)
  await withDataFolder(async (folder) => {
    await copySample(folder)
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page } = app
    const shot = (n: string) => page.screenshot({ path: `/tmp/bk-exp/${n}.png` })
    await declare(page, binh)
    await shot('1-desk')
    await goTo(page, 'backup'); await shot('2-empty')
    await press(page, t.make.start); await said(page, t.make.done).waitFor(); await shot('3-made')
    const panel = (name: string) => page.getByRole('region', { name, exact: true })
    await panel(t.known.title).getByRole('row').nth(1).getByRole('button').click()
    await said(page, t.rehearse.whole).waitFor(); await shot('4-rehearsed')
    await press(page, t.restore.open); await shot('5-dialog'); await page.keyboard.press('Escape')
    await page.getByRole('form', { name: t.seal.title }).scrollIntoViewIfNeeded()
    const short = await page.getByRole('button', { name: /^Niêm phong .*: kiểm tra lại$/ }).locator('code').textContent()
    await type(page, t.seal.code, short ?? ''); await press(page, t.seal.check); await said(page, t.seal.found).waitFor(); await shot('6-seal')
    await type(page, t.seal.code, '7F3A-91C2'); await press(page, t.seal.check); await page.waitForTimeout(500); await shot('7-seal-bad')
    await goTo(page, 'desk'); await page.waitForTimeout(500); await page.getByRole('button',{name:'Mở màn hình sao lưu'}).scrollIntoViewIfNeeded(); await shot('8-desk')
    await app.close()
  })
})
