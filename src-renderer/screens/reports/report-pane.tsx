import { NativeSelect } from '@mantine/core'
import type { LocalDate } from '../../../src-main/domain/dates.ts'
import {
  everything,
  needsCoop,
  type ReportFilter,
  type ReportFilters,
  type ReportName,
  reportTakes,
} from '../../../src-main/domain/report/ask.ts'
import { reportsText } from '../../../src-main/text/screens/reports.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { keptState, useSession } from '../../app/session.tsx'
import { call, useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { ExportState } from '../../ui/export-standing.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty } from '../../ui/page.tsx'
import { ScopeFields } from '../../ui/scope-fields.tsx'
import { exportFormats, useExport } from '../../ui/use-export.ts'
import { ProgressChart } from './progress-chart.tsx'
import { ReportTable } from './report-table.tsx'

const useYear = keptState<number | null>(null)
const useAsOf = keptState<LocalDate | null>(null)
const useFilters = keptState<ReportFilters>(everything)

/** Filters chosen for one report stay for the next; those it does not know wait. */
const heeded = (report: ReportName, filters: ReportFilters): ReportFilters => {
  const takes: readonly ReportFilter[] = reportTakes[report]
  const chosen = takes.map((key) => [key, filters[key]] as const)
  return { ...everything, ...Object.fromEntries(chosen) }
}

/** One report: what it is narrowed to, its files, its figures. */
export const ReportPane = ({ report }: { readonly report: ReportName }) => {
  const t = useText(reportsText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const { office, today } = useSession()
  const [picked, setYear] = useYear()
  const [asOf, setAsOf] = useAsOf()
  const [chosen, setFilters] = useFilters()
  const year = picked ?? office.year
  const filters = heeded(report, chosen)
  const ready = !needsCoop(report) || filters.coop !== null
  const ask = { report, year, asOf, filters }
  const view = useCall('report.view', { ...ask, language }, ready)
  const { standing, start, save, stop } = useExport(true)
  const busy = standing.at === 'starting' || standing.at === 'running' || standing.at === 'saving'
  return (
    <section className="report-pane" aria-label={t.name[report]}>
      <div className="report-head">
        <div className="line">
          <h2>{t.name[report]}</h2>
          <span className="muted small grow">{t.says[report]}</span>
          {standing.at === 'running' ? <Button onClick={stop}>{t.stop}</Button> : null}
          {standing.at === 'waiting' ? <Button onClick={() => void save(standing.token)}>{t.saveAgain}</Button> : null}
          {exportFormats.map((format) => (
            <Button
              key={format}
              disabled={!ready}
              busy={busy}
              label={t.exportOf(t.name[report], format.toUpperCase())}
              onClick={() => void start(() => call('report.export', { ...ask, format }))}
            >
              {t.exportAs(format.toUpperCase())}
            </Button>
          ))}
        </div>
        <div className={needsCoop(report) ? 'scope statement' : 'scope'}>
          {needsCoop(report) ? null : (
            <NativeSelect
              label={t.year}
              value={String(year)}
              data={[-2, -1, 0, 1].map((step) => String(office.year + step))}
              onChange={(event) => setYear(Number(event.currentTarget.value))}
            />
          )}
          <DateField
            label={t.asOf}
            value={asOf ?? today}
            onChange={(date) => {
              // What is half typed leaves the figures as they are.
              if (date !== null) setAsOf(date)
            }}
          />
          <ScopeFields
            year={year}
            takes={reportTakes[report]}
            filters={filters}
            onFilters={(next) => setFilters({ ...chosen, ...heeded(report, next) })}
            coopRequired={needsCoop(report)}
          />
        </div>
        <ExportState standing={standing} saved={t.saved} />
        <ErrorNote failure={view.error} onRetry={() => void view.refetch()} />
      </div>
      <div className="report-body" tabIndex={-1}>
        {ready ? null : <Empty title={t.chooseCoop} next={t.chooseCoopNext} />}
        {ready && view.isPending ? <p className="muted">{ui.loading}</p> : null}
        {view.data === undefined || !ready ? null : view.data.groups.every(({ rows }) => rows.length === 0) ? (
          <Empty title={t.empty} next={t.emptyNext} />
        ) : (
          <>
            {report === 'progress' ? <ProgressChart report={view.data} /> : null}
            <ReportTable report={view.data} />
          </>
        )}
      </div>
    </section>
  )
}
