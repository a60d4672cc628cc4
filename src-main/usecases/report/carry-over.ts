import { addDong } from '../../domain/money.ts'
import type { ReportAsk } from '../../domain/report/ask.ts'
import { type CarryOver, carryOverReport } from '../../domain/report/carry-over.ts'
import type { ReportLine } from '../../store/reports.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { reportPhrases as phrases, reportWords as words } from '../../text/report.ts'
import { gatherLines, lineColumns } from './budget.ts'
import { columnIn, type LaidReport, lay, type Names } from './lay.ts'

export const gatherCarryOver = async (
  reads: Reads,
  ask: ReportAsk,
  contents: readonly string[],
): Promise<CarryOver<ReportLine>> => {
  const { lines, flows, first } = await gatherLines(reads, ask)
  return carryOverReport(lines, flows, first, contents)
}

export const layCarryOver = ({ groups, sums }: CarryOver<ReportLine>, names: Names): LaidReport => {
  const { language } = names
  const column = columnIn(language)
  const columns = [
    column('stt', 'stt', 19, 'number', {}),
    ...lineColumns(column),
    column('usable', 'estimate', 36, 'money', {}),
    column('paid', 'paid', 36, 'money', {}),
    column('advanceOpen', 'advanceOpen', 36, 'money', { band: 'standing' }),
    column('committed', 'committed', 36, 'money', { band: 'standing' }),
    column('available', 'available', 36, 'money', { band: 'standing' }),
    column('advanceOut', 'carriedAdvance', 36, 'money', { band: 'carried' }),
    column('carriedOut', 'carriedEstimate', 36, 'money', { band: 'carried' }),
    column('case', 'case', 60, 'text', {}),
  ]
  return {
    ...lay(
      language,
      columns,
      groups.map((group) => ({
        name: phrases.sum[language]({ of: names.content(group.key) }),
        rows: group.rows.map(({ line, ...figures }) => ({ ...line, ...figures })),
        sums: group.sums,
      })),
      sums,
    ),
    amount: addDong(sums.advanceOpen, sums.committed, sums.available),
    details: [],
    notes: [words.guide20f[language]],
  }
}
