import {
  Recheck,
  RecheckItem,
  type RecheckRow,
  ReviewFlagAnswer,
  type ReviewFlagAnswerRow,
} from '../../db/schema/law.ts'
import { ceilingChange, type LineChange, type RunChange } from '../domain/eligibility/compare-runs.ts'
import type { Verdict } from '../domain/eligibility/criterion.ts'
import type { FlagAnswer, RecheckCause } from '../domain/eligibility/recheck.ts'
import type { ApplicationState } from '../domain/workflow/states.ts'
import type { Reads, Tx } from './unit-of-work.ts'

export const insertRecheck = (tx: Tx, recheck: Omit<RecheckRow, 'at'>): Promise<void> =>
  tx.insert(Recheck, { ...recheck, at: tx.at })

export const insertRecheckItem = (
  tx: Tx,
  recheckId: string,
  item: {
    readonly application: { readonly id: string }
    readonly runBefore: string
    readonly runAfter: string
    readonly change: RunChange
    readonly flagged: boolean
  },
): Promise<void> =>
  tx.insert(RecheckItem, {
    recheckId,
    applicationId: item.application.id,
    runBefore: item.runBefore,
    runAfter: item.runAfter,
    overallBefore: item.change.overall.from,
    overallAfter: item.change.overall.to,
    changes: item.change.lines,
    flagged: item.flagged ? 1 : 0,
  })

export type PastRecheck = {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly cause: RecheckCause
  readonly reason: string
  readonly packVersion: string
  readonly judged: number
  readonly changed: number
  readonly failed: number
  readonly flagged: number
}

/** The newest re-checks first. */
export const listRechecks = (reads: Reads, limit: number): Promise<PastRecheck[]> =>
  reads.all(
    `SELECT r.id, r.at, r.by, r.cause, r.reason, p.version || '+' || substr(p.hash, 1, 16) AS packVersion, r.judged, r.changed,
       json_array_length(r.failed) AS failed,
       (SELECT count(*) FROM recheck_item i WHERE i.recheck_id = r.id AND i.flagged = 1) AS flagged
     FROM recheck r JOIN pack_copy p ON p.hash = r.pack_hash ORDER BY r.rowid DESC LIMIT ?`,
    [limit],
  )

export type RecheckItemRecord = {
  readonly recheckId: string
  readonly applicationId: string
  readonly no: string
  readonly coop: string
  readonly work: string | null
  readonly state: ApplicationState
  readonly change: RunChange
  readonly flagged: boolean
  /** Of the re-check. */
  readonly at: string
  readonly cause: RecheckCause
  readonly reason: string
  /** Null: nobody answered yet, or nothing was asked. */
  readonly answer: {
    readonly answer: FlagAnswer
    readonly note: string
    readonly by: string
    readonly at: string
  } | null
}

type RawItem = Omit<RecheckItemRecord, 'change' | 'flagged' | 'answer'> & {
  readonly overallBefore: Verdict
  readonly overallAfter: Verdict
  readonly changes: string
  readonly amountBefore: string | null
  readonly amountAfter: string | null
  readonly flagged: 0 | 1
  readonly answer: FlagAnswer | null
  readonly note: string
  readonly answeredBy: string
  readonly answeredAt: string
}

const items = `SELECT i.recheck_id AS recheckId, i.application_id AS applicationId, a.no, c.name AS coop, a.work, a.state,
    i.overall_before AS overallBefore, i.overall_after AS overallAfter, i.changes, b.amount AS amountBefore, n.amount AS amountAfter, i.flagged, r.at, r.cause, r.reason,
    f.answer, f.note, f.answered_by AS answeredBy, f.answered_at AS answeredAt
  FROM recheck_item i JOIN recheck r ON r.id = i.recheck_id JOIN application a ON a.id = i.application_id
    JOIN coop c ON c.id = a.coop_id JOIN check_run b ON b.id = i.run_before JOIN check_run n ON n.id = i.run_after
    LEFT JOIN review_flag_answer f ON f.recheck_id = i.recheck_id AND f.application_id = i.application_id`

const toItem = ({
  overallBefore,
  overallAfter,
  changes,
  amountBefore,
  amountAfter,
  flagged,
  ...raw
}: RawItem): RecheckItemRecord => {
  const { answer, note, answeredBy, answeredAt, ...item } = raw
  return {
    ...item,
    change: {
      overall: { from: overallBefore, to: overallAfter },
      lines: JSON.parse(changes) as LineChange[],
      ceiling: ceilingChange(ceilingOf(amountBefore), ceilingOf(amountAfter)),
    },
    flagged: flagged === 1,
    answer: answer === null ? null : { answer, note, by: answeredBy, at: answeredAt },
  }
}

const ceilingOf = (amount: string | null): number | null | undefined =>
  amount === null ? undefined : (JSON.parse(amount) as { readonly ceiling: number | null }).ceiling

/** Files whose result changed in one re-check. */
export const itemsOfRecheck = async (reads: Reads, recheckId: string): Promise<RecheckItemRecord[]> =>
  (await reads.all<RawItem>(`${items} WHERE i.recheck_id = ? ORDER BY a.no`, [recheckId])).map(toItem)

/** Flagged files, those nobody answered first, then the newest. */
export const listFlags = async (reads: Reads, limit: number): Promise<RecheckItemRecord[]> =>
  (
    await reads.all<RawItem>(`${items} WHERE i.flagged = 1 ORDER BY f.answer IS NOT NULL, i.rowid DESC LIMIT ?`, [
      limit,
    ])
  ).map(toItem)

export const flagOf = async (
  reads: Reads,
  recheckId: string,
  applicationId: string,
): Promise<RecheckItemRecord | undefined> => {
  const raw = await reads.get<RawItem>(`${items} WHERE i.recheck_id = ? AND i.application_id = ? AND i.flagged = 1`, [
    recheckId,
    applicationId,
  ])
  return raw === undefined ? undefined : toItem(raw)
}

export const countOpenFlags = async (reads: Reads): Promise<number> =>
  (
    await reads.get<{ n: number }>(
      `SELECT count(*) AS n FROM recheck_item i WHERE i.flagged = 1 AND NOT EXISTS
         (SELECT 1 FROM review_flag_answer f WHERE f.recheck_id = i.recheck_id AND f.application_id = i.application_id)`,
      [],
    )
  )?.n ?? 0

export const insertFlagAnswer = (tx: Tx, answer: Omit<ReviewFlagAnswerRow, 'answeredAt'>): Promise<void> =>
  tx.insert(ReviewFlagAnswer, { ...answer, answeredAt: tx.at })
