import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ensureBuilt } from '../../src-main/shell/build.ts'
import { officeScreen, openApp, withDataFolder } from '../e2e/app.ts'
import { tourPage } from './index-page.ts'
import { exportBook, steps } from './steps.ts'

/**
 * The guided tour: the main job on the sample office, headless. Leaves numbered screenshots, the exported books and an index.html that shows
 * them in `out/tour/`. With `--pictures` it also renews the pictures of the README.
 */
const root = resolve(import.meta.dirname, '../..')
const out = join(root, 'out/tour')
const pictures = join(import.meta.dirname, 'pictures')
const shownInReadme: readonly string[] = ['review', 'ledger']

await ensureBuilt(root, () => undefined)
await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })

const taken = await withDataFolder(async (dataFolder) => {
  const app = await openApp(dataFolder, { sample: true, viewport: officeScreen })
  const shots: { file: string; vi: string; en: string }[] = []
  try {
    for (const [index, { name, vi, en, walk }] of steps.entries()) {
      await walk(app.page)
      const file = `${String(index + 1).padStart(2, '0')}-${name}.png`
      await app.page.screenshot({ path: join(out, file) })
      if (process.argv.includes('--pictures') && shownInReadme.includes(name)) {
        await mkdir(pictures, { recursive: true })
        await cp(join(out, file), join(pictures, `${name}.png`))
      }
      shots.push({ file, vi, en })
      if (name === 'ledger') for (const format of ['Excel', 'CSV', 'PDF'] as const) await exportBook(app.page, format)
    }
    for (const file of await readdir(app.exportsFolder)) await cp(join(app.exportsFolder, file), join(out, file))
  } finally {
    await app.close()
  }
  return shots
})

const books = (await readdir(out)).filter((file) => !file.endsWith('.png')).sort()
await writeFile(join(out, 'index.html'), tourPage(taken, books))
for (const file of ['index.html', ...taken.map((shot) => shot.file), ...books])
  process.stdout.write(`out/tour/${file}\n`)
