import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { useLabels, useLanguage, useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { DateText } from '../../ui/date-text.tsx'
import { Money } from '../../ui/money.tsx'
import { ErrorNote, Note } from '../../ui/note.tsx'
import { Empty, Figures, Panel } from '../../ui/page.tsx'
import { LimitLines } from '../evidence/limit-lines.tsx'
import { PlanPanel } from '../evidence/plan-panel.tsx'
import { RestsPanel } from '../evidence/rests-panel.tsx'

/** Kinh phí: what was asked, allowed, approved and paid, and the decisions behind it. */
export const MoneyTab = ({ file }: { readonly file: ApplicationView }) => {
  const t = useText(reviewText).money
  const { language } = useLanguage()
  const { money } = file
  const kinds: Readonly<Record<string, string>> = t.kinds
  return (
    <div className="stack">
      {money.problem === null ? null : (
        <Note tone="warn" title={t.problem}>
          {money.problem[language]}
        </Note>
      )}
      <Figures
        items={[
          { key: 'requested', label: t.requested, value: <Money dong={file.amount} /> },
          { key: 'computed', label: t.computed, value: <Money dong={money.computed} /> },
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
      <Rests file={file} />
      <Working money={money} />
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

/** What payment rests on, its limits and its plan: from the decision on. */
const Rests = ({ file }: { readonly file: ApplicationView }) => {
  const t = useText(evidenceText)
  const asked = useCall('evidence.view', { applicationId: file.id }, true)
  const view = asked.data
  if (view === undefined) return <ErrorNote failure={asked.error} onRetry={() => void asked.refetch()} />
  if (view.approved === 0 && view.records.length === 0) return null
  return (
    <>
      <Panel title={t.limits.title} flush actions={<span className="muted small">{t.limits.now}</span>}>
        <LimitLines limits={view.limits} />
      </Panel>
      <RestsPanel file={file} view={view} />
      <PlanPanel applicationId={file.id} view={view} />
    </>
  )
}

/** Each step with its figure and its article, as the engine took it. */
const Working = ({ money }: { readonly money: ApplicationView['money'] }) => {
  const t = useText(reviewText).money
  const { language } = useLanguage()
  const labels = useLabels()
  const basis: Readonly<Record<string, string>> = labels.basis
  const provincial = money.provincial.map(({ name, document }) => `${name[language]} (${document})`).join('; ')
  return (
    <Panel title={t.working} flush>
      {money.working.length === 0 ? (
        <Empty title={t.noWorking} next={t.noWorkingNext} />
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t.step}</th>
              <th scope="col">{t.article}</th>
              <th scope="col" className="num">
                {t.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {money.working.map((step) => (
              <tr key={step.text.vi}>
                <td>{step.text[language]}</td>
                <td title={basis[step.basis]}>{step.article[language]}</td>
                <td className="num">{step.value === null ? t.open : <Money dong={step.value} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {money.sources[language] === '' ? null : (
        <p className="muted small panel-note">{t.sources(money.sources[language])}</p>
      )}
      {provincial === '' ? null : <p className="muted small panel-note">{t.provincial(provincial)}</p>}
    </Panel>
  )
}
