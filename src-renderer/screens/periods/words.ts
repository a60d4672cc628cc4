import type { MonthView } from '../../../src-main/contract/periods.ts'
import { formatMonth } from '../../../src-main/domain/ledger/periods.ts'
import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { useText } from '../../app/language.tsx'
import type { SignName } from '../../ui/sign.tsx'

/** `Tháng 5`; the thirteenth says what it is. */
export const useMonthName = () => {
  const t = useText(periodsText)
  return ({ number, month }: Pick<MonthView, 'number' | 'month'>): string => t.month(number, formatMonth(month))
}

export const monthSigns = {
  closed: 'met',
  over: 'evidenceMissing',
  running: 'needsJudgement',
  ahead: 'none',
} as const satisfies Record<MonthView['state'], SignName>
