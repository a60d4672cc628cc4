import type { IntakeProblem } from '../intake/types.ts'
import type { CodeKind } from './kinds.ts'
import type { CodeEntry, Years } from './valid.ts'

/** What a list is read for: its kind, and the budget years it counts in. A row that states no year counts in all of them. */
export type CodesAsked = Years & { readonly kind: CodeKind }

/** `columns`: where its code and its name stood. */
export type ReadCode = CodeEntry & {
  readonly sheet: string
  readonly row: number
  readonly columns: { readonly code: string; readonly name: string }
}

/** All of `entries` or none: with one problem the list is not taken. Warnings stop nothing. */
export type CodesReading = {
  readonly entries: readonly ReadCode[]
  readonly problems: readonly IntakeProblem[]
  readonly warnings: readonly IntakeProblem[]
}
