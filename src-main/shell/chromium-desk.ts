import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Download, Page } from 'playwright-core'
import type { Progress } from '../contract/port.ts'
import { largestBody } from './chromium-routes.ts'
import { copyOf, freePath, saveInto } from './export-files.ts'
import { detailOf, shellError } from './refuse.ts'
import type { Shell } from './shell.ts'

export type ChromiumDesk = {
  readonly page: Page
  readonly origin: string
  readonly version: string
  readonly exportsFolder: string
  readonly headless: boolean
}

/** What the Chromium shell does for the office: no dialogs; everything is saved into the exports folder. */
export const chromiumDesk = ({ page, origin, version, exportsFolder, headless }: ChromiumDesk): Shell => ({
  info: () => ({ shell: 'chromium', version, exportsFolder, headless }),
  openFile: () => Promise.resolve({ kind: 'input' }),
  chooseTarget: (name) => freePath(exportsFolder, name),
  saveExport: async (file) => {
    const { size } = await stat(file.path)
    if (size <= largestBody) return { kind: 'download', url: `${origin}/export/${file.token}` }
    return { kind: 'saved', path: await saveInto(exportsFolder, file.name, copyOf(file.path)) }
  },
  printPdf: async (name) => {
    const path = await saveInto(exportsFolder, `${name}.pdf`, (temporary) =>
      page.pdf({ path: temporary, printBackground: true, preferCSSPageSize: true, format: 'A4' }),
    )
    return { kind: 'saved', path }
  },
  setLanguage: () => undefined,
})

/** Saves what the page downloads, if it comes from the office; says where, or why not. */
export const saveDownload = async (
  download: Download,
  origin: string,
  exportsFolder: string,
  tell: (progress: Progress) => void,
): Promise<void> => {
  const url = download.url()
  if (!url.startsWith(`${origin}/export/`) && !url.startsWith(`${origin}/file/`)) return download.cancel()
  const job = basename(new URL(url).pathname)
  const name = download.suggestedFilename()
  try {
    const savedTo = await saveInto(exportsFolder, name, (temporary) => download.saveAs(temporary))
    tell({ job, done: 1, total: 1, state: 'done', savedTo })
  } catch (cause) {
    const error = shellError('shell.saveFailed', { file: name, detail: detailOf(cause) })
    tell({ job, done: 0, total: 1, state: 'failed', error })
  } finally {
    await download.delete().catch(() => undefined)
  }
}
