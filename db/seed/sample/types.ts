import type { LocalDate } from '../../../src-main/domain/dates.ts'
import type { TransitionName } from '../../../src-main/domain/workflow/states.ts'

/** Money of the sample is written in millions of đồng (triệu đồng), as offices write their tables. */
export type Million = number

/** A co-op that does not exist: names are invented, tax codes come from a block of numbers of our own. */
export type SampleCoop = {
  readonly key: string
  readonly name: string
  readonly taxCode: string
  readonly districtCode: string
  readonly commune: string
  readonly area: 'ordinary' | 'difficult' | 'speciallyDifficult' | 'border'
  readonly foundedOn: LocalDate
  readonly reregisteredOn: LocalDate | null
  readonly members: number
  readonly maxMemberSharePct: number
  /** 2015, 2016, 2017. */
  readonly revenue: readonly [Million, Million, Million]
  readonly representative: string
}

/** How far the review brings a file; decisions and money take it further. */
export type ReviewEnd =
  | 'draft'
  | 'received'
  | 'checking'
  | 'supplementRequested'
  | 'eligible'
  | 'ineligible'
  | 'appraised'
  | 'submitted'

export type SampleApplication = {
  readonly key: string
  /** Key of the co-op. */
  readonly coop: string
  readonly work: string
  readonly requestDate: LocalDate
  readonly size: string
  readonly total: Million
  readonly own: Million
  readonly facts?: Readonly<Record<string, number | boolean | readonly string[]>>
  readonly reaches: ReviewEnd
  /** Papers that never came. */
  readonly missing?: readonly string[]
  /** Papers on file that nobody has checked yet. */
  readonly unchecked?: readonly string[]
  /** Papers sent back, with the reason. */
  readonly refused?: Readonly<Record<string, string>>
  /** A paper that was asked for and brought later. */
  readonly late?: { readonly paper: string; readonly reason: string }
  /** Conditions that wait for a signed note. */
  readonly unsigned?: readonly string[]
  /** Notes that differ from the usual ones. */
  readonly signed?: Readonly<Record<string, { readonly verdict: 'met' | 'notMet'; readonly note: string }>>
  readonly notes?: readonly string[]
  /** Why the last step was taken, where a step asks for it. */
  readonly reason?: string
  /** The leader sends an eligible file back. */
  readonly reopened?: string
  /** The co-op takes its file back after `reaches`. */
  readonly withdrawn?: string
}

export type SampleDecision = {
  readonly number: string
  readonly decidedOn: LocalDate
  readonly postingDate: LocalDate
} & (
  | { readonly kind: 'estimate'; readonly amount: Million }
  | { readonly kind: 'approve'; readonly items: readonly string[] }
  | { readonly kind: 'reject'; readonly items: readonly string[]; readonly reason: string }
  | {
      readonly kind: 'amend'
      readonly changes: string
      readonly items: Readonly<Record<string, Million>>
      readonly reason: string
    }
)

export type SampleVoucher = {
  /** How the sample itself names it, for an adjustment. */
  readonly key?: string
  readonly type: 'TU' | 'TT' | 'TC' | 'NT'
  /** Day of posting, or of the last thing done to a draft. */
  readonly on: LocalDate
  readonly application: string
  readonly amount: Million
  readonly invoice?: string
  readonly note?: string
  /** Left as it is: prepared only, approved only, or cancelled with a reason. */
  readonly stays?: 'draft' | 'approved' | { readonly cancelled: string }
}

export type SampleAdjustment = {
  readonly of: string
  readonly on: LocalDate
  readonly amount: Million
  readonly reason: string
}

export type SampleClosing = {
  readonly application: string
  readonly on: LocalDate
  readonly step: Extract<TransitionName, 'settle'>
  readonly reason: string
}

/** A contract with what was accepted of it, the co-op's own part and the warranty letter. */
export type SampleContract = {
  readonly application: string
  readonly number: string
  readonly on: LocalDate
  readonly contractor: string
  readonly value: Million
  readonly accepted: readonly (readonly [on: LocalDate, value: Million, item: string])[]
  readonly own?: readonly (readonly [on: LocalDate, amount: Million, form: 'money' | 'labour' | 'material'])[]
  readonly warranty?: { readonly on: LocalDate; readonly amount: Million; readonly validTo: LocalDate }
}

/** A payment plan: an advance, then payments as the works are accepted. */
export type SamplePlan = { readonly application: string; readonly on: LocalDate } & (
  | { readonly percents: readonly number[] }
  | { readonly parts: number }
)
