import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The Electron executable, or null when its runtime was not fetched: the npm package alone holds no program. Never asks the
 * package itself, which would start a download.
 */
export const electronRuntime = (root: string, env: Readonly<Record<string, string | undefined>>): string | null => {
  const home = join(root, 'node_modules/electron')
  const pathFile = join(home, 'path.txt')
  if (!existsSync(pathFile)) return null
  const executable = join(
    env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(home, 'dist'),
    readFileSync(pathFile, 'utf8').trim(),
  )
  return existsSync(executable) ? executable : null
}
