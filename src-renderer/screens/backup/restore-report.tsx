import type { RestoreReportView } from '../../../src-main/contract/backup.ts'
import type { Only } from '../../../src-main/domain/backup/report.ts'
import { backupText } from '../../../src-main/text/screens/backup.ts'
import { sealReason, sealTable } from '../../../src-main/text/seal.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { momentText } from '../../ui/date-text.tsx'
import { Note } from '../../ui/note.tsx'
import { LostNote } from './lost-note.tsx'
import { useSize } from './words.ts'

/** What is in a backup that holds, and what differs from the present office. */
export const RestoreReport = ({ report }: { readonly report: RestoreReportView }) => {
  const { make: makeText, rehearse: t } = useText(backupText)
  const size = useSize()
  const { backup, known, here } = report
  return (
    <div className="stack">
      <Note tone="good" title={t.whole}>
        <p className="path small">{report.from}</p>
        <p>
          {t.madeAt(momentText(backup.madeAt), backup.program)} ·{' '}
          {makeText.holds(backup.files, backup.book.vouchers, size(report.bytes))}
        </p>
        {here.is === 'there' ? <p>{known === null ? t.unknown : t.known(known.byName, momentText(known.at))}</p> : null}
        {backup.migrated > 0 ? <p>{t.migrated(backup.migrated)}</p> : null}
      </Note>
      <LostNote lost={backup.lost} tone="warn" />
      <AgainstPresent report={report} />
    </div>
  )
}

const AgainstPresent = ({ report: { here, backup, difference } }: { readonly report: RestoreReportView }) => {
  const t = useText(backupText).rehearse
  const { language } = useLanguage()
  if (here.is === 'none') return <p>{t.none}</p>
  if (here.is === 'unreadable')
    return (
      <Note tone="warn" title={t.unreadable}>
        {here.detail}
      </Note>
    )
  const { facts, fault } = here
  const rows: readonly (readonly [string, number | string, number | string])[] = [
    [t.vouchers, facts.book.vouchers, backup.book.vouchers],
    [t.seal, facts.book.short, backup.book.short],
    ...(['applications', 'coops', 'papers', 'events'] as const).map(
      (key) => [t[key], facts.counts[key], backup.counts[key]] as const,
    ),
  ]
  return (
    <>
      {fault === null ? null : (
        <Note tone="bad" title={t.broken}>
          {sealTable(fault.table, language)}, {fault.voucher ?? '–'}: {sealReason(fault.reason, language)}
        </Note>
      )}
      {difference === null ? null : (
        <p>
          <b>
            {t.relation[difference.relation](difference.onlyHere.count, difference.onlyThere.count, difference.common)}
          </b>
        </p>
      )}
      <table className="plain-table backup-compare" aria-label={t.compare}>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col" className="num">
              {t.here}
            </th>
            <th scope="col" className="num">
              {t.there}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ours, theirs]) => (
            <tr key={name} className={ours === theirs ? undefined : 'differs'}>
              <td>{name}</td>
              <td className="num">{ours}</td>
              <td className="num">{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {difference === null ? null : (
        <>
          <OnlyOn title={t.onlyHere} only={difference.onlyHere} />
          <OnlyOn title={t.onlyThere} only={difference.onlyThere} />
        </>
      )}
    </>
  )
}

const OnlyOn = ({ title, only }: { readonly title: string; readonly only: Only }) => {
  const t = useText(backupText).rehearse
  if (only.count === 0) return null
  const more = only.count - only.numbers.length
  return (
    <p className="small">
      {title}: {only.numbers.join(', ')} {more > 0 ? t.more(more) : ''}
    </p>
  )
}
