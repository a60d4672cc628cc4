import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = resolve(import.meta.dirname, '../src-main/text')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

type Leaf = { readonly at: string; readonly vi: unknown; readonly en: unknown }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Every `{vi, en}` under a value; one that has only the one language is a leaf too, and fails. */
const leaves = (value: unknown, at: string): readonly Leaf[] => {
  if (!isRecord(value)) return []
  const { vi, en } = value
  if (vi !== undefined || en !== undefined) return [{ at, vi, en }]
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${at}.${key}`))
}

const placeholders = (text: string) => [...new Set(text.match(/\{[^{}]*\}/g) ?? [])].sort()

/** What is wrong between two sides of a leaf; lists and records of sentences are compared part by part. */
const faults = (at: string, vi: unknown, en: unknown): readonly string[] => {
  if (typeof vi === 'string' && typeof en === 'string') {
    if (vi.trim() === '' || en.trim() === '') return [`${at}: empty`]
    const [left, right] = [placeholders(vi).join(' '), placeholders(en).join(' ')]
    const differ = left === right ? [] : [`${at}: ${left || 'none'} in vi, ${right || 'none'} in en`]
    return vi === vi.normalize('NFC') ? differ : [...differ, `${at}: vi is not NFC`]
  }
  if (typeof vi === 'function' && typeof en === 'function') {
    return vi.length === en.length ? [] : [`${at}: takes ${vi.length} in vi, ${en.length} in en`]
  }
  if (isRecord(vi) && isRecord(en)) {
    return [...new Set([...Object.keys(vi), ...Object.keys(en)])].flatMap((key) =>
      faults(`${at}.${key}`, vi[key], en[key]),
    )
  }
  return [`${at}: ${typeof vi} in vi, ${typeof en} in en`]
}

describe('the catalogues', () => {
  it.each(files)('%s says everything in both languages, with the same placeholders', async (file) => {
    const module: unknown = await import(pathToFileURL(join(folder, file)).href)
    const found = leaves(module, file)
    expect(found.flatMap(({ at, vi, en }) => faults(at, vi, en))).toEqual([])
  })

  it('are there, and this test sees their sentences', async () => {
    const modules: unknown[] = await Promise.all(files.map((file) => import(pathToFileURL(join(folder, file)).href)))
    expect(modules.flatMap((module) => leaves(module, '')).length).toBeGreaterThan(files.length)
  })

  it('would be caught with a missing language, another placeholder or an empty sentence', () => {
    const broken = { a: { vi: 'x' }, b: { vi: '{n} hồ sơ', en: '{m} files' }, c: { list: { vi: [' '], en: ['x'] } } }
    expect(leaves(broken, 'text').flatMap(({ at, vi, en }) => faults(at, vi, en))).toEqual([
      'text.a: string in vi, undefined in en',
      'text.b: {n} in vi, {m} in en',
      'text.c.list.0: empty',
    ])
  })
})
