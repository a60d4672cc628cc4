import { z } from 'zod'
import type { NamedDraft, OpenAdvance } from '../domain/ledger/act-seal.ts'
import { carryCategories } from '../domain/ledger/carry.ts'
import type { ActKind, Month } from '../domain/ledger/periods.ts'
import type { BookSums } from '../domain/ledger/tally.ts'
import { yearEndKeys } from '../domain/ledger/year-end.ts'
import type { YearStep } from '../domain/ledger/year-steps.ts'
import { dong, id, localDate, made, optionalWords, read, reason, words, writeBy, year } from './call.ts'
import type { OfficeError } from './port.ts'

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** A month of the year as the screen lists it. `number`: 1 to 13, 13 the adjustment period. */
export type MonthView = {
  readonly month: Month
  readonly number: number
  /** `over`: to be closed; `running`, `ahead`: its end has not come. */
  readonly state: 'closed' | 'over' | 'running' | 'ahead'
  /** Lines of the year's book in it. */
  readonly lines: number
}

/** One closing or reopening, kept for ever. */
export type ActView = {
  readonly seq: number
  readonly kind: ActKind
  readonly period: string
  readonly onDay: string
  readonly at: string
  readonly byName: string
  readonly byRole: string
  readonly reason: string | null
  /** Short form of the seal at that moment. */
  readonly seal: string
  readonly drafts: number
  readonly advances: number
}

export type MonthsView = {
  readonly year: number
  readonly closedOn: string | null
  readonly months: readonly MonthView[]
  /** The month that is closed next, and the one that may be opened again; null: none. */
  readonly next: Month | null
  readonly last: Month | null
  /** Newest first. */
  readonly acts: readonly ActView[]
}

export type MonthCheck = {
  readonly month: Month
  readonly closed: boolean
  readonly obstacles: readonly OfficeError[]
  readonly approved: readonly NamedDraft[]
  readonly drafts: readonly NamedDraft[]
  /** `dueOn`: the earliest day by which some of it is to be cleared; null: no rule of its year says one. */
  readonly advances: readonly (OpenAdvance & {
    readonly coop: string
    readonly dueOn: string | null
    readonly late: boolean
  })[]
  readonly books: readonly BookSums[]
  readonly vouchers: number
  readonly seal: string
}

/** What one budget line of the year holds, in every bucket. đồng. */
export type YearLine = {
  readonly id: string
  readonly name: string
  readonly content: string
  readonly estimate: number
  readonly available: number
  readonly committed: number
  readonly advanced: number
  readonly paid: number
  readonly returned: number
  readonly cancelled: number
  readonly carried: number
}

export type YearView = {
  readonly year: number
  readonly closedOn: string | null
  readonly steps: readonly YearStep[]
  readonly obstacles: readonly OfficeError[]
  readonly lines: readonly YearLine[]
  /** Commitments and advances that still stand. */
  readonly open: readonly {
    readonly bucket: 'committed' | 'advanced'
    readonly budgetLineId: string
    readonly applicationId: string
    readonly no: string
    readonly coop: string
    readonly amount: number
  }[]
  readonly drafts: readonly NamedDraft[]
  readonly carried: readonly {
    readonly outNumber: string
    readonly inNumber: string
    readonly category: (typeof carryCategories)[number]
    readonly postingDate: string
    readonly basisNumber: string
    readonly basisDate: string
    readonly fromLine: string
    readonly toLine: string
    readonly available: number
    readonly advanced: number
  }[]
  /** Budget lines of the next year that may receive. */
  readonly nextLines: readonly { readonly id: string; readonly name: string; readonly content: string }[]
  /** The days of the year end, each with its citation. */
  readonly settings: readonly {
    readonly key: (typeof yearEndKeys)[number]
    readonly value: string
    readonly confirmed: boolean
    readonly citation: string
  }[]
}

const accounts = ['financeOfficer', 'administrator'] as const
const closers = ['financeOfficer', 'leader', 'administrator'] as const
const posted = z.object({ voucherNos: z.array(z.string()) })
const paper = z.strictObject({
  number: words(60),
  decidedOn: localDate,
  signer: words(120),
  postingDate: localDate.nullable(),
})

export const periodCalls = {
  'period.months': read(z.strictObject({ year }), made<MonthsView>()),
  /** What closing a month would look at; nothing is written. `reason`: why approved vouchers stay unposted. */
  'period.check': read(z.strictObject({ month, reason: optionalWords(4000) }), made<MonthCheck>()),
  'period.close': writeBy(closers, z.strictObject({ month, reason: optionalWords(4000) }), made<MonthCheck>()),
  'period.reopen': writeBy(['leader'], z.strictObject({ month, reason }), z.object({ month })),
  'year.view': read(z.strictObject({ year }), made<YearView>()),
  'year.carry': writeBy(
    accounts,
    paper.extend({
      fromLineId: id,
      /** A line of the next year, or the name of a new one with the codes of the old. */
      to: z.union([z.strictObject({ budgetLineId: id }), z.strictObject({ name: words(200) })]),
      items: z
        .array(
          z.strictObject({
            bucket: z.enum(['available', 'committed', 'advanced']),
            applicationId: id.nullable(),
            amount: dong,
          }),
        )
        .max(500),
      /** Point of khoản 3 Điều 64 Luật Ngân sách nhà nước. */
      category: z.enum(carryCategories),
    }),
    posted,
  ),
  'year.cancel': writeBy(accounts, paper.extend({ year, budgetLineIds: z.array(id).max(500) }), posted),
  'year.close': writeBy(
    closers,
    z.strictObject({ year, reason: optionalWords(4000) }),
    z.object({ closedOn: localDate }),
  ),
  /** Another day of the year end, or another first year, and on what ground. */
  'year.setting': writeBy(
    ['leader', ...accounts],
    z.strictObject({ key: z.enum(yearEndKeys), value: words(10), ground: words(300) }),
    z.object({ key: z.enum(yearEndKeys) }),
  ),
} as const
