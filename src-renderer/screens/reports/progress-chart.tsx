import { formatDong } from '../../../src-main/domain/money.ts'
import type { Report, ReportRow } from '../../../src-main/domain/report/report.ts'
import { reportsText } from '../../../src-main/text/screens/reports.ts'
import { useText } from '../../app/language.tsx'
import { MoneyBar } from '../../ui/money-bar.tsx'

const parts = ['paid', 'advanced', 'committed'] as const

/** The same figures as the table, as bars: places where money is promised, the longest bar the most approved. */
export const ProgressChart = ({ report }: { readonly report: Report }) => {
  const t = useText(reportsText)
  const figure = (row: ReportRow, key: string): number => {
    const value = row[report.columns.findIndex((column) => column.key === key)]
    return typeof value === 'number' ? value : 0
  }
  const place = (row: ReportRow): string => String(row[report.columns.findIndex(({ key }) => key === 'district')] ?? '')
  const promised = (row: ReportRow): number => parts.reduce((sum, key) => sum + figure(row, key), 0)
  const groups = report.groups
    .map(({ name, rows }) => ({ name, rows: rows.filter((row) => promised(row) > 0) }))
    .filter(({ rows }) => rows.length > 0)
  const most = Math.max(1, ...groups.flatMap(({ rows }) => rows.map(promised)))
  if (groups.length === 0) return null
  return (
    <figure className="report-chart">
      <figcaption>
        <span>{t.chart}</span>
        {parts.map((part) => (
          <span key={part} className="report-legend">
            <i className={`swatch ${part}`} aria-hidden="true" />
            {t.part[part]}
          </span>
        ))}
      </figcaption>
      {groups.map(({ name, rows }) => (
        <div key={name} className="report-bars">
          {rows.map((row) => (
            <div key={place(row)} className="report-bar">
              <span className="clip">{place(row)}</span>
              <div style={{ width: `${(promised(row) / most) * 100}%` }}>
                <MoneyBar
                  label={t.chartRow(
                    place(row),
                    formatDong(figure(row, 'paid')),
                    formatDong(figure(row, 'advanced')),
                    formatDong(figure(row, 'committed')),
                  )}
                  parts={parts.map((key) => ({ key, amount: figure(row, key) }))}
                />
              </div>
            </div>
          ))}
        </div>
      ))}
    </figure>
  )
}
