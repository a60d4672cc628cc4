import { z } from 'zod'
import type { Report } from '../domain/report/report.ts'
import { fileToken, localDate, made, nothing, read, writeBy, year } from './call.ts'
import { problem } from './intake.ts'

const ask = z.strictObject({
  /** The Treasury's statement, XLSX or CSV. */
  file: fileToken,
  /** Budget year whose book is compared. */
  year,
  /** Days of posting, both included; null: no limit. */
  from: localDate.nullable(),
  to: localDate.nullable(),
})

const counts = z.object({
  matched: z.int(),
  different: z.int(),
  onlyOurs: z.int(),
  onlyTheirs: z.int(),
  /** Lines of the statement of other days. */
  outside: z.int(),
  /** Places of the statement that could not be read. */
  unread: z.int(),
})

/** đồng. */
const sums = z.object({
  ours: z.int(),
  theirs: z.int(),
  matched: z.int(),
  different: z.object({ ours: z.int(), theirs: z.int() }),
  onlyOurs: z.int(),
  onlyTheirs: z.int(),
})

const comparison = z.object({
  /** Of the statement, as it was read. */
  sha256: z.string(),
  counts,
  sums,
  /** The finished comparison, as its files have it, in the language of the screen. */
  report: made<Report>(),
  problems: z.array(problem),
  warnings: z.array(problem),
})
export type TreasuryView = z.infer<typeof comparison>

const past = z.object({
  seq: z.int(),
  at: z.string(),
  byName: z.string(),
  file: z.string(),
  sha256: z.string(),
  year: z.int(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  counts,
  sums,
})
export type PastReconciliationView = z.infer<typeof past>

/** Reconciliation with the Treasury (đối chiếu với Kho bạc Nhà nước). */
export const treasuryCalls = {
  'treasury.compare': read(ask.extend({ language: z.enum(['vi', 'en']) }), comparison),
  /** Starts an export in its own thread; its end comes as a progress with the token. */
  'treasury.export': read(ask.extend({ format: z.enum(['xlsx', 'csv', 'pdf']) }), z.object({ job: z.string() })),
  /** Keeps in the log that it was reconciled, with the hash of the statement and what came out. */
  'treasury.record': writeBy(['leader', 'financeOfficer', 'administrator'], ask, z.object({ counts })),
  /** The last ones that were kept, newest first. */
  'treasury.past': read(nothing, z.object({ past: z.array(past) })),
} as const
