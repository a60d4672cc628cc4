import type { Relation } from './difference.ts'
import type { DatabaseFacts, Manifest } from './manifest.ts'

/** What a backup holds; `files` counts the database among them. */
export type Held = Pick<Manifest, 'madeAt' | 'program' | 'office' | 'book' | 'counts' | 'lost'> & {
  readonly files: number
}

/** A file that is a whole backup: `bytes` of it, and the SHA-256 of its list, which names the SHA-256 of everything in it. */
type Whole = { readonly bytes: number; readonly manifest: string }

export type BackupReport = Held &
  Whole & {
    readonly path: string
    /** It lies on the disk that also holds the data: one broken disk takes both. */
    readonly sameDisk: boolean
  }

/** The present office as a restore finds it. `unreadable`: a broken file is a reason to restore, not to refuse. */
export type Present =
  | { readonly is: 'none' }
  | { readonly is: 'unreadable'; readonly detail: string }
  | {
      readonly is: 'there'
      readonly facts: DatabaseFacts
      /** The first place where its seal does not hold. */
      readonly fault: { readonly table: string; readonly voucher: string | null; readonly reason: string } | null
    }

/** Vouchers that one side has and the other has not: how many, and the first numbers of them. */
export type Only = { readonly count: number; readonly numbers: readonly string[] }

export type Difference = {
  readonly relation: Relation
  /** Vouchers both books begin with. */
  readonly common: number
  readonly onlyHere: Only
  readonly onlyThere: Only
}

/** What a backup holds, and how it stands to the office of the moment. Everything in it was read and fits. */
export type RestoreReport = Whole & {
  readonly from: string
  /** `migrated`: upgrades its database still needed; they were carried out on the copy that was tried. */
  readonly backup: Held & { readonly migrated: number }
  /** When the log of the present office recorded this very backup, and who made it; null when it knows nothing of it. */
  readonly known: { readonly at: string; readonly byName: string } | null
  readonly here: Present
  /** Null where there is nothing to compare with. */
  readonly difference: Difference | null
}

/** A backup as the log remembers it. `at`: the moment it holds. */
export type KnownBackup = {
  readonly seq: number
  readonly at: string
  readonly byName: string
  readonly path: string
  readonly bytes: number | null
  readonly vouchers: number
  readonly sameDisk: boolean | null
}
