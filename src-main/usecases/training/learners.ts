import { Refusal } from '../../domain/refusal.ts'
import {
  type GivenLearner,
  identityOf,
  isOnRecordAs,
  type KnownLearner,
  type LearnerIdentity,
  samePerson,
} from '../../domain/training/learner.ts'
import type { ClassRecord } from '../../store/classes.ts'
import {
  attendanceOf,
  completeLearner,
  deleteEnrolment,
  insertLearner,
  isInPaidClass,
  learnersLike,
  learnersOf,
  putEnrolment,
  updateLearner,
} from '../../store/learners.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { theCoop } from '../applications/find.ts'
import type { WriteContext } from '../context.ts'
import type { Seen } from './classes.ts'
import { theClassAt } from './find.ts'
import { settleClass } from './settle.ts'

export type LearnerInput = GivenLearner & {
  readonly coopId: string
  readonly distanceKm: number | null
  readonly ownVehicle: boolean | null
}

/**
 * Puts people on the list of a class, all or none. A person known from another class, also of another co-op, is found by number or by
 * name and date of birth, and stays one person.
 * @throws Refusal changed.meanwhile, notFound, class.citizenId, class.learnerIdentity, class.learnerAmbiguous, class.learnerTwice
 */
export const enrol = (
  context: WriteContext,
  { learners, ...seen }: Seen & { readonly learners: readonly LearnerInput[] },
): Promise<void> =>
  context.store.write(async (tx) => {
    const of = await theClassAt(tx, seen)
    for (const [index, learner] of learners.entries()) {
      try {
        await enrolOne(tx, of, learner)
      } catch (error) {
        throw error instanceof Refusal
          ? new Refusal(error.code, error.params, `learners.${index}.${error.field ?? 'name'}`)
          : error
      }
    }
    await settleClass(tx, context, of, {
      action: 'class.enrol',
      before: null,
      after: learners.map(({ name, coopId }) => ({ name, coopId })),
      reason: null,
    })
  })

const enrolOne = async (tx: Tx, of: ClassRecord, learner: LearnerInput): Promise<void> => {
  const { coopId, distanceKm, ownVehicle } = learner
  const identity = identityOf(learner)
  await theCoop(tx, coopId)
  const known = samePerson(await learnersLike(tx, identity), identity)
  if (known !== null && (await learnersOf(tx, of.id)).some(({ id }) => id === known.id))
    throw new Refusal('class.learnerTwice', { name: identity.name })
  if (known !== null) await completeLearner(tx, known.id, identity)
  const learnerId = known?.id ?? (await insertLearner(tx, identity))
  await putEnrolment(tx, of.id, { learnerId, coopId, distanceKm, ownVehicle })
}

/**
 * Who a learner is, and how they travel. What was unknown of a person may be filled at any time; what was known no longer changes once
 * a class they came to is paid for.
 * @throws Refusal changed.meanwhile, notFound, class.citizenId, class.learnerIdentity, class.learnerKnown, class.paid
 */
export const editLearner = (
  context: WriteContext,
  input: Seen & GivenLearner & Pick<LearnerInput, 'distanceKm' | 'ownVehicle'> & { readonly learnerId: string },
): Promise<void> =>
  context.store.write(async (tx) => {
    const of = await theClassAt(tx, input)
    const { learnerId, distanceKm, ownVehicle } = input
    const before = await theLearner(tx, of, learnerId)
    const identity = identityOf(input)
    await checkRenamed(tx, before, identity)
    await updateLearner(tx, learnerId, identity)
    await putEnrolment(tx, of.id, { learnerId, coopId: before.coopId, distanceKm, ownVehicle })
    const { name, bornOn, citizenId } = identity
    await settleClass(tx, context, of, {
      action: 'class.learner',
      before: {
        ...{ name: before.name, bornOn: before.bornOn, citizenId: before.citizenId },
        ...{ distanceKm: before.distanceKm, ownVehicle: before.ownVehicle },
      },
      after: { name, bornOn, citizenId, distanceKm, ownVehicle },
      reason: null,
    })
  })

const checkRenamed = async (tx: Tx, before: KnownLearner, next: LearnerIdentity): Promise<void> => {
  const others = (await learnersLike(tx, next)).filter(({ id }) => id !== before.id)
  const known = others.find((one) => isOnRecordAs(one, next))
  if (known !== undefined)
    throw new Refusal('class.learnerKnown', { name: before.name, known: known.name }, 'citizenId')
  const keeps = (was: string | null, is: string | null): boolean => was === null || was === is
  const same = before.name === next.name && keeps(before.bornOn, next.bornOn) && keeps(before.citizenId, next.citizenId)
  const paid = same ? undefined : await isInPaidClass(tx, before.id)
  if (paid !== undefined) throw new Refusal('class.paid', paid, 'name')
}

/** @throws Refusal changed.meanwhile, notFound, class.learnerHasDays */
export const removeLearner = (
  context: WriteContext,
  { learnerId, ...seen }: Seen & { readonly learnerId: string },
): Promise<void> =>
  context.store.write(async (tx) => {
    const of = await theClassAt(tx, seen)
    const { name, coop } = await theLearner(tx, of, learnerId)
    if ((await attendanceOf(tx, of.id)).some((one) => one.learnerId === learnerId))
      throw new Refusal('class.learnerHasDays', { name })
    await deleteEnrolment(tx, of.id, learnerId)
    await settleClass(tx, context, of, { action: 'class.unenrol', before: { name, coop }, after: null, reason: null })
  })

const theLearner = async (tx: Tx, of: ClassRecord, learnerId: string) => {
  const found = (await learnersOf(tx, of.id)).find(({ id }) => id === learnerId)
  if (found === undefined) throw new Refusal('notFound', { what: 'learner', id: learnerId })
  return found
}
