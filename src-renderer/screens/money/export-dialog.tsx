import { Radio } from '@mantine/core'
import { useState } from 'react'
import type { LedgerFilters, LedgerHeading } from '../../../src-main/domain/ledger/book.ts'
import { moneyLedgerText } from '../../../src-main/text/screens/money-ledger.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote, Note } from '../../ui/note.tsx'
import { type ExportFormat, type ExportStanding, exportFormats, useExport } from './use-export.ts'

type Props = {
  readonly opened: boolean
  readonly year: number
  readonly filters: LedgerFilters
  /** The filters with their names, as the book prints them. */
  readonly named: LedgerHeading['filters']
  readonly onClose: () => void
}

/** Xuất sổ. The export goes on when the dialog is closed and says where it went. */
export const ExportDialog = ({ opened, year, filters, named, onClose }: Props) => {
  const t = useText(moneyLedgerText)
  const ui = useText(uiText)
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const { standing, start, save, stop } = useExport(opened)
  const { at } = standing
  const busy = at === 'starting' || at === 'running' || at === 'saving'
  const scope = named.map(({ name, value }) => `${name}: ${value}`).join('; ')
  return (
    <Dialog opened={opened} title={t.exportTitle} onClose={onClose} size="560px">
      <p>
        {t.exportScope}: <b>{scope === '' ? t.exportWhole(year) : scope}</b>
      </p>
      <Radio.Group
        label={t.exportFormat}
        value={format}
        onChange={(next) => setFormat(exportFormats.find((one) => one === next) ?? 'xlsx')}
      >
        <div className="form-part">
          {exportFormats.map((one) => (
            <Radio key={one} value={one} label={t.format[one]} disabled={busy} />
          ))}
        </div>
      </Radio.Group>
      <Standing standing={standing} />
      <div className="line">
        <span className="grow" />
        {at === 'running' ? <Button onClick={stop}>{t.exportStop}</Button> : null}
        {at === 'waiting' ? <Button onClick={() => void save(standing.token)}>{t.exportSaveAgain}</Button> : null}
        <Button onClick={onClose}>{ui.close}</Button>
        <Button tone="main" busy={busy} onClick={() => void start({ year, filters, format })}>
          {t.exportStart}
        </Button>
      </div>
    </Dialog>
  )
}

const Standing = ({ standing }: { readonly standing: ExportStanding }) => {
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
        <Note tone="good" title={t.exportSaved}>
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
