import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session } from 'electron'
import { readArguments } from './shell/arguments.ts'
import { defaultDataFolder } from './shell/data-folder.ts'
import { runElectron } from './shell/electron.ts'

const { dataFolder, sample } = readArguments(process.argv.slice(1), process.env['INIT_CWD'] ?? process.cwd())
const built = join(import.meta.dirname, '..')

runElectron(
  { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session },
  {
    dataFolder: dataFolder ?? defaultDataFolder(process.platform, process.env, homedir()),
    sample,
    officeThread: join(built, 'main/office/thread.js'),
    preload: join(built, 'preload/preload.cjs'),
    rendererFolder: join(built, 'renderer'),
    closeWithin: 20_000,
  },
)
