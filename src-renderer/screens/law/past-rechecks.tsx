import { useState } from 'react'
import type { LawView, PastRecheckView } from '../../../src-main/contract/law.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { momentText } from '../../ui/date-text.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Panel } from '../../ui/page.tsx'
import { AnswerQuote } from './answer-quote.tsx'
import { ChangedFiles } from './changed-files.tsx'

/** Re-checks of the past, newest first; each opens with the files it changed. */
export const PastRechecks = ({ law }: { readonly law: LawView }) => {
  const t = useText(lawText).recheck
  const past = useCall('law.rechecks', {}, true)
  const [open, setOpen] = useState<PastRecheckView | null>(null)
  const rows = past.data?.rechecks ?? []
  return (
    <Panel title={t.past} flush>
      <ErrorNote failure={past.error} onRetry={() => void past.refetch()} />
      {past.isSuccess && rows.length === 0 ? <p className="muted law-none">{t.noPast}</p> : null}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" className="law-past" title={t.open(momentText(row.at))} onClick={() => setOpen(row)}>
              <span className="tab-num nowrap">{momentText(row.at)}</span>
              <span>
                {t.because[row.cause](row.reason)}
                <span className="muted small"> · {row.by}</span>
              </span>
              <span className="small">{tallyOf(row, t)}</span>
              <code>{row.packVersion}</code>
            </button>
          </li>
        ))}
      </ul>
      <Dialog
        opened={open !== null}
        title={open === null ? '' : t.because[open.cause](open.reason)}
        onClose={() => setOpen(null)}
        size="760px"
      >
        {open === null ? null : <Items law={law} recheck={open} />}
      </Dialog>
    </Panel>
  )
}

const tallyOf = (row: PastRecheckView, t: (typeof lawText)['vi' | 'en']['recheck']): string =>
  [
    t.pastSays(row.judged, row.changed),
    row.flagged === 0 ? '' : t.pastFlagged(row.flagged),
    row.failed === 0 ? '' : t.pastFailed(row.failed),
  ]
    .filter((part) => part !== '')
    .join(' · ')

const Items = ({ law, recheck }: { readonly law: LawView; readonly recheck: PastRecheckView }) => {
  const t = useText(lawText).recheck
  const ui = useText(uiText)
  const items = useCall('law.recheckItems', { id: recheck.id }, true)
  return (
    <>
      <p className="muted small">
        {momentText(recheck.at)} · {recheck.by} · {tallyOf(recheck, t)} · <code>{recheck.packVersion}</code>
      </p>
      <ErrorNote failure={items.error} onRetry={() => void items.refetch()} />
      {items.isPending ? <p className="muted">{ui.loading}</p> : null}
      {items.data?.files.length === 0 ? <p className="muted">{t.nothingChanged}</p> : null}
      <ChangedFiles
        law={law}
        files={items.data?.files ?? []}
        below={({ answer }) => (answer === null ? null : <AnswerQuote answer={answer} />)}
      />
    </>
  )
}
