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
  readonly districtCode: string
  /** What a row may call it by: its own names and codes, and those of records that were merged into it. */
  readonly known: readonly Pick<CoopRow, 'nameKey' | 'districtCode' | 'taxCode'>[]
  readonly applications: readonly ApplicationRecord[]
  taxCode: string | null
  facts: StoredFacts
  /** Facts the rows add or change. */
  added: TypedFacts
  /** The row that stated a fact first, whether it changed anything or not. */
  readonly statedAt: Map<string, Place>
  /** Files (by work and year) that an earlier row already speaks of. */
  readonly takenBy: Map<string, Place>
}

export const knownAsPlanned = ({ keeper, facts, records, applications }: KnownCoop): PlannedCoop => ({
  stored: keeper,
  name: keeper.name,
  districtCode: keeper.districtCode,
  known: records,
  applications,
  taxCode: keeper.taxCode,
  facts,
  added: {},
  statedAt: new Map(),
  takenBy: new Map(),
})

export const newAsPlanned = (coop: IntakeCoop): PlannedCoop => ({
  stored: null,
  name: coop.name,
  districtCode: coop.district,
  known: [{ nameKey: coopNameKey(coop.name), districtCode: coop.district, taxCode: null }],
  applications: [],
  taxCode: coop.taxCode,
  facts: {},
  added: {},
  statedAt: new Map(),
  takenBy: new Map(),
})
