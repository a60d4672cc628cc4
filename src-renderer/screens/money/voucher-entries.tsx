import type { VoucherView } from '../../../src-main/contract/money.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyLedgerText } from '../../../src-main/text/screens/money-ledger.ts'
import { useText } from '../../app/language.tsx'

/** The double entry: debit the bucket money goes to, credit the one it leaves. */
export const VoucherEntries = ({ voucher, sum }: { readonly voucher: VoucherView; readonly sum: number }) => {
  const t = useText(moneyLedgerText)
  const m = useText(moneyText)
  return (
    <>
      <table className="money-table" aria-label={t.entries}>
        <thead>
          <tr>
            <th scope="col">{t.entry.debit}</th>
            <th scope="col">{t.entry.credit}</th>
            <th scope="col" className="num">
              {t.entry.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {voucher.entries.map((entry) => (
            <tr key={entry.line}>
              <td>{m.bucket[entry.to]}</td>
              <td>
                {m.bucket[entry.from]}
                <div className="muted small">{entry.application ?? entry.budgetLine}</div>
              </td>
              <td className="num">{formatDong(entry.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted small">{t.balanced(formatDong(sum))}</p>
    </>
  )
}
