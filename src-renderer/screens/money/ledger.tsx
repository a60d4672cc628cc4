import { useEffect, useRef, useState } from 'react'
import { moneyLedgerText } from '../../../src-main/text/screens/money-ledger.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { keptState } from '../../app/session.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty } from '../../ui/page.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { useLedgerColumns } from './ledger-columns.tsx'
import { filtersOf, type LedgerChoice, LedgerFilterLine, noChoice } from './ledger-filters.tsx'
import { LedgerFoot } from './ledger-foot.tsx'
import { rowOfMonth, standingOf } from './ledger-rows.ts'
import { MoneySumsRow } from './money-sums.tsx'
import { useLedger } from './use-ledger.ts'
import { VoucherPane } from './voucher-pane.tsx'

const useChoice = keptState<LedgerChoice>(noChoice)
const useExtra = keptState<readonly string[]>([])
const rowHeight = 32

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
  const [choice, setChoice] = useChoice()
  const [extra, setExtra] = useExtra()
  const [voucher, setVoucher] = useState<string | null>(opened)
  const body = useRef<HTMLDivElement>(null)
  const filters = filtersOf(choice, year)
  const ledger = useLedger(year, filters)
  const { heading, query } = ledger
  const filtered = Object.values(filters).some((value) => value !== null)
  const columns = useLedgerColumns(extra, voucher !== null)
  const asked = useRef(opened)
  const { rows, complete, readOn } = ledger
  const { isFetching } = query
  useEffect(() => {
    if (asked.current === null || rows.length === 0) return
    const at = rows.findIndex((row) => row.kind === 'line' && row.line.voucherNo === asked.current)
    if (at < 0 && isFetching) return
    if (at < 0 && !complete) {
      readOn()
      return
    }
    asked.current = null
    body.current?.querySelector('[role="grid"]')?.scrollTo({ top: Math.max(0, (at - 3) * rowHeight) })
  }, [rows, complete, readOn, isFetching])
  const jump = async (month: number): Promise<void> => {
    if (heading === undefined) return
    const row = rowOfMonth(heading, month)
    await ledger.readTo(row)
    const grid = body.current?.querySelector<HTMLElement>('[role="grid"]')
    // After the rows that were just read stand in the table.
    requestAnimationFrame(() => {
      grid?.scrollTo({ top: row * rowHeight })
      grid?.focus()
    })
  }
  const standing = heading === undefined ? undefined : standingOf(heading)
  // A co-op or a district has no estimate of its own.
  const whole = filters.coop === null && filters.district === null
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
          year={year}
          choice={choice}
          onChoice={setChoice}
          extra={extra}
          onExtra={setExtra}
          heading={heading}
          onJump={(month) => void jump(month)}
        />
      </div>
      <ErrorNote failure={query.error} onRetry={() => void query.refetch()} />
      <div ref={body} className={voucher === null ? 'split' : 'split open'}>
        <DataTable
          label={t.table}
          rows={ledger.rows}
          columns={columns}
          rowKey={(row) => row.key}
          chosen={ledger.rows.find((row) => row.kind === 'line' && row.line.voucherNo === voucher)?.key ?? null}
          onOpen={(row) => (row.kind === 'line' ? setVoucher(row.line.voucherNo) : undefined)}
          tone={(row) => (row.kind === 'line' ? 'plain' : 'sum')}
          onEnd={ledger.readOn}
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
      <ExportDialog
        opened={exporting}
        year={year}
        filters={filters}
        named={heading?.filters ?? []}
        onClose={onExported}
      />
      {heading === undefined ? null : (
        <footer className="page-foot">
          <LedgerFoot heading={heading} lines={ledger.complete ? ledger.lines : null} />
        </footer>
      )}
    </>
  )
}
