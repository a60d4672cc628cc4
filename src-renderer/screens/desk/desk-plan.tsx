import { formatDate } from '../../../src-main/domain/dates.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/page.tsx'

/** Reports on the plan that are due, or late; nothing on other days. */
export const DeskPlan = () => {
  const { desk: t, report: names } = useText(planText)
  const { language } = useLanguage()
  const { go } = useRouter()
  const due = useCall('plan.due', {}, true).data?.due ?? []
  if (due.length === 0) return null
  return (
    <Panel title={t.title}>
      <div className="stack">
        {due.map(({ report, planYear, before, daysLeft, article }) => (
          <p key={`${report} ${planYear}`} role="status" className={daysLeft > 0 ? undefined : 'late'}>
            {daysLeft > 0
              ? t.left(names[report], planYear, formatDate(before), daysLeft)
              : t.late(names[report], planYear, formatDate(before))}{' '}
            <span className="muted small">{article[language]}</span>
          </p>
        ))}
        <div className="line">
          <Button little onClick={() => go('plan')}>
            {t.open}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
