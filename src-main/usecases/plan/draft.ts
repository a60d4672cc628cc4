import { type BySource, nothingBySource, type Share, splitBySource, supportOf } from '../../domain/plan/amounts.ts'
import { isProposable } from '../../domain/plan/fit.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import { appendEvent } from '../../store/events.ts'
import { type DraftItem, draftItems, planYearsOf, putDraftItem } from '../../store/plan.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { ceilingOf } from '../applications/amount.ts'
import { theApplication } from '../applications/find.ts'
import type { WriteContext } from '../context.ts'
import { planOf } from './view.ts'

export type DraftInput = {
  readonly applicationId: string
  /** 0: nothing was drafted for the file yet. */
  readonly version: number
  readonly sources: BySource
  readonly note: string | null
}

/**
 * What an officer proposes for a file, by who pays, in the place of what the law alone gives.
 * @returns the year whose plan the file asks to be in
 * @throws Refusal notFound, changed.meanwhile, plan.overCeiling
 */
export const draftPlanItem = (context: WriteContext, input: DraftInput): Promise<{ year: number }> =>
  context.store.write(async (tx) => {
    const application = await theApplication(tx, input.applicationId)
    const known = (await draftItems(tx, [application.id])).get(application.id)
    if ((known?.version ?? 0) !== input.version) throw new Refusal('changed.meanwhile', { what: application.no })
    await checkCeiling(tx, context, application, input.sources)
    await keepDraft(tx, context, application, input, known)
    return { year: (await planYearsOf(tx, [application.id])).get(application.id) ?? application.year }
  })

/** A most that nobody knows holds nobody back: the decision on the support asks for it. */
const checkCeiling = async (
  tx: Tx,
  context: WriteContext,
  application: ApplicationRecord,
  sources: BySource,
): Promise<void> => {
  const { no } = application
  const { ceiling, citation } = await ceilingOf(tx, context, application)
  const amount = supportOf(sources)
  if (ceiling !== null && amount > ceiling)
    throw new Refusal('plan.overCeiling', { no, amount, ceiling, citation }, 'sources')
}

const keepDraft = async (
  tx: Tx,
  context: WriteContext,
  application: Pick<ApplicationRecord, 'id'>,
  { sources, note, version }: Pick<DraftInput, 'sources' | 'note' | 'version'>,
  before: DraftItem | undefined,
): Promise<void> => {
  await putDraftItem(tx, { applicationId: application.id, version, note, ...sources }, context.actor.name)
  await appendEvent(tx, context.actor, {
    action: 'plan.draft',
    subject: 'application',
    subjectId: application.id,
    before: before === undefined ? null : { support: supportOf(before), own: before.own },
    after: { ...sources, support: supportOf(sources) },
    reason: note,
  })
}

/**
 * Splits what is proposed for all files of a content that nobody has split yet by one set of shares, in percent. Files whose amount is
 * not known stay open.
 * @returns how many files were split
 * @throws Refusal plan.sharesSum
 */
export const splitDrafts = async (
  context: WriteContext,
  input: { readonly year: number; readonly content: string; readonly shares: readonly Share[] },
): Promise<{ split: number }> => {
  const shares = input.shares.filter(({ sharePct }) => sharePct !== 0)
  const sum = shares.reduce((total, { sharePct }) => total + (sharePct ?? 0), 0)
  // Shares like 33,3 and 66,7 are not exact in floating point.
  if (Math.abs(sum - 100) > 1e-9) throw new Refusal('plan.sharesSum', { sum }, 'shares')
  return context.store.write(async (tx) => {
    const { rows } = await planOf(tx, context, input.year)
    const open = rows.filter((row) => row.content === input.content && row.sources === null && isProposable(row))
    let split = 0
    for (const { applicationId, amount, own } of open) {
      const sources = amount === null ? null : splitBySource(amount, shares)
      if (sources === null) continue
      const item = { sources: { ...nothingBySource, ...sources, own: own ?? 0 }, note: null, version: 0 }
      await keepDraft(tx, context, { id: applicationId }, item, undefined)
      split += 1
    }
    return { split }
  })
}
