import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { treasuryCalls } from '../../../src-main/contract/treasury.ts'
import type { LocalDate } from '../../../src-main/domain/dates.ts'
import { reportsText } from '../../../src-main/text/screens/reports.ts'
import { treasuryText } from '../../../src-main/text/screens/treasury.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { keptState, useSession } from '../../app/session.tsx'
import { call, useCall, useWrite, whenWritten } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { CheckProgress } from '../../ui/check-progress.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { momentText } from '../../ui/date-text.tsx'
import { ExportState } from '../../ui/export-standing.tsx'
import { FilePicker, type PickedFile } from '../../ui/file-picker.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { exportFormats, useExport } from '../../ui/use-export.ts'
import type { GroupKey } from './groups.ts'
import { Outcome } from './outcome.tsx'
import { PastPanel } from './past-panel.tsx'
import './treasury.css'

const useFile = keptState<PickedFile | null>(null)
const useYear = keptState<number | null>(null)
const useFrom = keptState<LocalDate | null>(null)
const useTo = keptState<LocalDate | null>(null)

/** Đối chiếu Kho bạc: choose the statement and the days, see what differs, hand it out, keep that it was done. */
export const TreasuryPane = () => {
  const t = useText(treasuryText)
  const reports = useText(reportsText)
  const { language } = useLanguage()
  const { office, person } = useSession()
  const say = useToast()
  const [file, setFile] = useFile()
  const [picked, setYear] = useYear()
  const [from, setFrom] = useFrom()
  const [to, setTo] = useTo()
  // Here and not in the outcome: it stays while other days or another language are read.
  const [chosen, setChosen] = useState<GroupKey | null>(null)
  const year = picked ?? office.year
  const take = (next: PickedFile): void => {
    setFile(next)
    setChosen(null)
  }
  const ask = { file: file?.token ?? '', year, from, to }
  const view = useCall('treasury.compare', { ...ask, language }, file !== null)
  const past = useCall('treasury.past', {}, true).data?.past ?? []
  const keep = useWrite('treasury.record')
  const { standing, start, save, stop } = useExport(true)
  const busy = standing.at === 'starting' || standing.at === 'running' || standing.at === 'saving'
  const found = file === null ? undefined : view.data
  const mayKeep = treasuryCalls['treasury.record'].roles.some((role) => role === person.role)
  const keptAs = past.find(
    (one) =>
      one.sha256 === found?.sha256 &&
      one.year === year &&
      one.from === from &&
      one.to === to &&
      JSON.stringify([one.counts, one.sums]) === JSON.stringify([found.counts, found.sums]),
  )
  return (
    <section className="report-pane" aria-label={t.title}>
      <div className="report-head">
        <div className="line">
          <h2>{t.title}</h2>
          <span className="muted small grow">{t.says}</span>
          {standing.at === 'running' ? <Button onClick={stop}>{reports.stop}</Button> : null}
          {standing.at === 'waiting' ? (
            <Button onClick={() => void save(standing.token)}>{reports.saveAgain}</Button>
          ) : null}
          {exportFormats.map((format) => (
            <Button
              key={format}
              disabled={found === undefined}
              busy={busy}
              label={reports.exportOf(t.title, format.toUpperCase())}
              onClick={() => void start(() => call('treasury.export', { ...ask, format }))}
            >
              {reports.exportAs(format.toUpperCase())}
            </Button>
          ))}
        </div>
        <div className="treasury-ask">
          <FilePicker purpose="statement" tone={file === null ? 'main' : 'plain'} onFile={take}>
            {file === null ? t.choose : t.chooseOther}
          </FilePicker>
          {file === null ? null : (
            <b className="treasury-file clip" title={file.name}>
              {file.name}
            </b>
          )}
          <NativeSelect
            label={t.year}
            value={String(year)}
            data={[-2, -1, 0, 1].map((step) => String(office.year + step))}
            onChange={(event) => setYear(Number(event.currentTarget.value))}
          />
          <DateField label={t.from} value={from} onChange={setFrom} />
          <DateField label={t.to} value={to} onChange={setTo} />
          <span className="grow" />
          {mayKeep && found !== undefined && keptAs === undefined ? (
            <Button
              tone="main"
              busy={keep.isPending}
              onClick={() => whenWritten(keep.mutateAsync(ask), () => say('good', t.kept))}
            >
              {t.keep}
            </Button>
          ) : null}
          {keptAs === undefined ? null : (
            <span className="muted small treasury-kept">{t.keptBefore(keptAs.byName, momentText(keptAs.at))}</span>
          )}
        </div>
        <ExportState standing={standing} saved={t.saved} />
        {keep.isPending ? <CheckProgress job="treasury.record" says={t.reading} /> : null}
        <ErrorNote failure={keep.error} />
        <ErrorNote failure={file === null ? null : view.error} onRetry={() => void view.refetch()} />
      </div>
      <div className="report-body treasury-outcome" tabIndex={-1}>
        {file === null ? (
          <>
            <Empty title={t.nothing} next={t.nothingNext} />
            <PastPanel past={past} />
          </>
        ) : null}
        {file !== null && view.isPending && view.isFetching ? (
          <CheckProgress job="treasury.compare" says={t.reading} />
        ) : null}
        {found === undefined ? null : <Outcome view={found} chosen={chosen} onChoose={setChosen} />}
      </div>
    </section>
  )
}
