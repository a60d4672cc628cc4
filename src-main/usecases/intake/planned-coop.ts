import type { IntakeCoop } from '../../domain/intake/types.ts'
import { coopNameKey } from '../../domain/text.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import type { CoopRow, StoredFacts } from '../../store/coops.ts'
import type { TypedFacts } from '../applications/facts.ts'
import type { KnownCoop } from './known-coops.ts'

/** Where in the workbook something was read. */
export type Place = { readonly sheet: string; readonly row: number }

/** A co-op as the rows planned so far leave it. The plan changes it row by row; the database is not touched. */
export type PlannedCoop = {
  /** Null for a co-op that is new to the register. */
  readonly stored: CoopRow | null
  readonly name: string
  readonly nameKey: string
  readonly districtCode: string
  readonly applications: readonly ApplicationRecord[]
  /** The record that stands for it since a merge: rows are to name that one. */
  readonly mergedInto: string | null
  taxCode: string | null
  facts: StoredFacts
  /** Facts the rows add or change. */
  added: TypedFacts
  /** The row that stated a fact first, whether it changed anything or not. */
  readonly statedAt: Map<string, Place>
  /** Files (by work and year) that an earlier row already speaks of. */
  readonly takenBy: Map<string, Place>
}

export const knownAsPlanned = ({ coop, applications, mergedInto }: KnownCoop): PlannedCoop => ({
  stored: coop,
  name: coop.name,
  nameKey: coop.nameKey,
  districtCode: coop.districtCode,
  applications,
  mergedInto,
  taxCode: coop.taxCode,
  facts: coop.facts,
  added: {},
  statedAt: new Map(),
  takenBy: new Map(),
})

export const newAsPlanned = (coop: IntakeCoop): PlannedCoop => ({
  stored: null,
  name: coop.name,
  nameKey: coopNameKey(coop.name),
  districtCode: coop.district,
  applications: [],
  mergedInto: null,
  taxCode: coop.taxCode,
  facts: {},
  added: {},
  statedAt: new Map(),
  takenBy: new Map(),
})
