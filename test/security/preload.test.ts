import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildShell } from './built.ts'

let folder: string
beforeAll(async () => {
  folder = await buildShell()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * The hole: a sandboxed window loads one CommonJS preload and cannot load a module, so a preload that became `.mjs`, or that asked for a
 * file beside it, silently left pages without their door, and the tempting repair was to switch the sandbox off.
 */
test('there is one preload, CommonJS, and all it requires is electron', () => {
  const files = readdirSync(join(folder, 'out/preload'), { recursive: true })
  const source = readFileSync(join(folder, 'out/preload/preload.cjs'), 'utf8')
  const required = [...source.matchAll(/\b(?:require|import)\s*\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(
    (match) => match[1],
  )
  expect({ files, required, statements: /^\s*(?:import|export)\b/m.test(source) }).toEqual({
    files: ['preload.cjs'],
    required: ['electron'],
    statements: false,
  })
})

/** Runs the built preload with a stand-in for the two parts of electron it may use. */
const runPreload = () => {
  const exposed: [string, Record<string, (...args: unknown[]) => unknown>][] = []
  const invoked: unknown[][] = []
  const listeners: [string, (...args: unknown[]) => void][] = []
  const electron = {
    contextBridge: { exposeInMainWorld: (...args: [string, (typeof exposed)[0][1]]) => exposed.push(args) },
    ipcRenderer: {
      invoke: (...args: unknown[]) => {
        invoked.push(args)
        return Promise.resolve({ ok: true, value: 1 })
      },
      on: (...args: (typeof listeners)[0]) => listeners.push(args),
      removeListener: (channel: string, listener: unknown) => {
        const at = listeners.findIndex(([name, one]) => name === channel && one === listener)
        listeners.splice(at, 1)
      },
    },
  }
  const source = readFileSync(join(folder, 'out/preload/preload.cjs'), 'utf8')
  const run = new Function('require', 'module', 'exports', source)
  run((name: string) => (name === 'electron' ? electron : undefined), { exports: {} }, {})
  return { exposed, invoked, listeners }
}

test('a page gets invoke and onProgress, and nothing of electron', async () => {
  const { exposed, invoked, listeners } = runPreload()
  const [entry] = exposed
  if (entry === undefined) throw new Error('nothing was exposed')
  const [name, office] = entry
  expect([exposed.length, name, Object.keys(office)]).toEqual([1, 'office', ['invoke', 'onProgress']])

  await office['invoke']?.('echo', { a: 1 }, 'a third argument')
  expect(invoked).toEqual([['office:invoke', 'echo', { a: 1 }]])

  const heard: unknown[][] = []
  const stop = office['onProgress']?.((...args: unknown[]) => heard.push(args))
  const [channel, receive] = listeners[0] ?? []
  receive?.({ sender: 'the whole of ipcRenderer' }, { job: 'j' })
  if (typeof stop === 'function') stop()
  expect({ channel, heard, left: listeners }).toEqual({ channel: 'office:progress', heard: [[{ job: 'j' }]], left: [] })
})
