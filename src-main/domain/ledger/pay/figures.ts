import type { LocalDate } from '../../dates.ts'
import { addDong, type Dong } from '../../money.ts'
import type { Bucket } from '../buckets.ts'
import { advances } from '../limits.ts'

/** Class of the works of a contract (cấp công trình); `none`: no works, so no warranty of works is asked for. */
export const worksClasses = ['special', 'I', 'II', 'III', 'IV', 'none'] as const
export type WorksClass = (typeof worksClasses)[number]

/** How a co-op brings its own part (vốn đối ứng): money paid out, days of work, materials, land. */
export const contributionForms = ['money', 'labour', 'material', 'land', 'other'] as const
export type ContributionForm = (typeof contributionForms)[number]

export const guaranteePurposes = ['advance', 'warranty'] as const
export type GuaranteePurpose = (typeof guaranteePurposes)[number]

/** What the limits on payment read of one application on one day: money before the voucher, and what payment rests on. đồng. */
export type PayFigures = {
  readonly no: string
  /** The day of the voucher: papers of a later day are not there yet. */
  readonly day: LocalDate
  /** Its content is investment (đầu tư): it rests on contracts and acceptances. */
  readonly invests: boolean
  /** Money of a national target programme: TT349/2016 holds instead of TT08/2016. */
  readonly nationalTarget: boolean
  /** Founders (sáng lập viên): there is no co-op yet that could be active or own an account. */
  readonly founding: boolean
  /** The first decision that approved it; null: none. */
  readonly decidedOn: LocalDate | null
  readonly approved: Dong
  readonly committed: Dong
  readonly advanced: Dong
  readonly paid: Dong
  /** Advances given, less advances that came back. */
  readonly advancesGiven: Dong
  /** Total investment of the approved project; null: not known. */
  readonly estimate: Dong | null
  /** Own share of the approved project, percent; null: not known. */
  readonly projectOwnPct: number | null
  readonly contracts: readonly { readonly id: string; readonly value: Dong; readonly worksClass: WorksClass }[]
  /** Value accepted (giá trị nghiệm thu): the actual total so far. */
  readonly accepted: Dong
  readonly contributions: readonly { readonly amount: Dong; readonly form: ContributionForm }[]
  /** Letters valid on the day. */
  readonly guarantees: readonly { readonly purpose: GuaranteePurpose; readonly amount: Dong }[]
  /** Contracts whose warranty has ended by the day. */
  readonly warrantyEnded: readonly string[]
  readonly coop: CoopStanding
  /** The account money goes to, and those of the co-op; null `paidTo`: no voucher is meant. */
  readonly paidTo: string | null
  readonly ownAccounts: readonly string[]
  /** The same thing in another file of the co-op, under whichever of its records. */
  readonly elsewhere: Elsewhere | null
}

export type CoopStanding = {
  readonly status: 'active' | 'suspended' | 'dissolved' | null
  /** A signed note found a suspended co-op fit (GEN.ACTIVE). */
  readonly judgedFit: boolean
}

export type Elsewhere = {
  readonly kind: 'invoice' | 'item' | 'volume'
  /** The invoice, the item accepted or the name of the scan. */
  readonly what: string
  readonly no: string
}

export type PayMove = { readonly from: Bucket; readonly to: Bucket; readonly amount: Dong }

export type StandingAfter = Pick<PayFigures, 'committed' | 'advanced' | 'paid' | 'advancesGiven'>

/** Where the money of the file stands after the voucher; as it is where none is meant. */
export const standingAfter = (f: PayFigures, move: PayMove | null): StandingAfter => {
  const changed = (bucket: Bucket, amount: Dong): Dong => {
    if (move === null) return amount
    if (move.to === bucket) return addDong(amount, move.amount)
    return move.from === bucket ? amount - move.amount : amount
  }
  return {
    committed: changed('committed', f.committed),
    advanced: changed('advanced', f.advanced),
    paid: changed('paid', f.paid),
    advancesGiven:
      move !== null && advances(move.from, move.to) ? addDong(f.advancesGiven, move.amount) : f.advancesGiven,
  }
}

/** More is paid after this: a payment, a clearing, or an adjustment upwards. */
export const pays = (move: PayMove | null): boolean => move?.to === 'paid'

/** đồng leave the office: an advance or a payment, not a clearing. */
export const leaves = (move: PayMove | null): boolean =>
  move?.from === 'committed' && (move.to === 'advanced' || move.to === 'paid')

/** More advance stands after this. */
export const givesAdvance = (move: PayMove | null): boolean => move !== null && advances(move.from, move.to)

/** Nothing is left to be paid after the voucher: it was the last. */
export const isLast = ({ committed, advanced }: StandingAfter): boolean => committed + advanced === 0

export const contracted = ({ contracts }: PayFigures): Dong => addDong(...contracts.map(({ value }) => value))

/** Own contribution proved so far, in whatever form. */
export const ownProved = ({ contributions }: PayFigures): Dong => addDong(...contributions.map(({ amount }) => amount))

export const guaranteed = ({ guarantees }: PayFigures, purpose: GuaranteePurpose): Dong =>
  addDong(...guarantees.flatMap((one) => (one.purpose === purpose ? [one.amount] : [])))
