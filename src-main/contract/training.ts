import { z } from 'zod'
import { parts } from '../domain/training/timetable.ts'
import { fileToken, id, localDate, optionalWords, read, reason, version, words, writeBy } from './call.ts'

const bilingual = z.object({ vi: z.string(), en: z.string() })
const dongOrNull = z.int().min(0).max(Number.MAX_SAFE_INTEGER).nullable()
const quantity = z.number().min(0).max(1_000_000_000).nullable()

const counts = z.object({
  plannedDays: z.int(),
  heldDays: z.int(),
  plannedSessions: z.int(),
  heldSessions: z.int(),
  /** Learners who came at least once. */
  attended: z.int(),
  /** Learner-days. */
  personDays: z.int(),
  signed: z.int(),
  /** What learners signed for, and money may count. */
  proven: z.object({ days: z.int(), sessions: z.int(), people: z.int() }),
})

const classRow = z.object({
  id,
  version,
  title: z.string(),
  place: z.string(),
  applicationId: id,
  no: z.string(),
  coop: z.string(),
  content: z.string(),
  learners: z.int(),
  counts,
  /** đồng the norms accept, and đồng paid. */
  accepted: z.int(),
  paid: z.int(),
  findings: z.int(),
})
export type ClassRowView = z.infer<typeof classRow>

const session = z.object({
  day: localDate,
  part: z.enum(parts),
  topic: z.string(),
  lecturer: z.string(),
  planned: z.boolean(),
  held: z.boolean(),
})
export type SessionView = z.infer<typeof session>

const workingStep = z.object({ text: bilingual, value: z.int().nullable(), article: bilingual })

const cost = z.object({
  item: z.string(),
  name: bilingual,
  /** What the quantities count. */
  unit: bilingual,
  plannedQuantity: quantity,
  plannedAmount: dongOrNull,
  quantity,
  amount: dongOrNull,
  invoice: z.boolean().nullable(),
  note: z.string().nullable(),
  /** The most the timetable and the lists allow of its unit; null: they say nothing of it. */
  most: z.number().nullable(),
  /** What the norms accept and why; null while the real cost is not written. */
  accepted: workingStep.nullable(),
  /** All lines of its item together count more than learners signed for. */
  over: z.boolean(),
})
export type ClassCostView = z.infer<typeof cost>

const classView = classRow.extend({
  sessions: z.array(session).readonly(),
  /** Every day of the timetable, planned and held side by side. */
  days: z.array(
    z.object({
      day: localDate,
      planned: z.boolean(),
      held: z.boolean(),
      learners: z.int(),
      signed: z.int(),
      sheets: z.array(z.object({ sha256: z.string(), name: z.string() })),
    }),
  ),
  people: z.array(
    z.object({
      id,
      name: z.string(),
      bornOn: localDate.nullable(),
      citizenId: z.string().nullable(),
      coopId: id,
      coop: z.string(),
      distanceKm: z.number().nullable(),
      ownVehicle: z.boolean().nullable(),
    }),
  ),
  present: z.array(z.object({ learnerId: id, day: localDate, signed: z.boolean() })).readonly(),
  /** Someone of the same name, whom nothing tells apart, was written down elsewhere on that day. */
  namesakes: z.array(z.object({ learnerId: id, day: localDate, title: z.string(), no: z.string() })),
  /** What was decided on the timetable, oldest first; the last one stands. */
  timetables: z.array(
    z.object({
      kind: z.enum(['approve', 'reopen']),
      number: z.string(),
      decidedOn: localDate,
      days: z.int(),
      sessions: z.int(),
      reason: z.string().nullable(),
      recordedBy: z.string(),
    }),
  ),
  costs: z.array(cost),
  support: z.object({ value: z.int().nullable(), working: z.array(workingStep) }),
  /** Items of the content that a cost line may name. */
  items: z.array(z.object({ code: z.string(), name: bilingual, unit: bilingual })),
  problems: z.array(
    z.object({
      code: z.enum([
        'notApproved',
        'reopened',
        'approvedLate',
        'replanned',
        'notHeld',
        'notPlanned',
        'nobody',
        'unsigned',
        'noSheet',
      ]),
      day: localDate,
      count: z.int(),
    }),
  ),
  vouchers: z.array(z.object({ number: z.string(), voucherDate: localDate, amount: z.int() })),
})
export type ClassView = z.infer<typeof classView>

const keepers = ['reviewOfficer', 'financeOfficer', 'leader', 'administrator'] as const
const seen = { id, version }
const head = { title: words(200), place: words(200) }
const person = { name: words(200), bornOn: localDate.nullable(), citizenId: optionalWords(40) }
const travel = { distanceKm: z.number().min(0).max(5000).nullable(), ownVehicle: z.boolean().nullable() }
const decided = { number: words(60), decidedOn: localDate }

export const trainingCalls = {
  /** Classes of every file, or of one. */
  'training.list': read(
    z.strictObject({ applicationId: id.nullable() }),
    z.object({
      classes: z.array(classRow),
      /** Files whose money pays for classes: a class belongs to one of them. */
      files: z.array(z.object({ id, no: z.string(), coop: z.string() })),
    }),
  ),
  'training.class': read(z.strictObject({ id }), classView),
  'training.create': writeBy(keepers, z.strictObject({ applicationId: id, ...head }), classView),
  'training.rename': writeBy(keepers, z.strictObject({ ...seen, ...head }), classView),
  'training.session': writeBy(
    keepers,
    z.strictObject({
      ...seen,
      session: z
        .strictObject({ ...session.shape, topic: words(300), lecturer: words(200) })
        .refine(({ planned, held }) => planned || held, { error: 'planned or held', path: ['held'] }),
    }),
    classView,
  ),
  'training.removeSession': writeBy(
    keepers,
    z.strictObject({ ...seen, day: localDate, part: z.enum(parts) }),
    classView,
  ),
  /** The decision that opens the class with its timetable: what is planned stays as approved. */
  'training.approveTimetable': writeBy(keepers, z.strictObject({ ...seen, ...decided }), classView),
  /** A later decision: sessions may be planned anew. */
  'training.reopenTimetable': writeBy(keepers, z.strictObject({ ...seen, ...decided, reason }), classView),
  'training.enrol': writeBy(
    keepers,
    z.strictObject({
      ...seen,
      learners: z
        .array(z.strictObject({ ...person, coopId: id, ...travel }))
        .min(1)
        .max(500),
    }),
    classView,
  ),
  /** Who a learner is, and how they travel. */
  'training.learner': writeBy(keepers, z.strictObject({ ...seen, learnerId: id, ...person, ...travel }), classView),
  'training.removeLearner': writeBy(keepers, z.strictObject({ ...seen, learnerId: id }), classView),
  /** Everybody who came on a day; who is not named did not. */
  'training.day': writeBy(
    keepers,
    z.strictObject({
      ...seen,
      day: localDate,
      present: z.array(z.strictObject({ learnerId: id, signed: z.boolean() })).max(500),
    }),
    classView,
  ),
  'training.sheet': writeBy(
    keepers,
    z.strictObject({ ...seen, day: localDate, file: fileToken, name: words(200) }),
    classView,
  ),
  'training.costs': writeBy(
    keepers,
    z.strictObject({
      ...seen,
      costs: z
        .array(
          z.strictObject({
            item: z.string().min(1).max(60),
            plannedQuantity: quantity,
            plannedAmount: dongOrNull,
            quantity,
            amount: dongOrNull,
            invoice: z.boolean().nullable(),
            note: optionalWords(1000),
          }),
        )
        .max(200),
    }),
    classView,
  ),
} as const
