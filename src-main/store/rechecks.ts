import {
  Recheck,
  RecheckItem,
  type RecheckRow,
  ReviewFlagAnswer,
  type ReviewFlagAnswerRow,
} from '../../db/schema/law.ts'
import { ceilingChange, type LineChange, type Outcome, type RunChange } from '../domain/eligibility/compare-runs.ts'
import type { Verdict } from '../domain/eligibility/criterion.ts'
import type { FlagAnswer, RecheckCause } from '../domain/eligibility/recheck.ts'
import { type ApplicationState, decidedStates } from '../domain/workflow/states.ts'
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

/** A decided file beside what it was decided on and what the last re-check said of it since. */
export type FlaggedFile = Omit<RecheckItemRecord, 'change' | 'flagged'> & {
  readonly decided: Outcome
  readonly after: Outcome
}

type RawFlag = Omit<FlaggedFile, 'decided' | 'after' | 'answer'> & {
  readonly decidedOverall: Verdict
  readonly decidedCriteria: string
  readonly decidedAmount: string | null
  readonly afterOverall: Verdict
  readonly afterCriteria: string
  readonly afterAmount: string | null
  readonly answer: FlagAnswer | null
  readonly note: string
  readonly answeredBy: string
  readonly answeredAt: string
}

/** Only the last re-check of a file tells what it would be now; one before its decision was decided with. */
const flaggedFiles = `SELECT i.recheck_id AS recheckId, i.application_id AS applicationId, a.no, c.name AS coop, a.work, a.state, r.at, r.cause, r.reason,
    d.overall AS decidedOverall, d.criteria AS decidedCriteria, d.amount AS decidedAmount,
    n.overall AS afterOverall, n.criteria AS afterCriteria, n.amount AS afterAmount,
    f.answer, f.note, f.answered_by AS answeredBy, f.answered_at AS answeredAt
  FROM recheck_item i JOIN application a ON a.id = i.application_id JOIN recheck r ON r.id = i.recheck_id JOIN coop c ON c.id = a.coop_id
    JOIN check_run d ON d.id = a.last_run_id JOIN check_run n ON n.id = i.run_after
    LEFT JOIN review_flag_answer f ON f.recheck_id = i.recheck_id AND f.application_id = i.application_id
  WHERE i.flagged = 1 AND i.rowid = (SELECT max(l.rowid) FROM recheck_item l WHERE l.application_id = i.application_id)
    AND n.rowid > d.rowid AND a.state IN (${decidedStates.map((state) => `'${state}'`).join(', ')})`

const toFlag = (raw: RawFlag): FlaggedFile => {
  const { decidedOverall, decidedCriteria, decidedAmount, afterOverall, afterCriteria, afterAmount, ...rest } = raw
  const { answer, note, answeredBy, answeredAt, ...item } = rest
  return {
    ...item,
    decided: outcomeOf(decidedOverall, decidedCriteria, decidedAmount),
    after: outcomeOf(afterOverall, afterCriteria, afterAmount),
    answer: answer === null ? null : { answer, note, by: answeredBy, at: answeredAt },
  }
}

const outcomeOf = (overall: Verdict, criteria: string, amount: string | null): Outcome => {
  const ceiling = ceilingOf(amount)
  return {
    overall,
    criteria: JSON.parse(criteria) as Outcome['criteria'],
    ...(ceiling === undefined ? {} : { ceiling }),
  }
}

/** Flagged files, those nobody answered first, then the newest. */
export const listFlags = async (reads: Reads, limit: number): Promise<FlaggedFile[]> =>
  (await reads.all<RawFlag>(`${flaggedFiles} ORDER BY f.answer IS NOT NULL, i.rowid DESC LIMIT ?`, [limit])).map(toFlag)

export const unansweredFlags = async (reads: Reads): Promise<FlaggedFile[]> =>
  (await reads.all<RawFlag>(`${flaggedFiles} AND f.answer IS NULL`, [])).map(toFlag)

export const flagOf = async (
  reads: Reads,
  recheckId: string,
  applicationId: string,
): Promise<FlaggedFile | undefined> => {
  const raw = await reads.get<RawFlag>(`${flaggedFiles} AND i.recheck_id = ? AND i.application_id = ?`, [
    recheckId,
    applicationId,
  ])
  return raw === undefined ? undefined : toFlag(raw)
}

export const insertFlagAnswer = (tx: Tx, answer: Omit<ReviewFlagAnswerRow, 'answeredAt'>): Promise<void> =>
  tx.insert(ReviewFlagAnswer, { ...answer, answeredAt: tx.at })
