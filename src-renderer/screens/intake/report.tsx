import type { IntakeReport } from '../../../src-main/contract/intake.ts'
import { applicationsText } from '../../../src-main/text/screens/applications.ts'
import { useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Money } from '../../ui/money.tsx'
import { Empty, Figures, Panel } from '../../ui/page.tsx'
import { ProblemTable } from '../../ui/problem-table.tsx'

/** What the import did or would do: counts, problems first, then every good row. */
export const ReportView = ({ report }: { readonly report: IntakeReport }) => {
  const t = useText(applicationsText).intake
  const list = useText(applicationsText).list
  const law = useLaw()
  const counts = (n: IntakeReport['created']): string => t.counts(n.applications, n.coops)
  return (
    <section className="stack" aria-label={report.dryRun ? t.report : t.done}>
      <Figures
        items={[
          { key: 'created', label: report.dryRun ? t.willCreate : t.created, value: counts(report.created) },
          { key: 'updated', label: report.dryRun ? t.willUpdate : t.updated, value: counts(report.updated) },
          { key: 'unchanged', label: t.unchanged, value: counts(report.unchanged) },
          { key: 'problems', label: t.problems, value: report.problems.length },
        ]}
      />
      <ProblemTable title={t.problemsTitle(report.problems.length)} rows={report.problems} />
      {report.warnings.length === 0 ? null : (
        <ProblemTable title={t.warningsTitle(report.warnings.length)} rows={report.warnings} />
      )}
      <Panel title={t.rowsTitle(report.rows.length)} flush>
        <div className="intake-table">
          <DataTable
            label={t.rowsTitle(report.rows.length)}
            rows={report.rows}
            rowKey={(row) => `${row.sheet}/${row.row}`}
            empty={<Empty title={t.noRows} next={t.noRowsNext} />}
            columns={[
              { key: 'row', title: t.row, width: '64px', right: true, cell: (row) => row.row },
              { key: 'outcome', title: t.outcome, width: '100px', cell: (row) => t.outcomes[row.outcome] },
              { key: 'no', title: list.no, width: '112px', cell: (row) => row.no ?? '–' },
              {
                key: 'coop',
                title: list.coop,
                width: 'minmax(180px, 2fr)',
                cell: (row) => <b className="row-name">{row.coop}</b>,
              },
              { key: 'taxCode', title: list.taxCode, width: '108px', cell: (row) => row.taxCode ?? '–' },
              { key: 'district', title: list.district, width: 'minmax(96px, 1fr)', cell: (row) => row.district },
              { key: 'work', title: list.work, width: 'minmax(130px, 1fr)', cell: (row) => law.work(row.work) },
              {
                key: 'investment',
                title: list.totalInvestment,
                width: '138px',
                right: true,
                cell: (row) => <Money dong={row.totalInvestment} />,
              },
              {
                key: 'amount',
                title: list.amount,
                width: '130px',
                right: true,
                cell: (row) => <Money dong={row.amount} />,
              },
            ]}
          />
        </div>
      </Panel>
    </section>
  )
}
