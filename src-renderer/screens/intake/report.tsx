import type { IntakeProblemView, IntakeReport } from '../../../src-main/contract/intake.ts'
import { type ApplicationsText, applicationsText } from '../../../src-main/text/screens/applications.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Money } from '../../ui/money.tsx'
import { Empty, Figures, Panel } from '../../ui/page.tsx'

/** What the import did or would do: counts, problems first, then every good row. */
export const ReportView = ({ report }: { readonly report: IntakeReport }) => {
  const t = useText(applicationsText).intake
  const list = useText(applicationsText).list
  const { language } = useLanguage()
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
      <Problems title={t.problemsTitle(report.problems.length)} rows={report.problems} t={t} language={language} />
      {report.warnings.length === 0 ? null : (
        <Problems title={t.warningsTitle(report.warnings.length)} rows={report.warnings} t={t} language={language} />
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

const Problems = (props: {
  readonly title: string
  readonly rows: readonly IntakeProblemView[]
  readonly t: ApplicationsText['intake']
  readonly language: 'vi' | 'en'
}) => {
  const { t, rows } = props
  if (rows.length === 0)
    return (
      <Panel title={props.title}>
        <p className="muted">
          {t.noProblems}. {t.noProblemsNext}
        </p>
      </Panel>
    )
  const columns: readonly Column<IntakeProblemView>[] = [
    { key: 'sheet', title: t.sheet, width: '150px', cell: (row) => row.sheet },
    { key: 'row', title: t.row, width: '90px', right: true, cell: (row) => row.row ?? t.wholeSheet },
    { key: 'column', title: t.column, width: '56px', cell: (row) => row.column ?? '–' },
    {
      key: 'value',
      title: t.value,
      width: '20%',
      cell: (row) => <span title={row.value}>{row.value}</span>,
    },
    {
      key: 'expected',
      title: t.expected,
      width: 'auto',
      cell: (row) => {
        const message = props.language === 'vi' ? row.message : row.messageEn
        return <span title={message}>{message}</span>
      },
    },
  ]
  return (
    <Panel title={props.title} flush>
      <div className="problems">
        <table className="plain-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  className={column.right === true ? 'num' : ''}
                  style={{ width: column.width }}
                >
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.sheet}/${row.row}/${row.column}/${row.code}/${row.value}`}>
                {columns.map((column) => (
                  <td key={column.key} className={column.right === true ? 'num' : ''}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
