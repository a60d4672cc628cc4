import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readArguments } from '../../src-main/shell/arguments.ts'
import { needsBuild } from '../../src-main/shell/build.ts'
import { chromiumCandidates, findChromium } from '../../src-main/shell/chromium-path.ts'
import { defaultDataFolder } from '../../src-main/shell/data-folder.ts'
import { electronRuntime } from '../../src-main/shell/electron-runtime.ts'

const folder = mkdtempSync(join(tmpdir(), 'places-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (path: string, text: string): string => {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

test('arguments are read, a folder from where the person stands; what is not known is named', () => {
  const lines = [[], ['--shell=chromium', '--data=so', '--sample'], ['--shell=firefox'], ['--data='], ['--quick', 'x']]
  expect(lines.map((line) => readArguments(line, '/home/lan'))).toEqual([
    { shell: null, dataFolder: null, sample: false, unknown: [] },
    { shell: 'chromium', dataFolder: '/home/lan/so', sample: true, unknown: [] },
    { shell: null, dataFolder: null, sample: false, unknown: ['--shell=firefox'] },
    { shell: null, dataFolder: null, sample: false, unknown: ['--data'] },
    { shell: null, dataFolder: null, sample: false, unknown: ['--quick', 'x'] },
  ])
})

test('each system has its usual data folder', () => {
  const cases: [NodeJS.Platform, Record<string, string>, string][] = [
    ['linux', {}, '/home/lan/.local/share/so-ho-tro-htx'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/so-ho-tro-htx'],
    ['linux', { XDG_DATA_HOME: 'data' }, '/home/lan/.local/share/so-ho-tro-htx'],
    ['darwin', {}, '/home/lan/Library/Application Support/so-ho-tro-htx'],
    ['win32', { APPDATA: 'C:\\Users\\lan\\AppData\\Roaming' }, 'C:\\Users\\lan\\AppData\\Roaming\\so-ho-tro-htx'],
  ]
  expect(cases.map(([platform, env]) => defaultDataFolder(platform, env, '/home/lan'))).toEqual(
    cases.map(([, , path]) => path),
  )
})

test('a browser is found by name; one that was named and is not there is not replaced', () => {
  const browser = put('bin/chromium', '')
  const path = { PATH: `relative:${dirname(browser)}` }
  expect([
    findChromium('linux', path),
    findChromium('linux', { ...path, CHROMIUM_PATH: browser }),
    findChromium('linux', { ...path, CHROMIUM_PATH: '/nowhere/chromium' }),
    chromiumCandidates('win32', { PROGRAMFILES: 'C:\\Program Files' })[0],
    chromiumCandidates('darwin', {})[0],
  ]).toEqual([
    browser,
    browser,
    null,
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ])
})

test('Electron counts as installed only when its program is there', () => {
  const before = electronRuntime(folder, {})
  put('node_modules/electron/path.txt', 'electron')
  const named = electronRuntime(folder, {})
  const program = put('node_modules/electron/dist/electron', '')
  expect([before, named, electronRuntime(folder, {})]).toEqual([null, null, program])
})

test('out/ is built when a part is missing or a source is younger', async () => {
  const age = (path: string, seconds: number): void => utimesSync(put(path, ''), seconds, seconds)
  age('src-main/shell/a.ts', 1000)
  age('src-renderer/b.tsx', 1000)
  const missing = await needsBuild(folder)
  for (const path of ['main/main.js', 'preload/preload.cjs', 'renderer/index.html']) age(`out/${path}`, 2000)
  const fresh = await needsBuild(folder)
  age('src-renderer/b.tsx', 3000)
  expect([missing, fresh, await needsBuild(folder)]).toEqual([true, false, true])
})
