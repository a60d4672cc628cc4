import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises'
import { join, parse } from 'node:path'

/** Bytes of the name before its ending: file systems take 255, and ` (12)` and the name of the temporary file come on top. */
const longest = 180
const reservedOnWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what a file name must lose.
const notInNames = /[<>:"/\\|?*\u0000-\u001f\u007f]/g
const ending = /\.[A-Za-z0-9]{1,10}$/

const cut = (text: string): string => {
  const letters = [...text]
  while (Buffer.byteLength(letters.join('')) > longest) letters.pop()
  return letters.join('')
}

/** A name that every file system takes, without folders: `../a/b.pdf` becomes `-a-b.pdf`, `CON.pdf` becomes `tep-CON.pdf`. */
export const safeFileName = (name: string): string => {
  const whole = name.toWellFormed().normalize('NFC').replaceAll(notInNames, '-').trim()
  const extension = ending.exec(whole)?.[0] ?? ''
  const stem = whole.slice(0, whole.length - extension.length).replace(/^[.\s]+/, '')
  const clean = cut(stem).replace(/[.\s]+$/, '')
  return clean === '' || reservedOnWindows.test(clean) ? `tep-${clean}${extension}` : `${clean}${extension}`
}

/** `So.xlsx`, `So (2).xlsx`, … */
const numbered = (folder: string, name: string, number: number): string => {
  const { name: stem, ext } = parse(safeFileName(name))
  return join(folder, number === 1 ? `${stem}${ext}` : `${stem} (${number})${ext}`)
}

/** A path in the folder where nothing is now. Nothing is written: whoever writes there looks again. */
export const freePath = async (folder: string, name: string): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const path = numbered(folder, name, number)
    if (!existsSync(path)) return path
  }
}

/** Takes a name that nobody has, so that nothing is overwritten even by two windows at once: `So.xlsx`, `So (2).xlsx`, … */
const reserveName = async (folder: string, name: string): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const path = numbered(folder, name, number)
    try {
      const handle = await open(path, 'wx')
      await handle.close()
      return path
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
    }
  }
}

/**
 * Writes beside the target and renames at the end: a full disk or a crash leaves the old file or none, never half of one.
 * @throws what `write` throws.
 */
export const writeWhole = async (path: string, write: (temporary: string) => Promise<unknown>): Promise<void> => {
  const temporary = `${path}.${randomUUID()}.part`
  try {
    await write(temporary)
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true })
    throw cause
  }
}

/** Saves under a free name in the exports folder. @returns the absolute path. */
export const saveInto = async (
  folder: string,
  name: string,
  write: (temporary: string) => Promise<unknown>,
): Promise<string> => {
  await mkdir(folder, { recursive: true })
  const path = await reserveName(folder, name)
  try {
    await writeWhole(path, write)
    return path
  } catch (cause) {
    await rm(path, { force: true })
    throw cause
  }
}

export const copyOf =
  (source: string) =>
  (temporary: string): Promise<void> =>
    copyFile(source, temporary)
