import { Attendance, Learner } from '../../db/schema/training.ts'
import type { LocalDate } from '../domain/dates.ts'
import type { KnownLearner, LearnerIdentity } from '../domain/training/learner.ts'
import type { Reads, Tx } from './unit-of-work.ts'

const identity = 'l.id, l.name, l.name_key AS nameKey, l.born_on AS bornOn, l.citizen_id AS citizenId'

/** People on record whom this may be: by number, or by name. */
export const learnersLike = (reads: Reads, { nameKey, citizenId }: LearnerIdentity): Promise<KnownLearner[]> =>
  reads.all(`SELECT ${identity} FROM learner l WHERE l.citizen_id = ? OR l.name_key = ? ORDER BY l.rowid`, [
    citizenId,
    nameKey,
  ])

export const insertLearner = async (tx: Tx, learner: LearnerIdentity): Promise<string> => {
  const id = tx.newId()
  await tx.insert(Learner, { ...learner, id, createdAt: tx.at })
  return id
}

/** Writes a person's name, date of birth and number anew. */
export const updateLearner = async (
  tx: Tx,
  id: string,
  { name, nameKey, bornOn, citizenId }: LearnerIdentity,
): Promise<void> => {
  await tx.run(
    'UPDATE learner SET name = ?, name_key = ?, born_on = ?, citizen_id = ? WHERE id = ?',
    [name, nameKey, bornOn, citizenId, id],
    1,
  )
}

/** Whether a class that this person came to has been paid for. */
export const isInPaidClass = async (reads: Reads, learnerId: string): Promise<{ title: string } | undefined> =>
  reads.get(
    `SELECT t.title FROM attendance p JOIN training_class t ON t.id = p.class_id JOIN class_money m ON m.class_id = t.id
     WHERE p.learner_id = ? AND m.paid > 0 LIMIT 1`,
    [learnerId],
  )

/** Fills what was not known of a person. */
export const completeLearner = async (
  tx: Tx,
  id: string,
  { bornOn, citizenId }: Pick<LearnerIdentity, 'bornOn' | 'citizenId'>,
): Promise<void> => {
  await tx.run(
    'UPDATE learner SET born_on = coalesce(born_on, ?), citizen_id = coalesce(citizen_id, ?) WHERE id = ?',
    [bornOn, citizenId, id],
    1,
  )
}

export type ClassLearnerRecord = KnownLearner & {
  readonly coopId: string
  readonly coop: string
  readonly distanceKm: number | null
  readonly ownVehicle: boolean | null
}

/** Learners of a class by name. */
export const learnersOf = async (reads: Reads, classId: string): Promise<ClassLearnerRecord[]> =>
  (
    await reads.all<Omit<ClassLearnerRecord, 'ownVehicle'> & { ownVehicle: 0 | 1 | null }>(
      `SELECT ${identity}, k.coop_id AS coopId, c.name AS coop, k.distance_km AS distanceKm, k.own_vehicle AS ownVehicle
       FROM class_learner k JOIN learner l ON l.id = k.learner_id JOIN coop c ON c.id = k.coop_id
       WHERE k.class_id = ? ORDER BY l.name_key, l.rowid`,
      [classId],
    )
  ).map((row) => ({ ...row, ownVehicle: row.ownVehicle === null ? null : row.ownVehicle === 1 }))

export type Enrolment = {
  readonly learnerId: string
  readonly coopId: string
  readonly distanceKm: number | null
  readonly ownVehicle: boolean | null
}

export const putEnrolment = async (tx: Tx, classId: string, enrolment: Enrolment): Promise<void> => {
  const { learnerId, coopId, distanceKm, ownVehicle } = enrolment
  await tx.run(
    `INSERT INTO class_learner (class_id, learner_id, coop_id, distance_km, own_vehicle) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (class_id, learner_id) DO UPDATE SET coop_id = excluded.coop_id, distance_km = excluded.distance_km,
       own_vehicle = excluded.own_vehicle`,
    [classId, learnerId, coopId, distanceKm, ownVehicle === null ? null : Number(ownVehicle)],
    1,
  )
}

export const deleteEnrolment = async (tx: Tx, classId: string, learnerId: string): Promise<void> => {
  await tx.run('DELETE FROM class_learner WHERE class_id = ? AND learner_id = ?', [classId, learnerId], 1)
}

export type PresentRecord = { readonly learnerId: string; readonly day: LocalDate; readonly signed: boolean }

export const attendanceOf = async (reads: Reads, classId: string): Promise<PresentRecord[]> =>
  (
    await reads.all<{ learnerId: string; day: string; signed: 0 | 1 }>(
      `SELECT learner_id AS learnerId, day, signed FROM attendance WHERE class_id = ? ORDER BY day, learner_id`,
      [classId],
    )
  ).map((row) => ({ ...row, signed: row.signed === 1 }))

export const insertAttendance = (
  tx: Tx,
  row: PresentRecord & { readonly classId: string; readonly recordedBy: string },
): Promise<void> => tx.insert(Attendance, { ...row, signed: row.signed ? 1 : 0, recordedAt: tx.at })

export const signAttendance = async (tx: Tx, { learnerId, day, signed }: PresentRecord): Promise<void> => {
  await tx.run('UPDATE attendance SET signed = ? WHERE learner_id = ? AND day = ?', [Number(signed), learnerId, day], 1)
}

export const deleteAttendance = async (tx: Tx, learnerId: string, day: LocalDate): Promise<void> => {
  await tx.run('DELETE FROM attendance WHERE learner_id = ? AND day = ?', [learnerId, day], 1)
}

/** Another class in which one of these people is written down for the day. */
export const elsewhereOn = (
  reads: Reads,
  classId: string,
  day: LocalDate,
  learnerIds: readonly string[],
): Promise<{ name: string; title: string; no: string } | undefined> =>
  reads.get(
    `SELECT l.name, t.title, a.no FROM attendance p JOIN learner l ON l.id = p.learner_id
       JOIN training_class t ON t.id = p.class_id JOIN application a ON a.id = t.application_id
     WHERE p.day = ? AND p.class_id <> ? AND p.learner_id IN (SELECT value FROM json_each(?)) ORDER BY l.name_key LIMIT 1`,
    [day, classId, JSON.stringify(learnerIds)],
  )

export type Namesake = {
  readonly learnerId: string
  readonly day: LocalDate
  /** The class, and the number of its file, where the other one is written down. */
  readonly title: string
  readonly no: string
  readonly other: LearnerIdentity
}

/** People of this class who, on a day they came, have a namesake on record in another place of a list that day. */
export const namesakesOn = async (reads: Reads, classId: string): Promise<Namesake[]> =>
  (
    await reads.all<Omit<Namesake, 'other'> & LearnerIdentity>(
      `SELECT p.learner_id AS learnerId, p.day, t.title, a.no, o.name, o.name_key AS nameKey, o.born_on AS bornOn, o.citizen_id AS citizenId
       FROM attendance p JOIN learner l ON l.id = p.learner_id JOIN learner o ON o.name_key = l.name_key AND o.id <> l.id
         JOIN attendance q ON q.learner_id = o.id AND q.day = p.day
         JOIN training_class t ON t.id = q.class_id JOIN application a ON a.id = t.application_id
       WHERE p.class_id = ? ORDER BY p.day, l.name_key, o.rowid`,
      [classId],
    )
  ).map(({ learnerId, day, title, no, ...other }) => ({ learnerId, day, title, no, other }))
