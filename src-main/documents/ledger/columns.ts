import type { DocumentColumn } from '../../domain/column.ts'
import { type LedgerKey, ledgerKeys, ledgerKinds } from '../../domain/ledger/columns.ts'

export type { LedgerKey } from '../../domain/ledger/columns.ts'

/** Points of a page set in 5 pt. */
const widths = {
  stt: 16,
  postingDate: 26,
  voucherNo: 38,
  voucherDate: 26,
  type: 17,
  basis: 40,
  coop: 43,
  taxCode: 29,
  content: 25,
  description: 56,
  payingUnit: 32,
  source: 20,
  chapter: 23,
  khoan: 20,
  tieuMuc: 17,
  programmeCode: 20,
  estimate: 33,
  commitment: 33,
  advance: 33,
  clearing: 33,
  payment: 33,
  refund: 30,
  advanceBalance: 33,
  available: 33,
  coopTotal: 33,
  invoice: 32,
  adjusts: 30,
  note: 26,
} as const satisfies Record<LedgerKey, number>

/** The 28 columns of the book, in its order. XLSX, CSV and PDF all take them from here. */
export const ledgerColumns: readonly DocumentColumn<LedgerKey>[] = ledgerKeys.map((key) => ({
  key,
  width: widths[key],
  kind: ledgerKinds[key],
}))

/** Where the names of sum rows stand. */
export const labelColumn = 'description' satisfies LedgerKey
