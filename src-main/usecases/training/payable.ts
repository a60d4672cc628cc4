import { formatDate } from '../../domain/dates.ts'
import { formatCitationShort } from '../../domain/eligibility/citation.ts'
import { Refusal } from '../../domain/refusal.ts'
import { isFixed, signedOf } from '../../domain/training/timetable.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import { timetablesOf } from '../../store/classes.ts'
import type { VoucherDraftRecord } from '../../store/drafts-of-vouchers.ts'
import { attendanceOf } from '../../store/learners.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'
import { theClass } from './find.ts'
import { keepReckoning } from './settle.ts'

type Paying = Pick<VoucherDraftRecord, 'type' | 'classId' | 'fromBucket' | 'toBucket' | 'amount' | 'voucherDate'>

/**
 * A payment for a class points to its timetable: it names the class, the timetable is approved, the payment follows a day that learners
 * signed for, and stays within what the norms accept of the class. Checked at preparing and again at posting.
 * @throws Refusal pay.classMissing, pay.classOther, pay.classNoTimetable, pay.classNotHeld, pay.classOverCost
 */
export const checkClassPayment = async (
  tx: Tx,
  context: WriteContext,
  application: ApplicationRecord,
  paying: Paying,
): Promise<void> => {
  const { classId, fromBucket, toBucket, voucherDate, amount } = paying
  const pays = toBucket === 'paid' && (fromBucket === 'committed' || fromBucket === 'advanced')
  const inClasses = context.pack.contents.some(
    ({ code, heldInClasses }) => code === application.content && heldInClasses,
  )
  if (classId === null) {
    if (pays && inClasses && paying.type !== 'ĐC')
      throw new Refusal('pay.classMissing', { no: application.no }, 'classId')
    return
  }
  const of = await theClass(tx, classId)
  if (of.applicationId !== application.id)
    throw new Refusal('pay.classOther', { title: of.title, no: application.no }, 'classId')
  if (!pays) return
  if (!isFixed(await timetablesOf(tx, classId)))
    throw new Refusal('pay.classNoTimetable', { title: of.title }, 'classId')
  if (!signedOf(await attendanceOf(tx, classId)).some(({ day }) => day <= voucherDate))
    throw new Refusal('pay.classNotHeld', { title: of.title, date: formatDate(voucherDate) }, 'classId')
  // A norm may have been fixed since the class was last looked at.
  const { record, reckoned } = await keepReckoning(tx, context, of, Number.MAX_SAFE_INTEGER)
  if (record.paid + amount <= record.accepted) return
  const steps = [...reckoned.accepted.values(), ...reckoned.support.working]
  const articles = new Set(steps.map(({ citation }) => formatCitationShort(context.pack, citation, 'vi')))
  throw new Refusal(
    'pay.classOverCost',
    {
      title: of.title,
      accepted: record.accepted,
      paid: record.paid,
      amount,
      citation: [...articles].join('; '),
    },
    'amount',
  )
}
