import type { Reads } from './unit-of-work.ts'

export type ListedCoop = {
  readonly id: string
  readonly name: string
  /** Name and tax code without marks, and the district as one word. */
  readonly folded: string
  readonly kind: string
  readonly taxCode: string | null
  readonly district: string
  readonly members: number | null
  readonly applications: number
  readonly received: number
  /** The record that stands for it: itself, or the one it was led to, by name too. */
  readonly rootId: string
  readonly mergedInto: string | null
}

/** Every record with its files and what they received, đồng; the record that others were led to counts theirs too. */
export const listCoops = (reads: Reads): Promise<ListedCoop[]> =>
  reads.all(
    `WITH given AS (
       SELECT application_id, sum(balance) AS received FROM bucket_balance WHERE bucket IN ('advanced', 'paid') GROUP BY application_id),
     file AS (
       SELECT a.coop_id, count(*) AS files, sum(coalesce(g.received, 0)) AS received
       FROM application a LEFT JOIN given g ON g.application_id = a.id GROUP BY a.coop_id),
     shown AS (
       SELECT coop_id, files, received FROM file
       UNION ALL
       SELECT r.root_id, f.files, f.received FROM file f JOIN coop_root r ON r.coop_id = f.coop_id WHERE r.merge_id IS NOT NULL),
     total AS (SELECT coop_id, sum(files) AS files, sum(received) AS received FROM shown GROUP BY coop_id)
     SELECT c.id, c.name, c.folded || ' ' || u.name_key AS folded, c.kind, c.tax_code AS taxCode, u.name AS district, c.members,
       coalesce(t.files, 0) AS applications, coalesce(t.received, 0) AS received, r.root_id AS rootId,
       CASE WHEN r.merge_id IS NULL THEN NULL ELSE (SELECT name FROM coop WHERE id = r.root_id) END AS mergedInto
     FROM coop c JOIN admin_unit u ON u.code = c.district_code JOIN coop_root r ON r.coop_id = c.id LEFT JOIN total t ON t.coop_id = c.id`,
    [],
  )

/** A district that is gone keeps its name; a code without one stands for itself. */
export const districtName = async (reads: Reads, code: string): Promise<string> =>
  (await reads.get<{ name: string }>('SELECT name FROM admin_unit WHERE code = ?', [code]))?.name ?? code
