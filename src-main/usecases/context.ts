import type { LocalDate } from '../domain/dates.ts'
import type { Pack } from '../domain/eligibility/pack.ts'
import type { Pace } from '../domain/pace.ts'
import type { Actor } from '../domain/people.ts'
import type { Store } from '../store/unit-of-work.ts'

/** What every use case works with. */
export type OfficeContext = {
  readonly store: Store
  readonly pack: Pack
  /** Data folder: the database, papers, exports. */
  readonly folder: string
  today(): LocalDate
  /** How a check of the whole book goes on; left out: straight through. */
  readonly pace?: Pace
}

/** A use case that writes also knows who asks. */
export type WriteContext = OfficeContext & { readonly actor: Actor }
