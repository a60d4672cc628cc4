import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { RefusalParams } from '../domain/refusal.ts'
import { fillIn } from '../text/catalogue.ts'
import { shellText } from '../text/shell.ts'
import { readArguments } from './arguments.ts'
import { ensureBuilt } from './build.ts'
import { openChromiumShell } from './chromium.ts'
import { findChromium } from './chromium-path.ts'
import { defaultDataFolder } from './data-folder.ts'
import { electronRuntime } from './electron-runtime.ts'

/** What `npm start` runs. Exit code 0 done, 1 refused, 2 wrong usage. */

const root = join(import.meta.dirname, '../..')
const { env, platform } = process

const say = (line: keyof typeof shellText.vi.start, params: RefusalParams, to: NodeJS.WriteStream): void => {
  to.write(`${fillIn(shellText.vi.start[line], params)}\n${fillIn(shellText.en.start[line], params)}\n`)
}

const runChild = (command: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', cwd: root })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
    // The signal reaches the child too; leaving first would cut its orderly end short.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  })

const runElectronShell = async (executable: string, dataFolder: string, sample: boolean): Promise<number> => {
  // Chromium refuses its sandbox to root.
  const asRoot = platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return runChild(executable, [...asRoot, root, `--data=${dataFolder}`, ...(sample ? ['--sample'] : [])])
}

const runChromiumShell = async (executablePath: string, dataFolder: string, sample: boolean): Promise<number> => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const shell = await openChromiumShell({
    dataFolder,
    sample,
    officeThread: join(root, 'src-main/office/thread.ts'),
    rendererFolder: join(root, 'out/renderer'),
    exportsFolder: join(dataFolder, 'exports'),
    executablePath,
    version,
    headless: false,
    viewport: null,
    closeWithin: 20_000,
  })
  if (!shell.ok) {
    process.stderr.write(`${shell.error.vi}\n${shell.error.en}\n`)
    return 1
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void shell.close())
  await shell.closed
  return 0
}

const start = async (): Promise<number> => {
  const asked = readArguments(process.argv.slice(2), env['INIT_CWD'] ?? process.cwd())
  if (asked.unknown.length > 0) {
    say('usage', { argument: asked.unknown.join(' ') }, process.stderr)
    return 2
  }
  const build = (): Promise<void> => ensureBuilt(root, () => say('building', {}, process.stdout))
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) {
    say('noDisplay', {}, process.stdout)
    await build()
    return runChild(process.execPath, [join(root, 'test/tour/run.ts')])
  }
  const dataFolder = asked.dataFolder ?? defaultDataFolder(platform, env, homedir())
  const electron = asked.shell === 'chromium' ? null : electronRuntime(root, env)
  if (electron === null && asked.shell === 'electron') {
    say('noElectron', {}, process.stderr)
    return 1
  }
  const browser = electron === null ? findChromium(platform, env) : null
  if (electron === null && browser === null) {
    say('noBrowser', {}, process.stderr)
    return 1
  }
  await build()
  say('data', { folder: dataFolder }, process.stdout)
  if (electron !== null) {
    say('electron', {}, process.stdout)
    return runElectronShell(electron, dataFolder, asked.sample)
  }
  if (browser === null) return 1
  say(asked.shell === 'chromium' ? 'chromiumAsked' : 'chromium', { browser }, process.stdout)
  return runChromiumShell(browser, dataFolder, asked.sample)
}

process.exitCode = await start()
