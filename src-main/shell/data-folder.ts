import { posix, win32 } from 'node:path'

const name = 'so-ho-tro-htx'

/** Where an office keeps its data when nobody says otherwise: the usual place of each system for data of one person. */
export const defaultDataFolder = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string => {
  if (platform === 'win32') return win32.join(env['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), name)
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', name)
  const data = env['XDG_DATA_HOME']
  // The XDG rules say that a relative path is to be ignored.
  return posix.join(data !== undefined && posix.isAbsolute(data) ? data : posix.join(home, '.local', 'share'), name)
}
