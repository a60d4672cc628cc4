import type { LocalDate } from '../dates.ts'
import { Refusal } from '../refusal.ts'
import { cleanSpaces, fold } from '../text.ts'

/** Who learns, as a list of learners names them. */
export type GivenLearner = {
  readonly name: string
  readonly bornOn: LocalDate | null
  /** As typed: spaces and dots between groups are common. */
  readonly citizenId: string | null
}

export type LearnerIdentity = {
  readonly name: string
  /** Folded: equal for the spellings of one name. */
  readonly nameKey: string
  readonly bornOn: LocalDate | null
  readonly citizenId: string | null
}

export type KnownLearner = LearnerIdentity & { readonly id: string }

/** @throws Refusal class.citizenId, class.learnerIdentity */
export function identityOf({ name, bornOn, citizenId }: GivenLearner): LearnerIdentity {
  const clean = cleanSpaces(name)
  const number = (citizenId ?? '').replace(/[\s.-]/g, '')
  if (number !== '' && !/^(?:\d{9}|\d{12})$/.test(number))
    throw new Refusal('class.citizenId', { name: clean, number }, 'citizenId')
  if (number === '' && bornOn === null) throw new Refusal('class.learnerIdentity', { name: clean }, 'bornOn')
  return { name: clean, nameKey: fold(clean), bornOn, citizenId: number === '' ? null : number }
}

/**
 * The person on record that this is: the same number, or where one side has no number the same name and date of birth. Two numbers that
 * differ are two people, whatever their names.
 * @throws Refusal class.learnerAmbiguous where several on record fit
 */
export function samePerson(known: readonly KnownLearner[], given: LearnerIdentity): KnownLearner | null {
  const numbered = given.citizenId === null ? undefined : known.find((one) => one.citizenId === given.citizenId)
  if (numbered !== undefined) return numbered
  const [first, second] = known.filter(
    (one) => isNamesake(one, given) && (one.citizenId === null || given.citizenId === null),
  )
  if (second !== undefined) throw new Refusal('class.learnerAmbiguous', { name: given.name }, 'citizenId')
  return first ?? null
}

/** Same name and date of birth: one person with an old and a new number, or two. A person decides; the list shows it. */
export function isNamesake(a: LearnerIdentity, b: LearnerIdentity): boolean {
  return a.nameKey === b.nameKey && a.bornOn !== null && a.bornOn === b.bornOn
}
