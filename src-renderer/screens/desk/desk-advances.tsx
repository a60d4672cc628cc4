import { formatDong } from '../../../src-main/domain/money.ts'
import { reportsText } from '../../../src-main/text/screens/reports.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/page.tsx'

/** Advances that are late or to be cleared soon; nothing on other days. */
export const DeskAdvances = () => {
  const { desk: t } = useText(reportsText)
  const { go } = useRouter()
  const found = useCall('report.reminders', {}, true).data
  if (found === undefined || found.late + found.soon === 0) return null
  return (
    <Panel title={t.title}>
      <div className="stack">
        {found.late === 0 ? null : (
          <p role="status" className="late">
            {t.late(found.late, formatDong(found.lateAmount))}
          </p>
        )}
        {found.soon === 0 ? null : <p role="status">{t.soon(found.soon, formatDong(found.soonAmount))}</p>}
        <div className="line">
          <Button little onClick={() => go('reports', 'open-advances')}>
            {t.open}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
