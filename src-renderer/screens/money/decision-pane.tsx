import { useState } from 'react'
import type { DecisionView } from '../../../src-main/contract/money.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyDecisionsText } from '../../../src-main/text/screens/money-decisions.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { Button } from '../../ui/button.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Money } from '../../ui/money.tsx'
import { Viewer } from '../../ui/viewer.tsx'
import { ChangeDecisionDialog, type ChangeKind } from './decision-change.tsx'
import { useMay, useRoleNames } from './names.ts'
import { Pairs, Side } from './side.tsx'

type Props = {
  readonly decision: DecisionView
  readonly all: readonly DecisionView[]
  readonly onClose: () => void
}

/** One decision: its applications, what it changes and what changed it. */
export const DecisionPane = ({ decision, all, onClose }: Props) => {
  const t = useText(moneyDecisionsText)
  const m = useText(moneyText)
  const { go } = useRouter()
  const may = useMay('decide')
  const roleNames = useRoleNames()
  const [changing, setChanging] = useState<ChangeKind | null>(null)
  const [scanShown, setScanShown] = useState(false)
  const changedBy = all.filter((one) => one.changes === decision.number)
  const cancelled = changedBy.some((one) => one.kind === 'cancel')
  const changeable = decision.kind === 'approve' && !cancelled
  return (
    <Side title={t.detail(decision.number)} label={t.detail(decision.number)} onClose={onClose}>
      <Pairs
        items={[
          [t.column.kind, m.decisionKind[decision.kind]],
          [t.column.decidedOn, <DateText key="day" date={decision.decidedOn} />],
          [t.column.signer, decision.signer],
          decision.items.length === 0 ? null : [t.column.total, <Money key="sum" dong={decision.total} />],
          decision.changes === null ? null : [t.column.changes, decision.changes],
          decision.reason === null ? null : [t.reason, decision.reason],
          [
            t.column.file,
            decision.hasFile ? (
              <Button key="scan" little onClick={() => setScanShown(true)}>
                {t.seeFile}
              </Button>
            ) : (
              t.noFile
            ),
          ],
          [t.column.recordedBy, decision.recordedBy],
        ]}
      />
      <Dialog opened={scanShown} title={t.detail(decision.number)} size="900px" onClose={() => setScanShown(false)}>
        <div className="viewer-dialog">
          <Viewer of="decision" id={decision.id} name={decision.number} />
        </div>
      </Dialog>
      {changedBy.map((one) => (
        <p key={one.id} className="adjusted">
          {t.changedBy(one.number)} ({m.decisionKind[one.kind]}, <DateText date={one.decidedOn} />)
        </p>
      ))}
      <h3>{t.itemsTitle}</h3>
      {decision.items.length === 0 ? <p className="muted">{t.noItems}</p> : null}
      {decision.items.length === 0 ? null : (
        <table className="money-table" aria-label={t.itemsTitle}>
          <tbody>
            {decision.items.map((item) => (
              <tr key={item.applicationId}>
                <td>
                  <Button little tone="quiet" label={item.no} onClick={() => go('review', item.applicationId)}>
                    {item.no}
                  </Button>
                </td>
                <td>{item.coop}</td>
                <td className="num">
                  <Money dong={item.amount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changeable && may ? (
        <div className="line">
          <Button onClick={() => setChanging('amend')}>{t.amend}</Button>
          <Button tone="danger" onClick={() => setChanging('cancel')}>
            {t.cancel}
          </Button>
        </div>
      ) : null}
      {changeable && !may ? (
        <p className="muted small">{m.onlyRoles(m.decisionKind.amend, roleNames('decide'))}</p>
      ) : null}
      <ChangeDecisionDialog decision={decision} kind={changing} onClose={() => setChanging(null)} />
    </Side>
  )
}
