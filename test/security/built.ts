import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { resolveConfig } from 'electron-vite'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/**
 * Builds main and preload with the project's own settings into a folder that looks like an installed program: `electron` is a stand-in, the screens
 * are the fixture, the office is the fake thread. @returns that folder.
 */
export const buildShell = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'electron-shell-'))
  const settings = {
    root,
    configFile: join(root, 'electron.vite.config.ts'),
    build: { outDir: join(folder, 'out') },
    logLevel: 'error',
  } as const
  const { config } = await resolveConfig(settings, 'build', 'production')
  if (config?.main === undefined || config.preload === undefined)
    throw new Error('electron.vite.config.ts has no main or no preload')
  // Only the entry: the office's own entries are built and run by the office's tests.
  const input = { main: join(root, 'src-main/main.ts') }
  const main = {
    ...config.main,
    build: { ...config.main.build, rolldownOptions: { ...config.main.build?.rolldownOptions, input } },
  }
  await build({ ...main, configFile: false })
  await build({ ...config.preload, configFile: false })

  cpSync(join(root, 'test/fixtures/renderer'), join(folder, 'out/renderer'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  mkdirSync(join(folder, 'out/main/office'), { recursive: true })
  const fakeOffice = pathToFileURL(join(root, 'test/shell/fake-office.ts'))
  writeFileSync(join(folder, 'out/main/office/thread.js'), `import ${JSON.stringify(fakeOffice)}\n`)
  mkdirSync(join(folder, 'node_modules/electron'), { recursive: true })
  symlinkSync(dirname(resolve(root, 'node_modules/zod/package.json')), join(folder, 'node_modules/zod'))
  writeFileSync(
    join(folder, 'node_modules/electron/package.json'),
    '{"name":"electron","type":"module","exports":"./index.js"}',
  )
  const names = ['app', 'BrowserWindow', 'dialog', 'ipcMain', 'Menu', 'protocol', 'session']
  writeFileSync(
    join(folder, 'node_modules/electron/index.js'),
    `export const { ${names.join(', ')} } = globalThis.fakeElectron\n`,
  )
  return folder
}
