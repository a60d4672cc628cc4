import type { Pack } from '../../domain/eligibility/pack.ts'
import { Refusal } from '../../domain/refusal.ts'
import { type AnswerTime, deadlineAfter } from '../../domain/workflow/deadline.ts'
import { isOpenForEdit, type TransitionName } from '../../domain/workflow/states.ts'
import { decideTransition } from '../../domain/workflow/transition.ts'
import { type ApplicationRecord, openApplicationOf, updateApplication } from '../../store/applications.ts'
import { groupOf } from '../../store/coop-groups.ts'
import { updateCoop } from '../../store/coops.ts'
import { appendEvent } from '../../store/events.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'
import { numberSetting } from '../office/number-setting.ts'
import { changedFacts, mergeFacts, splitFacts, type TypedFacts } from './facts.ts'
import { theApplicationAt, theCoop, theCoopAsOne } from './find.ts'
import { judgeAndKeep, judgeFilesBeside, judgeFilesOf } from './judge.ts'
import { situationOf } from './situation.ts'

/** @throws Refusal application.notEditable once the file is decided or has ended */
export const checkEditable = (application: ApplicationRecord): void => {
  if (!isOpenForEdit(application.state))
    throw new Refusal('application.notEditable', { no: application.no, state: application.state })
}

/**
 * Facts an officer typed. The file, and other open files of the co-op when its facts changed, are judged again at once.
 * @throws Refusal facts.*, changed.meanwhile, application.notEditable
 */
export const setFacts = (
  context: WriteContext,
  input: { readonly id: string; readonly version: number; readonly coopVersion: number; readonly facts: TypedFacts },
): Promise<void> =>
  context.store.write(async (tx) => {
    const application = await theApplicationAt(tx, input.id, input.version)
    checkEditable(application)
    const split = splitFacts(context.pack, application.content, input.facts)
    const own = changedFacts(application.facts, split.application)
    const { coop, keeper } = await theCoopAsOne(tx, application.coopId)
    const ofCoop = changedFacts(coop.facts, split.coop)
    if (Object.keys(ofCoop.after).length > 0) {
      if (keeper.version !== input.coopVersion) throw new Refusal('changed.meanwhile', { what: keeper.name })
      await updateCoop(tx, keeper, { facts: mergeFacts(keeper.facts, ofCoop.after, 'form'), taxCode: keeper.taxCode })
      await appendEvent(tx, context.actor, {
        action: 'coop.facts',
        subject: 'coop',
        subjectId: keeper.id,
        ...ofCoop,
        reason: application.no,
      })
    }
    let next = application
    if (Object.keys(own.after).length > 0) {
      next = await updateApplication(tx, application, { facts: mergeFacts(application.facts, own.after, 'form') })
      await appendEvent(tx, context.actor, {
        action: 'application.facts',
        subject: 'application',
        subjectId: application.id,
        ...own,
        reason: null,
      })
    }
    await judgeAndKeep(tx, context, next, null)
    if (Object.keys(ofCoop.after).length > 0) await judgeFilesOf(tx, context, coop.id, [application.id])
  })

/**
 * One step of the workflow by a person, logged with who, when and why.
 * @throws Refusal workflow.*, permission.denied, changed.meanwhile
 */
export const stepApplication = (
  context: WriteContext,
  input: {
    readonly id: string
    readonly version: number
    readonly name: TransitionName
    readonly reason: string | null
  },
): Promise<void> =>
  context.store.write(async (tx) => {
    const application = await theApplicationAt(tx, input.id, input.version)
    await move(tx, context, application, input.name, input.reason, 'person')
  })

/** Decides and writes a transition; decisions and postings call it inside their own transaction. */
export const move = async (
  tx: Tx,
  context: WriteContext,
  application: ApplicationRecord,
  name: TransitionName,
  reason: string | null,
  by: 'person' | 'decision' | 'posting',
): Promise<ApplicationRecord> => {
  const situation = await situationOf(tx, context, application, reason)
  const state = decideTransition(name, context.actor, situation, by)
  if (name === 'reopen') await checkAlone(tx, application)
  let next = await updateApplication(tx, application, {
    state,
    ...deadlineAfter(name, state, context.today(), await answerTimeOf(tx, context.pack, application.content)),
    ...(name === 'startCheck' ? { assignee: context.actor.name } : {}),
  })
  await appendEvent(tx, context.actor, {
    action: `application.${name}`,
    subject: 'application',
    subjectId: application.id,
    before: { state: application.state },
    after: { state },
    reason,
  })
  // A file that comes back from a decision may have changed meanwhile.
  if (judgedAnew.includes(name)) next = (await judgeAndKeep(tx, context, next, null)).application
  if (movesSupport.includes(name)) await judgeFilesBeside(tx, context, next, reason ?? application.no)
  return next
}

/** What a text gives the content; else the office's own days. */
const answerTimeOf = async (tx: Tx, pack: Pack, content: string): Promise<AnswerTime> =>
  pack.contents.find(({ code }) => code === content)?.answer ?? { days: await numberSetting(tx, 'review.days') }

/** Taken up again, it would stand beside an open file of the same co-op, content, work and year. @throws Refusal application.duplicate */
const checkAlone = async (tx: Tx, application: ApplicationRecord): Promise<void> => {
  const { rootId } = await groupOf(tx, application.coopId)
  const there = await openApplicationOf(tx, { ...application, coopId: rootId })
  if (there === undefined || there.id === application.id) return
  const { name } = await theCoop(tx, application.coopId)
  throw new Refusal('application.duplicate', { coop: name, no: there.no, year: String(there.year) })
}

const judgedAnew: readonly TransitionName[] = ['receive', 'startCheck', 'resumeCheck', 'reopen', 'cancelApproval']
const movesSupport: readonly TransitionName[] = ['approve', 'cancelApproval']
