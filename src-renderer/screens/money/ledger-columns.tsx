import type { ReactNode } from 'react'
import type { LedgerLine } from '../../../src-main/domain/ledger/book.ts'
import type { moneyColumns } from '../../../src-main/domain/ledger/buckets.ts'
import { formatDongAccounting } from '../../../src-main/domain/money.ts'
import { ledgerBook, ledgerPhrases } from '../../../src-main/text/ledger.ts'
import { type MoneyLedgerText, moneyLedgerText } from '../../../src-main/text/screens/money-ledger.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { DateText } from '../../ui/date-text.tsx'
import type { BookRow } from './ledger-rows.ts'
import { SignedMoney } from './signed-money.tsx'

/** Columns a person may add to those of the book on screen. */
export const extraColumns = ['estimate', 'commitment', 'refund', 'available', 'basis', 'taxCode', 'invoice'] as const
export type ExtraColumn = (typeof extraColumns)[number]

const moneyWidth = '106px'

/** `narrow`: a voucher is shown beside the book, so only the columns that tell its lines apart. */
export const useLedgerColumns = (extra: readonly string[], narrow: boolean): readonly Column<BookRow>[] => {
  const t = useText(moneyLedgerText)
  const { language } = useLanguage()
  const shown = (key: ExtraColumn): boolean => extra.includes(key)
  const text = (
    key: keyof MoneyLedgerText['column'],
    width: string,
    cell: (line: LedgerLine) => ReactNode,
  ): Column<BookRow> => ({
    key,
    title: t.column[key],
    width,
    cell: (row) => (row.kind === 'line' ? cell(row.line) : null),
  })
  const money = (key: (typeof moneyColumns)[number]): Column<BookRow> => ({
    key,
    title: t.column[key],
    width: moneyWidth,
    right: true,
    cell: (row) => {
      if (row.kind === 'waiting') return null
      return <SignedMoney dong={row.kind === 'line' ? row.line[key] : row.sums[key]} />
    },
  })
  const balance = (key: 'advanceBalance' | 'available'): Column<BookRow> => ({
    key,
    title: t.column[key],
    width: key === 'available' ? '124px' : moneyWidth,
    right: true,
    cell: (row) => {
      if (row.kind === 'line') return <SignedMoney dong={row.line[key]} />
      return row.kind === 'movements' || row.kind === 'waiting' ? null : <SignedMoney dong={row.sums[key]} />
    },
  })
  const optional = (key: ExtraColumn, column: Column<BookRow>): readonly Column<BookRow>[] =>
    shown(key) ? [column] : []
  const columns: readonly Column<BookRow>[] = [
    { ...text('stt', '46px', (line) => line.stt), right: true },
    text('postingDate', '94px', (line) => <DateText date={line.postingDate} />),
    text('voucherNo', '118px', (line) => line.voucherNo),
    text('voucherDate', '94px', (line) => <DateText date={line.voucherDate} />),
    ...optional(
      'basis',
      text('basis', '200px', (line) => line.basis),
    ),
    text('coop', 'minmax(130px, 0.9fr)', (line) => <span title={line.coop ?? ''}>{line.coop ?? ''}</span>),
    ...optional(
      'taxCode',
      text('taxCode', '108px', (line) => line.taxCode ?? ''),
    ),
    {
      key: 'description',
      title: t.column.description,
      width: 'minmax(170px, 1.2fr)',
      cell: (row) => (row.kind === 'line' ? <Description line={row.line} extra={extra} /> : sumName(row, language)),
    },
    ...optional(
      'invoice',
      text('invoice', '130px', (line) => line.invoice ?? ''),
    ),
    ...optional('estimate', money('estimate')),
    ...optional('commitment', money('commitment')),
    money('advance'),
    money('clearing'),
    money('payment'),
    ...optional('refund', money('refund')),
    balance('advanceBalance'),
    ...optional('available', balance('available')),
    {
      key: 'coopTotal',
      title: t.column.coopTotal,
      width: moneyWidth,
      right: true,
      cell: (row) =>
        row.kind === 'line' && row.line.coopTotal !== null ? <SignedMoney dong={row.line.coopTotal} /> : null,
    },
  ]
  return narrow ? columns.filter((column) => narrowColumns.includes(column.key)) : columns
}

const narrowColumns: readonly string[] = [
  'stt',
  'postingDate',
  'voucherNo',
  'description',
  'advance',
  'clearing',
  'payment',
]

const hideable = ['estimate', 'commitment', 'refund'] as const

/** What happened; the amount of a column that is not shown stands here, so that no line looks empty. */
const Description = ({ line, extra }: { readonly line: LedgerLine; readonly extra: readonly string[] }) => {
  const t = useText(moneyLedgerText)
  const hidden = hideable.filter((key) => line[key] !== 0 && !extra.includes(key))
  const amounts = hidden.map((key) => `${t.hidden[key]} ${formatDongAccounting(line[key])}`).join(', ')
  const words = amounts === '' ? line.description : `${amounts}: ${line.description}`
  return (
    <span className={line.adjusts === null ? '' : 'adjusted'} title={words}>
      {words}
    </span>
  )
}

const sumName = (row: Exclude<BookRow, { kind: 'line' }>, language: 'vi' | 'en'): string => {
  if (row.kind === 'waiting') return '…'
  if (row.kind === 'movements') return ledgerPhrases.monthSum[language]({ month: row.month })
  return ledgerBook[row.kind][language]
}
