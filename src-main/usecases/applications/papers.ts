import { paperScopeOf } from '../../domain/dossier.ts'
import { papersFor } from '../../domain/eligibility/papers.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import { lastCheckRun } from '../../store/check-runs.ts'
import { appendEvent } from '../../store/events.ts'
import {
  insertJudgement,
  insertNote,
  insertPaperFile,
  type PaperRow,
  papersOf,
  putPaper,
  putStoredFile,
} from '../../store/papers.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'
import type { KeptFile } from '../files/paper-store.ts'
import { checkEditable } from './edit.ts'
import { theApplication } from './find.ts'
import { judgeAndKeep } from './judge.ts'

/** @throws Refusal paper.notListed */
const checkListed = (context: WriteContext, application: ApplicationRecord, code: string): void => {
  const asked = (['application', 'payment'] as const).flatMap((stage) =>
    papersFor(context.pack, paperScopeOf(application), stage),
  )
  if (!asked.some((paper) => paper.code === code)) throw new Refusal('paper.notListed', { code }, 'code')
}

const writePaper = async (
  tx: Tx,
  context: WriteContext,
  application: ApplicationRecord,
  paper: PaperRow,
): Promise<void> => {
  const before = (await papersOf(tx, application.id)).find((known) => known.code === paper.code) ?? null
  await putPaper(tx, paper)
  await appendEvent(tx, context.actor, {
    action: 'paper.set',
    subject: 'application',
    subjectId: application.id,
    before: before === null ? null : { code: before.code, status: before.status },
    after: { code: paper.code, status: paper.status },
    reason: paper.note,
  })
}

/**
 * Notes that a paper is on file, checked or refused. Only a checked paper proves anything; the file is judged again.
 * @throws Refusal paper.notListed, application.notEditable
 */
export const setPaper = (
  context: WriteContext,
  input: {
    readonly applicationId: string
    readonly code: string
    readonly status: PaperRow['status']
    readonly receivedOn: string | null
    readonly note: string | null
  },
): Promise<void> =>
  context.store.write(async (tx) => {
    const application = await theApplication(tx, input.applicationId)
    checkPaperTime(context, application, input.code)
    checkListed(context, application, input.code)
    await writePaper(tx, context, application, {
      ...input,
      receivedOn: input.receivedOn ?? context.today(),
      checkedBy: input.status === 'checked' ? context.actor.name : null,
    })
    if (isBeforeDecision(context, application, input.code)) await judgeAndKeep(tx, context, application, null)
  })

/** Papers of the application step prove conditions; those of payment come when the file is decided already. */
const isBeforeDecision = (context: WriteContext, application: ApplicationRecord, code: string): boolean =>
  papersFor(context.pack, paperScopeOf(application), 'application').some((paper) => paper.code === code)

const checkPaperTime = (context: WriteContext, application: ApplicationRecord, code: string): void => {
  if (isBeforeDecision(context, application, code)) checkEditable(application)
}

/** Attaches a scanned file to a paper; a paper not seen before becomes "on file". */
export const attachPaper = (
  context: WriteContext,
  input: { readonly applicationId: string; readonly code: string; readonly name: string; readonly file: KeptFile },
): Promise<void> =>
  context.store.write(async (tx) => {
    const application = await theApplication(tx, input.applicationId)
    checkListed(context, application, input.code)
    const known = (await papersOf(tx, application.id)).find((paper) => paper.code === input.code)
    if (known === undefined)
      await writePaper(tx, context, application, {
        applicationId: application.id,
        code: input.code,
        status: 'onFile',
        receivedOn: context.today(),
        checkedBy: null,
        note: null,
      })
    await putStoredFile(tx, input.file)
    await insertPaperFile(tx, {
      applicationId: application.id,
      code: input.code,
      sha256: input.file.sha256,
      name: input.name,
      addedBy: context.actor.name,
    })
    await appendEvent(tx, context.actor, {
      action: 'paper.attach',
      subject: 'application',
      subjectId: application.id,
      before: null,
      after: { code: input.code, name: input.name, sha256: input.file.sha256 },
      reason: null,
    })
  })

/**
 * A signed note settles what the law leaves to a person, on the facts as they are; it never overrides what the facts say.
 * @throws Refusal judgement.notAsked, application.notEditable
 */
export const signJudgement = (
  context: WriteContext,
  input: {
    readonly applicationId: string
    readonly conditionId: string
    readonly verdict: 'met' | 'notMet'
    readonly note: string
  },
): Promise<void> =>
  context.store.write(async (tx) => {
    const application = await theApplication(tx, input.applicationId)
    checkEditable(application)
    const run = await lastCheckRun(tx, application.id)
    const criterion = run?.criteria.find((known) => known.id === input.conditionId)
    if (criterion === undefined)
      throw new Refusal('notFound', { what: 'condition', id: input.conditionId }, 'conditionId')
    if (criterion.byFacts !== 'judgement')
      throw new Refusal('judgement.notAsked', { condition: input.conditionId, byFacts: criterion.byFacts })
    const facts = criterion.facts.map(({ fact, value }) => ({ fact, value }))
    await insertJudgement(tx, { ...input, facts, signedBy: context.actor.name })
    await appendEvent(tx, context.actor, {
      action: 'judgement.sign',
      subject: 'application',
      subjectId: application.id,
      before: null,
      after: { condition: input.conditionId, verdict: input.verdict },
      reason: input.note,
    })
    await judgeAndKeep(tx, context, application, null)
  })

export const addNote = (
  context: WriteContext,
  input: { readonly applicationId: string; readonly text: string },
): Promise<void> =>
  context.store.write(async (tx) => {
    const application = await theApplication(tx, input.applicationId)
    await insertNote(tx, { applicationId: application.id, text: input.text, writtenBy: context.actor.name })
    await appendEvent(tx, context.actor, {
      action: 'note.add',
      subject: 'application',
      subjectId: application.id,
      before: null,
      after: null,
      reason: input.text,
    })
  })
