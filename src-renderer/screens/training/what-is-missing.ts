import type { ClassView } from '../../../src-main/contract/training.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import type { Language } from '../../../src-main/text/catalogue.ts'
import type { TrainingText } from '../../../src-main/text/screens/training.ts'
import type { SignName } from '../../ui/sign.tsx'

type Missing = { readonly sign: SignName; readonly words: string }

/** What stands between a class and its payment, in words: first what the office refuses, then what an inspector would ask. */
export const missingOf = (of: ClassView, t: TrainingText['payments'], language: Language): readonly Missing[] => {
  const missing: Missing[] = []
  const add = (sign: SignName, words: string): void => void missing.push({ sign, words })
  if (of.present.length === 0) add('notMet', t.noAttendance)
  if (of.present.length > 0 && of.support.value === null) add('evidenceMissing', t.supportOpen)
  for (const { name, accepted, invoice } of of.costs) {
    const item = name[language]
    if (accepted === null) add('evidenceMissing', t.noReal(item))
    else if (accepted.value === 0) add('notMet', t.notAccepted(item))
    else if (invoice === null) add('evidenceMissing', t.invoiceUnknown(item))
  }
  if (of.paid > 0 && of.paid >= of.accepted) add('none', t.allPaid)
  for (const { code, day, count } of of.problems)
    add(
      code === 'nobody' ? 'notMet' : code === 'notPlanned' ? 'needsJudgement' : 'evidenceMissing',
      t.finding[code](formatDate(day), count),
    )
  for (const { learnerId, day, title, no } of of.namesakes) {
    const name = of.people.find(({ id }) => id === learnerId)?.name ?? ''
    add('needsJudgement', t.namesake(name, formatDate(day), title, no))
  }
  return missing
}
