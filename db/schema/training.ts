import { EntitySchema } from 'typeorm'
import { integer, integerOrNull, key, text, textOrNull } from './columns.ts'

export type TrainingClassRow = {
  readonly id: string
  readonly applicationId: string
  readonly title: string
  readonly place: string
  /** Board, lodging and travel of the learners as the norms give it, đồng; null: not known yet. */
  readonly traineeSupport: number | null
  readonly version: number
  readonly createdBy: string
  readonly createdAt: string
}
export const TrainingClass = new EntitySchema<TrainingClassRow>({
  name: 'TrainingClass',
  tableName: 'training_class',
  columns: {
    id: key(text('id')),
    applicationId: text('application_id'),
    title: text('title'),
    place: text('place'),
    traineeSupport: integerOrNull('trainee_support'),
    version: integer('version'),
    createdBy: text('created_by'),
    createdAt: text('created_at'),
  },
})

/** Half a day of a timetable (buổi học): as planned, and whether it was held. */
export type ClassSessionRow = {
  readonly classId: string
  readonly day: string
  readonly part: 'morning' | 'afternoon' | 'evening'
  readonly topic: string
  readonly lecturer: string
  readonly planned: 0 | 1
  readonly held: 0 | 1
}
export const ClassSession = new EntitySchema<ClassSessionRow>({
  name: 'ClassSession',
  tableName: 'class_session',
  columns: {
    classId: key(text('class_id')),
    day: key(text('day')),
    part: key(text('part')),
    topic: text('topic'),
    lecturer: text('lecturer'),
    planned: integer('planned'),
    held: integer('held'),
  },
})

/** What was decided on the timetable of a class (quyết định mở lớp, điều chỉnh thời khóa biểu). */
export type ClassTimetableRow = {
  readonly id: string
  readonly classId: string
  readonly kind: 'approve' | 'reopen'
  readonly number: string
  readonly decidedOn: string
  /** What stood planned then. */
  readonly days: number
  readonly sessions: number
  readonly reason: string | null
  readonly recordedBy: string
  readonly recordedAt: string
}
export const ClassTimetable = new EntitySchema<ClassTimetableRow>({
  name: 'ClassTimetable',
  tableName: 'class_timetable',
  columns: {
    id: key(text('id')),
    classId: text('class_id'),
    kind: text('kind'),
    number: text('number'),
    decidedOn: text('decided_on'),
    days: integer('days'),
    sessions: integer('sessions'),
    reason: textOrNull('reason'),
    recordedBy: text('recorded_by'),
    recordedAt: text('recorded_at'),
  },
})

/** Scan of the list that learners signed on a day (danh sách ký nhận). */
export type ClassSheetRow = {
  readonly classId: string
  readonly day: string
  readonly sha256: string
  readonly name: string
  readonly addedBy: string
  readonly addedAt: string
}
export const ClassSheet = new EntitySchema<ClassSheetRow>({
  name: 'ClassSheet',
  tableName: 'class_sheet',
  columns: {
    classId: key(text('class_id')),
    day: key(text('day')),
    sha256: key(text('sha256')),
    name: text('name'),
    addedBy: text('added_by'),
    addedAt: text('added_at'),
  },
})

/** A person who learns (học viên), the same in whatever class. */
export type LearnerRow = {
  readonly id: string
  readonly name: string
  readonly nameKey: string
  readonly bornOn: string | null
  /** Number of the identity card, 9 or 12 digits. */
  readonly citizenId: string | null
  readonly createdAt: string
}
export const Learner = new EntitySchema<LearnerRow>({
  name: 'Learner',
  tableName: 'learner',
  columns: {
    id: key(text('id')),
    name: text('name'),
    nameKey: text('name_key'),
    bornOn: textOrNull('born_on'),
    citizenId: textOrNull('citizen_id'),
    createdAt: text('created_at'),
  },
})

export type AttendanceRow = {
  readonly learnerId: string
  readonly day: string
  readonly classId: string
  readonly signed: 0 | 1
  readonly recordedBy: string
  readonly recordedAt: string
}
export const Attendance = new EntitySchema<AttendanceRow>({
  name: 'Attendance',
  tableName: 'attendance',
  columns: {
    learnerId: key(text('learner_id')),
    day: key(text('day')),
    classId: text('class_id'),
    signed: integer('signed'),
    recordedBy: text('recorded_by'),
    recordedAt: text('recorded_at'),
  },
})

/** A cost line of a class (khoản chi), planned and real side by side; quantities in the unit of the item, amounts in đồng. */
export type ClassCostRow = {
  readonly classId: string
  readonly line: number
  readonly item: string
  readonly plannedQuantity: number | null
  readonly plannedAmount: number | null
  readonly quantity: number | null
  readonly amount: number | null
  /** Whether a lawful invoice proves it; null: not known. */
  readonly invoice: 0 | 1 | null
  readonly note: string | null
  /** What the norms accept of it; null: not known. */
  readonly accepted: number | null
}

/** A voucher, or its draft, names the class it pays for. */
export const VoucherClass = new EntitySchema<{ readonly voucherSeq: number; readonly classId: string }>({
  name: 'VoucherClass',
  tableName: 'voucher_class',
  columns: { voucherSeq: key(integer('voucher_seq')), classId: text('class_id') },
})
export const VoucherDraftClass = new EntitySchema<{ readonly draftId: string; readonly classId: string }>({
  name: 'VoucherDraftClass',
  tableName: 'voucher_draft_class',
  columns: { draftId: key(text('draft_id')), classId: text('class_id') },
})
