import { formatDong } from '../../domain/money.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { ReportAsk } from '../../domain/report/ask.ts'
import { type CoopStatement, coopStatement } from '../../domain/report/coop.ts'
import { groupOf } from '../../store/coop-groups.ts'
import { coopsById } from '../../store/coops.ts'
import { coopMoves, type StatementRow } from '../../store/reports.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { reportPhrases as phrases } from '../../text/report.ts'
import { theCoop } from '../applications/find.ts'
import { columnIn, type LaidReport, lay, type Names } from './lay.ts'

export type Statement = CoopStatement<StatementRow> & {
  readonly coop: {
    readonly id: string
    readonly name: string
    readonly taxCode: string | null
    readonly districtCode: string
  }
  /** Other records whose history is its own. */
  readonly records: readonly string[]
}

/** A record that was led away shows its own history; the one it leads to shows that of all. @throws Refusal notFound, report.coopMissing */
export const gatherStatement = async (reads: Reads, { asOf, filters }: ReportAsk): Promise<Statement> => {
  if (filters.coop === null) throw new Refusal('report.coopMissing', {}, 'filters.coop')
  const { id, name, taxCode, districtCode } = await theCoop(reads, filters.coop)
  const { mergeId, members } = await groupOf(reads, id)
  const own = mergeId === null ? members : [id]
  const others = await coopsById(
    reads,
    own.filter((member) => member !== id),
  )
  return {
    ...coopStatement(await coopMoves(reads, own), asOf),
    coop: { id, name, taxCode, districtCode },
    records: others.map((other) => other.name),
  }
}

export const layStatement = ({ coop, records, lines, sums, total, years }: Statement, names: Names): LaidReport => {
  const { language } = names
  const column = columnIn(language)
  const columns = [
    column('stt', 'stt', 16, 'number', {}),
    column('postingDate', 'postingDate', 27, 'date', {}),
    column('voucherNo', 'voucherNo', 36, 'code', {}),
    column('voucherDate', 'voucherDate', 27, 'date', {}),
    column('year', 'year', 17, 'number', {}),
    column('no', 'no', 36, 'code', {}),
    column('description', 'description', 96, 'text', {}),
    column('content', 'content', 52, 'text', {}),
    ...(records.length === 0 ? [] : [column('record', 'record', 50, 'text', {})]),
    column('commitment', 'commitment', 38, 'money', {}),
    column('advance', 'advanced', 38, 'money', {}),
    column('clearing', 'cleared', 38, 'money', {}),
    column('payment', 'payment', 38, 'money', {}),
    column('refund', 'refund', 38, 'money', {}),
    column('total', 'total', 40, 'money', {
      total: [
        { key: 'advance', sign: 1 },
        { key: 'payment', sign: 1 },
        { key: 'refund', sign: -1 },
      ],
    }),
  ]
  const rows = lines.map(({ move, estimate: _, ...line }) => ({
    ...line,
    postingDate: move.postingDate,
    voucherNo: move.voucherNo,
    voucherDate: move.voucherDate,
    year: move.year,
    no: move.no,
    description: move.description,
    content: names.content(move.content),
    record: move.record,
  }))
  const { estimate: _, ...figures } = sums
  const { name, taxCode, districtCode } = coop
  return {
    ...lay(language, columns, [{ name: null, rows, sums: {} }], { ...figures, total }),
    amount: total,
    details: [phrases.who[language]({ name, taxCode, district: names.district(districtCode) })],
    notes: [
      ...(records.length === 0 ? [] : [phrases.records[language]({ list: records.join('; ') })]),
      ...(years.length === 0
        ? []
        : [
            phrases.years[language]({
              list: years
                .map(({ year, received }) => phrases.ofYear[language]({ year, amount: formatDong(received) }))
                .join('; '),
            }),
          ]),
    ],
  }
}
