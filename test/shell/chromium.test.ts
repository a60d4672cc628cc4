import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChromiumShell, openChromiumShell } from '../../src-main/shell/chromium.ts'
import { findChromium } from '../../src-main/shell/chromium-path.ts'

/**
 * The Chromium shell with a real browser, a small page and a fake office. Each test leaves the page where it found it.
 */

const dataFolder = mkdtempSync(join(tmpdir(), 'shell-test-'))
const exportsFolder = join(dataFolder, 'exports')
const executablePath = findChromium(process.platform, process.env)

const open = async (folder: string): Promise<ChromiumShell> => {
  if (executablePath === null) throw new Error('no Chromium is installed; the pre-script of npm test installs it')
  const opened = await openChromiumShell({
    dataFolder: folder,
    sample: false,
    officeThread: join(import.meta.dirname, 'fake-office.ts'),
    rendererFolder: join(import.meta.dirname, '../fixtures/renderer'),
    exportsFolder,
    executablePath,
    version: '9.9.9',
    headless: true,
    viewport: { width: 1366, height: 768 },
    closeWithin: 10_000,
  })
  if (!opened.ok) throw new Error(opened.error.en)
  return opened
}

let shell: ChromiumShell
beforeAll(async () => {
  writeFileSync(join(dataFolder, 'export-0001'), 'ledger of 2018')
  writeFileSync(join(dataFolder, 'paper-00001'), '%PDF-1.4\n%%EOF\n')
  shell = await open(dataFolder)
})
afterAll(async () => {
  await shell.close()
  rmSync(dataFolder, { recursive: true, force: true })
})

const invoke = (call: string, input: unknown) =>
  shell.page.evaluate(([name, value]) => window.office.invoke(String(name), value), [call, input] as const)

/** Waits in the page for a progress of a job; the page of the fixture keeps what it heard. */
const heard = async (job: string): Promise<unknown> => {
  const found = await shell.page.waitForFunction((wanted) => {
    const all: unknown = Reflect.get(window, 'heard')
    return Array.isArray(all)
      ? all.find((progress) => progress.job === wanted && progress.state !== 'running')
      : undefined
  }, job)
  return found.jsonValue()
}

test('the page runs from disk under its policy: our script, a style with the nonce of this load, no inline script', async () => {
  const seen = await shell.page.evaluate(() => ({
    secure: window.isSecureContext,
    ready: document.documentElement.dataset['ready'],
    title: document.title,
    heading: getComputedStyle(document.querySelector('h1') ?? document.body).color,
    background: getComputedStyle(document.body).backgroundColor,
    office: Object.keys(window.office),
    binding: '__office' in window,
  }))
  expect(seen).toEqual({
    secure: true,
    ready: 'yes',
    title: 'Trang thử',
    heading: 'rgb(0, 100, 60)',
    background: 'rgb(250, 250, 245)',
    office: ['invoke', 'onProgress'],
    binding: false,
  })
})

test('a call goes to the office and comes back, marks and numbers whole', async () => {
  const value = { name: 'HTX Cà phê Đắk Hà', amount: 9007199254740991, nothing: null, list: [1, 'hai'] }
  expect(await invoke('echo', value)).toEqual({ ok: true, value })
})

test('the shell answers its own calls', async () => {
  expect([await invoke('shell.info', {}), await invoke('shell.openFile', { purpose: 'paper' })]).toEqual([
    { ok: true, value: { shell: 'chromium', version: '9.9.9', exportsFolder, headless: true } },
    { ok: true, value: { kind: 'input' } },
  ])
})

test('a progress of the office reaches the page', async () => {
  await invoke('shell.cancel', { job: 'job-7' })
  expect(await heard('job-7')).toEqual({ job: 'job-7', done: 0, total: null, state: 'cancelled' })
})

/**
 * The hole: `shell.adoptFile` takes a path. Were a page able to name it, one injected script could make the office read any file of
 * the person and show it. The gate lets a page name only the calls in its own list.
 */
test('a page cannot make the office read a path', async () => {
  expect(await invoke('shell.adoptFile', { path: '/etc/passwd' })).toMatchObject({
    ok: false,
    error: { code: 'shell.callRefused' },
  })
  expect(await invoke('seen', {})).toEqual({ ok: true, value: [] })
})

