import {
  type ClassCostRow,
  ClassSession,
  ClassSheet,
  type ClassSheetRow,
  ClassTimetable,
  type ClassTimetableRow,
  TrainingClass,
  type TrainingClassRow,
} from '../../db/schema/training.ts'
import type { Part, Session } from '../domain/training/timetable.ts'
import type { Reads, Tx } from './unit-of-work.ts'

export type { ClassCostRow, ClassTimetableRow, TrainingClassRow } from '../../db/schema/training.ts'

/** A class with the file it belongs to and its money, đồng. */
export type ClassRecord = TrainingClassRow & {
  readonly no: string
  readonly content: string
  readonly coop: string
  readonly accepted: number
  readonly paid: number
}

const select = `SELECT t.id, t.application_id AS applicationId, t.title, t.place, t.trainee_support AS traineeSupport, t.version,
    t.created_by AS createdBy, t.created_at AS createdAt, a.no, a.content, c.name AS coop, m.accepted, m.paid
  FROM training_class t JOIN application a ON a.id = t.application_id JOIN coop c ON c.id = a.coop_id JOIN class_money m ON m.class_id = t.id`

/** Newest first; of one file where it is given. */
export const listClassRecords = (reads: Reads, applicationId: string | null): Promise<ClassRecord[]> =>
  reads.all(`${select} WHERE t.application_id = coalesce(?, t.application_id) ORDER BY t.rowid DESC`, [applicationId])

export const classById = (reads: Reads, id: string): Promise<ClassRecord | undefined> =>
  reads.get(`${select} WHERE t.id = ?`, [id])

export const insertClass = async (
  tx: Tx,
  row: Pick<TrainingClassRow, 'applicationId' | 'title' | 'place' | 'createdBy'>,
): Promise<string> => {
  const id = tx.newId()
  await tx.insert(TrainingClass, { ...row, id, traineeSupport: null, version: 1, createdAt: tx.at })
  return id
}

/** Writes the head of a class at the version that was seen. */
export const updateClass = async (
  tx: Tx,
  { id, version }: Pick<TrainingClassRow, 'id' | 'version'>,
  head: Pick<TrainingClassRow, 'title' | 'place' | 'traineeSupport'>,
): Promise<void> => {
  await tx.run(
    'UPDATE training_class SET title = ?, place = ?, trainee_support = ?, version = version + 1 WHERE id = ? AND version = ?',
    [head.title, head.place, head.traineeSupport, id, version],
    1,
  )
}

type SessionRow = Omit<Session, 'planned' | 'held'> & { readonly planned: 0 | 1; readonly held: 0 | 1 }

/** By day and part of the day. */
export const sessionsOf = async (reads: Reads, classId: string): Promise<Session[]> =>
  (
    await reads.all<SessionRow>(
      `SELECT day, part, topic, lecturer, planned, held FROM class_session WHERE class_id = ?
       ORDER BY day, CASE part WHEN 'morning' THEN 1 WHEN 'afternoon' THEN 2 ELSE 3 END`,
      [classId],
    )
  ).map((row) => ({ ...row, planned: row.planned === 1, held: row.held === 1 }))

const bit = (flag: boolean): 0 | 1 => (flag ? 1 : 0)

export const insertSession = (tx: Tx, classId: string, session: Session): Promise<void> =>
  tx.insert(ClassSession, { ...session, classId, planned: bit(session.planned), held: bit(session.held) })

export const updateSession = async (tx: Tx, classId: string, session: Session): Promise<void> => {
  await tx.run(
    'UPDATE class_session SET topic = ?, lecturer = ?, planned = ? WHERE class_id = ? AND day = ? AND part = ?',
    [session.topic, session.lecturer, bit(session.planned), classId, session.day, session.part],
    1,
  )
}

/** Apart from what is said of a session: a held one is guarded. */
export const setHeld = async (
  tx: Tx,
  classId: string,
  at: { readonly day: string; readonly part: Part },
  held: boolean,
): Promise<void> => {
  await tx.run(
    'UPDATE class_session SET held = ? WHERE class_id = ? AND day = ? AND part = ?',
    [bit(held), classId, at.day, at.part],
    1,
  )
}

