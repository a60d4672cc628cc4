import { resolve } from 'node:path'
import { _electron, expect, test } from '@playwright/test'
import { ensureBuilt } from '../../src-main/shell/build.ts'
import { electronRuntime } from '../../src-main/shell/electron-runtime.ts'
import { applicationsText } from '../../src-main/text/screens/applications.ts'
import { withDataFolder } from './app.ts'
import { choose, goTo, pick, press, said, type } from './screen.ts'
import { counted, list } from './steps/intake.ts'
import { foundOffice, lan } from './steps/people.ts'

const root = resolve(import.meta.dirname, '../..')
const executablePath = electronRuntime(root, process.env)
const display = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

const reason =
  executablePath === null
    ? 'the Electron runtime is not installed (npx install-electron fetches it)'
    : display
      ? null
      : 'there is no display'

test('the same screens in the real Electron: an office is founded, a file is typed, and both are there at the next start', async () => {
  if (reason !== null)
    process.stderr.write(`SKIPPED, not passed: the real Electron shell was not started, because ${reason}.\n`)
  test.skip(reason !== null, reason ?? '')
  await ensureBuilt(root, () => undefined)
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  await withDataFolder(async (folder) => {
    const start = () =>
      _electron.launch({ executablePath: executablePath ?? '', args: [...asRoot, root, `--data=${folder}`] })
    const first = await start()
    const page = await first.firstWindow()
    await foundOffice(page, 'Liên minh Hợp tác xã tỉnh Kon Tum', lan)
    await goTo(page, 'applications')
    await page.getByRole('button', { name: list.create, exact: true }).first().click()
    const form = applicationsText.vi.form
    await pick(page, form.fresh)
    await type(page, form.name, 'HTX Nông nghiệp Đắk Mar')
    await choose(page, form.district, 'Huyện Đắk Hà')
    await choose(page, form.work, 'Nhà kho')
    await press(page, form.create)
    await expect(said(page, form.created('HS-2018-0001'))).toBeVisible()
    await first.close()

    const second = await start()
    const again = await second.firstWindow()
    await again.getByRole('button', { name: new RegExp(`^${lan.name}`) }).click()
    await goTo(again, 'applications')
    await counted(again, 1, 1)
    await second.close()
  })
})
