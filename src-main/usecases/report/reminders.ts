import { yearOf } from '../../domain/dates.ts'
import { addDong } from '../../domain/money.ts'
import { everything } from '../../domain/report/ask.ts'
import type { OfficeContext } from '../context.ts'
import { gatherAdvances } from './advances.ts'

/** Advances that are to be cleared soon, or should have been: how many, and how much is still open. đồng. */
export const advanceReminders = async (office: OfficeContext) => {
  const today = office.today()
  const ask = { report: 'open-advances', year: yearOf(today), asOf: today, filters: everything } as const
  const { groups } = await gatherAdvances(office.store.reads, ask)
  const rows = groups.flatMap((group) => group.rows)
  const late = rows.filter(({ reminder }) => reminder.kind === 'late' || reminder.kind === 'returnLate')
  const soon = rows.filter(({ reminder }) => reminder.kind === 'soon')
  return {
    late: late.length,
    lateAmount: addDong(...late.map(({ open }) => open)),
    soon: soon.length,
    soonAmount: addDong(...soon.map(({ open }) => open)),
  }
}
