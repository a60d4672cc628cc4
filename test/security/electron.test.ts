import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildShell } from './built.ts'
import { type FakeElectron, fakeElectron } from './fake-electron.ts'

/** The built main.js, run against a stand-in for `electron`; every handler called below is the real one. */

let folder: string
let data: string
let electron: FakeElectron
let window: FakeElectron['seen']['windows'][number]

/** `electron` is read once per module, so each run loads a copy of the program under another address. */
const run = async (fake: FakeElectron, dataFolder: string, copy: string): Promise<void> => {
  Reflect.set(globalThis, 'fakeElectron', fake)
  const home = join(folder, copy)
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{"type":"module"}')
  cpSync(join(folder, 'out'), join(home, 'out'), { recursive: true })
  cpSync(join(folder, 'node_modules/electron'), join(home, 'node_modules/electron'), { recursive: true })
  symlinkSync(join(folder, 'node_modules/zod'), join(home, 'node_modules/zod'))
  const argv = process.argv
  process.argv = ['electron', '.', `--data=${dataFolder}`]
  await import(/* @vite-ignore */ pathToFileURL(join(home, 'out/main/main.js')).href)
  process.argv = argv
}

beforeAll(async () => {
  folder = await buildShell()
  data = join(folder, 'data')
  mkdirSync(data)
  writeFileSync(join(data, 'paper-00001'), '%PDF-1.4')
  writeFileSync(join(data, 'photo-00001'), '<script>alert(1)</script>')
  writeFileSync(join(data, 'export-0001'), 'ledger of 2018')
  writeFileSync(join(data, 'secret.js'), 'secret')
  electron = fakeElectron(true)
  await run(electron, data, 'first')
  window = await electron.seen.opened
})
afterAll(async () => {
  window.emit('close', { preventDefault: () => undefined })
  rmSync(folder, { recursive: true, force: true })
})

const get = async (url: string, method: string): Promise<Response> => {
  const handler = electron.seen.protocols.get('office')
  if (handler === undefined) throw new Error('no handler for office:')
  return handler({ url, method })
}

const invoke = (call: unknown, input: unknown, frame?: unknown): unknown => {
  const handler = electron.seen.ipc.get('office:invoke')
  if (handler === undefined) throw new Error('no handler for office:invoke')
  const senderFrame = frame === undefined ? window.webContents.mainFrame : frame
  return handler({ sender: window.webContents, senderFrame }, call, input)
}

test('the window is sandboxed, isolated, without Node and without web views', () => {
  const preferences = window.options['webPreferences']
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  })
  expect(electron.app.calls).toContainEqual(['enableSandbox'])
  expect(electron.app.switches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND'])
  expect(window.webContents.loaded).toEqual(['office://app/'])
  expect(electron.seen.schemes).toEqual([
    [{ scheme: 'office', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }],
  ])
})

/**
 * The hole: a policy with a fixed nonce, or none. Text of a workbook that ends up as markup could then bring its own style or script. Each load
 * has its own nonce, and no script runs but the files of the build.
 */
