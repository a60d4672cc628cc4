import {
  Judgement,
  type JudgementRow,
  Note,
  type NoteRow,
  PaperFile,
  type PaperRow,
  StoredFile,
} from '../../db/schema/dossiers.ts'
import type { Reads, Tx } from './unit-of-work.ts'

export type { JudgementRow, NoteRow, PaperRow } from '../../db/schema/dossiers.ts'

export type PaperFileRecord = {
  readonly id: string
  readonly applicationId: string
  readonly code: string
  readonly sha256: string
  readonly name: string
  readonly addedBy: string
  readonly addedAt: string
  readonly mime: string
  readonly size: number
}

export const papersOf = async (reads: Reads, applicationId: string): Promise<PaperRow[]> =>
  reads.all(
    `SELECT application_id AS applicationId, code, status, received_on AS receivedOn, checked_by AS checkedBy, note
     FROM paper WHERE application_id = ? ORDER BY code`,
    [applicationId],
  )

const fileSelect = `SELECT f.id, f.application_id AS applicationId, f.code, f.sha256, f.name, f.added_by AS addedBy,
  f.added_at AS addedAt, s.mime, s.size FROM paper_file f JOIN stored_file s ON s.sha256 = f.sha256`

export const paperFilesOf = async (reads: Reads, applicationId: string): Promise<PaperFileRecord[]> =>
  reads.all(`${fileSelect} WHERE f.application_id = ? ORDER BY f.rowid`, [applicationId])

export const paperFileById = async (reads: Reads, id: string): Promise<PaperFileRecord | undefined> =>
  reads.get(`${fileSelect} WHERE f.id = ?`, [id])

export const putPaper = async (tx: Tx, paper: PaperRow): Promise<void> => {
  await tx.run(
    `INSERT INTO paper (application_id, code, status, received_on, checked_by, note) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (application_id, code) DO UPDATE SET status = excluded.status, received_on = excluded.received_on,
       checked_by = excluded.checked_by, note = excluded.note`,
    [paper.applicationId, paper.code, paper.status, paper.receivedOn, paper.checkedBy, paper.note],
    1,
  )
}

/** The file's content is stored once, whoever attaches it. */
export const putStoredFile = async (
  tx: Tx,
  file: { readonly sha256: string; readonly mime: string; readonly size: number },
): Promise<{ added: boolean }> => {
  if ((await tx.get('SELECT 1 FROM stored_file WHERE sha256 = ?', [file.sha256])) !== undefined) return { added: false }
  await tx.insert(StoredFile, { ...file, createdAt: tx.at })
  return { added: true }
}

export const insertPaperFile = async (
  tx: Tx,
  file: {
    readonly applicationId: string
    readonly code: string
    readonly sha256: string
    readonly name: string
    readonly addedBy: string
  },
): Promise<{ added: boolean }> => {
  const there = await tx.get('SELECT 1 FROM paper_file WHERE application_id = ? AND code = ? AND sha256 = ?', [
    file.applicationId,
    file.code,
    file.sha256,
  ])
  if (there !== undefined) return { added: false }
  await tx.insert(PaperFile, { ...file, id: tx.newId(), addedAt: tx.at })
  return { added: true }
}

/** Every judgement ever signed, oldest first; the last of a condition counts. */
export const judgementsOf = async (reads: Reads, applicationId: string): Promise<Omit<JudgementRow, 'facts'>[]> =>
  reads.all(
    `SELECT id, application_id AS applicationId, condition_id AS conditionId, verdict, note, signed_by AS signedBy, signed_at AS signedAt
     FROM judgement WHERE application_id = ? ORDER BY rowid`,
    [applicationId],
  )

export const insertJudgement = async (tx: Tx, judgement: Omit<JudgementRow, 'id' | 'signedAt'>): Promise<void> => {
  await tx.insert(Judgement, { ...judgement, id: tx.newId(), signedAt: tx.at })
}

export const notesOf = async (reads: Reads, applicationId: string): Promise<NoteRow[]> =>
  reads.all(
    `SELECT id, application_id AS applicationId, text, written_by AS writtenBy, written_at AS writtenAt
     FROM note WHERE application_id = ? ORDER BY rowid DESC`,
    [applicationId],
  )

export const insertNote = async (tx: Tx, note: Omit<NoteRow, 'id' | 'writtenAt'>): Promise<void> => {
  await tx.insert(Note, { ...note, id: tx.newId(), writtenAt: tx.at })
}
