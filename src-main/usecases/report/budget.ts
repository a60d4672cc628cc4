import type { ReportAsk } from '../../domain/report/ask.ts'
import { type Budget, budgetReport } from '../../domain/report/budget.ts'
import type { ReportColumn } from '../../domain/report/report.ts'
import { firstAssigned, flowsOfYear, type ReportLine, reportLines } from '../../store/reports.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { reportPhrases as phrases, reportWords as words } from '../../text/report.ts'
import { columnIn, type LaidReport, lay, type Names } from './lay.ts'

/** The budget lines of a year and what moved on them. */
export const gatherLines = async (reads: Reads, { year, asOf, filters }: ReportAsk) => ({
  lines: await reportLines(reads, year, filters),
  flows: await flowsOfYear(reads, year, asOf, filters),
  first: await firstAssigned(reads, year, asOf),
})

export const gatherBudget = async (
  reads: Reads,
  ask: ReportAsk,
  contents: readonly string[],
): Promise<Budget<ReportLine>> => {
  const { lines, flows, first } = await gatherLines(reads, ask)
  return budgetReport(lines, flows, first, contents)
}

/** What names a budget line: its name and its codes. */
export const lineColumns = (column: ReturnType<typeof columnIn>): readonly ReportColumn[] => [
  column('name', 'line', 72, 'text', {}),
  column('payingUnit', 'payingUnit', 44, 'text', {}),
  column('source', 'source', 25, 'code', {}),
  column('level', 'level', 22, 'code', {}),
  column('chapter', 'chapter', 29, 'code', {}),
  column('khoan', 'khoan', 25, 'code', {}),
  column('tieuMuc', 'tieuMuc', 22, 'code', {}),
  column('programmeCode', 'programmeCode', 25, 'code', {}),
]

export const layBudget = ({ groups, sums }: Budget<ReportLine>, names: Names): LaidReport => {
  const { language } = names
  const column = columnIn(language)
  const columns = [
    column('stt', 'stt', 19, 'number', {}),
    ...lineColumns(column),
    ...(['carriedIn', 'assigned', 'adjusted', 'cancelled', 'carriedOut', 'usable'] as const).map((key) =>
      column(key, key, 36, 'money', { band: 'assigned' }),
    ),
    column('advanceIn', 'carriedIn', 36, 'money', { band: 'advances' }),
    column('advanced', 'advanced', 36, 'money', { band: 'advances' }),
    column('cleared', 'cleared', 36, 'money', { band: 'advances' }),
    column('advanceBack', 'advanceBack', 36, 'money', { band: 'advances' }),
    column('advanceOut', 'carriedOut', 36, 'money', { band: 'advances' }),
    column('advanceOpen', 'advanceOpen', 36, 'money', { band: 'advances' }),
    ...(['spent', 'refunded', 'paid'] as const).map((key) => column(key, key, 36, 'money', { band: 'spending' })),
    ...(['committed', 'available'] as const).map((key) => column(key, key, 36, 'money', { band: 'left' })),
  ]
  return {
    ...lay(
      language,
      columns,
      groups.map((group) => ({
        name: phrases.sum[language]({ of: names.content(group.key) }),
        rows: group.rows.map(({ line, figures }) => ({ ...line, ...figures })),
        sums: group.sums,
      })),
      sums,
    ),
    amount: sums.paid,
    details: [],
    notes: [words.guideS101[language]],
  }
}
