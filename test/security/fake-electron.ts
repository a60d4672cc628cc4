import { EventEmitter } from 'node:events'

/**
 * A stand-in for the `electron` module that writes down what the shell registers, so that tests can call the real handlers. It draws nothing and proves nothing about
 * Electron itself; the real one is started in electron-real.test.ts where its runtime is installed.
 */

/** A real Request would tidy the address up before the handler sees it. */
type Serve = (request: { readonly url: string; readonly method: string }) => Promise<Response>
type Handler = (...args: readonly unknown[]) => unknown

class FakeContents extends EventEmitter {
  readonly mainFrame = { url: 'office://app/', parent: null, origin: 'office://app' }
  readonly sent: unknown[][] = []
  windowOpenHandler: Handler = () => 'none'
  loaded: string[] = []

  setWindowOpenHandler(handler: Handler): void {
    this.windowOpenHandler = handler
  }
  send(...message: unknown[]): void {
    this.sent.push(message)
  }
  reload(): void {
    this.loaded.push('reload')
  }
  printToPDF(): Promise<Buffer> {
    return Promise.resolve(Buffer.from('%PDF-fake'))
  }
}

export type FakeElectron = ReturnType<typeof fakeElectron>

export const fakeElectron = (isFirst: boolean) => {
  const app = Object.assign(new EventEmitter(), {
    calls: [] as unknown[][],
    switches: [] as unknown[][],
    setPath: (...args: unknown[]) => app.calls.push(['setPath', ...args]),
    requestSingleInstanceLock: () => isFirst,
    enableSandbox: () => app.calls.push(['enableSandbox']),
    whenReady: () => Promise.resolve(),
    getVersion: () => '9.9.9',
    quit: () => app.calls.push(['quit']),
    exit: (code: number) => app.calls.push(['exit', code]),
    commandLine: { appendSwitch: (...args: unknown[]) => app.switches.push(args) },
  })

  const windows: InstanceType<typeof BrowserWindow>[] = []
  const opened = Promise.withResolvers<InstanceType<typeof BrowserWindow>>()
  class BrowserWindow extends EventEmitter {
    readonly options: Record<string, unknown>
    readonly webContents = new FakeContents()
    readonly calls: string[] = []

    constructor(options: Record<string, unknown>) {
      super()
      this.options = options
      windows.push(this)
      app.emit('web-contents-created', {}, this.webContents)
    }
    show(): void {
      this.calls.push('show')
    }
    focus(): void {
      this.calls.push('focus')
    }
    restore(): void {
      this.calls.push('restore')
    }
    isMinimized(): boolean {
      return true
    }
    isDestroyed(): boolean {
      return false
    }
    loadURL(url: string): Promise<void> {
      this.webContents.loaded.push(url)
      opened.resolve(this)
      return Promise.resolve()
    }
  }

  const session = Object.assign(new EventEmitter(), {
    request: (() => undefined) as Handler,
    check: (() => undefined) as Handler,
    device: (() => undefined) as Handler,
    before: (() => undefined) as Handler,
    setPermissionRequestHandler: (handler: Handler) => {
      session.request = handler
    },
    setPermissionCheckHandler: (handler: Handler) => {
      session.check = handler
    },
    setDevicePermissionHandler: (handler: Handler) => {
      session.device = handler
    },
    webRequest: {
      onBeforeRequest: (handler: Handler) => {
        session.before = handler
      },
    },
  })

  const schemes: unknown[] = []
  const protocols = new Map<string, Serve>()
  const ipc = new Map<string, Handler>()
  const menus: unknown[] = []
  const errors: string[][] = []
  const dialogs = { open: { canceled: true, filePaths: [] as string[] }, save: { canceled: true, filePath: '' } }

  return {
    app,
    BrowserWindow,
    session: { defaultSession: session },
    protocol: {
      registerSchemesAsPrivileged: (list: unknown) => schemes.push(list),
      handle: (scheme: string, handler: Serve) => protocols.set(scheme, handler),
    },
    ipcMain: { handle: (channel: string, handler: Handler) => ipc.set(channel, handler) },
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: (menu: unknown) => menus.push(menu),
    },
    dialog: {
      showOpenDialog: () => Promise.resolve(dialogs.open),
      showSaveDialog: () => Promise.resolve(dialogs.save),
      showErrorBox: (...words: string[]) => errors.push(words),
    },
    /** What was written down. */
    seen: { windows, opened: opened.promise, schemes, protocols, ipc, menus, errors, dialogs, session },
  }
}
