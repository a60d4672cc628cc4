import type { SettingsView } from '../../../src-main/contract/settings.ts'
import { formatNumber } from '../../../src-main/domain/eligibility/sentences.ts'
import { settingsText } from '../../../src-main/text/screens/settings.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DateText, momentText } from '../../ui/date-text.tsx'

export type Provincial = SettingsView['provincial'][number]
type Recorded = Provincial['history'][number]

/** One thing the province may fix: what is in force today, by which document, and all that was recorded of it. */
export const ProvincialRow = (props: { readonly row: Provincial; readonly onRecord: (() => void) | null }) => {
  const { row, onRecord } = props
  const all = useText(settingsText)
  const t = all.provincial
  const { language } = useLanguage()
  const now = row.history.find(({ state }) => state === 'inForce')
  return (
    <tr>
      <td>
        {row.name[language]}
        <div className="muted small">{row.article[language]}</div>
      </td>
      {now === undefined ? (
        <>
          <td className="num muted nowrap">{all.notSet}</td>
          <td />
          <td>
            <span className="muted">{all.unconfirmed}</span>
            <History row={row} />
          </td>
        </>
      ) : (
        <>
          <td className="num tab-num">
            <Value row={row} value={now.value} />
          </td>
          <td className="tab-num nowrap">
            <Period of={now} />
          </td>
          <td>
            {now.documentNumber}, <DateText date={now.documentDate} />, {now.signer}
            {row.history.length > 1 ? <History row={row} /> : null}
          </td>
        </>
      )}
      <td className="num">
        {onRecord === null ? null : (
          <Button little label={`${t.record}: ${row.name[language]}`} onClick={onRecord}>
            {t.record}
          </Button>
        )}
      </td>
    </tr>
  )
}

const Value = ({ row, value }: { readonly row: Provincial; readonly value: Recorded['value'] }) => {
  const { language } = useLanguage()
  return (
    <>
      {typeof value === 'number' ? formatNumber(value, language) : value}{' '}
      <span className="muted small">{row.unitName?.[language]}</span>
    </>
  )
}

const Period = ({ of }: { readonly of: Recorded }) => (
  <>
    <DateText date={of.validFrom} />
    {of.validTo === null ? null : (
      <>
        {' – '}
        <DateText date={of.validTo} />
      </>
    )}
  </>
)

/** Every record of a value, the newest first: what came, what it replaced, and who wrote it. */
const History = ({ row }: { readonly row: Provincial }) => {
  const t = useText(settingsText).provincial
  if (row.history.length === 0) return null
  return (
    <details className="small">
      <summary>{t.history(row.history.length)}</summary>
      <ul className="settings-history">
        {row.history.map((one) => (
          <li key={one.id} className={one.state === 'inForce' ? undefined : 'muted'}>
            <b>{t.state[one.state]}</b>: <Value row={row} value={one.value} />, <Period of={one} />,{' '}
            {one.documentNumber} (
            <DateText date={one.documentDate} />
            {one.note === null ? null : `; ${one.note}`}); {t.recorded(one.recordedBy, momentText(one.recordedAt))}
          </li>
        ))}
      </ul>
    </details>
  )
}
