import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import type { Progress } from '../contract/port.ts'
import { chromiumDesk, saveDownload } from './chromium-desk.ts'
import { bindingName, dispatchProgress, installOffice, progressEvent } from './chromium-page.ts'
import { routeEverything } from './chromium-routes.ts'
import { createGate } from './gate.ts'
import type { OfficeClient } from './office-client.ts'
import { refused } from './refuse.ts'

/** An address that nobody owns: https, so that the page is a secure context; it is answered from disk and never looked up. */
const chromiumOrigin = 'https://so-ho-tro.office'

export type ChromiumSettings = {
  readonly dataFolder: string
  /** An empty data folder is filled with the sample office. */
  readonly sample: boolean
  readonly officeThread: URL | string
  readonly rendererFolder: string
  readonly exportsFolder: string
  /** The installed browser, see `findChromium`. */
  readonly executablePath: string
  readonly version: string
  readonly headless: boolean
  /** Size of the page in CSS pixels; null: as large as its window. */
  readonly viewport: { readonly width: number; readonly height: number } | null
  /** Milliseconds the office gets to finish when the window is closed. */
  readonly closeWithin: number
}

export type ChromiumWindow = { readonly context: BrowserContext; readonly page: Page }

/** No first-run pages, no fetching in the background; and should anything ever slip past the routes, no name resolves to an address. */
const flags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--lang=vi',
  // An app window starts 1050 px wide, too narrow for three panes.
  '--window-size=1366,768',
  '--start-maximized',
  '--app=data:text/html,',
]

const launch = (settings: ChromiumSettings): Promise<BrowserContext> =>
  chromium.launchPersistentContext(join(settings.dataFolder, 'chromium-profile'), {
    executablePath: settings.executablePath,
    headless: settings.headless,
    // Chromium refuses its sandbox to root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: flags,
    // It only adds a bar that says the browser is remote controlled.
    ignoreDefaultArgs: ['--enable-automation'],
    viewport: settings.viewport,
    serviceWorkers: 'block',
    acceptDownloads: true,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    // The shell itself closes in order; the library would kill the browser and leave.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })

const firstPage = async (context: BrowserContext): Promise<Page> => context.pages()[0] ?? context.newPage()

const openPage = async (context: BrowserContext, office: OfficeClient, settings: ChromiumSettings): Promise<Page> => {
  const { exportsFolder, rendererFolder, version, headless } = settings
  const origin = chromiumOrigin
  const page = await firstPage(context)
  const gate = createGate(chromiumDesk({ page, origin, version, exportsFolder, headless }), office)
  const tell = (progress: Progress): void => {
    // The page may be on its way out; then nobody listens.
    void page.evaluate(dispatchProgress, { event: progressEvent, progress }).catch(() => undefined)
  }

  await routeEverything(context, page, { origin, rendererFolder, office, servesExports: true })
  await context.exposeBinding(bindingName, (source, call: unknown, input: unknown) => {
    const address = source.frame.url()
    const ours = source.page === page && source.frame === page.mainFrame() && address.startsWith(`${origin}/`)
    return ours ? gate(call, input) : refused('shell.senderRefused', { origin: address.slice(0, 200) })
  })
  await context.addInitScript(installOffice, { origin, binding: bindingName, event: progressEvent })
  const deaf = office.onProgress(tell)
  context.once('close', deaf)
  page.on('download', (download) => void saveDownload(download, origin, exportsFolder, tell))
  // On macOS a browser lives on without a window.
  page.on('close', () => void context.close().catch(() => undefined))
  await page.goto(`${origin}/`)
  return page
}

/** A browser with one window on the page of the office. @throws when it cannot be started; nothing of it is left by then. */
export const openWindow = async (office: OfficeClient, settings: ChromiumSettings): Promise<ChromiumWindow> => {
  const context = await launch(settings)
  try {
    return { context, page: await openPage(context, office, settings) }
  } catch (cause) {
    await context.close()
    throw cause
  }
}
