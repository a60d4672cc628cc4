import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { officeScreen, openApp, withDataFolder } from '../e2e/app.ts'
import { tourPage } from './index-page.ts'
import { exportBook, steps } from './steps.ts'

type Tour = { readonly shots: readonly string[]; readonly books: readonly string[] }

/**
 * The main job on the sample office, headless: numbered screenshots, the exported books and an index.html that shows them, in `out`. What was
 * there before is gone.
 */
export const takeTour = async (out: string): Promise<Tour> => {
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  const shots = await withDataFolder(async (dataFolder) => {
    const app = await openApp(dataFolder, { sample: true, viewport: officeScreen })
    const taken: { file: string; vi: string; en: string }[] = []
    try {
      for (const [index, { name, vi, en, walk }] of steps.entries()) {
        await walk(app.page)
        const file = `${String(index + 1).padStart(2, '0')}-${name}.png`
        await app.page.screenshot({ path: join(out, file) })
        taken.push({ file, vi, en })
        if (name === 'ledger') for (const format of ['Excel', 'CSV', 'PDF'] as const) await exportBook(app.page, format)
      }
      // The backup of the tour is shown, not kept: it is the whole office once more.
      for (const file of (await readdir(app.exportsFolder)).filter((name) => !name.endsWith('.zip')))
        await cp(join(app.exportsFolder, file), join(out, file))
    } finally {
      await app.close()
    }
    return taken
  })
  const books = (await readdir(out)).filter((file) => !file.endsWith('.png')).sort()
  await writeFile(join(out, 'index.html'), tourPage(shots, books))
  return { shots: shots.map((shot) => shot.file), books }
}
