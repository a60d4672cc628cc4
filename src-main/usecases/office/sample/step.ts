import { addDays, daysBetween, type LocalDate } from '../../../domain/dates.ts'
import type { Actor } from '../../../domain/people.ts'
import { Refusal } from '../../../domain/refusal.ts'
import type { VoucherDraftRecord } from '../../../store/drafts-of-vouchers.ts'
import { holidays2018, type Million, type SampleAdjustment, type SampleVoucher } from '../../../store/sample.ts'
import type { WriteContext } from '../../context.ts'

/** One thing one person did on one day: a few calls of use cases, each its own transaction. */
export type Step = {
  readonly on: LocalDate
  readonly by: Actor
  run(context: WriteContext, made: Made): Promise<void>
}

/** What earlier steps made: ids by the names the sample uses. */
export type Made = {
  readonly coops: Map<string, string>
  readonly applications: Map<string, string>
  readonly budgetLines: Map<string, string>
  readonly decisions: Map<string, string>
  /** By the file they belong to. */
  readonly contracts: Map<string, string>
  readonly drafts: Map<SampleVoucher | SampleAdjustment, VoucherDraftRecord>
  readonly vouchers: Map<string, string>
}

export const nothingMade = (): Made => ({
  coops: new Map(),
  applications: new Map(),
  budgetLines: new Map(),
  decisions: new Map(),
  contracts: new Map(),
  drafts: new Map(),
  vouchers: new Map(),
})

/** A step that needs what no earlier step made is a fault of the story itself. */
export const get = <K extends object | string, V>(map: ReadonlyMap<K, V>, key: K): V => {
  const value = map.get(key)
  if (value === undefined) throw new Refusal('internal', { detail: `sample: ${JSON.stringify(key)}` })
  return value
}

export const dong = (million: Million): number => million * 1_000_000

/** The first day of 2018 was a Monday. */
const isWorkday = (date: LocalDate): boolean => {
  const weekday = daysBetween('2018-01-01', date) % 7
  return weekday < 5 && !holidays2018.includes(date)
}

/** The working day `count` working days after (or, negative, before) a day of 2018. */
export const workday = (from: LocalDate, count: number): LocalDate => {
  let date = from
  for (let left = Math.abs(count); left > 0; ) {
    date = addDays(date, Math.sign(count))
    if (isWorkday(date)) left -= 1
  }
  return date
}
