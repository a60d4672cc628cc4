import { useState } from 'react'
import type { VoucherView } from '../../../src-main/contract/money.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import { isExecution } from '../../../src-main/domain/ledger/buckets.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyLedgerText } from '../../../src-main/text/screens/money-ledger.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { momentText } from '../../ui/date-text.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { AdjustDialog } from './adjust-dialog.tsx'
import { measureText } from './measure-text.ts'
import { useMay, useRoleNames } from './names.ts'
import { Pairs, Side } from './side.tsx'
import { VoucherEntries } from './voucher-entries.tsx'
import { VoucherPrint } from './voucher-print.tsx'
import { VoucherScans } from './voucher-scans.tsx'

type Props = {
  readonly number: string
  readonly onOpen: (number: string) => void
  /** An adjustment was prepared: its draft. */
  readonly onDraft: (id: string) => void
  readonly onClose: () => void
}

/** A posted voucher: what it says, who stands behind it, its double entry on demand. */
export const VoucherPane = ({ number, onOpen, onDraft, onClose }: Props) => {
  const t = useText(moneyLedgerText)
  const ui = useText(uiText)
  const found = useCall('voucher.get', { number }, true)
  return (
    <Side title={number} label={`${t.voucherPane} ${number}`} onClose={onClose}>
      <ErrorNote failure={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <p className="muted">{ui.loading}</p> : null}
      {found.data === undefined ? null : <VoucherBody voucher={found.data} onOpen={onOpen} onDraft={onDraft} />}
    </Side>
  )
}

const VoucherBody = ({
  voucher,
  onOpen,
  onDraft,
}: Pick<Props, 'onOpen' | 'onDraft'> & { readonly voucher: VoucherView }) => {
  const t = useText(moneyLedgerText)
  const m = useText(moneyText)
  const v = useText(moneyVouchersText)
  const [entries, setEntries] = useState(false)
  const sum = voucher.entries.reduce((total, entry) => total + entry.amount, 0)
  const link = (number: string) => (
    <Button key={number} little tone="quiet" label={t.openVoucher(number)} onClick={() => onOpen(number)}>
      {number}
    </Button>
  )
  return (
    <>
      <p>
        <b>{m.voucherType[voucher.type]}</b>
        <br />
        {voucher.description}
      </p>
      <Pairs
        items={[
          [
            m.field.amount,
            <b key="sum" className="tab-num">
              {formatDong(sum)}
            </b>,
          ],
          [t.words2, voucher.amountWords],
          [t.dates, `${t.postedOn(formatDate(voucher.postingDate))}, ${t.voucherOn(formatDate(voucher.voucherDate))}`],
          [t.basis, voucher.basis],
          voucher.classTitle === null ? null : [v.class, voucher.classTitle],
          voucher.measure === null ? null : [v.quantity, measureText(v, voucher.measure)],
          voucher.adjusts === null ? null : [t.adjusts, link(voucher.adjusts)],
          voucher.adjustedBy.length === 0 ? null : [t.adjustedBy, voucher.adjustedBy.map(link)],
        ]}
      />
      {voucher.payee === null ? null : (
        <section className="form-part" aria-label={t.payee}>
          <h3>{t.payee}</h3>
          <p>
            <b>{voucher.payee.name}</b>
          </p>
          <Pairs
            items={[
              voucher.payee.taxCode === null
                ? null
                : [
                    v.taxCode,
                    <span key="tax" className="code">
                      {voucher.payee.taxCode}
                    </span>,
                  ],
              [v.address, voucher.payee.address],
              [
                v.account,
                <span key="account" className="code">
                  {voucher.payee.account}
                </span>,
              ],
              [v.bank, voucher.payee.bank],
            ]}
          />
        </section>
      )}
      <section className="form-part" aria-label={t.people}>
        <h3>{t.people}</h3>
        <p>
          {t.prepared(voucher.preparedBy)}
          <br />
          {t.approved(voucher.approvedBy)}
          <br />
          {voucher.paidBy === null ? null : (
            <>
              {t.paid(voucher.paidBy)}
              <br />
            </>
          )}
          <span className="muted">{t.postedAt(momentText(voucher.postedAt))}</span>
        </p>
      </section>
      <div className="line">
        <Button little expanded={entries} onClick={() => setEntries(!entries)}>
          {entries ? t.hideEntries : t.showEntries}
        </Button>
      </div>
      {entries ? <VoucherEntries voucher={voucher} sum={sum} /> : null}
      <VoucherScans holder={{ number: voucher.number }} />
      <VoucherPrint voucher={voucher} />
      <section className="form-part" aria-label={t.hash}>
        <h3>{t.hash}</h3>
        <code className="hash">{voucher.hash}</code>
      </section>
      <AdjustAction voucher={voucher} sum={sum} onDraft={onDraft} />
    </>
  )
}

const AdjustAction = (props: {
  readonly voucher: VoucherView
  readonly sum: number
  readonly onDraft: (id: string) => void
}) => {
  const t = useText(moneyLedgerText)
  const m = useText(moneyText)
  const may = useMay('adjust')
  const roleNames = useRoleNames()
  const [open, setOpen] = useState(false)
  const { voucher } = props
  if (voucher.type === 'ĐC') return null
  if (!isExecution(voucher.type)) return <p className="muted small">{t.adjustByDecision}</p>
  if (!may) return <p className="muted small">{m.onlyRoles(m.voucherType.ĐC, roleNames('adjust'))}</p>
  return (
    <>
      <div className="line">
        <Button tone="danger" onClick={() => setOpen(true)}>
          {t.adjust}
        </Button>
      </div>
      <AdjustDialog
        opened={open}
        voucher={voucher}
        sum={props.sum}
        onClose={() => setOpen(false)}
        onDone={props.onDraft}
      />
    </>
  )
}
