import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from 'playwright-core'
import { expect, test } from 'vitest'
import { ensureBuilt } from '../../src-main/shell/build.ts'
import { electronRuntime } from '../../src-main/shell/electron-runtime.ts'

const root = resolve(import.meta.dirname, '../..')
const executablePath = electronRuntime(root, process.env)
const display = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

const reason =
  executablePath === null
    ? 'the Electron runtime is not installed (npx install-electron fetches it)'
    : display
      ? null
      : 'there is no display'
if (reason !== null)
  process.stderr.write(`SKIPPED, not passed: the real Electron shell was not started, because ${reason}.\n`)

test.skipIf(reason !== null)('the real Electron opens the page, and the page reaches the office', async () => {
  await ensureBuilt(root, () => undefined)
  const data = mkdtempSync(join(tmpdir(), 'electron-real-'))
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const program = await _electron.launch({
    executablePath: executablePath ?? '',
    args: [...asRoot, root, `--data=${data}`],
  })
  const page = await program.firstWindow()
  const seen = await page.evaluate(async () => ({
    address: location.href,
    info: await window.office.invoke('shell.info', {}),
    refused: await window.office.invoke('shell.adoptFile', { path: '/etc/passwd' }),
    node: 'process' in window || 'require' in window,
  }))
  await program.close()
  rmSync(data, { recursive: true, force: true })
  expect(seen).toMatchObject({
    address: 'office://app/',
    info: { ok: true, value: { shell: 'electron' } },
    refused: { ok: false, error: { code: 'shell.callRefused' } },
    node: false,
  })
})
