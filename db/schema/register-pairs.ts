import { EntitySchema } from 'typeorm'
import type { Attribute } from '../../src-main/domain/register/duplicates.ts'
import { jsonOrNull, key, text } from './columns.ts'

/** What a person said of two records that look like one co-op; the last of a pair counts. */
export type CoopPairDecisionRow = {
  readonly id: string
  readonly coopA: string
  readonly coopB: string
  readonly verdict: 'same' | 'different'
  /** What matched then; null in rows of an older version. */
  readonly matched: readonly Attribute[] | null
  readonly reason: string
  readonly decidedBy: string
  readonly decidedAt: string
}
export const CoopPairDecision = new EntitySchema<CoopPairDecisionRow>({
  name: 'CoopPairDecision',
  tableName: 'coop_pair_decision',
  columns: {
    id: key(text('id')),
    coopA: text('coop_a'),
    coopB: text('coop_b'),
    verdict: text('verdict'),
    matched: jsonOrNull('matched'),
    reason: text('reason'),
    decidedBy: text('decided_by'),
    decidedAt: text('decided_at'),
  },
})

/** One record led to another (gộp hồ sơ): both stay, with all that was done under them. */
export type CoopMergeRow = {
  readonly id: string
  readonly fromId: string
  readonly intoId: string
  readonly reason: string
  readonly mergedBy: string
  readonly mergedAt: string
}
export const CoopMerge = new EntitySchema<CoopMergeRow>({
  name: 'CoopMerge',
  tableName: 'coop_merge',
  columns: {
    id: key(text('id')),
    fromId: text('from_id'),
    intoId: text('into_id'),
    reason: text('reason'),
    mergedBy: text('merged_by'),
    mergedAt: text('merged_at'),
  },
})

export type CoopUnmergeRow = {
  readonly mergeId: string
  readonly reason: string
  readonly undoneBy: string
  readonly undoneAt: string
}
export const CoopUnmerge = new EntitySchema<CoopUnmergeRow>({
  name: 'CoopUnmerge',
  tableName: 'coop_unmerge',
  columns: {
    mergeId: key(text('merge_id')),
    reason: text('reason'),
    undoneBy: text('undone_by'),
    undoneAt: text('undone_at'),
  },
})