/**
 * The hole: frames share the binding that carries calls, so a frame at another address could speak for the page. The raw binding is
 * taken away in every frame and the shell looks at the frame of each call.
 */
test('a frame inside the page has no office', async () => {
  const found = await shell.page.evaluate(async () => {
    const frame = document.createElement('iframe')
    frame.src = URL.createObjectURL(new Blob(['<p>blob</p>'], { type: 'text/html' }))
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
    document.body.append(frame)
    await loaded
    const inner = frame.contentWindow
    const result = inner === null ? null : ['office' in inner, '__office' in inner]
    frame.remove()
    return result
  })
  expect(found).toEqual([false, false])
})

/**
 * The hole: whatever an injected script can load, it can also send out, names of co-operatives and amounts included. A server on this
 * machine stands for the world; nothing may arrive there.
 */
test('no request of any kind leaves the program', async () => {
  let arrived = 0
  const server = createServer((socket) => {
    arrived += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const outcome = await shell.page.evaluate(async (world) => {
    const image = new Image()
    const imageFailed = new Promise((resolve) => image.addEventListener('error', () => resolve('failed')))
    image.src = `${world}/image`
    const fetched = fetch(`${world}/fetch`).then(
      () => 'came',
      () => 'failed',
    )
    const beacon = navigator.sendBeacon(`${world}/beacon`, 'x')
    for (const rel of ['prefetch', 'preconnect', 'dns-prefetch', 'stylesheet']) {
      const link = document.createElement('link')
      link.rel = rel
      link.href = `${world}/${rel}`
      document.head.append(link)
    }
    const form = document.createElement('form')
    form.action = `${world}/form`
    document.body.append(form)
    form.submit()
    return { image: await imageFailed, fetched: await fetched, beacon: typeof beacon }
  }, `http://127.0.0.1:${port}`)
  expect(outcome).toEqual({ image: 'failed', fetched: 'failed', beacon: 'boolean' })
  for (const attribute of ['', 'download']) {
    await shell.page.evaluate(
      ([url, mark]) => {
        const link = document.createElement('a')
        link.href = String(url)
        if (mark !== '') link.setAttribute(String(mark), 'x')
        document.body.append(link)
        link.click()
        link.remove()
      },
      [`http://localhost:${port}/link-${attribute}`, attribute] as const,
    )
  }
  // A call and its answer pass after the clicks: what the browser wanted to send, it has tried by now.
  expect(await invoke('echo', 'still here')).toEqual({ ok: true, value: 'still here' })
  server.close()
  expect(arrived).toBe(0)
})

/** The hole: a link to another address replaces the page, and what was typed is gone. The page stays, and no second window opens. */
test('the page cannot be led away, and opens no window', async () => {
  await shell.page.evaluate(() => Reflect.set(window, 'mark', 'typed text'))
  await shell.page.click('#foreign')
  const popup = shell.context.waitForEvent('page')
  await shell.page.click('#window')
  const opened = await popup
  if (!opened.isClosed()) await opened.waitForEvent('close')
  await shell.page.evaluate(() => {
    location.href = './assets/style.css'
  })
  expect(await invoke('echo', 1)).toEqual({ ok: true, value: 1 })
  expect([
    shell.page.url(),
    await shell.page.evaluate(() => Reflect.get(window, 'mark')),
    shell.context.pages().length,
  ]).toEqual(['https://so-ho-tro.office/', 'typed text', 1])
})

test('no permission is given', async () => {
  const states = await shell.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone'] as const
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
  })
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied'])
})

test('a paper opens in a frame; a stored web page in disguise does not', async () => {
  const statuses: [string, number, string | null][] = []
  for (const token of ['paper-00001', 'photo-00001', 'unknown-01', '..%2F..%2Fpasswd']) {
    const response = shell.page.waitForResponse((one) => one.url().endsWith(token))
    await shell.page.evaluate((name) => {
      const frame = document.createElement('iframe')
      frame.className = 'paper'
      frame.src = `/file/${name}`
      document.body.append(frame)
    }, token)
    const got = await response
    statuses.push([token, got.status(), await got.headerValue('content-type')])
  }
  await shell.page.evaluate(() => {
    for (const frame of document.querySelectorAll('.paper')) frame.remove()
  })
  const plain = 'text/plain; charset=utf-8'
  expect(statuses).toEqual([
    ['paper-00001', 200, 'application/pdf'],
    ['photo-00001', 404, plain],
    ['unknown-01', 404, plain],
    ['..%2F..%2Fpasswd', 400, plain],
  ])
})

