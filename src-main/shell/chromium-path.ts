import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge']
const windowsPaths = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
]

type Env = Readonly<Record<string, string | undefined>>

/** Where a browser of the Chromium family usually lies, the likeliest first. */
export const chromiumCandidates = (platform: NodeJS.Platform, env: Env): string[] => {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    )
    return windowsPaths.flatMap((path) => roots.map((root) => win32.join(root, path)))
  }
  if (platform === 'darwin') return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
  const folders = [...new Set([...(env['PATH'] ?? '').split(':').filter(posix.isAbsolute), '/usr/bin', '/snap/bin'])]
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
}

/** The installed browser, or null. `CHROMIUM_PATH` is taken at its word: a wrong one is not quietly replaced by another. */
export const findChromium = (platform: NodeJS.Platform, env: Env): string | null => {
  const named = env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return existsSync(named) ? named : null
  return chromiumCandidates(platform, env).find((path) => existsSync(path)) ?? null
}
