import { oneOf } from '../../sql.ts'

/** Contents whose money is investment: a payment of theirs rests on a contract and an acceptance. The packs say the same (`investment`). */
export const investments = oneOf(['INFRA'])

/** A figure the office set; a missing one counts as `otherwise`, which lets nothing pass. */
export const rule = (key: string, otherwise: number): string =>
  `coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE key = '${key}'), ${otherwise})`

/** The day of the first decision that approved the file. */
export const decidedOn = (application: string): string =>
  `(SELECT min(d.decided_on) FROM decision d JOIN decision_item i ON i.decision_id = d.id WHERE i.application_id = ${application} AND d.kind = 'approve')`

const warrantyOf = `CASE WHEN e.works_class IN ('special', 'I') THEN ${rule('pay.warrantyHighPct', 100)}
  WHEN e.works_class = 'none' THEN 0 ELSE ${rule('pay.warrantyPct', 100)} END`

const sum = (of: string, when: string): string => `coalesce(sum(CASE WHEN ${when} THEN ${of} END), 0)`

/**
 * Everything the standing records of a file say up to a day, in one pass: contracted, accepted, own, own_money, guarantees valid on the day
 * money leaves, and warranty money of contracts whose warranty has not ended (a minimum rounds up). đồng.
 */
export const restsOn = (application: string, day: string, payDay: string): string => `(SELECT
  ${sum('e.amount', `e.kind = 'contract'`)} AS contracted,
  ${sum('e.amount', `e.kind = 'acceptance'`)} AS accepted,
  ${sum('e.amount', `e.kind = 'contribution'`)} AS own,
  ${sum('e.amount', `e.form = 'money'`)} AS own_money,
  ${sum('e.amount', `e.purpose = 'advance' AND e.valid_to >= ${payDay}`)} AS advance_guaranteed,
  ${sum('e.amount', `e.purpose = 'warranty' AND e.valid_to >= ${payDay}`)} AS warranty_guaranteed,
  ${sum(
    `(e.amount * ${warrantyOf} + 99) / 100`,
    `e.kind = 'contract' AND NOT EXISTS (SELECT 1 FROM evidence_standing w
      WHERE w.kind = 'warrantyEnd' AND w.contract_id = e.root_id AND w.dated_on <= ${day})`,
  )} AS warranty_needed
  FROM evidence_standing e WHERE e.application_id = ${application} AND e.dated_on <= ${day})`

/** đồng of a file in the buckets of its own, on whichever budget line. */
export const bucketsOf = (application: string): string => `(SELECT
  ${sum('balance', `bucket = 'committed'`)} AS committed, ${sum('balance', `bucket = 'advanced'`)} AS advanced,
  ${sum('balance', `bucket = 'paid'`)} AS paid
  FROM bucket_balance WHERE application_id = ${application} AND bucket IN ('committed', 'advanced', 'paid'))`

/** Own share asked for, in hundredths of a percent: the least of the law, or that of the approved project where it is more. */
export const ownShare = (application: string): string =>
  `max(100 * ${rule('pay.ownLeastPct', 100)}, (SELECT coalesce(CAST(round(100 * json_extract(facts, '$.approvedOwnSharePct.value')) AS INTEGER), 0)
    FROM application WHERE id = ${application}))`

/** Merges that were not taken back. */
export const standingMerge = (merge: string): string =>
  `NOT EXISTS (SELECT 1 FROM coop_unmerge u WHERE u.merge_id = ${merge}.id)`

/** Every record of the register that is the same co-op, the one given among them: from record to record along the merges, which are few. */
export const sameCoops = (coop: string): string => `(WITH RECURSIVE same (id) AS (
    SELECT ${coop}
    UNION SELECT CASE m.from_id WHEN s.id THEN m.into_id ELSE m.from_id END
    FROM same s JOIN coop_merge m ON s.id IN (m.from_id, m.into_id) WHERE ${standingMerge('m')})
  SELECT id FROM same)`

/** Other files of the same co-op, under whichever of its records. */
export const otherFilesOf = (application: string): string =>
  `SELECT o.id FROM application o
    WHERE o.coop_id IN ${sameCoops(`(SELECT coop_id FROM application WHERE id = ${application})`)} AND o.id <> ${application}`

/** Raises the first code whose condition holds over what is read once. */
export const refuse = (cases: readonly (readonly [code: string, when: string])[], from: string): string =>
  `SELECT CASE ${cases.map(([code, when]) => `WHEN ${when} THEN raise(ABORT, '${code}')`).join('\n      ')} END FROM ${from};`
