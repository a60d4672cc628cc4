import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type ChromiumShell, openChromiumShell } from '../../src-main/shell/chromium.ts'
import { findChromium } from '../../src-main/shell/chromium-path.ts'

const root = resolve(import.meta.dirname, '../..')

/** The size of an old office screen. */
export const officeScreen = { width: 1366, height: 768 } as const

export type TestOffice = ChromiumShell & {
  readonly dataFolder: string
  readonly exportsFolder: string
}

/** The whole office in a real browser window, headless: the shell, the worker thread and the built screens. */
export const openApp = async (
  dataFolder: string,
  options: { readonly sample: boolean; readonly viewport: { readonly width: number; readonly height: number } },
): Promise<TestOffice> => {
  const executablePath = findChromium(process.platform, process.env)
  if (executablePath === null) throw new Error('No Chromium is installed: npm test installs it, or set CHROMIUM_PATH.')
  const exportsFolder = join(dataFolder, 'exports')
  const shell = await openChromiumShell({
    dataFolder,
    sample: options.sample,
    officeThread: join(root, 'src-main/office/thread.ts'),
    rendererFolder: join(root, 'out/renderer'),
    exportsFolder,
    executablePath,
    version: 'test',
    headless: true,
    viewport: options.viewport,
    closeWithin: 20_000,
  })
  if (!shell.ok) throw new Error(shell.error.en)
  // A control that never comes fails the test after this, not after all of its time.
  shell.context.setDefaultTimeout(15_000)
  // Not a copy: the window of the moment may become another one.
  return Object.assign(shell, { dataFolder, exportsFolder })
}

/** A data folder of its own, gone afterwards. */
export const withDataFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'so-ho-tro-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
