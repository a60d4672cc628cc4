import type { reportCalls } from '../contract/reports.ts'
import type { ReportAsk } from '../domain/report/ask.ts'
import { reportChoices } from '../usecases/report/choices.ts'
import { advanceReminders } from '../usecases/report/reminders.ts'
import { buildReport, lawNamesOf } from '../usecases/report/report.ts'
import type { Desk } from './desk.ts'
import type { Handlers } from './handler.ts'

const dated = ({ office }: Desk, { asOf, ...ask }: Omit<ReportAsk, 'asOf'> & { asOf: string | null }): ReportAsk => ({
  ...ask,
  asOf: asOf ?? office.today(),
})

export const reportHandlers: Handlers<keyof typeof reportCalls> = {
  'report.view': async (desk, { language, ...ask }) => {
    const { store, pack } = desk.office
    return (await buildReport(store.reads, lawNamesOf(pack), dated(desk, ask), language)).report
  },
  'report.export': async (desk, { format, ...ask }) => {
    const { store, pack } = desk.office
    const job = { kind: 'report', database: store.file, law: lawNamesOf(pack), format } as const
    return { job: desk.exports.start({ ...job, ask: dated(desk, ask) }) }
  },
  'report.choices': (desk, { year }) => reportChoices(desk.office, year),
  'report.reminders': (desk) => advanceReminders(desk.office),
}
