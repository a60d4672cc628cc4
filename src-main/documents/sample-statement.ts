import type { Writable } from 'node:stream'
import { formatDong } from '../domain/money.ts'
import { statementWords as words } from '../text/sample.ts'
import { openPaper } from './pdf/paper.ts'

export type SampleStatement = {
  readonly coop: string
  readonly year: number
  /** đồng. */
  readonly revenue: number
}

/** Shares of the revenue, in per cent; the rest of the sheet follows from them. */
const financialPct = 2
const costPct = 91

/** One sheet in the place of a scanned financial statement (báo cáo tài chính) of an invented co-op; says on its face that it is a sample. */
export const writeSampleStatement = (out: Writable, { coop, year, revenue }: SampleStatement): Promise<void> => {
  const paper = openPaper(out, {
    layout: 'landscape',
    title: `${words.title.vi} ${year}`,
    author: coop,
    footer: () => ({ left: words.mark.vi, right: '' }),
  })
  const middle = (paper.left + paper.right) / 2
  const financial = Math.floor((revenue * financialPct) / 100)
  const cost = Math.floor((revenue * costPct) / 100)
  const rows = [
    [words.sales.vi, revenue - financial],
    [words.financial.vi, financial],
    [words.total.vi, revenue],
    [words.cost.vi, cost],
    [words.profit.vi, revenue - cost],
  ] as const
  paper.text(coop.toUpperCase(), paper.left + 60, 50, 'left', { font: 'bold', size: 13 })
  paper.text(`${words.title.vi} ${year}`, middle, 100, 'center', { font: 'bold', size: 22 })
  paper.text(words.mark.vi, middle, 132, 'center', { font: 'italic', size: 13 })
  for (const [index, [label, amount]] of rows.entries()) {
    const y = 190 + index * 40
    const ink = { font: label === words.total.vi ? 'bold' : 'regular', size: 15 } as const
    paper.text(label, middle - 280, y, 'left', ink)
    paper.text(formatDong(amount), middle + 280, y, 'right', ink)
    paper.lines([{ from: [middle - 290, y + 26], to: [middle + 290, y + 26] }])
  }
  paper.text(words.unit.vi, middle + 280, 168, 'right', { font: 'italic', size: 11 })
  return paper.end()
}
