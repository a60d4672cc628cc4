import type { Dong } from '../../money.ts'
import type { RefusalCode, RefusalParams } from '../../refusal.ts'

/** The limits on payment, in the order they are asked and shown. */
export const limitIds = [
  'supportAdvance',
  'contractAdvance',
  'advanceGuarantee',
  'advanceRecovered',
  'stateShare',
  'ownContribution',
  'warranty',
  'coopActive',
  'ownAccount',
  'afterDecision',
  'paidOnce',
] as const
export type LimitId = (typeof limitIds)[number]

/** met đạt; notMet không đạt; notYet chưa đến lúc: it is asked later, or its paper is still to come; absent: does not apply to this file. */
export type LimitState = 'met' | 'notMet' | 'notYet' | 'absent'

/** One limit on payment as it stands after a voucher, or as it is where none is meant: a line of the screen. */
export type Limit = {
  readonly id: LimitId
  readonly state: LimitState
  /** What is measured against what, đồng; null where it is no amount. */
  readonly value: Dong | null
  readonly threshold: Dong | null
  /** `most`: the value stays at or below the threshold; `least`: it reaches it. */
  readonly sense: 'most' | 'least'
  /** The share that gives the threshold. */
  readonly pct: number | null
  /** Why the voucher is refused: the limit does not hold and this voucher is bound by it. */
  readonly refusal: LimitRefusal | null
}

export type LimitRefusal = { readonly code: RefusalCode; readonly params: RefusalParams; readonly field: string }

export const absent = (id: LimitId): Limit => ({
  id,
  state: 'absent',
  value: null,
  threshold: null,
  sense: 'most',
  pct: null,
  refusal: null,
})

/** What is left of a most, or what is there beyond a least; below zero: by how much it fails. đồng. */
export const marginOf = ({ value, threshold, sense }: Pick<Limit, 'value' | 'threshold' | 'sense'>): Dong | null => {
  if (value === null || threshold === null) return null
  return sense === 'most' ? threshold - value : value - threshold
}

/** How sure its text is: read the article, pages that restate it, or a rule of the office. */
export const limitBasis = {
  supportAdvance: 'read',
  contractAdvance: 'press',
  advanceGuarantee: 'press',
  advanceRecovered: 'press',
  stateShare: 'office',
  ownContribution: 'office',
  warranty: 'press',
  coopActive: 'office',
  ownAccount: 'office',
  afterDecision: 'office',
  paidOnce: 'read',
} as const satisfies Readonly<Record<LimitId, 'read' | 'press' | 'office'>>
