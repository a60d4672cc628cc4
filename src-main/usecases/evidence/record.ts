import type { Evidence, ScanRole } from '../../domain/evidence/record.ts'
import { type Limit, type LimitId, marginOf } from '../../domain/ledger/pay/limit.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import { appendEvent } from '../../store/events.ts'
import {
  type EvidenceRecord,
  evidenceById,
  evidenceOf,
  insertCancelling,
  insertEvidence,
  insertScan,
  stands,
  volumeElsewhere,
} from '../../store/evidence.ts'
import { lastEvidenceLink } from '../../store/evidence-seal.ts'
import { putStoredFile } from '../../store/papers.ts'
import { lastPaidDay } from '../../store/pay-reads.ts'
import type { Reads, Tx } from '../../store/unit-of-work.ts'
import { theApplication, withCoop } from '../applications/find.ts'
import type { WriteContext } from '../context.ts'
import type { KeptFile } from '../files/paper-store.ts'
import { checkEvidence } from './checks.ts'
import { standingLimits } from './limits.ts'

/** The record that was written, and its file. */
type Written = { readonly applicationId: string; readonly id: string }

export type Scan = { readonly role: ScanRole; readonly name: string; readonly file: KeptFile }

/**
 * Writes down a paper that payment rests on, with its scans.
 * @throws Refusal evidence.*, notFound
 */
export const recordEvidence = (
  context: WriteContext,
  input: { readonly applicationId: string; readonly record: Evidence; readonly scans: readonly Scan[] },
): Promise<Written> =>
  context.store.write(async (tx) => {
    const application = await theApplication(tx, input.applicationId)
    const { record } = input
    await checkEvidence(tx, context, application, record, null)
    const id = await insertEvidence(tx, record, {
      applicationId: application.id,
      recordedBy: context.actor.name,
      replaces: null,
    })
    for (const scan of input.scans) await keepScan(tx, context, application, id, scan)
    await log(tx, context, application, 'evidence.record', null, { id, ...record }, null)
    return { applicationId: application.id, id }
  })

/**
 * A correction: the old record is cancelled by a new one that puts the right values in its place. What was paid must still rest on the rest.
 * @throws Refusal evidence.*, notFound
 */
export const correctEvidence = (
  context: WriteContext,
  input: { readonly id: string; readonly record: Evidence; readonly reason: string },
): Promise<Written> =>
  context.store.write(async (tx) => {
    const { application, old } = await theStanding(tx, input.id)
    const { record, reason } = input
    if (record.kind !== old.kind) throw new Refusal('evidence.otherKind', { number: old.number }, 'kind')
    await checkEvidence(tx, context, application, record, old)
    const replaces = { id: old.id, rootId: old.rootId, reason }
    const id = await carrying(tx, context, application, () =>
      insertEvidence(tx, record, { applicationId: application.id, recordedBy: context.actor.name, replaces }),
    )
    await log(tx, context, application, 'evidence.correct', old, { id, ...record }, reason)
    return { applicationId: application.id, id }
  })

/**
 * Cancels a record by another that puts nothing in its place.
 * @throws Refusal evidence.superseded, evidence.inUse, evidence.carriesPayment, notFound
 */
export const cancelEvidence = (
  context: WriteContext,
  input: { readonly id: string; readonly reason: string },
): Promise<Written> =>
  context.store.write(async (tx) => {
    const { application, old } = await theStanding(tx, input.id)
    const used = (await evidenceOf(tx, application.id)).some((one) => stands(one) && one.contractId === old.rootId)
    if (used) throw new Refusal('evidence.inUse', { number: old.number })
    await carrying(tx, context, application, () =>
      insertCancelling(tx, old, { reason: input.reason, recordedBy: context.actor.name }),
    )
    await log(tx, context, application, 'evidence.cancel', old, {}, input.reason)
    return { applicationId: application.id, id: old.id }
  })

/** Adds a scan to a record. @throws Refusal evidence.scanTwice, evidence.superseded, notFound */
export const attachScan = (
  context: WriteContext,
  input: { readonly id: string; readonly scan: Scan },
): Promise<Written> =>
  context.store.write(async (tx) => {
    const { application, old } = await theStanding(tx, input.id)
    const { role, name, file } = input.scan
    const after = { id: old.id, number: old.number, role, name, sha256: file.sha256 }
    if (await keepScan(tx, context, application, old.rootId, input.scan))
      await log(tx, context, application, 'evidence.scan', null, after, null)
    return { applicationId: application.id, id: old.id }
  })

/** The record as it stands. @throws Refusal notFound, evidence.superseded */
const theStanding = async (
  reads: Reads,
  id: string,
): Promise<{ application: ApplicationRecord; old: EvidenceRecord }> => {
  const old = await evidenceById(reads, id)
  if (old === undefined) throw new Refusal('notFound', { what: 'evidence', id })
  if (!stands(old)) throw new Refusal('evidence.superseded', { number: old.number })
  return { application: await theApplication(reads, old.applicationId), old }
}

const keepScan = async (
  tx: Tx,
  context: WriteContext,
  application: ApplicationRecord,
  rootId: string,
  { role, name, file }: Scan,
): Promise<boolean> => {
  const elsewhere = await volumeElsewhere(tx, application.id, role, file.sha256)
  if (elsewhere !== undefined) throw new Refusal('evidence.scanTwice', elsewhere, 'scans')
  await putStoredFile(tx, file)
  return (await insertScan(tx, { rootId, role, sha256: file.sha256, name, addedBy: context.actor.name })).added
}

const carried = ['stateShare', 'ownContribution'] as const

/** What was paid rests on the records: a change that takes from under it is refused, the payment is corrected first. */
const carrying = async <T>(
  tx: Tx,
  context: WriteContext,
  application: ApplicationRecord,
  change: () => Promise<T>,
): Promise<T> => {
  const of = await withCoop(tx, application)
  const day = (await lastPaidDay(tx, application.id)) ?? context.today()
  const measured = async () =>
    (await standingLimits(tx, context, of, day)).limits.filter(({ id }) => carried.some((one) => one === id))
  const before = await measured()
  const result = await change()
  const margin = (limits: readonly Limit[], id: LimitId): number =>
    limits.flatMap((limit) => (limit.id === id ? [marginOf(limit) ?? 0] : []))[0] ?? 0
  const after = await measured()
  const broken = after.find(({ id, state }) => state === 'notMet' && margin(after, id) < margin(before, id))
  if (broken !== undefined)
    throw new Refusal('evidence.carriesPayment', {
      no: application.no,
      measured: broken.id,
      value: broken.value ?? 0,
      threshold: broken.threshold ?? 0,
    })
  return result
}

const log = async (
  tx: Tx,
  { actor }: WriteContext,
  application: ApplicationRecord,
  action: `evidence.${'record' | 'correct' | 'cancel' | 'scan'}`,
  before: EvidenceRecord | null,
  written: object,
  reason: string | null,
): Promise<void> => {
  const after = { ...written, seal: await lastEvidenceLink(tx) }
  return appendEvent(tx, actor, { action, subject: 'application', subjectId: application.id, before, after, reason })
}