test('each load of the page has its own nonce and a policy that lets nothing else run', async () => {
  const nonces = new Set<string>()
  for (let load = 0; load < 5; load += 1) {
    const response = await get('office://app/', 'GET')
    const html = await response.text()
    const nonce = /name="csp-nonce" content="([A-Za-z0-9+/]{24})"/.exec(html)?.[1] ?? 'none'
    nonces.add(nonce)
    expect(response.headers.get('content-security-policy')?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'none'",
      "frame-src 'self' blob:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ])
  }
  expect(nonces.size).toBe(5)
})

test('files of the build come with their type, and are not guessed at', async () => {
  const response = await get('office://app/assets/app.js?v=1#x', 'GET')
  const { headers } = response
  expect([
    response.status,
    headers.get('content-type'),
    headers.get('x-content-type-options'),
    headers.get('referrer-policy'),
  ]).toEqual([200, 'text/javascript; charset=utf-8', 'nosniff', 'no-referrer'])
})

/**
 * The hole: an own protocol that joins the asked path to its folder hands out any file of the person: `..`, the same encoded once or twice,
 * backslashes, an absolute path, a link in the folder. Only plain names inside the folder are answered.
 */
test('no address leads out of the folder of the screens', async () => {
  symlinkSync(join(data, 'secret.js'), join(folder, 'first/out/renderer/assets/link.js'))
  writeFileSync(join(folder, 'first/out/renderer/.hidden.js'), 'hidden')
  const addresses = [
    'office://app/../main/main.js',
    'office://app/assets/../../main/main.js',
    'office://app/%2e%2e/main/main.js',
    'office://app/%2E%2E%2Fmain/main.js',
    'office://app/%252e%252e/main/main.js',
    'office://app/..%5cmain%5cmain.js',
    'office://app/..\\main\\main.js',
    'office://app//etc/passwd',
    `office://app/${data}/secret.js`,
    'office://app/file:///etc/passwd',
    'office://app/assets/app.js%00.css',
    'office://app/.hidden.js',
    'office://app/assets/link.js',
    'office://app/assets/',
    'office://app/assets',
    'office://app/nothing.js',
    'office://app/file/../secret.js',
    'office://app/file/secret.js',
    'office://app/file/paper-00001/x',
    'office://app/export/export-0001',
    'office://other/assets/app.js',
    'office://app.evil/assets/app.js',
    'https://app/assets/app.js',
    '/assets/app.js',
    '',
  ]
  const answers = await Promise.all(addresses.map((address) => get(address, 'GET')))
  const wrong = addresses.filter((_, at) => ![400, 404].includes(answers[at]?.status ?? 0))
  expect(wrong).toEqual([])
})

test('only GET is answered', async () => {
  const methods = ['POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'get']
  const statuses = await Promise.all(methods.map(async (method) => (await get('office://app/', method)).status))
  expect(statuses).toEqual(methods.map(() => 405))
})

/**
 * The hole: a scanned paper comes from outside. A web page sent in as a "photo" would run at our own address. Papers are shown as PDF or image only,
 * under a policy that runs nothing.
 */
test('a paper is shown, a web page in disguise is not', async () => {
  const paper = await get('office://app/file/paper-00001', 'GET')
  expect([paper.status, await paper.text(), Object.fromEntries(paper.headers)]).toMatchObject([
    200,
    '%PDF-1.4',
    {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="on e nghi.pdf"; filename*=UTF-8''${encodeURIComponent('Đơn đề nghị.pdf')}`,
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
    },
  ])
  expect((await get('office://app/file/photo-00001', 'GET')).status).toBe(404)
})

/** The hole: a link, a redirect or a dropped file replaces the page; the new page keeps the preload and with it the office. */
test('the page cannot be led away, not even to our own address', () => {
  const outcomes = (['will-navigate', 'will-redirect', 'will-attach-webview'] as const).map((name) => {
    let prevented = 0
    window.webContents.emit(name, { preventDefault: () => (prevented += 1), url: 'office://app/' }, 'office://app/')
    return [name, prevented]
  })
  expect(outcomes).toEqual([
    ['will-navigate', 1],
    ['will-redirect', 1],
    ['will-attach-webview', 1],
  ])
})

test('a frame inside the page may show a paper and nothing else', () => {
  const allowed = [
    'office://app/file/paper-00001',
    'blob:office://app/5b6e',
    'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html',
  ]
  const denied = [
    'office://app/',
    'https://example.com/',
    'file:///etc/passwd',
    'office://app.evil/file/x',
    'chrome-extension://other/',
  ]
  const isPrevented = (url: string, isMainFrame: boolean): boolean => {
    let prevented = false
    window.webContents.emit('will-frame-navigate', {
      url,
      isMainFrame,
      preventDefault: () => {
        prevented = true
      },
    })
    return prevented
  }
  expect([...allowed, ...denied].filter((url) => !isPrevented(url, false))).toEqual(allowed)
  expect([...allowed, ...denied].filter((url) => !isPrevented(url, true))).toEqual([])
})

test('no window opens, whatever a page asks', () => {
  expect(window.webContents.windowOpenHandler({ url: 'https://example.com/' })).toEqual({ action: 'deny' })
})

test('no permission is given and no request leaves the program', () => {
  const { session } = electron.seen
  const answers: unknown[] = []
  for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem']) {
    session.request({}, permission, (granted: boolean) => answers.push(granted))
    answers.push(session.check({}, permission, 'office://app'))
  }
  answers.push(session.device({ deviceType: 'usb' }))
  expect(new Set(answers)).toEqual(new Set([false]))

  const urls = [
    'office://app/assets/app.js',
    'blob:office://app/1',
    'https://example.com/',
    'http://127.0.0.1/',
    'wss://a.b/',
    'file:///etc/passwd',
    'ftp://a/',
    'x',
  ]
  const passed = urls.filter((url) => {
    let cancel: unknown
    session.before({ url }, (answer: { cancel: boolean }) => {
      cancel = answer.cancel
    })
    return cancel === false
  })
  expect(passed).toEqual(['office://app/assets/app.js', 'blob:office://app/1'])
})

/**
 * The hole: the channel answers whoever writes to it. A frame inside the page, a page left behind, or another window would speak with the rights
 * of the person at the desk. Only the top frame of our window, at our address, is heard.
 */
test('a call is heard from our page alone', async () => {
  expect(await invoke('echo', { a: 1 })).toEqual({ ok: true, value: { a: 1 } })
  const main = window.webContents.mainFrame
  const strangers = [
    null,
    { ...main },
    { ...main, parent: main },
    { ...main, url: 'https://example.com/', origin: 'https://example.com' },
  ]
  for (const frame of strangers) {
    expect(await invoke('echo', {}, frame)).toMatchObject({ ok: false, error: { code: 'shell.senderRefused' } })
  }
  const { url } = main
  for (const elsewhere of [
    'https://example.com/',
    'about:blank',
    'office://app.evil/',
    'office://other/',
    'file:///app/',
  ]) {
    main.url = elsewhere
    expect(await invoke('echo', {})).toMatchObject({ ok: false, error: { code: 'shell.senderRefused' } })
  }
  main.url = url
  const handler = electron.seen.ipc.get('office:invoke')
  expect(await handler?.({ sender: {}, senderFrame: main }, 'echo', {})).toMatchObject({
    error: { code: 'shell.senderRefused' },
  })
})

/** The hole: `shell.adoptFile` takes a path. A page that could name it could read any file of the person. */
test('a page cannot name the calls that carry paths', async () => {
  const calls = [
    'shell.adoptFile',
    'shell.exportPath',
    'shell.filePath',
    'shell.',
    'shell.constructor',
    'shell.__proto__',
    7,
    null,
    { a: 1 },
  ]
  const codes = await Promise.all(calls.map((call) => invoke(call, { path: '/etc/passwd', token: 'export-0001' })))
  expect(codes).toMatchObject(calls.map(() => ({ ok: false, error: { code: 'shell.callRefused' } })))
  expect(await invoke('seen', {})).toEqual({ ok: true, value: [] })
})

test('a file is opened by a dialog, and the page gets a token instead of its path', async () => {
  const { dialogs } = electron.seen
  expect(await invoke('shell.openFile', { purpose: 'workbook' })).toEqual({ ok: true, value: { kind: 'cancelled' } })
  dialogs.open = { canceled: false, filePaths: [join(data, 'secret.js')] }
  expect(await invoke('shell.openFile', { purpose: 'workbook' })).toEqual({
    ok: true,
    value: { kind: 'token', token: 'adopted-0001', name: 'secret.js', size: 6 },
  })
  expect(await invoke('shell.openFile', { purpose: 'workbook', path: '/etc/passwd' })).toMatchObject({
    error: { code: 'input.invalid' },
  })
})

test('a place for a backup is a path for the office and a token for the page; closing the dialog chooses none', async () => {
  const { dialogs } = electron.seen
  const before = dialogs.save
  expect(await invoke('shell.chooseTarget', { name: 'sao-luu.zip' })).toEqual({
    ok: true,
    value: { kind: 'cancelled' },
  })
  const path = join(data, 'usb', 'sao-luu.zip')
  dialogs.save = { canceled: false, filePath: path }
  expect(await invoke('shell.chooseTarget', { name: 'sao-luu.zip' })).toEqual({
    ok: true,
    value: { kind: 'token', token: 'target-00001', path },
  })
  expect(await invoke('shell.chooseTarget', { name: 'sao-luu.zip', path: '/etc' })).toMatchObject({
    error: { code: 'input.invalid' },
  })
  dialogs.save = before
})

test('an export and a print go where the person says, whole or not at all', async () => {
  const { dialogs } = electron.seen
  expect(await invoke('shell.saveExport', { token: 'export-0001' })).toEqual({ ok: true, value: { kind: 'cancelled' } })
  const target = join(data, 'saved')
  mkdirSync(target)
  dialogs.save = { canceled: false, filePath: join(target, 'so.xlsx') }
  expect(await invoke('shell.saveExport', { token: 'export-0001' })).toEqual({
    ok: true,
    value: { kind: 'saved', path: join(target, 'so.xlsx') },
  })
  dialogs.save = { canceled: false, filePath: join(target, 'trang.pdf') }
  expect(await invoke('shell.printPdf', { name: 'Trang' })).toEqual({
    ok: true,
    value: { kind: 'saved', path: join(target, 'trang.pdf') },
  })
  expect(await invoke('shell.saveExport', { token: 'export-none' })).toMatchObject({
    ok: false,
    error: { code: 'shell.saveFailed' },
  })
  expect(readdirSync(target).map((name) => [name, readFileSync(join(target, name), 'utf8')])).toEqual([
    ['so.xlsx', 'ledger of 2018'],
    ['trang.pdf', '%PDF-fake'],
  ])
})

const labels = (menu: unknown): string[] =>
  Array.isArray(menu)
    ? menu.flatMap((item) => [item.label, ...labels(item.submenu)]).filter((label) => label !== undefined)
    : []

test('the menu speaks Vietnamese, and English when the page does', async () => {
  expect(labels(electron.seen.menus.at(-1)).slice(0, 4)).toEqual(['Tệp', 'Lưu trang này thành PDF…', 'Thoát', 'Sửa'])
  await invoke('shell.language', { language: 'en' })
  expect(labels(electron.seen.menus.at(-1)).slice(0, 4)).toEqual(['File', 'Save this page as PDF…', 'Quit', 'Edit'])
})

test('a second start shows the first window, and ends with a message', async () => {
  electron.app.emit('second-instance')
  expect(window.calls).toEqual(['restore', 'focus'])

  const second = fakeElectron(false)
  await run(second, data, 'second')
  expect([second.app.calls.at(-1), second.seen.windows.length, second.seen.errors.length]).toEqual([['exit', 1], 0, 1])
  expect(second.seen.errors[0]?.[1]).toContain(data)
})

test('a data folder that cannot be opened is said in both languages, and no window opens', async () => {
  const third = fakeElectron(true)
  const exited = new Promise<void>((resolve) => {
    third.app.exit = (code) => {
      resolve()
      return third.app.calls.push(['exit', code])
    }
  })
  await run(third, join(data, 'locked'), 'third')
  await exited
  expect([third.seen.errors, third.app.calls.at(-1), third.seen.windows]).toEqual([
    [['Không mở được chương trình', 'đang dùng\n\nin use']],
    ['exit', 1],
    [],
  ])
})

/** The hole: closing the window in the middle of a posting cut the work off. The window stays until the office has finished or rolled back. */
test('closing waits for running work, then leaves', async () => {
  const running = invoke('hold', {})
  let prevented = 0
  const quit = new Promise<void>((resolve) => {
    electron.app.quit = () => {
      resolve()
      return electron.app.calls.push(['quit'])
    }
  })
  window.emit('close', { preventDefault: () => (prevented += 1) })
  expect(prevented).toBe(1)
  await quit
  expect(await running).toEqual({ ok: true, value: { rolledBack: true } })
  window.emit('close', { preventDefault: () => (prevented += 1) })
  expect(prevented).toBe(1)
})
