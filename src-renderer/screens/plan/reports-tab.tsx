import { useMutation } from '@tanstack/react-query'
import type { PlanView } from '../../../src-main/contract/plan.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import { planReports } from '../../../src-main/domain/eligibility/pack-schema.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { call } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { sayFailure } from '../../ui/failure.ts'
import { Panel } from '../../ui/page.tsx'
import { saveExport } from '../../ui/save-export.ts'
import { useToast } from '../../ui/toast.tsx'

type Job = { readonly report: (typeof planReports)[number]; readonly format: 'xlsx' | 'pdf' }

/** Xuất: the two reports of the year, as a workbook and for print. */
export const ReportsTab = ({ plan }: { readonly plan: PlanView }) => {
  const { reports: t, report: names } = useText(planText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const say = useToast()
  const make = useMutation({
    mutationFn: async (job: Job) => saveExport((await call('plan.export', { year: plan.year, ...job })).token),
    onSuccess: (path) => {
      if (path !== null) say('good', ui.savedTo(path))
    },
    onError: (cause) => say('bad', sayFailure(cause, language)),
  })
  return (
    <>
      {planReports.map((report) => {
        const due = plan.due.find((one) => one.report === report)
        return (
          <Panel
            key={report}
            title={names[report]}
            actions={(['xlsx', 'pdf'] as const).map((format) => (
              <Button
                key={format}
                busy={make.isPending && make.variables.report === report && make.variables.format === format}
                label={t.exportOf(names[report], format.toUpperCase())}
                onClick={() => make.mutate({ report, format })}
              >
                {t.export(format.toUpperCase())}
              </Button>
            ))}
          >
            <p>{t.says[report]}</p>
            <p className="muted">
              {due === undefined ? t.noDue : `${t.due(formatDate(due.before))} (${due.article[language]})`}
            </p>
          </Panel>
        )
      })}
    </>
  )
}
