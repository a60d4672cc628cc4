import type { LocalDate } from '../dates.ts'
import type { Dong } from '../money.ts'
import type { RefusalCode, RefusalParams } from '../refusal.ts'
import type { CoopKind } from '../text.ts'

/** `expected`: what the pack would have understood, for the sentence. */
export type WorkMatch =
  | KnownWork
  | { readonly problem: 'intake.workUnknown' | 'intake.workAmbiguous'; readonly expected: string }

/** `sets`: facts the wording itself states, e.g. a firebreak. */
export type KnownWork = { readonly work: string; readonly sets: Readonly<Record<string, boolean>> }

/** What the interpretation of a sheet needs to know of the office and its rule pack. */
export type IntakeContext = {
  readonly officeYear: number
  /** Given by the officer; where null, and no column says it, 1 January of the office's year. */
  readonly requestDate: LocalDate | null
  readonly packWork: (text: string) => WorkMatch
  /** The fact a work's size states, e.g. (IRRIGATION, ha) is `areaHa`, by its flat name; null when the pack judges no size of it. */
  readonly sizeFact: (work: string, unit: string) => string | null
  /** The code of a district as written; null for an unknown one. */
  readonly districts: (text: string) => string | null
  readonly districtNames: readonly string[]
  /** The pack's code of the practice a “VietGAP/ATTP” column states. */
  readonly certificatePractice: string
}

/** A co-op as one row tells it. An absent field is unknown, `null` is known to be none. Money in đồng. */
export type IntakeCoop = {
  readonly name: string
  readonly kind: CoopKind
  readonly taxCode: string | null
  /** Code of the district (huyện). */
  readonly district: string
  readonly foundedOn?: LocalDate
  readonly members?: number
  /** By year, `{"2015": đồng}`; an empty cell leaves its year out. */
  readonly revenue: Readonly<Record<string, Dong | null>>
}

/** The application (hồ sơ đề nghị hỗ trợ) of the same row. Absent is unknown, `null` is none. Money in đồng. */
export type IntakeApplication = {
  readonly content: 'INFRA'
  readonly work: string
  readonly flags: Readonly<Record<string, boolean>>
  readonly requestDate: LocalDate
  /** Asked of the state budget (NSNN hỗ trợ). */
  readonly amount: Dong
  readonly totalInvestment?: Dong
  readonly ownContribution?: Dong | null
  readonly offtakePerYear?: Dong | null
  /** `[]`: known to hold no certificate. */
  readonly practices?: readonly string[]
  /** Facts the size states, e.g. `{areaHa: 132}`. */
  readonly size: Readonly<Record<string, number>>
  /** The size as written, with its unit; '' when the cell is empty. */
  readonly sizeText: string
  readonly note: string
}

export type IntakeRow = {
  readonly sheet: string
  readonly row: number
  readonly coop: IntakeCoop
  readonly application: IntakeApplication
  /**
   * Letter of the column each value stood in, by the name it is stored under: `members`, `revenue.2016`, `areaHa`, `taxCode`. What no cell of
   * the row states is absent: a request date that was defaulted, a district of the section row.
   */
  readonly columns: Readonly<Record<string, string>>
}

/** Something to tell the officer about one cell, a row or (row null) a whole sheet. The sentence is the code's, in text/refusals. */
export type IntakeProblem = {
  readonly sheet: string
  readonly row: number | null
  /** Letter of the column. */
  readonly column: string | null
  /** The cell as seen. */
  readonly value: string | null
  readonly code: RefusalCode
  readonly params: RefusalParams
}

/** Rows that hold no application. */
type SkippedRows = { readonly section: number; readonly total: number; readonly footer: number }

/** `rows` are free of problems; a row with one stands in `problems` only. Warnings stop nothing. */
export type IntakeReading = {
  readonly rows: readonly IntakeRow[]
  readonly problems: readonly IntakeProblem[]
  readonly warnings: readonly IntakeProblem[]
  readonly skipped: SkippedRows
}