export const deleteSession = async (
  tx: Tx,
  classId: string,
  at: { readonly day: string; readonly part: Part },
): Promise<void> => {
  await tx.run('DELETE FROM class_session WHERE class_id = ? AND day = ? AND part = ?', [classId, at.day, at.part], 1)
}

/** What was decided on the timetable of a class, oldest first: the last one stands. */
export const timetablesOf = (reads: Reads, classId: string): Promise<ClassTimetableRow[]> =>
  reads.all(
    `SELECT id, class_id AS classId, kind, number, decided_on AS decidedOn, days, sessions, reason, recorded_by AS recordedBy,
       recorded_at AS recordedAt FROM class_timetable WHERE class_id = ? ORDER BY rowid`,
    [classId],
  )

export const insertTimetable = (tx: Tx, row: Omit<ClassTimetableRow, 'id' | 'recordedAt'>): Promise<void> =>
  tx.insert(ClassTimetable, { ...row, id: tx.newId(), recordedAt: tx.at })

export type SheetRecord = Omit<ClassSheetRow, 'classId'> & { readonly mime: string; readonly size: number }

const sheetSelect = `SELECT s.day, s.sha256, s.name, s.added_by AS addedBy, s.added_at AS addedAt, f.mime, f.size
     FROM class_sheet s JOIN stored_file f ON f.sha256 = s.sha256`

export const sheetsOf = (reads: Reads, classId: string): Promise<SheetRecord[]> =>
  reads.all(`${sheetSelect} WHERE s.class_id = ? ORDER BY s.day, s.rowid`, [classId])

/** The scan of a signed list by its SHA-256, wherever it was attached first. */
export const sheetScan = (reads: Reads, sha256: string): Promise<SheetRecord | undefined> =>
  reads.get(`${sheetSelect} WHERE s.sha256 = ? ORDER BY s.rowid LIMIT 1`, [sha256])

export const insertSheet = (tx: Tx, sheet: Omit<ClassSheetRow, 'addedAt'>): Promise<void> =>
  tx.insert(ClassSheet, { ...sheet, addedAt: tx.at })

export const costsOf = (reads: Reads, classId: string): Promise<ClassCostRow[]> =>
  reads.all(
    `SELECT class_id AS classId, line, item, planned_quantity AS plannedQuantity, planned_amount AS plannedAmount, quantity, amount,
       invoice, note, accepted FROM class_cost WHERE class_id = ? ORDER BY line`,
    [classId],
  )

/** Writes a line in its place; a line that stood there is written over. */
export const putCost = async (tx: Tx, cost: ClassCostRow): Promise<void> => {
  const { item, plannedQuantity, plannedAmount, quantity, amount, invoice, note, accepted } = cost
  await tx.run(
    `INSERT INTO class_cost (item, planned_quantity, planned_amount, quantity, amount, invoice, note, accepted, class_id, line)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (class_id, line) DO UPDATE SET item = excluded.item, planned_quantity = excluded.planned_quantity,
       planned_amount = excluded.planned_amount, quantity = excluded.quantity, amount = excluded.amount, invoice = excluded.invoice,
       note = excluded.note, accepted = excluded.accepted`,
    [item, plannedQuantity, plannedAmount, quantity, amount, invoice, note, accepted, cost.classId, cost.line],
    1,
  )
}

export const deleteCostsAfter = async (tx: Tx, classId: string, line: number): Promise<void> => {
  await tx.run('DELETE FROM class_cost WHERE class_id = ? AND line > ?', [classId, line], 'any')
}

/** Posted vouchers that name the class; đồng paid, below zero where they took back. */
export const vouchersOfClass = (
  reads: Reads,
  classId: string,
): Promise<{ number: string; voucherDate: string; amount: number }[]> =>
  reads.all(
    `SELECT o.number, o.voucher_date AS voucherDate,
       sum(CASE WHEN l.to_bucket = 'paid' THEN l.amount WHEN l.from_bucket = 'paid' THEN -l.amount ELSE 0 END) AS amount
     FROM voucher_class v JOIN voucher o ON o.seq = v.voucher_seq JOIN voucher_line l ON l.voucher_seq = o.seq
     WHERE v.class_id = ? GROUP BY o.seq ORDER BY o.seq`,
    [classId],
  )
