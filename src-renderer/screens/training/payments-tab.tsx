import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { Button } from '../../ui/button.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Money } from '../../ui/money.tsx'
import { Empty, Panel } from '../../ui/page.tsx'
import { Sign } from '../../ui/sign.tsx'
import type { TabProps } from './tab-props.ts'
import { missingOf } from './what-is-missing.ts'

/** Thanh toán: vouchers that name the class, and what still stands open before the next one. */
export const PaymentsTab = ({ of }: TabProps) => {
  const all = useText(trainingText)
  const t = all.payments
  const { language } = useLanguage()
  const { go } = useRouter()
  const missing = missingOf(of, t, language)
  return (
    <div className="payments">
      <Panel title={t.table} flush={of.vouchers.length > 0}>
        {of.vouchers.length === 0 ? (
          <Empty
            title={t.none}
            next={t.noneNext}
            actions={<Button onClick={() => go('vouchers')}>{t.prepare}</Button>}
          />
        ) : (
          <table className="plain-table" aria-label={t.table}>
            <thead>
              <tr>
                <th scope="col">{t.number}</th>
                <th scope="col">{t.date}</th>
                <th scope="col" className="num">
                  {t.amount}
                </th>
              </tr>
            </thead>
            <tbody>
              {of.vouchers.map(({ number, voucherDate, amount }) => (
                <tr key={number}>
                  <td>
                    <Button little tone="quiet" label={t.open(number)} onClick={() => go('ledger', number)}>
                      {number}
                    </Button>
                  </td>
                  <td>
                    <DateText date={voucherDate} />
                  </td>
                  <td className="num">
                    <Money dong={amount} />
                  </td>
                </tr>
              ))}
              <tr className="sum-row">
                <th scope="row" colSpan={2}>
                  {all.page.paid}
                </th>
                <td className="num">
                  <Money dong={of.paid} />
                </td>
              </tr>
            </tbody>
          </table>
        )}
      </Panel>
      <Panel title={t.missing}>
        {missing.length === 0 ? (
          <p>
            <span className="finding met">
              <Sign name="met" /> {t.nothingMissing}
            </span>
          </p>
        ) : (
          <ul className="missing">
            {missing.map((line) => (
              <li key={line.words} className={`finding ${line.sign}`}>
                <Sign name={line.sign} />
                <span>{line.words}</span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  )
}
