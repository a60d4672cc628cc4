import type { ClassView } from '../../../src-main/contract/training.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import { isFixed } from '../../../src-main/domain/training/timetable.ts'
import type { Language } from '../../../src-main/text/catalogue.ts'
import type { TrainingText } from '../../../src-main/text/screens/training.ts'
import type { SignName } from '../../ui/sign.tsx'

type Missing = { readonly sign: SignName; readonly words: string }

const signOf = (code: ClassView['problems'][number]['code']): SignName => {
  if (code === 'nobody') return 'notMet'
  return code === 'notPlanned' || code === 'approvedLate' || code === 'replanned' ? 'needsJudgement' : 'evidenceMissing'
}

/** What stands between a class and its payment, in words: first what the office refuses, then what an inspector would ask. */
export const missingOf = (of: ClassView, t: TrainingText['payments'], language: Language): readonly Missing[] => {
  const missing: Missing[] = []
  const add = (sign: SignName, words: string): void => void missing.push({ sign, words })
  if (!isFixed(of.timetables)) add('notMet', t.noTimetable)
  if (of.counts.signed === 0) add('notMet', t.noAttendance)
  if (of.counts.signed > 0 && of.support.value === null) add('evidenceMissing', t.supportOpen)
  for (const { name, accepted, invoice, over } of of.costs) {
    const item = name[language]
    if (over) add('notMet', t.overCounted(item))
    else if (accepted === null) add('evidenceMissing', t.noReal(item))
    else if (accepted.value === 0) add('notMet', t.notAccepted(item))
    else if (invoice === null) add('evidenceMissing', t.invoiceUnknown(item))
  }
  if (of.paid > 0 && of.paid >= of.accepted) add('none', t.allPaid)
  for (const { code, day, count } of of.problems)
    if (code !== 'notApproved' && code !== 'reopened') add(signOf(code), t.finding[code](formatDate(day), count))
  for (const { learnerId, day, title, no } of of.namesakes) {
    const name = of.people.find(({ id }) => id === learnerId)?.name ?? ''
    add('needsJudgement', t.namesake(name, formatDate(day), title, no))
  }
  return missing
}
