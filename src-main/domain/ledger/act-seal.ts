import type { Sha256 } from '../seal.ts'
import { moneyColumns } from './buckets.ts'
import type { ActKind } from './periods.ts'
import type { BookSums } from './tally.ts'

/** An approved draft that a month was closed over: named, with its amount. đồng. */
export type NamedDraft = { readonly id: string; readonly type: string; readonly no: string; readonly amount: number }

/** An advance that was open when a month was closed, and the papers of payment that were not there. đồng. */
export type OpenAdvance = {
  readonly applicationId: string
  readonly no: string
  readonly amount: number
  readonly missing: readonly string[]
}

/**
 * A closing or reopening as it is kept for ever: who, when, why, what the books said, and the head of the seal at that moment. Acts form a
 * hash chain of their own beside that of the vouchers, and point into it.
 */
export type SealedAct = {
  readonly seq: number
  readonly id: string
  readonly kind: ActKind
  readonly period: string
  /** The calendar day of the office. */
  readonly onDay: string
  readonly at: string
  readonly byName: string
  readonly byRole: string
  readonly reason: string | null
  /** The last voucher posted before; 0 in an empty book. */
  readonly voucherSeq: number
  readonly head: string
  readonly sums: readonly BookSums[]
  readonly drafts: readonly NamedDraft[]
  readonly advances: readonly OpenAdvance[]
}

/** Sums in one order of fields: what is stored, sealed and compared. */
export const sumsText = (sums: readonly BookSums[]): string =>
  JSON.stringify(
    sums.map(({ year, lines, movements, yearToDate, buckets: b }) => ({
      year,
      lines,
      movements: Object.fromEntries(moneyColumns.map((column) => [column, movements[column]])),
      yearToDate: {
        ...Object.fromEntries(moneyColumns.map((column) => [column, yearToDate[column]])),
        advanceBalance: yearToDate.advanceBalance,
        available: yearToDate.available,
      },
      buckets: {
        source: b.source,
        available: b.available,
        committed: b.committed,
        advanced: b.advanced,
        paid: b.paid,
        returned: b.returned,
        cancelled: b.cancelled,
        carried: b.carried,
      },
    })),
  )

const draftsText = (drafts: readonly NamedDraft[]): string =>
  JSON.stringify(drafts.map(({ id, type, no, amount }) => ({ id, type, no, amount })))

const advancesText = (advances: readonly OpenAdvance[]): string =>
  JSON.stringify(advances.map(({ applicationId, no, amount, missing }) => ({ applicationId, no, amount, missing })))

/** The act with its lists as the text they are stored as. */
export type ActTexts = Omit<SealedAct, 'sums' | 'drafts' | 'advances'> & {
  readonly sums: string
  readonly drafts: string
  readonly advances: string
}

export const textsOf = (act: SealedAct): ActTexts => ({
  ...act,
  sums: sumsText(act.sums),
  drafts: draftsText(act.drafts),
  advances: advancesText(act.advances),
})

/** Version 1: the order is part of every closing ever kept and never changes. */
const canonicalAct = (act: ActTexts): string =>
  JSON.stringify([
    1,
    act.seq,
    act.id,
    act.kind,
    act.period,
    act.onDay,
    act.at,
    act.byName,
    act.byRole,
    act.reason,
    act.voucherSeq,
    act.head,
    act.sums,
    act.drafts,
    act.advances,
  ])

export const nextActHash = (previous: string, act: ActTexts, sha256: Sha256): string =>
  sha256(`${previous}\n${canonicalAct(act)}`)
