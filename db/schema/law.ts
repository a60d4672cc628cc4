import { EntitySchema } from 'typeorm'
import type { Verdict } from '../../src-main/domain/eligibility/criterion.ts'
import type { FlagAnswer, RecheckCause } from '../../src-main/domain/eligibility/recheck.ts'
import { integer, json, key, text } from './columns.ts'

/** A rule pack as it was when an office first judged with it: its files, whole. */
export type PackCopyRow = {
  /** SHA-256 of the content. */
  readonly hash: string
  readonly pack: string
  readonly version: string
  readonly files: Readonly<Record<string, unknown>>
  readonly firstUsedAt: string
}
export const PackCopy = new EntitySchema<PackCopyRow>({
  name: 'PackCopy',
  tableName: 'pack_copy',
  columns: {
    hash: key(text('hash')),
    pack: text('pack'),
    version: text('version'),
    files: json('files'),
    firstUsedAt: text('first_used_at'),
  },
})

/** A re-check (kiểm tra lại): who asked, why, by which pack and readings, and how it went. */
export type RecheckRow = {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly cause: RecheckCause
  readonly reason: string
  readonly pack: string
  readonly packHash: string
  readonly settings: unknown
  readonly judged: number
  readonly changed: number
  /** Files that could not be judged, each with what was refused. */
  readonly failed: unknown
}
export const Recheck = new EntitySchema<RecheckRow>({
  name: 'Recheck',
  tableName: 'recheck',
  columns: {
    id: key(text('id')),
    at: text('at'),
    by: text('by'),
    cause: text('cause'),
    reason: text('reason'),
    pack: text('pack'),
    packHash: text('pack_hash'),
    settings: json('settings'),
    judged: integer('judged'),
    changed: integer('changed'),
    failed: json('failed'),
  },
})

/** A file whose result changed in a re-check. `flagged`: money is promised on it, so a person answers. */
export type RecheckItemRow = {
  readonly recheckId: string
  readonly applicationId: string
  readonly runBefore: string
  readonly runAfter: string
  readonly overallBefore: Verdict
  readonly overallAfter: Verdict
  readonly changes: unknown
  readonly flagged: 0 | 1
}
export const RecheckItem = new EntitySchema<RecheckItemRow>({
  name: 'RecheckItem',
  tableName: 'recheck_item',
  columns: {
    recheckId: key(text('recheck_id')),
    applicationId: key(text('application_id')),
    runBefore: text('run_before'),
    runAfter: text('run_after'),
    overallBefore: text('overall_before'),
    overallAfter: text('overall_after'),
    changes: json('changes'),
    flagged: integer('flagged'),
  },
})

/** What a person said of a flagged file. */
export type ReviewFlagAnswerRow = {
  readonly recheckId: string
  readonly applicationId: string
  readonly answer: FlagAnswer
  readonly note: string
  readonly answeredBy: string
  readonly answeredAt: string
}
export const ReviewFlagAnswer = new EntitySchema<ReviewFlagAnswerRow>({
  name: 'ReviewFlagAnswer',
  tableName: 'review_flag_answer',
  columns: {
    recheckId: key(text('recheck_id')),
    applicationId: key(text('application_id')),
    answer: text('answer'),
    note: text('note'),
    answeredBy: text('answered_by'),
    answeredAt: text('answered_at'),
  },
})
