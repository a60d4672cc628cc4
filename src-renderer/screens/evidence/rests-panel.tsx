import { useState } from 'react'
import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import type { EvidenceRecordView, EvidenceView } from '../../../src-main/contract/evidence.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Empty, Panel } from '../../ui/page.tsx'
import { CancelDialog } from './cancel-dialog.tsx'
import { RecordDialog } from './record-dialog.tsx'
import { RestsRow } from './rests-row.tsx'
import { timelineOf } from './timeline.ts'
import { useMayRecord } from './use-may.ts'

type Asked =
  | { readonly act: 'add' }
  | { readonly act: 'correct' | 'cancel'; readonly record: EvidenceRecordView }
  | null

/** Căn cứ thanh toán: decision, contract, acceptance, invoice, own contribution, guarantee and payment in the order of their days. */
export const RestsPanel = ({ file, view }: { readonly file: ApplicationView; readonly view: EvidenceView }) => {
  const t = useText(evidenceText).rests
  const mayRecord = useMayRecord()
  const [ended, setEnded] = useState(false)
  const [asked, setAsked] = useState<Asked>(null)
  const rows = timelineOf(file.money.decisions, view, ended)
  const old = view.records.filter(({ state }) => state !== 'standing').length
  const add = mayRecord ? (
    <Button little onClick={() => setAsked({ act: 'add' })}>
      {t.add}
    </Button>
  ) : undefined
  return (
    <Panel title={t.title} flush actions={add}>
      {rows.length === 0 ? (
        <Empty title={t.none} next={t.noneNext} />
      ) : (
        <table className="plain-table rests">
          <thead>
            <tr>
              <th scope="col">{t.date}</th>
              <th scope="col">{t.paper}</th>
              <th scope="col" className="num">
                {t.amount}
              </th>
              <th scope="col">{t.scans}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <RestsRow
                key={`${row.at} ${row.at === 'record' ? row.record.id : row.at === 'voucher' ? row.voucher.number : row.decision.id}`}
                row={row}
                view={view}
                onCorrect={(record) => setAsked({ act: 'correct', record })}
                onCancel={(record) => setAsked({ act: 'cancel', record })}
              />
            ))}
          </tbody>
        </table>
      )}
      {old === 0 || ended ? null : (
        <div className="line panel-note">
          <Button little tone="quiet" onClick={() => setEnded(true)}>
            {t.showEnded(old)}
          </Button>
        </div>
      )}
      {asked?.act === 'add' || asked?.act === 'correct' ? (
        <RecordDialog
          applicationId={file.id}
          view={view}
          of={asked.act === 'correct' ? asked.record : null}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked?.act === 'cancel' ? <CancelDialog of={asked.record} onClose={() => setAsked(null)} /> : null}
    </Panel>
  )
}
