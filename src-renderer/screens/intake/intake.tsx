import { useState } from 'react'
import type { IntakeReport } from '../../../src-main/contract/intake.ts'
import { type LocalDate, startOfYear } from '../../../src-main/domain/dates.ts'
import { applicationsText } from '../../../src-main/text/screens/applications.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { useSession } from '../../app/session.tsx'
import { useWrite, whenWritten } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FilePicker, type PickedFile } from '../../ui/file-picker.tsx'
import { ErrorNote, Note } from '../../ui/note.tsx'
import { Empty, Page, PageHead } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { ReportView } from './report.tsx'
import './intake.css'

/** Nhập danh sách: choose, try, read what would happen, confirm. */
export const IntakeScreen = () => {
  const t = useText(applicationsText).intake
  const ui = useText(uiText)
  const { office } = useSession()
  const { go } = useRouter()
  const say = useToast()
  const run = useWrite('intake.import')
  const [file, setFile] = useState<PickedFile | null>(null)
  const [requestDate, setRequestDate] = useState<LocalDate | null>(startOfYear(office.year))
  const [report, setReport] = useState<IntakeReport | null>(null)
  const start = (chosen: PickedFile, date: LocalDate | null, dryRun: boolean): void => {
    if (dryRun) setReport(null)
    whenWritten(run.mutateAsync({ file: chosen.token, requestDate: date, dryRun }), (done) => {
      setReport(done)
      if (!dryRun) say('good', t.saidCreated(done.created.applications, done.updated.applications))
    })
  }
  const tried = report?.dryRun === true ? report : null
  const count = tried === null ? 0 : tried.created.applications + tried.updated.applications
  return (
    <Page
      head={
        <PageHead title={t.title}>
          <p className="muted">{t.intro}</p>
          <div className="intake-ask">
            <FilePicker
              purpose="workbook"
              tone={file === null ? 'main' : 'plain'}
              onFile={(picked) => {
                setFile(picked)
                start(picked, requestDate, true)
              }}
            >
              {file === null ? t.choose : t.chooseOther}
            </FilePicker>
            {file === null ? null : <b className="intake-file">{file.name}</b>}
            <span className="intake-date">
              <DateField
                label={t.requestDate}
                value={requestDate}
                onChange={(date) => {
                  setRequestDate(date)
                  setReport(null)
                }}
              />
            </span>
            <span className="muted small intake-hint">{t.requestDateHint}</span>
            {file !== null && report === null ? (
              <Button busy={run.isPending} onClick={() => start(file, requestDate, true)}>
                {t.dryRun}
              </Button>
            ) : null}
          </div>
        </PageHead>
      }
      foot={
        report === null ? undefined : (
          <>
            <span className="grow">{report.problems.length > 0 ? t.badStay : ''}</span>
            {tried === null || file === null ? (
              <Button tone="main" onClick={() => go('applications')}>
                {t.toList}
              </Button>
            ) : (
              <Button
                tone="main"
                busy={run.isPending}
                disabled={count === 0}
                onClick={() => start(file, requestDate, false)}
              >
                {run.isPending ? ui.working : count === 0 ? t.confirmNothing : t.confirm(count)}
              </Button>
            )}
          </>
        )
      }
    >
      <div className="stack">
        <ErrorNote failure={run.error} />
        {report !== null && !report.dryRun ? (
          <Note tone="good" title={t.saidCreated(report.created.applications, report.updated.applications)} />
        ) : null}
        {run.isPending && report === null ? <p role="status">{t.running}</p> : null}
        {report === null && !run.isPending ? <Empty title={t.nothingYet} next={t.nothingYetNext} /> : null}
        {report === null ? null : <ReportView report={report} />}
      </div>
    </Page>
  )
}
