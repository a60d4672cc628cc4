import type { VoucherDraftView } from '../../../src-main/contract/money.ts'
import { draftTypes } from '../../../src-main/domain/ledger/buckets.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { keptState } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { Money } from '../../ui/money.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty } from '../../ui/page.tsx'
import { DraftPane } from './draft-pane.tsx'
import { VoucherStateBadge, voucherStates } from './voucher-state.tsx'

const useStates = keptState<readonly string[]>([])
const useTypes = keptState<readonly string[]>([])

type Props = {
  /** Id of the draft shown beside the list. */
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
  /** The number of a posted voucher, to be seen in the ledger. */
  readonly onSeePosted: (number: string) => void
}

/** Chứng từ: drafts on their way to the book, and those that arrived or were cancelled. */
export const VouchersTab = ({ chosen, onChoose, onSeePosted }: Props) => {
  const t = useText(moneyVouchersText)
  const m = useText(moneyText)
  const ui = useText(uiText)
  const [states, setStates] = useStates()
  const [types, setTypes] = useTypes()
  const list = useCall('voucher.drafts', { state: null }, true)
  const all = list.data?.drafts ?? []
  const rows = all.filter(
    (draft) =>
      (states.length === 0 || states.includes(draft.state)) && (types.length === 0 || types.includes(draft.type)),
  )
  const draft = all.find((one) => one.id === chosen)
  return (
    <>
      <div className="sub-head">
        <div className="line">
          <FilterChips
            filters={[
              {
                key: 'state',
                label: t.stateFilter,
                options: voucherStates.map((state) => ({ value: state, label: t.state[state] })),
                chosen: states,
                onChange: setStates,
              },
              {
                key: 'type',
                label: t.typeFilter,
                options: draftTypes.map((type) => ({ value: type, label: `${type} · ${m.voucherType[type]}` })),
                chosen: types,
                onChange: setTypes,
              },
            ]}
          />
          <span className="grow" />
          <span className="muted small">{ui.rowsShown(rows.length, all.length)}</span>
        </div>
      </div>
      <ErrorNote failure={list.error} onRetry={() => void list.refetch()} />
      <div className={draft === undefined ? 'split' : 'split open'}>
        <DataTable
          label={t.table}
          rows={rows}
          columns={useVoucherColumns(draft !== undefined)}
          rowKey={(row) => row.id}
          chosen={chosen}
          onOpen={(row) => onChoose(row.id)}
          empty={
            list.isPending ? (
              <p className="muted">{ui.loading}</p>
            ) : all.length > 0 ? (
              <p className="muted">{t.emptyFiltered}</p>
            ) : (
              <Empty title={t.emptyTitle} next={t.emptyNext} />
            )
          }
        />
        {draft === undefined ? null : (
          <DraftPane key={draft.id} draft={draft} onClose={() => onChoose(null)} onSeePosted={onSeePosted} />
        )}
      </div>
    </>
  )
}

/** `narrow`: a voucher is shown beside the list. */
const useVoucherColumns = (narrow: boolean): readonly Column<VoucherDraftView>[] => {
  const t = useText(moneyVouchersText)
  const m = useText(moneyText)
  const c = t.column
  const columns: readonly Column<VoucherDraftView>[] = [
    { key: 'state', title: c.state, width: '128px', cell: (row) => <VoucherStateBadge state={row.state} /> },
    {
      key: 'type',
      title: c.type,
      width: '190px',
      cell: (row) => [m.voucherType[row.type], row.adjusts].filter((words) => words !== null).join(' '),
    },
    {
      key: 'number',
      title: c.number,
      width: '114px',
      cell: (row) => row.postedNumber ?? <span className="muted">{t.notNumbered}</span>,
    },
    { key: 'voucherDate', title: c.voucherDate, width: '112px', cell: (row) => <DateText date={row.voucherDate} /> },
    { key: 'no', title: c.no, width: '112px', cell: (row) => row.no },
    { key: 'coop', title: c.coop, width: 'minmax(150px, 1fr)', cell: (row) => <b className="row-name">{row.coop}</b> },
    { key: 'amount', title: c.amount, width: '116px', right: true, cell: (row) => <Money dong={row.amount} /> },
    { key: 'preparedBy', title: c.preparedBy, width: 'minmax(124px, 0.5fr)', cell: (row) => row.preparedBy },
    { key: 'approvedBy', title: c.approvedBy, width: 'minmax(124px, 0.5fr)', cell: (row) => row.approvedBy ?? '' },
  ]
  return narrow ? columns.filter((column) => narrowColumns.includes(column.key)) : columns
}

const narrowColumns: readonly string[] = ['state', 'type', 'voucherDate', 'coop', 'amount']
