import type { ReportAsk } from '../../domain/report/ask.ts'
import { type Settlement, type SettlementRow, settlementReport } from '../../domain/report/settlement.ts'
import { filesOfYear, type ReportFile, type ReportLine } from '../../store/reports.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { reportPhrases as phrases, reportWords as words } from '../../text/report.ts'
import { gatherLines } from './budget.ts'
import { columnIn, type LaidReport, lay, type Names } from './lay.ts'

export const gatherSettlement = async (
  reads: Reads,
  ask: ReportAsk,
  contents: readonly string[],
): Promise<Settlement<ReportLine, ReportFile>> => {
  const { lines, flows, first } = await gatherLines(reads, ask)
  return settlementReport(lines, await filesOfYear(reads, ask.year), flows, first, contents)
}

export const laySettlement = ({ groups, sums }: Settlement<ReportLine, ReportFile>, names: Names): LaidReport => {
  const { language } = names
  const column = columnIn(language)
  const columns = [
    column('stt', 'stt', 17, 'number', {}),
    column('no', 'no', 36, 'code', {}),
    column('what', 'what', 96, 'text', {}),
    column('district', 'district', 36, 'text', {}),
    column('usable', 'estimate', 40, 'money', {}),
    column('approved', 'approved', 40, 'money', {}),
    column('paid', 'settled', 40, 'money', {}),
    column('advanceOpen', 'advanceOpen', 40, 'money', {}),
    column('refunded', 'returned', 40, 'money', {}),
    column('carried', 'carried', 40, 'money', {}),
    column('left', 'left', 40, 'money', {}),
    column('unused', 'unused', 40, 'money', {}),
  ]
  return {
    ...lay(
      language,
      columns,
      groups.map((group) => ({
        name: phrases.sum[language]({
          of: phrases.fromSource[language]({ content: names.content(group.content), source: group.source }),
        }),
        rows: group.rows.map((row) => cellsOf(row, names)),
        sums: group.sums,
      })),
      sums,
    ),
    amount: sums.paid,
    details: [],
    notes: [words.settlementSays[language]],
  }
}

/** A budget line has no approvals and a file no estimate: those cells stay empty. */
const cellsOf = (row: SettlementRow<ReportLine, ReportFile>, names: Names) => {
  if (row.kind === 'line') {
    const { line, usable, carried, unused } = row
    return { what: phrases.estimateOf[names.language]({ line: line.name }), usable, carried, unused }
  }
  const { file, approved, paid, advanceOpen, refunded, carried, left } = row
  const work = names.work(file.work)
  return {
    no: file.no,
    what: work === '' ? file.coop : `${file.coop}. ${work}`,
    district: names.district(file.districtCode),
    approved,
    paid,
    advanceOpen,
    refunded,
    carried,
    left,
  }
}
