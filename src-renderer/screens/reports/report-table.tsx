import { Fragment } from 'react'
import type { CellValue } from '../../../src-main/domain/column.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import { bandsOf } from '../../../src-main/domain/report/bands.ts'
import {
  labelAt,
  labelSpan,
  type Report,
  type ReportColumn,
  type ReportRow,
} from '../../../src-main/domain/report/report.ts'
import { Money } from '../../ui/money.tsx'

/** A finished report as its files have it: title and extent, figures with their sums, words, notes and seal. */
export const ReportTable = ({ report }: { readonly report: Report }) => {
  const { columns, groups, total } = report
  return (
    <>
      <header className="report-title">
        <h3>{report.title}</h3>
        <p>{[report.subtitle, ...report.details].join(' · ')}</p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, also by keys. */}
      <section className="report-scroll" tabIndex={0} aria-label={report.title}>
        <table className="plain-table report-table">
          <Head columns={columns} />
          <tbody>
            {groups.map(({ name, rows, sums }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a group without a name has nothing else; groups never move.
              <Fragment key={at}>
                {rows.map((cells, row) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a finished report: its rows never move.
                  <tr key={row}>
                    {columns.map((column, index) => (
                      <Cell key={column.key} column={column} value={cells[index] ?? null} />
                    ))}
                  </tr>
                ))}
                {name === null ? null : <SumRow columns={columns} name={name} sums={sums} />}
              </Fragment>
            ))}
          </tbody>
          <tfoot>
            <SumRow columns={columns} name={total.name} sums={total.sums} />
          </tfoot>
        </table>
      </section>
      <footer className="report-foot">
        <p>
          <b>{report.words}</b>
        </p>
        {report.notes.map((note) => (
          <p key={note} className="muted small">
            {note}
          </p>
        ))}
      </footer>
    </>
  )
}

const Head = ({ columns }: { readonly columns: readonly ReportColumn[] }) => {
  const bands = bandsOf(columns.map(({ band }) => band))
  const banded = bands.length > 0
  const title = (column: ReportColumn) => (
    <th
      key={column.key}
      scope="col"
      className={isFigure(column) ? 'num' : ''}
      rowSpan={banded && column.band === null ? 2 : 1}
    >
      {column.title}
    </th>
  )
  if (!banded)
    return (
      <thead>
        <tr>{columns.map(title)}</tr>
      </thead>
    )
  return (
    <thead>
      <tr>
        {columns.map((column, at) => {
          if (column.band === null) return title(column)
          const band = bands.find((one) => one.column === at)
          return band === undefined ? null : (
            <th key={column.key} scope="colgroup" colSpan={band.over} className="band">
              {band.title}
            </th>
          )
        })}
      </tr>
      <tr>{columns.filter(({ band }) => band !== null).map(title)}</tr>
    </thead>
  )
}

const SumRow = (props: {
  readonly columns: readonly ReportColumn[]
  readonly name: string
  readonly sums: ReportRow
}) => {
  const { columns, name, sums } = props
  const [label, span] = [labelAt(columns), labelSpan(columns)]
  return (
    <tr className="sum-row">
      {columns.map((column, at) => {
        if (at > label && at < label + span) return null
        if (at !== label) return <Cell key={column.key} column={column} value={sums[at] ?? null} />
        return (
          <th key={column.key} scope="row" colSpan={span}>
            {name}
          </th>
        )
      })}
    </tr>
  )
}

const Cell = ({ column: { kind, width }, value }: { readonly column: ReportColumn; readonly value: CellValue }) => {
  if (kind === 'money')
    return <td className="num">{typeof value === 'number' ? <Money dong={value} faintZero /> : null}</td>
  if (typeof value === 'string' && kind === 'date') return <td className="nowrap tab-num">{formatDate(value)}</td>
  if (kind === 'number') return <td className="num">{value}</td>
  if (kind === 'code') return <td className="nowrap tab-num">{value}</td>
  return <td style={{ minWidth: Math.max(leastText, width * textWidth) }}>{value}</td>
}

const isFigure = ({ kind }: ReportColumn): boolean => kind === 'money' || kind === 'number'
/** Pixels of the screen for a point of the printed column, so that a text takes about as many lines as on paper. */
const textWidth = 2.2
const leastText = 112
