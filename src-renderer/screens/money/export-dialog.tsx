import { NativeSelect, Radio } from '@mantine/core'
import { useState } from 'react'
import type { LedgerFilters } from '../../../src-main/domain/ledger/book.ts'
import { filterNames } from '../../../src-main/text/ledger-filters.ts'
import { moneyLedgerText } from '../../../src-main/text/screens/money-ledger.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { call, useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ExportState } from '../../ui/export-standing.tsx'
import { ScopeFields } from '../../ui/scope-fields.tsx'
import { type ExportFormat, exportFormats, useExport } from '../../ui/use-export.ts'

type Props = {
  readonly opened: boolean
  readonly year: number
  /** What the screen shows: the export begins with the same. */
  readonly filters: LedgerFilters
  readonly onClose: () => void
}

/** Xuất sổ. The export goes on when the dialog is closed and says where it went. */
export const ExportDialog = (props: Props) => {
  const t = useText(moneyLedgerText)
  const running = useExport(props.opened)
  return (
    <Dialog opened={props.opened} title={t.exportTitle} onClose={props.onClose} size="680px">
      {props.opened ? <ExportForm {...props} running={running} /> : null}
    </Dialog>
  )
}

const takes = ['content', 'source', 'payingUnit', 'district', 'coop'] as const

const ExportForm = ({
  year,
  onClose,
  running,
  ...props
}: Props & { readonly running: ReturnType<typeof useExport> }) => {
  const t = useText(moneyLedgerText)
  const ui = useText(uiText)
  const { go } = useRouter()
  const { language } = useLanguage()
  const [filters, setFilters] = useState(props.filters)
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [profile, setProfile] = useState<string | null>(null)
  const profiles = useCall('profile.list', {}, true).data?.profiles ?? []
  const { standing, start, save, stop } = running
  const { at } = standing
  const busy = at === 'starting' || at === 'running' || at === 'saving'
  const chooseProfile = (name: string | null): void => {
    setProfile(name)
    if (name !== null && format === 'pdf') setFormat('xlsx')
  }
  return (
    <>
      <fieldset className="scope">
        <legend>{t.exportScope(year)}</legend>
        {(['from', 'to'] as const).map((key) => (
          <DateField
            key={key}
            label={filterNames[key][language]}
            value={filters[key]}
            onChange={(date) => setFilters({ ...filters, [key]: date })}
          />
        ))}
        <ScopeFields
          year={year}
          takes={takes}
          filters={filters}
          onFilters={(next) => setFilters({ ...filters, ...next })}
        />
      </fieldset>
      <div className="line export-columns">
        <NativeSelect
          className="grow"
          label={t.exportColumns}
          value={profile ?? ''}
          data={[
            { value: '', label: t.exportBook },
            ...profiles.map(({ profile: { name } }) => ({ value: name, label: t.exportProfile(name) })),
          ]}
          onChange={(event) => chooseProfile(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        />
        <Button onClick={() => go('reports', 'profiles')}>{t.exportProfiles}</Button>
      </div>
      {profile === null ? null : <p className="muted small">{t.exportProfileSays}</p>}
      <Radio.Group
        label={t.exportFormat}
        value={format}
        onChange={(next) => setFormat(exportFormats.find((one) => one === next) ?? 'xlsx')}
      >
        <div className="form-part">
          {exportFormats.map((one) => (
            <Radio key={one} value={one} label={t.format[one]} disabled={busy || (profile !== null && one === 'pdf')} />
          ))}
        </div>
      </Radio.Group>
      <ExportState standing={standing} saved={t.exportSaved} />
      <div className="line">
        <span className="grow" />
        {at === 'running' ? <Button onClick={stop}>{t.exportStop}</Button> : null}
        {at === 'waiting' ? <Button onClick={() => void save(standing.token)}>{t.exportSaveAgain}</Button> : null}
        <Button onClick={onClose}>{ui.close}</Button>
        <Button
          tone="main"
          busy={busy}
          onClick={() => void start(() => call('ledger.export', { year, filters, format, profile }))}
        >
          {t.exportStart}
        </Button>
      </div>
    </>
  )
}
