import { useState } from 'react'
import type { PlanLineView, PlanView } from '../../../src-main/contract/plan.ts'
import { supportOf } from '../../../src-main/domain/plan/amounts.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useRouter } from '../../app/route.ts'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Money } from '../../ui/money.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Viewer } from '../../ui/viewer.tsx'
import { draftColumns, sumSources } from './groups.ts'

type Decision = PlanView['decisions'][number]

/** What one decision on the plan says of each file, beside what the plan said until then; and its scan. */
export const DecisionLines = ({ decision, onClose }: { readonly decision: Decision; readonly onClose: () => void }) => {
  const t = useText(planText).decisions
  const ui = useText(uiText)
  const [scanShown, setScanShown] = useState(false)
  const lines = useCall('plan.lines', { id: decision.id }, true)
  return (
    <Dialog opened title={t.linesOf(decision.number)} size="1100px" onClose={onClose}>
      {decision.hasFile ? (
        <div className="line">
          <Button little expanded={scanShown} onClick={() => setScanShown(!scanShown)}>
            {t.seeFile}
          </Button>
        </div>
      ) : (
        <p className="muted small">{t.noFile}</p>
      )}
      {scanShown ? (
        <div className="viewer-dialog">
          <Viewer of="planDecision" id={decision.id} name={decision.number} />
        </div>
      ) : null}
      <ErrorNote failure={lines.error} onRetry={() => void lines.refetch()} />
      {lines.data === undefined ? (
        <p className="muted">{ui.loading}</p>
      ) : (
        <LinesTable label={t.linesOf(decision.number)} lines={lines.data.lines} />
      )}
    </Dialog>
  )
}

const LinesTable = ({ label, lines }: { readonly label: string; readonly lines: readonly PlanLineView[] }) => {
  const { decisions: t, draft, needs } = useText(planText)
  const law = useLaw()
  const { go } = useRouter()
  const sums = sumSources(lines.map(({ sources }) => sources))
  return (
    <div className="plan-move">
      <table className="plain-table plan-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{needs.file}</th>
            <th scope="col">{t.content}</th>
            <th scope="col" className="num">
              {t.until}
            </th>
            <th scope="col" className="num">
              {t.support}
            </th>
            {draftColumns.map((source) => (
              <th key={source} scope="col" className="num">
                {draft.source[source]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.applicationId} data-application={line.no}>
              <th scope="row" className="plan-file">
                {line.coop}
                <div className="small muted">
                  <button type="button" className="linklike" onClick={() => go('review', line.applicationId)}>
                    {line.no}
                  </button>
                </div>
              </th>
              <td>{law.content(line.content)}</td>
              <td className="num">
                {line.before === null ? <span className="muted">{t.notIn}</span> : <Money dong={line.before} />}
              </td>
              <td className="num">{line.included ? <Money dong={supportOf(line.sources)} /> : <b>{t.out}</b>}</td>
              {draftColumns.map((source) => (
                <td key={source} className="num">
                  {line.included ? <Money dong={line.sources[source]} faintZero /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="sum-row">
            <th scope="row" colSpan={3}>
              {t.sum}
            </th>
            <td className="num">
              <Money dong={supportOf(sums)} />
            </td>
            {draftColumns.map((source) => (
              <td key={source} className="num">
                <Money dong={sums[source]} faintZero />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
