import type { Reads, Tx } from './unit-of-work.ts'

/** What somebody is typing, kept so that a crash loses nothing. */
export const loadDraft = async (reads: Reads, person: string, key: string): Promise<unknown> => {
  const row = await reads.get<{ value: string }>('SELECT value FROM screen_draft WHERE person = ? AND key = ?', [
    person,
    key,
  ])
  return row === undefined ? null : JSON.parse(row.value)
}

export const saveDraft = async (tx: Tx, person: string, key: string, value: unknown): Promise<void> => {
  await tx.run(
    `INSERT INTO screen_draft (key, person, value, saved_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (key, person) DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at`,
    [key, person, JSON.stringify(value), tx.at],
    1,
  )
}

export const dropDraft = async (tx: Tx, person: string, key: string): Promise<{ dropped: boolean }> => ({
  dropped: (await tx.run('DELETE FROM screen_draft WHERE person = ? AND key = ?', [person, key], 'any')) > 0,
})
