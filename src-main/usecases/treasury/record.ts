import { z } from 'zod'
import { officeEvents } from '../../store/backup.ts'
import { appendEvent } from '../../store/events.ts'
import type { OfficeContext, WriteContext } from '../context.ts'
import { type Comparison, countsOf } from './compare.ts'

const action = 'treasury.reconcile'
const dong = z.int()
const day = z.string().nullable()

/** What the log keeps of a reconciliation; amounts in đồng. */
const kept = z.object({
  file: z.string(),
  sha256: z.string(),
  year: z.int(),
  from: day,
  to: day,
  counts: z.object({
    matched: z.int(),
    different: z.int(),
    onlyOurs: z.int(),
    onlyTheirs: z.int(),
    outside: z.int(),
    unread: z.int(),
  }),
  sums: z.object({
    ours: dong,
    theirs: dong,
    matched: dong,
    different: z.object({ ours: dong, theirs: dong }),
    onlyOurs: dong,
    onlyTheirs: dong,
  }),
})
type Kept = z.infer<typeof kept>

/** Says in the log that somebody reconciled: with which file (by its hash), for which days, and what came out. */
export const recordReconciliation = (context: WriteContext, comparison: Comparison): Promise<void> => {
  const { ask, statement, sums } = comparison
  const { name, sha256 } = statement
  const after: Kept = { file: name, sha256, ...ask, counts: countsOf(comparison), sums }
  return context.store.write((tx) =>
    appendEvent(tx, context.actor, { action, subject: 'office', subjectId: '1', before: null, after, reason: null }),
  )
}

const shown = 12

export type PastReconciliation = Kept & { readonly seq: number; readonly at: string; readonly byName: string }

/** The last ones, newest first. */
export const pastReconciliations = async ({ store }: OfficeContext): Promise<PastReconciliation[]> => {
  const events = await officeEvents(store.reads, [action], shown)
  return events.flatMap(({ seq, at, byName, after }) => {
    const read = kept.safeParse(after)
    return read.success ? [{ seq, at, byName, ...read.data }] : []
  })
}
