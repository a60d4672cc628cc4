import type { BrowserContext, Page } from 'playwright-core'
import type { OfficeError } from '../contract/port.ts'
import { type ChromiumSettings, type ChromiumWindow, openWindow } from './chromium-window.ts'
import type { OfficeClient } from './office-client.ts'
import { startOffice } from './office-client.ts'

export type ChromiumShell = {
  /** The window of the moment: when its page crashed, another one was opened in its place. */
  readonly page: Page
  readonly context: BrowserContext
  readonly office: OfficeClient
  /** Lets the office finish, then closes the window. */
  readonly close: () => Promise<void>
  /** Settles when window and office are gone, whoever closed them. */
  readonly closed: Promise<void>
}

type Opened = { readonly ok: true } & ChromiumShell

/**
 * Opens the office in a window of an installed Chromium. The office comes first: a data folder in use is refused before any
 * window appears. No port is opened; browser and shell talk through a pipe.
 * @throws when the browser cannot be started; the office is closed again by then.
 */
export const openChromiumShell = async (
  settings: ChromiumSettings,
): Promise<Opened | { readonly ok: false; readonly error: OfficeError }> => {
  const { dataFolder, sample, closeWithin } = settings
  const started = await startOffice({ thread: settings.officeThread, start: { dataFolder, sample }, closeWithin })
  if (!started.ok) return started
  const { office } = started
  try {
    return await keepWindow(office, settings)
  } catch (cause) {
    await office.close()
    throw cause
  }
}

/** A crashed page cannot be used again, so its browser is closed and another window opened; the office and its work stay. */
const keepWindow = async (office: OfficeClient, settings: ChromiumSettings): Promise<Opened> => {
  const { promise: closed, resolve } = Promise.withResolvers<void>()
  let closing = false
  let window = await openWindow(office, settings)

  const end = (): void => void office.close().then(resolve)
  const watch = ({ page, context }: ChromiumWindow): void => {
    let crashed = false
    page.once('crash', () => {
      crashed = true
      void context.close()
    })
    context.once('close', () => {
      if (crashed && !closing) void reopen().catch(end)
      else end()
    })
  }
  const reopen = async (): Promise<void> => {
    window = await openWindow(office, settings)
    watch(window)
    if (closing) await window.context.close()
  }
  watch(window)

  return {
    ok: true,
    get page() {
      return window.page
    },
    get context() {
      return window.context
    },
    office,
    closed,
    close: async () => {
      closing = true
      await office.close()
      await window.context.close()
      await closed
    },
  }
}
