import { z } from 'zod'
import { type ReportFilters, reportNames } from '../domain/report/ask.ts'
import type { Report } from '../domain/report/report.ts'
import { id, localDate, made, read, year } from './call.ts'

const code = z.string().max(200).nullable()

const ask = z.strictObject({
  report: z.enum(reportNames),
  /** Budget year; a statement of a co-op covers all. */
  year,
  /** null: today. */
  asOf: localDate.nullable(),
  filters: z.strictObject({
    content: code,
    source: code,
    payingUnit: code,
    district: code,
    coop: id.nullable(),
  }) satisfies z.ZodType<ReportFilters>,
})

export const reportCalls = {
  /** The finished report, as its files have it, in the language of the screen. */
  'report.view': read(ask.extend({ language: z.enum(['vi', 'en']) }), made<Report>()),
  /** Starts an export in its own thread; its end comes as a progress with the token. */
  'report.export': read(ask.extend({ format: z.enum(['xlsx', 'csv', 'pdf']) }), z.object({ job: z.string() })),
  /** What a report of a year may be narrowed to. */
  'report.choices': read(
    z.strictObject({ year }),
    z.object({
      contents: z.array(z.string()),
      sources: z.array(z.string()),
      payingUnits: z.array(z.string()),
    }),
  ),
  /** Advances of the office to be cleared soon or late already, today. Amounts in đồng. */
  'report.reminders': read(
    z.strictObject({}),
    z.object({ late: z.int(), lateAmount: z.int(), soon: z.int(), soonAmount: z.int() }),
  ),
} as const
