import type { IntakeProblemView } from '../../src-main/contract/intake.ts'
import { applicationsText } from '../../src-main/text/screens/applications.ts'
import { useLanguage, useText } from '../app/language.tsx'
import type { Column } from './data-table.tsx'
import { Panel } from './page.tsx'
import './problem-table.css'

/** What is wrong in a workbook, each with sheet, row and column, what was found, and what to do. */
export const ProblemTable = (props: { readonly title: string; readonly rows: readonly IntakeProblemView[] }) => {
  const t = useText(applicationsText).intake
  const { language } = useLanguage()
  const { rows } = props
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
        const message = language === 'vi' ? row.message : row.messageEn
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
