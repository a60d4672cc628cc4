import { type ApplicationRecord, updateApplication } from '../../store/applications.ts'
import { type CoopRow, updateCoop } from '../../store/coops.ts'
import { appendEvent } from '../../store/events.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { addApplication, addCoop } from '../applications/create.ts'
import { changedFacts, mergeFacts, type TypedFacts } from '../applications/facts.ts'
import { theApplication } from '../applications/find.ts'
import { judgeAndKeep, judgeFilesOf } from '../applications/judge.ts'
import type { WriteContext } from '../context.ts'
import type { PlannedRow } from './plan.ts'
import type { PlannedCoop } from './planned-coop.ts'

/** Carries a plan out in the transaction it was made in. @returns the number of the file of each row, in their order */
export const applyPlan = async (tx: Tx, context: WriteContext, rows: readonly PlannedRow[]): Promise<string[]> => {
  const kept = new Map<PlannedCoop, CoopRow>()
  const toJudge = new Set<string>()
  const changedCoops = new Set<string>()
  const numbers: string[] = []
  for (const planned of rows) {
    const coop = kept.get(planned.coop) ?? (await keepCoop(tx, context, planned.coop, changedCoops))
    kept.set(planned.coop, coop)
    const file = await keepFile(tx, context, coop, planned)
    if (file.lastRunId !== null && planned.outcome === 'update') toJudge.add(file.id)
    numbers.push(file.no)
  }
  // A verdict never outlives the facts it was given on.
  for (const id of toJudge) await judgeAndKeep(tx, context, await theApplication(tx, id), null)
  for (const id of changedCoops) await judgeFilesOf(tx, context, id, [...toJudge])
  return numbers
}

const keepCoop = async (
  tx: Tx,
  context: WriteContext,
  { stored, name, districtCode, taxCode, added }: PlannedCoop,
  changedCoops: Set<string>,
): Promise<CoopRow> => {
  if (stored === null) return addCoop(tx, context, { name, districtCode, taxCode }, added, 'import')
  const changed = changedFacts(stored.facts, added)
  const code = taxCode === stored.taxCode ? null : { before: { taxCode: stored.taxCode }, after: { taxCode } }
  if (Object.keys(changed.after).length === 0 && code === null) return stored
  const next = await updateCoop(tx, stored, { facts: mergeFacts(stored.facts, changed.after, 'import'), taxCode })
  await appendEvent(tx, context.actor, {
    action: 'coop.facts',
    subject: 'coop',
    subjectId: stored.id,
    before: { ...changed.before, ...code?.before },
    after: { ...changed.after, ...code?.after },
    reason: null,
  })
  changedCoops.add(stored.id)
  return next
}

const keepFile = async (
  tx: Tx,
  context: WriteContext,
  coop: CoopRow,
  { row: { application }, file, changes }: PlannedRow,
): Promise<ApplicationRecord> => {
  if (file === null) {
    const { content, work, requestDate } = application
    return addApplication(tx, context, coop, { content, work, requestDate, facts: changes }, 'import')
  }
  if (Object.keys(changes).length === 0) return file
  const { requestDate, ...facts } = changes
  const changed = changedFacts(file.facts, facts)
  const date: TypedFacts = requestDate === undefined ? {} : { requestDate }
  const next = await updateApplication(tx, file, {
    facts: mergeFacts(file.facts, changed.after, 'import'),
    ...(requestDate === undefined ? {} : { requestDate: application.requestDate }),
  })
  await appendEvent(tx, context.actor, {
    action: 'application.facts',
    subject: 'application',
    subjectId: file.id,
    before: requestDate === undefined ? changed.before : { ...changed.before, requestDate: file.requestDate },
    after: { ...changed.after, ...date },
    reason: null,
  })
  return next
}
