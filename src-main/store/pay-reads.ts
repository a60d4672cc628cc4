import type { LocalDate } from '../domain/dates.ts'
import { paperKey } from '../domain/evidence/same.ts'
import type { Elsewhere } from '../domain/ledger/pay/figures.ts'
import { sameCoops } from './coops-same.ts'
import { places, type Reads } from './unit-of-work.ts'

/** The day of the first decision that approved the file; null: none did. */
export const firstApproval = async (reads: Reads, applicationId: string): Promise<LocalDate | null> =>
  (
    await reads.get<{ day: LocalDate | null }>(
      `SELECT min(d.decided_on) AS day FROM decision d JOIN decision_item i ON i.decision_id = d.id
       WHERE i.application_id = ? AND d.kind = 'approve'`,
      [applicationId],
    )
  )?.day ?? null

/** The day of the latest voucher by which more was paid; null: nothing was. */
export const lastPaidDay = async (reads: Reads, applicationId: string): Promise<LocalDate | null> =>
  (
    await reads.get<{ day: LocalDate | null }>(
      `SELECT max(v.voucher_date) AS day FROM voucher_line l JOIN voucher v ON v.seq = l.voucher_seq
       WHERE l.application_id = ? AND l.to_bucket = 'paid'`,
      [applicationId],
    )
  )?.day ?? null

/** What the last signed note says of whether a suspended co-op may still be supported. */
export const isJudgedFit = async (reads: Reads, applicationId: string): Promise<boolean> =>
  (
    await reads.get<{ verdict: string }>(
      `SELECT verdict FROM judgement WHERE application_id = ? AND condition_id = 'GEN.ACTIVE' ORDER BY rowid DESC LIMIT 1`,
      [applicationId],
    )
  )?.verdict === 'met'

export type KnownAccount = { readonly number: string; readonly from: LocalDate; readonly closed: LocalDate | null }

/**
 * Accounts of the co-op by its bank's papers, in whichever of its files.
 * @param records ids of every record of the register that is this co-op
 */
export const accountsOf = (reads: Reads, records: readonly string[]): Promise<KnownAccount[]> =>
  reads.all(
    // From the co-op's own files to their papers: accounts of the whole office are many.
    `SELECT e.number, e.dated_on AS "from", e.valid_to AS closed FROM application o
     CROSS JOIN evidence_standing e ON e.application_id = o.id AND e.kind = 'account'
     WHERE o.coop_id IN (${places(records)}) ORDER BY e.dated_on, e.id`,
    records,
  )

/** Names the co-op is registered by, under whichever of its records; its own first. */
export const coopNames = async (reads: Reads, coopId: string): Promise<string[]> =>
  (
    await reads.all<{ name: string }>(
      `SELECT c.name FROM coop c WHERE c.id IN ${sameCoops('?')} ORDER BY c.id <> ?, c.id`,
      [coopId, coopId],
    )
  ).map(({ name }) => name)

/**
 * The same thing paid in another file of the co-op: the invoice a voucher names, an item accepted, a volume table.
 * @param records ids of every record of the register that is this co-op
 */
export const paidElsewhere = async (
  reads: Reads,
  applicationId: string,
  records: readonly string[],
  invoice: string | null,
): Promise<Elsewhere | null> => {
  const found = await reads.all<{ id: string }>(
    `SELECT id FROM application WHERE coop_id IN (${places(records)}) AND id <> ?`,
    [...records, applicationId],
  )
  if (found.length === 0) return null
  const others = JSON.stringify(found.map(({ id }) => id))
  return (
    (invoice === null ? undefined : await invoiceElsewhere(reads, others, invoice)) ??
    (await itemPaidElsewhere(reads, applicationId, others)) ??
    (await volumePaidElsewhere(reads, applicationId, others)) ??
    null
  )
}

/** Spaces, signs, marks and leading zeros say nothing of an invoice. The database compares the text alone. */
const invoiceElsewhere = async (reads: Reads, others: string, invoice: string): Promise<Elsewhere | undefined> =>
  (
    await reads.all<Elsewhere>(
      `SELECT DISTINCT 'invoice' AS kind, v.invoice AS what, a.no FROM application a JOIN voucher_line l ON l.application_id = a.id
         JOIN voucher v ON v.seq = l.voucher_seq
       WHERE a.id IN (SELECT value FROM json_each(?)) AND v.invoice IS NOT NULL AND l.to_bucket IN ('advanced', 'paid')`,
      [others],
    )
  ).find(({ what }) => paperKey(what) === paperKey(invoice))

/** Something of the file `a` was paid. */
const somePaid = `EXISTS (SELECT 1 FROM bucket_balance b WHERE b.application_id = a.id AND b.bucket = 'paid' AND b.balance > 0)`

const itemPaidElsewhere = (reads: Reads, applicationId: string, others: string): Promise<Elsewhere | undefined> =>
  reads.get(
    `SELECT 'item' AS kind, o.item AS what, a.no FROM application a JOIN evidence_standing o ON o.application_id = a.id
     WHERE a.id IN (SELECT value FROM json_each(?)) AND o.kind = 'acceptance' AND ${somePaid} AND o.item_key IN
       (SELECT e.item_key FROM evidence_standing e WHERE e.application_id = ? AND e.kind = 'acceptance') LIMIT 1`,
    [others, applicationId],
  )

const volumePaidElsewhere = async (
  reads: Reads,
  applicationId: string,
  others: string,
): Promise<Elsewhere | undefined> => {
  const own = await reads.all<{ sha256: string }>(
    `SELECT s.sha256 FROM evidence e JOIN evidence_scan s ON s.root_id = e.id
     WHERE e.application_id = ? AND e.kind = 'acceptance' AND s.role = 'volume'`,
    [applicationId],
  )
  if (own.length === 0) return undefined
  return reads.get(
    `SELECT 'volume' AS kind, t.name AS what, a.no FROM evidence_scan t JOIN evidence o ON o.id = t.root_id
       JOIN application a ON a.id = o.application_id
     WHERE t.role = 'volume' AND t.sha256 IN (SELECT value FROM json_each(?)) AND a.id IN (SELECT value FROM json_each(?)) AND ${somePaid}
     LIMIT 1`,
    [JSON.stringify(own.map(({ sha256 }) => sha256)), others],
  )
}

/** Money source of a budget line, as the office names it. */
export const sourceOfLine = async (reads: Reads, budgetLineId: string | null): Promise<string> =>
  (await reads.get<{ source: string }>('SELECT source FROM budget_line WHERE id = ?', [budgetLineId]))?.source ?? ''
