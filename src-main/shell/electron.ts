import { openAsBlob } from 'node:fs'
import { join } from 'node:path'
import type * as Electron from 'electron'
import { channels } from '../contract/window.ts'
import { fillIn } from '../text/catalogue.ts'
import { shellText } from '../text/shell.ts'
import { answerRequest } from './app-files.ts'
import { electronDesk } from './electron-desk.ts'
import { appOrigin, guardContents, guardSession, isOurPage, pageAddress } from './electron-guards.ts'
import { menuTemplate } from './electron-menu.ts'
import { createGate } from './gate.ts'
import type { OfficeClient } from './office-client.ts'
import { startOffice } from './office-client.ts'
import { refused } from './refuse.ts'

/** The parts of the `electron` module that this shell uses; a test hands in its own. */
export type ElectronModule = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'protocol' | 'session'
>

export type ElectronSettings = {
  readonly dataFolder: string
  readonly sample: boolean
  readonly officeThread: string
  readonly preload: string
  readonly rendererFolder: string
  /** Milliseconds the office gets to finish when the window is closed. */
  readonly closeWithin: number
}

const serveApp = (electron: ElectronModule, office: OfficeClient, rendererFolder: string): void => {
  const files = { origin: appOrigin, rendererFolder, office, servesExports: false }
  electron.protocol.handle('office', async (request) => {
    const { status, headers, body } = await answerRequest(files, request.method, request.url)
    const content = 'path' in body ? await openAsBlob(body.path) : Buffer.from(body)
    return new Response(content, { status, headers })
  })
}

const openWindow = (electron: ElectronModule, preload: string): Electron.BrowserWindow => {
  const window = new electron.BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: shellText.vi.appName,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      // Without plugins Electron has no PDF viewer; there is no other plugin left in Chromium.
      plugins: true,
      // The spelling dictionaries would be fetched from the network.
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') window.webContents.reload()
  })
  return window
}

/** The window stays until the office has finished or rolled back; then the program leaves. */
const closeOrderly = (electron: ElectronModule, window: Electron.BrowserWindow, office: OfficeClient): void => {
  let finished = false
  window.on('close', (event) => {
    if (finished) return
    event.preventDefault()
    void office.close().then(() => {
      finished = true
      electron.app.quit()
    })
  })
  electron.app.on('window-all-closed', () => electron.app.quit())
}

const openOffice = async (electron: ElectronModule, settings: ElectronSettings): Promise<void> => {
  const { app, dialog, Menu } = electron
  guardSession(electron.session.defaultSession)
  const started = await startOffice({
    thread: settings.officeThread,
    start: { dataFolder: settings.dataFolder, sample: settings.sample },
    closeWithin: settings.closeWithin,
  })
  if (!started.ok) {
    dialog.showErrorBox(shellText.vi.cannotStart, `${started.error.vi}\n\n${started.error.en}`)
    app.exit(1)
    return
  }
  const { office } = started
  serveApp(electron, office, settings.rendererFolder)

  const window = openWindow(electron, settings.preload)
  const setMenu = (language: 'vi' | 'en'): void => {
    const print = (): void => void gate('shell.printPdf', { name: shellText[language].printName })
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(shellText[language], print)))
  }
  const gate = createGate(electronDesk({ window, dialog, version: app.getVersion(), languageChanged: setMenu }), office)
  setMenu('vi')

  electron.ipcMain.handle(channels.invoke, (event, call: unknown, input: unknown) =>
    isOurPage(event, window.webContents)
      ? gate(call, input)
      : refused('shell.senderRefused', { origin: event.senderFrame?.origin ?? '?' }),
  )
  office.onProgress((progress) => {
    if (!window.isDestroyed()) window.webContents.send(channels.progress, progress)
  })
  closeOrderly(electron, window, office)
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  await window.loadURL(pageAddress)
}

/**
 * Starts the desktop. What must happen before Electron is ready happens before this returns, so the entry calls it at once and
 * does not wait: an entry that awaits readiness would keep Electron from becoming ready.
 */
export const runElectron = (electron: ElectronModule, settings: ElectronSettings): void => {
  const { app, protocol } = electron
  // The lock belongs to this folder: two offices on one machine may run side by side, two windows on one office may not.
  app.setPath('userData', join(settings.dataFolder, 'electron-profile'))
  if (!app.requestSingleInstanceLock()) {
    const params = { folder: settings.dataFolder }
    const { vi, en } = shellText
    electron.dialog.showErrorBox(
      vi.cannotStart,
      `${fillIn(vi.alreadyOpen, params)}\n\n${fillIn(en.alreadyOpen, params)}`,
    )
    app.exit(1)
    return
  }
  app.enableSandbox()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('no-proxy-server')
  protocol.registerSchemesAsPrivileged([
    { scheme: 'office', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ])
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
  void app.whenReady().then(() => openOffice(electron, settings))
}
