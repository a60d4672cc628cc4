import { useEffect, useState } from 'react'
import { ledgerMonthOf } from '../../../src-main/domain/ledger/month.ts'
import { moneyLedgerText } from '../../../src-main/text/screens/money-ledger.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { keptState, useSession } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable, type RowTarget } from '../../ui/data-table.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty } from '../../ui/page.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { useLedgerColumns } from './ledger-columns.tsx'
import { filtersOf, type LedgerChoice, LedgerFilterLine, noChoice } from './ledger-filters.tsx'
import { LedgerFoot } from './ledger-foot.tsx'
import { lineKey, standingOf } from './ledger-rows.ts'
import { MoneySumsRow } from './money-sums.tsx'
import { useLedger } from './use-ledger.ts'
import { VoucherPane } from './voucher-pane.tsx'

const useChoice = keptState<LedgerChoice>(noChoice)
const useExtra = keptState<readonly string[]>([])

type Props = {
  readonly year: number
  /** Voucher number to open with. */
  readonly opened: string | null
  readonly exporting: boolean
  /** The export dialog was closed. */
  readonly onExported: () => void
  /** A draft was made from a posted voucher: to be seen among the vouchers. */
  readonly onDraft: (id: string) => void
}

/** Sổ theo dõi giải ngân. */
export const LedgerTab = ({ year, opened, exporting, onExported, onDraft }: Props) => {
  const t = useText(moneyLedgerText)
  const ui = useText(uiText)
  const { today } = useSession()
  const [choice, setChoice] = useChoice()
  const [extra, setExtra] = useExtra()
  const [voucher, setVoucher] = useState<string | null>(opened)
  const [target, setTarget] = useState<RowTarget | null>(null)
  const filters = filtersOf(choice, year)
  const ledger = useLedger(year, filters)
  const { heading, layout, query } = ledger
  const filtered = Object.values(filters).some((value) => value !== null)
  const columns = useLedgerColumns(extra, voucher !== null)
  const found = useCall('ledger.find', { year, filters, number: opened ?? '' }, opened !== null).data
  // Where the book opens: at the voucher asked for, else at the month of today, in a year behind at its last.
  const [settled, setSettled] = useState<number | null>(null)
  useEffect(() => {
    if (layout === undefined || settled === year || (opened !== null && found === undefined)) return
    const place = found?.place ?? null
    const row = place === null ? layout.rowOfMonth(ledgerMonthOf(year, today)) : layout.rowOfPlace(place)
    setTarget({ index: row })
    setSettled(year)
  }, [layout, settled, year, opened, found, today])
  const jump = (month: number): void => {
    if (layout !== undefined) setTarget({ index: layout.rowOfMonth(month) })
  }
  const standing = heading === undefined ? undefined : standingOf(heading)
  // A co-op or a district has no estimate of its own.
  const whole = filters.coop === null && filters.district === null
  const shownVoucher = ledger.shown.find((line) => line.voucherNo === voucher)
  return (
    <>
      <div className="sub-head">
        {standing === undefined ? null : (
          <MoneySumsRow
            sums={whole ? standing : { ...standing, estimate: null, available: null }}
            refunded={standing.refunded}
          />
        )}
        <LedgerFilterLine
          choice={choice}
          onChoice={setChoice}
          extra={extra}
          onExtra={setExtra}
          heading={heading}
          onJump={jump}
          year={year}
        />
      </div>
      <ErrorNote failure={query.error} onRetry={() => void query.refetch()} />
      <ErrorNote failure={ledger.failed?.error ?? null} onRetry={() => void ledger.failed?.refetch()} />
      <div className={voucher === null ? 'split' : 'split open'}>
        <DataTable
          label={t.table}
          rows={ledger.rows}
          columns={columns}
          rowKey={(row) => row.key}
          chosen={shownVoucher === undefined ? null : lineKey(shownVoucher)}
          onOpen={(row) => (row.kind === 'line' ? setVoucher(row.line.voucherNo) : undefined)}
          tone={(row) => (row.kind === 'line' ? 'plain' : 'sum')}
          onRange={ledger.onRange}
          target={target}
          empty={
            query.isPending ? (
              <p className="muted">{ui.loading}</p>
            ) : filtered ? (
              <Empty
                title={t.emptyFiltered}
                next=""
                actions={<Button onClick={() => setChoice(noChoice)}>{ui.clear}</Button>}
              />
            ) : (
              <Empty title={t.emptyTitle} next={t.emptyNext} />
            )
          }
        />
        {voucher === null ? null : (
          <VoucherPane
            key={voucher}
            number={voucher}
            onOpen={setVoucher}
            onDraft={onDraft}
            onClose={() => setVoucher(null)}
          />
        )}
      </div>
      <ExportDialog opened={exporting} year={year} filters={filters} onClose={onExported} />
      {heading === undefined ? null : (
        <footer className="page-foot">
          <LedgerFoot heading={heading} lines={ledger.complete ? ledger.shown : null} />
        </footer>
      )}
    </>
  )
}
