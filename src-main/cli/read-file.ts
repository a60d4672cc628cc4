import { readFileSync } from 'node:fs'
import { Refusal } from '../domain/refusal.ts'

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : '')

/** @throws Refusal file.unreadable */
export const readBytes = (file: string): Buffer => {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new Refusal('file.unreadable', { file, detail: detailOf(error) })
  }
}

/** A text file as UTF-8, a byte order mark left out. @throws Refusal file.unreadable */
const readText = (file: string): string =>
  readBytes(file)
    .toString('utf8')
    .replace(/^\uFEFF/, '')

/** @throws Refusal file.unreadable, file.notJson */
export const readJson = (file: string): unknown => {
  const body = readText(file)
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new Refusal('file.notJson', { file, detail: detailOf(error) })
  }
}
