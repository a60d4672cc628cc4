import { moneyLedgerText } from '../../src-main/text/screens/money-ledger.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useText } from '../app/language.tsx'
import { ErrorNote, Note } from './note.tsx'
import type { ExportStanding } from './use-export.ts'

/** Where an export stands, in words and as a bar. */
export const ExportState = ({ standing, saved }: { readonly standing: ExportStanding; readonly saved: string }) => {
  const t = useText(moneyLedgerText)
  const ui = useText(uiText)
  switch (standing.at) {
    case 'idle':
      return null
    case 'starting':
      return <p role="status">{ui.working}</p>
    case 'running':
      return <Running done={standing.done} total={standing.total} />
    case 'saving':
      return <p role="status">{t.exportSaving}</p>
    case 'waiting':
      return <Note tone="warn" title={t.exportNotSaved} />
    case 'cancelled':
      return <Note tone="warn" title={t.exportCancelled} />
    case 'saved':
      return (
        <Note tone="good" title={saved}>
          {standing.path}
        </Note>
      )
    case 'failed':
      return <ErrorNote failure={standing.failure} />
  }
}

const Running = ({ done, total }: { readonly done: number; readonly total: number | null }) => {
  const t = useText(moneyLedgerText)
  return (
    <div className="form-part">
      <p role="status">{total === null ? t.exporting(done) : t.exportingOf(done, total)}</p>
      <progress
        className="export"
        aria-label={t.exportProgress}
        {...(total === null ? {} : { value: done, max: Math.max(1, total) })}
      />
    </div>
  )
}
