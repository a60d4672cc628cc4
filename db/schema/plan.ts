import { EntitySchema } from 'typeorm'
import { integer, key, text, textOrNull } from './columns.ts'

/** đồng by who pays. */
export type BySource = {
  readonly central: number
  readonly local: number
  readonly own: number
  readonly science: number
  readonly other: number
}
const bySource = {
  central: integer('central'),
  local: integer('local'),
  own: integer('own'),
  science: integer('science'),
  other: integer('other'),
} as const

/** A decision of the People's Committee on the year's support plan (kế hoạch hỗ trợ của năm). */
export type PlanDecisionRow = {
  readonly id: string
  readonly year: number
  readonly number: string
  readonly decidedOn: string
  readonly signer: string
  readonly kind: 'approve' | 'change'
  readonly reason: string | null
  /** The scanned paper; null: none was attached. */
  readonly sha256: string | null
  readonly recordedBy: string
  readonly recordedAt: string
}
export const PlanDecision = new EntitySchema<PlanDecisionRow>({
  name: 'PlanDecision',
  tableName: 'plan_decision',
  columns: {
    id: key(text('id')),
    year: integer('year'),
    number: text('number'),
    decidedOn: text('decided_on'),
    signer: text('signer'),
    kind: text('kind'),
    reason: textOrNull('reason'),
    sha256: textOrNull('sha256'),
    recordedBy: text('recorded_by'),
    recordedAt: text('recorded_at'),
  },
})

export type PlanItemRow = BySource & {
  readonly decisionId: string
  readonly applicationId: string
  readonly included: 0 | 1
}
export const PlanItem = new EntitySchema<PlanItemRow>({
  name: 'PlanItem',
  tableName: 'plan_item',
  columns: {
    decisionId: key(text('decision_id')),
    applicationId: key(text('application_id')),
    included: integer('included'),
    ...bySource,
  },
})
