import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { compilePack, type Pack } from '../../src-main/domain/eligibility/pack.ts'
import type { RawPack } from '../../src-main/domain/eligibility/pack-files.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'

/** Ids of the packs present, in the order their programmes follow each other: number and year of the decision, `2261-2014`. */
export function packIds(): readonly string[] {
  return readdirSync(packsFolder(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort((a, b) => yearIn(a) - yearIn(b) || (a < b ? -1 : 1))
}

const yearIn = (id: string): number => Number(/-(\d{4})$/.exec(id)?.[1] ?? 0)

/** A pack read, checked and compiled. @throws Refusal `pack.unknown` {pack, known}, `pack.invalid` {pack, file, path, expected}. */
export function loadPack(id: string): Pack {
  const known = packIds()
  if (!known.includes(id)) throw new Refusal('pack.unknown', { pack: id, known: known.join(', ') }, 'pack')
  try {
    return compilePack(readPack(join(packsFolder(), id)))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.code, { ...error.params, pack: id }, error.field)
  }
}

/** The files of a pack's folder, with the SHA-256 of their content, whatever their spacing and order of keys. */
export function readPack(folder: string): RawPack {
  const files = Object.fromEntries(jsonFiles(folder).map((path) => [nameOf(folder, path), parse(folder, path)]))
  return { files, hash: hashOf(files) }
}

export function hashOf(files: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(canonical(files)).digest('hex')
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function nameOf(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

function parse(folder: string, path: string): unknown {
  const file = nameOf(folder, path)
  const invalid = (expected: string) => new Refusal('pack.invalid', { file, path: '', expected }, file)
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw invalid(`JSON (${error.message})`)
    // A file that cannot be read is as bad as a wrong one: whoever has a good copy goes on with it.
    throw invalid(`a readable file (${error instanceof Error ? error.message : String(error)})`)
  }
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

/** The sources stand beside the packs, a build a few folders below the same root: the nearest `db/packs` upwards is ours. */
function packsFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'db', 'packs'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Refusal('pack.unknown', { pack: 'db/packs', known: '' }, 'pack')
    folder = parent
  }
  return join(folder, 'db', 'packs')
}
