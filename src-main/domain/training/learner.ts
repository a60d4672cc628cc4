import { type LocalDate, yearOf } from '../dates.ts'
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
 * @throws Refusal class.learnerAmbiguous where several on record fit, class.numberOfOther where the number is another one's
 */
export function samePerson(known: readonly KnownLearner[], given: LearnerIdentity): KnownLearner | null {
  const numbered = given.citizenId === null ? undefined : known.find((one) => one.citizenId === given.citizenId)
  if (numbered !== undefined) {
    // Family names are shortened at will; the given name stands last and stays.
    if (givenName(numbered) !== givenName(given))
      throw new Refusal(
        'class.numberOfOther',
        { name: given.name, number: given.citizenId ?? '', known: numbered.name },
        'citizenId',
      )
    return numbered
  }
  const [first, second] = known.filter(
    (one) => isNamesake(one, given) && (one.citizenId === null || given.citizenId === null),
  )
  if (second !== undefined) throw new Refusal('class.learnerAmbiguous', { name: given.name }, 'citizenId')
  return first ?? null
}

const givenName = ({ nameKey }: LearnerIdentity): string => nameKey.split(' ').at(-1) ?? ''

/** Whether someone on record is the very person given: the same number, or both without one, of one name and date of birth. */
export function isOnRecordAs(known: LearnerIdentity, given: LearnerIdentity): boolean {
  if (given.citizenId !== null && known.citizenId === given.citizenId) return true
  return known.citizenId === null && given.citizenId === null && isNamesake(known, given)
}

/** Same name and date of birth. */
function isNamesake(a: LearnerIdentity, b: LearnerIdentity): boolean {
  return a.nameKey === b.nameKey && a.bornOn !== null && a.bornOn === b.bornOn
}

/**
 * Two on record who may be one person: of one name, and nothing tells them apart. One list knows the number, the other the date of
 * birth; or one has the old number of nine digits and one the new of twelve. A person decides; the class shows it.
 */
export function mayBeOne(a: LearnerIdentity, b: LearnerIdentity): boolean {
  if (a.nameKey !== b.nameKey) return false
  // The number of twelve digits is given once and for life.
  if (a.citizenId?.length === 12 && b.citizenId?.length === 12) return false
  if (a.bornOn !== null && b.bornOn !== null) return a.bornOn === b.bornOn
  const [first, second] = [birthYearOf(a), birthYearOf(b)]
  return first === null || second === null || first === second
}

/** From the date of birth, or from the number of twelve digits: the fourth is century and sex, the next two the year. */
function birthYearOf({ bornOn, citizenId }: LearnerIdentity): number | null {
  if (bornOn !== null) return yearOf(bornOn)
  if (citizenId?.length !== 12) return null
  return 1900 + Math.floor(Number(citizenId[3]) / 2) * 100 + Number(citizenId.slice(4, 6))
}
