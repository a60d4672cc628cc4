import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { useText } from '../../app/language.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Money } from '../../ui/money.tsx'
import { Empty, Figures, Panel } from '../../ui/page.tsx'

/** Kinh phí: what was asked, allowed, approved and paid, and the decisions behind it. */
export const MoneyTab = ({ file }: { readonly file: ApplicationView }) => {
  const t = useText(reviewText).money
  const { money } = file
  const kinds: Readonly<Record<string, string>> = t.kinds
  return (
    <div className="stack">
      <Figures
        items={[
          { key: 'requested', label: t.requested, value: <Money dong={file.amount} /> },
          { key: 'ceiling', label: t.ceiling, value: <Money dong={money.ceiling} /> },
          { key: 'approved', label: t.approved, value: <Money dong={money.approved} /> },
          { key: 'advanceLimit', label: t.advanceLimit, value: <Money dong={money.advanceLimit} /> },
        ]}
      />
      <Figures
        items={[
          { key: 'committed', label: t.committed, value: <Money dong={money.committed} /> },
          { key: 'advanced', label: t.advanced, value: <Money dong={money.advanced} /> },
          { key: 'paid', label: t.paid, value: <Money dong={money.paid} /> },
          { key: 'received', label: t.received, value: <Money dong={money.received} /> },
        ]}
      />
      <Panel title={t.decisions} flush>
        {money.decisions.length === 0 ? (
          <Empty title={t.noDecision} next={t.noDecisionNext} />
        ) : (
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t.number}</th>
                <th scope="col">{t.date}</th>
                <th scope="col">{t.kind}</th>
                <th scope="col">{t.signer}</th>
                <th scope="col" className="num">
                  {t.amount}
                </th>
              </tr>
            </thead>
            <tbody>
              {money.decisions.map((decision) => (
                <tr key={decision.id}>
                  <td>{decision.number}</td>
                  <td>
                    <DateText date={decision.decidedOn} />
                  </td>
                  <td>{kinds[decision.kind] ?? decision.kind}</td>
                  <td>{decision.signer}</td>
                  <td className="num">
                    <Money dong={decision.amount} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
    </div>
  )
}
