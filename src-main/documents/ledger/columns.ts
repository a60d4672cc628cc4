import type { DocumentColumn } from '../../domain/column.ts'
import type { LedgerLine } from '../../domain/ledger/book.ts'

export type LedgerKey = keyof LedgerLine

/** The 28 columns of the book, in its order. XLSX, CSV and PDF all take them from here. */
export const ledgerColumns = [
  { key: 'stt', width: 16, kind: 'number' },
  { key: 'postingDate', width: 26, kind: 'date' },
  { key: 'voucherNo', width: 38, kind: 'code' },
  { key: 'voucherDate', width: 26, kind: 'date' },
  { key: 'type', width: 17, kind: 'code' },
  { key: 'basis', width: 40, kind: 'text' },
  { key: 'coop', width: 43, kind: 'text' },
  { key: 'taxCode', width: 29, kind: 'code' },
  { key: 'content', width: 25, kind: 'text' },
  { key: 'description', width: 56, kind: 'text' },
  { key: 'payingUnit', width: 32, kind: 'text' },
  { key: 'source', width: 20, kind: 'code' },
  { key: 'chapter', width: 23, kind: 'code' },
  { key: 'khoan', width: 20, kind: 'code' },
  { key: 'tieuMuc', width: 17, kind: 'code' },
  { key: 'programmeCode', width: 20, kind: 'code' },
  { key: 'estimate', width: 33, kind: 'money' },
  { key: 'commitment', width: 33, kind: 'money' },
  { key: 'advance', width: 33, kind: 'money' },
  { key: 'clearing', width: 33, kind: 'money' },
  { key: 'payment', width: 33, kind: 'money' },
  { key: 'refund', width: 30, kind: 'money' },
  { key: 'advanceBalance', width: 33, kind: 'money' },
  { key: 'available', width: 33, kind: 'money' },
  { key: 'coopTotal', width: 33, kind: 'money' },
  { key: 'invoice', width: 32, kind: 'text' },
  { key: 'adjusts', width: 30, kind: 'code' },
  { key: 'note', width: 26, kind: 'text' },
] as const satisfies readonly DocumentColumn<LedgerKey>[]

/** Where the names of sum rows stand. */
export const labelColumn = 'description' satisfies LedgerKey
