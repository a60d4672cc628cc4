import { useState } from 'react'
import type { DecisionView } from '../../../src-main/contract/money.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyDecisionsText } from '../../../src-main/text/screens/money-decisions.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useShortcuts } from '../../app/keys.ts'
import { useText } from '../../app/language.tsx'
import type { ScreenProps } from '../../app/screen-props.ts'
import { keptState } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Money } from '../../ui/money.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty, Page, PageHead } from '../../ui/page.tsx'
import { DecisionPane } from './decision-pane.tsx'
import { RecordDecision } from './decision-record.tsx'
import { useMay, useRoleNames } from './names.ts'

const useRecording = keptState(false)

/** Quyết định: what the People's Committee decided, and recording it. */
export const DecisionsScreen = ({ id }: ScreenProps) => {
  const [recording, setRecording] = useRecording()
  const may = useMay('decide')
  return recording && may ? (
    <RecordDecision onBack={() => setRecording(false)} />
  ) : (
    <DecisionList key={id} opened={id} onRecord={() => setRecording(true)} />
  )
}

const DecisionList = (props: { readonly opened: string | null; readonly onRecord: () => void }) => {
  const t = useText(moneyDecisionsText)
  const m = useText(moneyText)
  const ui = useText(uiText)
  const may = useMay('decide')
  const roleNames = useRoleNames()
  const [chosen, setChosen] = useState<string | null>(props.opened)
  const list = useCall('decision.list', {}, true)
  const decisions = list.data?.decisions ?? []
  const decision = decisions.find((one) => one.id === chosen)
  useShortcuts(may ? [{ key: 'c', label: t.record, run: props.onRecord }] : [])
  const button = may ? (
    <Button tone="main" kbd="C" onClick={props.onRecord}>
      {t.record}
    </Button>
  ) : undefined
  return (
    <Page
      flush
      head={
        <PageHead title={t.title} beside={<span className="chip">{t.count(decisions.length)}</span>} actions={button}>
          {may ? null : <p className="muted small">{m.onlyRoles(t.mayRecord, roleNames('decide'))}</p>}
        </PageHead>
      }
    >
      <ErrorNote failure={list.error} onRetry={() => void list.refetch()} />
      <div className={decision === undefined ? 'split' : 'split open'}>
        <DataTable
          label={t.table}
          rows={decisions}
          columns={useDecisionColumns(decision !== undefined)}
          rowKey={(row) => row.id}
          chosen={chosen}
          onOpen={(row) => setChosen(row.id)}
          empty={
            list.isPending ? (
              <p className="muted">{ui.loading}</p>
            ) : (
              <Empty title={t.emptyTitle} next={t.emptyNext} actions={button} />
            )
          }
        />
        {decision === undefined ? null : (
          <DecisionPane key={decision.id} decision={decision} all={decisions} onClose={() => setChosen(null)} />
        )}
      </div>
    </Page>
  )
}

/** `narrow`: a decision is shown beside the list. */
const useDecisionColumns = (narrow: boolean): readonly Column<DecisionView>[] => {
  const t = useText(moneyDecisionsText)
  const m = useText(moneyText)
  const c = t.column
  const columns: readonly Column<DecisionView>[] = [
    {
      key: 'number',
      title: c.number,
      width: 'minmax(120px, 1fr)',
      cell: (row) => <b className="row-name">{row.number}</b>,
    },
    { key: 'decidedOn', title: c.decidedOn, width: '96px', cell: (row) => <DateText date={row.decidedOn} /> },
    { key: 'kind', title: c.kind, width: 'minmax(136px, 1fr)', cell: (row) => m.decisionKind[row.kind] },
    { key: 'signer', title: c.signer, width: 'minmax(120px, 1fr)', cell: (row) => row.signer },
    {
      key: 'items',
      title: c.items,
      width: '76px',
      right: true,
      cell: (row) => (row.items.length === 0 ? '' : row.items.length),
    },
    {
      key: 'total',
      title: c.total,
      width: '124px',
      right: true,
      cell: (row) => (row.items.length === 0 ? '' : <Money dong={row.total} faintZero />),
    },
    { key: 'changes', title: c.changes, width: 'minmax(120px, 1fr)', cell: (row) => row.changes ?? '' },
    {
      key: 'file',
      title: c.file,
      width: '84px',
      cell: (row) => (row.hasFile ? t.hasFile : <span className="muted">{t.noFile}</span>),
    },
  ]
  return narrow ? columns.filter((column) => narrowColumns.includes(column.key)) : columns
}

const narrowColumns: readonly string[] = ['number', 'decidedOn', 'kind', 'items', 'total']