const saveOnce = async (): Promise<unknown> => {
  await shell.page.evaluate(() => {
    const all: unknown = Reflect.get(window, 'heard')
    if (Array.isArray(all)) all.length = 0
  })
  const answer = await invoke('shell.saveExport', { token: 'export-0001' })
  expect(answer).toEqual({ ok: true, value: { kind: 'download', url: 'https://so-ho-tro.office/export/export-0001' } })
  await shell.page.evaluate(
    (url) => document.querySelector('#export')?.setAttribute('href', url),
    'https://so-ho-tro.office/export/export-0001',
  )
  await shell.page.click('#export')
  return heard('export-0001')
}

test('an export is saved under its own name, and never over another file', async () => {
  const said = [await saveOnce(), await saveOnce(), await saveOnce()]
  const names = ['Sổ theo dõi 2018.xlsx', 'Sổ theo dõi 2018 (2).xlsx', 'Sổ theo dõi 2018 (3).xlsx']
  expect(said).toEqual(
    names.map((name) => ({ job: 'export-0001', done: 1, total: 1, state: 'done', savedTo: join(exportsFolder, name) })),
  )
  expect(readdirSync(exportsFolder).sort()).toEqual([...names].sort())
  expect(names.map((name) => readFileSync(join(exportsFolder, name), 'utf8'))).toEqual(Array(3).fill('ledger of 2018'))
})

test('the page is saved as a PDF', async () => {
  const answer = await invoke('shell.printPdf', { name: 'Phiếu thẩm định 12/HS' })
  const path = join(exportsFolder, 'Phiếu thẩm định 12-HS.pdf')
  expect(answer).toEqual({ ok: true, value: { kind: 'saved', path } })
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
})

test('a chosen file crosses in chunks, byte for byte', async () => {
  const bytes = randomBytes(7 * 1024 * 1024 + 5)
  const path = join(dataFolder, 'quyết định.pdf')
  writeFileSync(path, bytes)
  await shell.page.setInputFiles('#file', path)
  await shell.page.waitForFunction(() => document.querySelector('#uploaded')?.textContent !== '')
  expect(await shell.page.textContent('#uploaded')).toBe(createHash('sha256').update(bytes).digest('hex'))
})

/** Every process that descends from this one, this one included. */
const processTree = (): number[] => {
  const parents = new Map<number, number>()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
    } catch {
      // The process ended while we looked.
    }
  }
  const tree = [process.pid]
  for (const pid of tree) tree.push(...[...parents].filter(([, parent]) => parent === pid).map(([child]) => child))
  return tree
}

const socketsOf = (pid: number): string[] => {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const match = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))
      return match?.[1] === undefined ? [] : [match[1]]
    })
  } catch {
    return []
  }
}

/** Inodes of the sockets that listen for TCP (state 0A). */
const listening = (): string[] =>
  ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .flatMap((columns) => (columns[3] === '0A' && columns[9] !== undefined ? [columns[9]] : [])),
  )

/** The hole: a debugging port lets any program on the machine drive the window and read the office. The shell talks through a pipe. */
test.runIf(process.platform === 'linux')('no process of the shell listens on a port', () => {
  const tree = processTree()
  const commands = tree.map((pid) => execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }))
  expect(commands.some((line) => line.includes('--remote-debugging-pipe'))).toBe(true)
  expect(commands.some((line) => line.includes('--remote-debugging-port'))).toBe(false)
  const open = new Set(tree.flatMap(socketsOf))
  expect(listening().filter((inode) => open.has(inode))).toEqual([])
})

test('closing while a call runs lets the office finish, and everything is gone afterwards', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shell-close-'))
  const other = await open(folder)
  const running = other.office.invoke('hold', {})
  await other.close()
  await other.closed
  expect([await running, other.page.isClosed()]).toEqual([{ ok: true, value: { rolledBack: true } }, true])
  rmSync(folder, { recursive: true, force: true })
})

test('a person who closes the window closes the office in order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shell-close-'))
  const other = await open(folder)
  const running = other.office.invoke('hold', {})
  await other.page.close()
  await other.closed
  expect(await running).toEqual({ ok: true, value: { rolledBack: true } })
  rmSync(folder, { recursive: true, force: true })
})
