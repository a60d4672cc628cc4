import { formatDate } from '../../domain/dates.ts'
import { type OpenAdvance, type OpenAdvances, openAdvances } from '../../domain/report/advances.ts'
import type { ReportAsk } from '../../domain/report/ask.ts'
import { type AdvanceRow, advanceMoves } from '../../store/reports.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { Language } from '../../text/catalogue.ts'
import { ageNames, reportPhrases as phrases, reportWords as words } from '../../text/report.ts'
import { columnIn, type LaidReport, lay, type Names } from './lay.ts'

export const gatherAdvances = async (
  reads: Reads,
  { year, asOf, filters }: ReportAsk,
): Promise<OpenAdvances<AdvanceRow>> => openAdvances(await advanceMoves(reads, year, asOf, filters), asOf)

export const layAdvances = ({ groups, sums }: OpenAdvances<AdvanceRow>, names: Names): LaidReport => {
  const { language } = names
  const column = columnIn(language)
  const columns = [
    column('stt', 'stt', 17, 'number', {}),
    column('coop', 'coop', 64, 'text', {}),
    column('taxCode', 'taxCode', 30, 'code', {}),
    column('district', 'district', 40, 'text', {}),
    column('no', 'no', 34, 'code', {}),
    column('voucherNo', 'voucherNo', 34, 'code', {}),
    column('advancedOn', 'advancedOn', 27, 'date', {}),
    column('year', 'year', 19, 'number', {}),
    column('content', 'content', 48, 'text', {}),
    column('source', 'source', 22, 'code', {}),
    column('advanced', 'advanced', 36, 'money', {}),
    column('cleared', 'clearedOrBack', 36, 'money', {}),
    column('open', 'open', 36, 'money', {}),
    column('age', 'age', 17, 'number', {}),
    column('dueOn', 'dueOn', 27, 'date', {}),
    column('reminder', 'reminder', 52, 'text', {}),
  ]
  const row = (advance: OpenAdvance<AdvanceRow>) => {
    const { move, advanced, cleared, open, age, due } = advance
    return {
      coop: move.coop,
      taxCode: move.taxCode,
      district: names.district(move.districtCode),
      no: move.no,
      voucherNo: move.voucherNo,
      advancedOn: move.postingDate,
      year: move.year,
      content: names.content(move.content),
      source: move.source,
      advanced,
      cleared,
      open,
      age,
      dueOn: due.dueOn,
      reminder: reminderWords(advance, language),
    }
  }
  return {
    ...lay(
      language,
      columns,
      groups.map((group) => ({
        name: phrases.sum[language]({ of: ageName(group.key, language) }),
        rows: group.rows.map(row),
        sums: group.sums,
      })),
      sums,
    ),
    amount: sums.open,
    details: [],
    notes: [words.oldestFirst[language], words.dueRules[language]],
  }
}

const isAge = (key: string): key is keyof typeof ageNames => key in ageNames
const ageName = (key: string, language: Language): string => (isAge(key) ? ageNames[key][language] : key)

const reminderWords = (
  { reminder, due }: Pick<OpenAdvance<unknown>, 'reminder' | 'due'>,
  language: Language,
): string => {
  const before = due.returnBefore === null ? '…………' : formatDate(due.returnBefore)
  switch (reminder.kind) {
    case 'returnLate':
      return phrases.returnLate[language]({ days: reminder.days, before })
    case 'late':
      return phrases.late[language]({ days: reminder.days, before })
    case 'soon':
      return phrases.soon[language]({ days: reminder.days })
    case 'inTime':
      return phrases.inTime[language]({ days: reminder.days })
    case 'open':
      return words.dueOpen[language]
  }
}
