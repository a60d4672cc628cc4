import { z } from 'zod'
import { isMember } from './members.ts'

/** What a backup says it is. The version grows with the shape; a program reads its own and older ones. */
export const backupFormat = 'so-ho-tro-htx.backup'
export const backupVersion = 1

const hex64 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().min(0)

/** What a database says of itself: read from the copy when a backup is made, and from what is unpacked when it is read. */
const facts = z.strictObject({
  /** `createdAt` tells two offices of one province apart. Null before the first run's wizard is done. */
  office: z
    .strictObject({
      code: z.string(),
      name: z.string(),
      year: z.int(),
      createdAt: z.string(),
      sample: z.boolean(),
    })
    .nullable(),
  /** Names of the migrations it has, oldest first. */
  migrations: z.array(z.string()),
  /** The chain of postings: how many, the last one's number, the head and its short form. */
  book: z.strictObject({ vouchers: count, last: z.string().nullable(), head: hex64, short: z.string() }),
  counts: z.strictObject({ applications: count, coops: count, papers: count, events: count }),
})
export type DatabaseFacts = z.infer<typeof facts>

const lostPaper = z.strictObject({ sha256: hex64, reason: z.enum(['missing', 'damaged']) })
/** A paper that the database names and the data folder no longer has, or has with other bytes. */
export type LostPaper = z.infer<typeof lostPaper>

/** The list inside a backup: what it is, when and by which program it was made, and the SHA-256 of every file in it. */
const manifest = z.strictObject({
  format: z.literal(backupFormat),
  version: z.literal(backupVersion),
  /** Instant, ISO 8601 in UTC. */
  madeAt: z.iso.datetime(),
  program: z.string().min(1),
  ...facts.shape,
  /** `size` in bytes. */
  files: z.array(z.strictObject({ name: z.string().refine(isMember), size: count, sha256: hex64 })),
  lost: z.array(lostPaper),
})
export type Manifest = z.infer<typeof manifest>

/** Told apart before anything else is read, so that a later shape is refused as such. */
const heading = z.object({ format: z.literal(backupFormat), version: z.int().min(1), program: z.string() })

export type ReadManifest =
  | { readonly is: 'manifest'; readonly manifest: Manifest }
  | { readonly is: 'newer'; readonly program: string }
  | { readonly is: 'none' }

/** Reads the text of a manifest; what is not one of ours is `none`. */
export const readManifest = (text: string): ReadManifest => {
  const json = parsed(text)
  const head = heading.safeParse(json)
  if (!head.success) return { is: 'none' }
  if (head.data.version > backupVersion) return { is: 'newer', program: head.data.program }
  const whole = manifest.safeParse(json)
  return whole.success ? { is: 'manifest', manifest: whole.data } : { is: 'none' }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where the list and the database beside it disagree: paths of the facts, none when they agree. */
export const manifestDisagrees = (listed: Manifest, found: DatabaseFacts): string[] => {
  const flat = (value: unknown, at: string): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => flat(child, at === '' ? key : `${at}.${key}`))
      : [[at, value]]
  const { office, migrations, book, counts } = listed
  const said = new Map(flat({ office, migrations, book, counts }, ''))
  const is = new Map(flat(found, ''))
  return [...new Set([...said.keys(), ...is.keys()])].filter((path) => said.get(path) !== is.get(path))
}
