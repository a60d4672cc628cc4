import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const sources = ['src-main', 'src-renderer', 'db', 'electron.vite.config.ts', 'package-lock.json']
const products = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

/** Milliseconds of the last change to any file at or under `path`; 0 when there is none. */
const changedAt = async (path: string): Promise<number> => {
  if (!existsSync(path)) return 0
  const found = await stat(path)
  if (!found.isDirectory()) return found.mtimeMs
  const times = await Promise.all((await readdir(path)).map((name) => changedAt(join(path, name))))
  return Math.max(0, ...times)
}

/** True when `out/` lacks a part or is older than any source. */
export const needsBuild = async (root: string): Promise<boolean> => {
  if (products.some((path) => !existsSync(join(root, path)))) return true
  const built = await Promise.all(products.map((path) => changedAt(join(root, path))))
  const written = await Promise.all(sources.map((path) => changedAt(join(root, path))))
  return Math.max(...written) > Math.min(...built)
}

/**
 * Builds `out/` when it is missing or old, in a process of its own: the builder would stay in the memory of the shell. `before` is
 * called only when there is something to do.
 * @throws with what the builder printed.
 */
export const ensureBuilt = async (root: string, before: () => void): Promise<void> => {
  if (!(await needsBuild(root))) return
  before()
  const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  await promisify(execFile)(process.execPath, [builder, 'build', '--logLevel', 'warn'], { cwd: root })
}
