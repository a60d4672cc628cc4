import type { ColumnKind } from '../column.ts'
import type { LedgerLine } from './book.ts'

export type LedgerKey = keyof LedgerLine

/** The 28 columns of the book in its order, and how each is written: on screen, in its files, in what other software imports. */
export const ledgerKinds = {
  stt: 'number',
  postingDate: 'date',
  voucherNo: 'code',
  voucherDate: 'date',
  type: 'code',
  basis: 'text',
  coop: 'text',
  taxCode: 'code',
  content: 'text',
  description: 'text',
  payingUnit: 'text',
  source: 'code',
  chapter: 'code',
  khoan: 'code',
  tieuMuc: 'code',
  programmeCode: 'code',
  estimate: 'money',
  commitment: 'money',
  advance: 'money',
  clearing: 'money',
  payment: 'money',
  refund: 'money',
  advanceBalance: 'money',
  available: 'money',
  coopTotal: 'money',
  invoice: 'text',
  adjusts: 'code',
  note: 'text',
} as const satisfies Record<LedgerKey, ColumnKind>

export const ledgerKeys = Object.keys(ledgerKinds) as readonly LedgerKey[]
