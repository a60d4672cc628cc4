import type { Tx } from './unit-of-work.ts'

/** Next number of a kind in a year, from 1, without gaps: it stands or falls with the transaction. */
export const nextNumber = async (tx: Tx, kind: string, year: number): Promise<number> => {
  const row = await tx.get<{ last: number }>(
    `INSERT INTO counter (kind, year, last) VALUES (?, ?, 1)
     ON CONFLICT (kind, year) DO UPDATE SET last = last + 1 RETURNING last`,
    [kind, year],
  )
  return row?.last ?? 1
}

/** Last number given, 0 when none; the voucher's own trigger moves this counter on. */
export const lastNumber = async (tx: Tx, kind: string, year: number): Promise<number> => {
  const row = await tx.get<{ last: number }>('SELECT last FROM counter WHERE kind = ? AND year = ?', [kind, year])
  return row?.last ?? 0
}
