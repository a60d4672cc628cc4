import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { asRefusal } from './errors.ts'

/**
 * Makes the folder a file will stand in, one level after the other: where a file system answers "not found" to every new folder (a mount without
 * room for any), the recursive call of Node never ends.
 * @throws Refusal db.readOnly, db.full
 */
export const makeFolderOf = (file: string): void => {
  const missing: string[] = []
  for (let folder = dirname(file); !existsSync(folder); folder = dirname(folder)) missing.unshift(folder)
  try {
    for (const folder of missing) mkdirSync(folder)
  } catch (error) {
    throw asRefusal(error, file)
  }
}
