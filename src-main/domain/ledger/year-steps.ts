import type { LocalDate } from '../dates.ts'
import type { Dong } from '../money.ts'
import type { NamedDraft } from './act-seal.ts'
import type { YearEnd } from './year-end.ts'

/** The steps of a year end in the order of their days. */
export const yearStepKeys = ['stop', 'papers', 'payments', 'advances', 'carry', 'cancel', 'close'] as const
export type YearStepKey = (typeof yearStepKeys)[number]

export type YearStep = {
  readonly key: YearStepKey
  /** The last day; null: no text sets one. */
  readonly due: LocalDate | null
  /** `ahead`: its time has not come; `late`: its day has passed and something is left. */
  readonly state: 'ahead' | 'open' | 'late' | 'done'
  /** đồng left to deal with; null where vouchers are counted. */
  readonly amount: Dong | null
  readonly count: number
}

type Left = {
  readonly available: Dong
  readonly committed: Dong
  readonly advanced: Dong
  readonly drafts: readonly NamedDraft[]
  /** How many files hold commitments, advances; how many lines hold an estimate. */
  readonly files: { readonly committed: number; readonly advanced: number }
  readonly lines: number
  readonly monthsOpen: number
  readonly closed: boolean
}

/** What is left to do of a year end, and until when (các bước cuối năm). */
export const yearSteps = (end: YearEnd, today: LocalDate, left: Left): YearStep[] => {
  const advancing = left.drafts.filter(({ type }) => type === 'TU').length
  // A step's time comes after `from`.
  const step = (
    key: YearStepKey,
    from: LocalDate,
    due: LocalDate | null,
    amount: Dong | null,
    count: number,
  ): YearStep => ({
    key,
    due,
    state: stateOf({ closed: left.closed, begun: today > from, late: due !== null && today > due, left: count > 0 }),
    amount,
    count,
  })
  const november = `${end.year}-11-30`
  const { advancesStop, adjustmentEnds } = end
  const { files, available, committed, advanced } = left
  return [
    step('stop', november, advancesStop, null, advancing),
    step('papers', november, end.papers, null, left.drafts.length - advancing),
    step('payments', advancesStop, adjustmentEnds, committed, files.committed),
    step('advances', advancesStop, end.advancesBack, advanced, files.advanced),
    step(
      'carry',
      adjustmentEnds,
      null,
      available + committed + advanced,
      left.lines + files.committed + files.advanced,
    ),
    step('cancel', adjustmentEnds, null, available, left.lines),
    step('close', adjustmentEnds, null, null, left.closed ? 0 : left.monthsOpen + 1),
  ]
}

const stateOf = (step: {
  readonly closed: boolean
  readonly begun: boolean
  readonly late: boolean
  readonly left: boolean
}): YearStep['state'] => {
  if (step.closed) return 'done'
  if (!step.begun) return 'ahead'
  if (!step.left) return 'done'
  return step.late ? 'late' : 'open'
}
