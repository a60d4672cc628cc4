import type { LawView, RecheckReportView } from '../../../src-main/contract/law.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { ChangedFiles } from './changed-files.tsx'

/** How a re-check went or would go: counts, then file by file. `would`: nothing was written. */
export const Report = (props: {
  readonly law: LawView
  readonly report: RecheckReportView
  readonly would?: boolean
}) => {
  const { report } = props
  const t = useText(lawText).report
  const { language } = useLanguage()
  const flagged = props.would === true ? t.wouldFlag : t.flagged
  return (
    <section className="law-report" aria-label={t.list}>
      <p className="law-count" role="status">
        <b>{t.changed(report.changedCount, report.judged)}</b>
        {report.flaggedCount === 0 ? null : <span>{flagged(report.flaggedCount)}</span>}
        {report.failedCount === 0 ? null : <span className="law-bad">{t.failed(report.failedCount)}</span>}
      </p>
      {report.failed.length === 0 ? null : (
        <ul className="law-failed">
          {report.failed.map((file) => (
            <li key={file.no}>
              <b>
                {file.no} · {file.coop}
              </b>
              <span className="small">{file[language]}</span>
            </li>
          ))}
        </ul>
      )}
      <ChangedFiles law={props.law} files={report.changed} />
      {report.changed.length < report.changedCount ? (
        <p className="muted small">{t.shown(report.changed.length, report.changedCount)}</p>
      ) : null}
    </section>
  )
}
