import { Coop, type CoopRow, type StoredFacts } from '../../db/schema/register.ts'
import { fold } from '../domain/text.ts'
import type { Reads, Tx } from './unit-of-work.ts'

export type { CoopRow, StoredFact, StoredFacts } from '../../db/schema/register.ts'

const columns = `id, kind, name, name_key AS nameKey, folded, tax_code AS taxCode, district_code AS districtCode, facts, version,
  created_at AS createdAt`

type Raw = Omit<CoopRow, 'facts'> & { readonly facts: string }
const toRow = (raw: Raw): CoopRow => ({ ...raw, facts: JSON.parse(raw.facts) as StoredFacts })
const toRowOr = (raw: Raw | undefined): CoopRow | undefined => (raw === undefined ? undefined : toRow(raw))

export const coopById = async (reads: Reads, id: string): Promise<CoopRow | undefined> =>
  toRowOr(await reads.get<Raw>(`SELECT ${columns} FROM coop WHERE id = ?`, [id]))

export const coopsById = async (reads: Reads, ids: readonly string[]): Promise<CoopRow[]> =>
  (
    await reads.all<Raw>(`SELECT ${columns} FROM coop WHERE id IN (SELECT value FROM json_each(?))`, [
      JSON.stringify(ids),
    ])
  ).map(toRow)

export const coopByTaxCode = async (reads: Reads, taxCode: string): Promise<CoopRow | undefined> =>
  toRowOr(await reads.get<Raw>(`SELECT ${columns} FROM coop WHERE tax_code = ?`, [taxCode]))

export const coopsByName = async (reads: Reads, nameKey: string, districtCode: string): Promise<CoopRow[]> =>
  (
    await reads.all<Raw>(`SELECT ${columns} FROM coop WHERE name_key = ? AND district_code = ?`, [
      nameKey,
      districtCode,
    ])
  ).map(toRow)

export type NewCoop = Omit<CoopRow, 'id' | 'folded' | 'version' | 'createdAt'>

export const insertCoop = async (tx: Tx, coop: NewCoop): Promise<CoopRow> => {
  const row: CoopRow = {
    ...coop,
    id: tx.newId(),
    folded: fold(`${coop.name} ${coop.taxCode ?? ''}`),
    version: 1,
    createdAt: tx.at,
  }
  await tx.insert(Coop, row)
  return row
}

/** Replaces the facts; refuses when another window changed the co-op since `row` was read. */
export const updateCoop = async (
  tx: Tx,
  row: CoopRow,
  change: { readonly facts: StoredFacts; readonly taxCode: string | null },
): Promise<CoopRow> => {
  const folded = fold(`${row.name} ${change.taxCode ?? ''}`)
  await tx.run(
    'UPDATE coop SET facts = ?, tax_code = ?, folded = ?, version = version + 1 WHERE id = ? AND version = ?',
    [JSON.stringify(change.facts), change.taxCode, folded, row.id, row.version],
    1,
  )
  return { ...row, ...change, folded, version: row.version + 1 }
}

export const countCoops = async (reads: Reads): Promise<number> =>
  (await reads.get<{ n: number }>('SELECT count(*) AS n FROM coop', []))?.n ?? 0
