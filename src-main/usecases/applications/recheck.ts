import { recheck } from '../../domain/eligibility/recheck.ts'
import { appendEvent } from '../../store/events.ts'
import type { OfficeContext, WriteContext } from '../context.ts'
import { keepRecheck } from './keep-recheck.ts'
import { recheckPages, wholeOffice } from './recheck-files.ts'
import { addChanged, emptyTally, type RecheckReport, reportOf } from './recheck-report.ts'

/** Who would change, from what to what, by which clause, if every file were judged anew by the office's pack. Writes nothing. */
export const previewRecheck = async (office: OfficeContext): Promise<RecheckReport> => {
  const { reads } = office.store
  const tally = emptyTally()
  for await (const { files, failed } of recheckPages(reads, office, wholeOffice)) {
    tally.judged += files.length
    tally.failed.push(...failed)
    for (const answer of recheck(office.pack, files)) {
      const { application } = answer.file
      if ('refusal' in answer) {
        tally.judged -= 1
        tally.failed.push({ application, refusal: answer.refusal })
      } else if (answer.change !== null) addChanged(tally, application, answer.change)
    }
  }
  return reportOf(reads, tally)
}

/**
 * Judges every file anew in one transaction. Each gets a run; open files take the new verdict, decided ones keep theirs and are
 * flagged where the new one is another. What cannot be judged is named, and the others go on.
 */
export const runRecheck = (context: WriteContext, reason: string): Promise<RecheckReport> =>
  context.store.write(async (tx) => {
    const report = await keepRecheck(tx, context, wholeOffice, 'person', reason)
    await appendEvent(tx, context.actor, {
      action: 'law.recheck',
      subject: 'office',
      subjectId: '1',
      before: null,
      after: {
        pack: context.pack.packVersion,
        judged: report.judged,
        changed: report.changed.length,
        failed: report.failed.length,
      },
      reason,
    })
    return report
  })
