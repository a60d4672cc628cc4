import type { ReportAsk } from '../../domain/report/ask.ts'
import { type ProgressReport, progressReport } from '../../domain/report/progress.ts'
import { formatPerMille } from '../../domain/report/share.ts'
import { flowsOfFiles, progressFiles } from '../../store/reports.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { reportPhrases as phrases, reportWords as words } from '../../text/report.ts'
import { columnIn, type LaidReport, lay, type Names } from './lay.ts'

export const gatherProgress = async (
  reads: Reads,
  { year, asOf, filters }: ReportAsk,
  contents: readonly string[],
): Promise<ProgressReport> =>
  progressReport(await progressFiles(reads, year, filters), await flowsOfFiles(reads, year, asOf), contents)

export const layProgress = ({ groups, sums }: ProgressReport, names: Names): LaidReport => {
  const { language } = names
  const column = columnIn(language)
  const columns = [
    column('stt', 'stt', 14, 'number', {}),
    column('district', 'district', 84, 'text', {}),
    column('files', 'files', 28, 'number', { band: 'counted', total: 'sum' }),
    column('decided', 'decided', 28, 'number', { band: 'counted', total: 'sum' }),
    column('settled', 'closed', 28, 'number', { band: 'counted', total: 'sum' }),
    column('asked', 'asked', 44, 'money', { band: 'money' }),
    column('approved', 'approved', 44, 'money', { band: 'money' }),
    column('committed', 'committed', 44, 'money', { band: 'money' }),
    column('advanced', 'advanceOpen', 44, 'money', { band: 'money' }),
    column('paid', 'disbursed', 44, 'money', { band: 'money' }),
    column('refunded', 'returned', 44, 'money', { band: 'money' }),
    column('left', 'unsettled', 44, 'money', { band: 'money' }),
    column('share', 'share', 26, 'number', { band: 'money' }),
  ]
  const figures = ({ share, ...row }: ProgressReport['sums']) => ({ ...row, share: formatPerMille(share) })
  return {
    ...lay(
      language,
      columns,
      groups.map((group) => ({
        name: phrases.sum[language]({ of: names.content(group.key) }),
        rows: group.rows.map(({ districtCode, ...row }) => ({
          ...figures(row),
          district: names.district(districtCode),
        })),
        sums: figures(group.sums),
      })),
      figures(sums),
    ),
    amount: sums.paid,
    details: [],
    notes: [words.statesNow[language]],
  }
}
