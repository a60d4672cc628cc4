import { EvidenceEntity, type EvidenceRow, EvidenceScan, type EvidenceScanRow } from '../../db/schema/evidence.ts'
import type { Evidence, EvidenceKind, ScanRole } from '../domain/evidence/record.ts'
import { nameKey, paperKey } from '../domain/evidence/same.ts'
import { accountKey } from '../domain/ledger/pay/coop.ts'
import type { ContributionForm, GuaranteePurpose, WorksClass } from '../domain/ledger/pay/figures.ts'
import { otherFiles } from './coops-same.ts'
import { scanKey, sealRow } from './evidence-seal.ts'
import type { Reads, Tx } from './unit-of-work.ts'

/** A record as stored, with what became of it. */
export type EvidenceRecord = Omit<EvidenceRow, 'kind' | 'cancelled' | 'worksClass' | 'form' | 'purpose'> & {
  readonly kind: EvidenceKind
  readonly worksClass: WorksClass | null
  readonly form: ContributionForm | null
  readonly purpose: GuaranteePurpose | null
  readonly cancelled: boolean
  readonly no: string
  /** The record that took its place; null: it is the last of its chain. */
  readonly replacedBy: string | null
}

const columns = `e.id, e.root_id AS rootId, e.replaces, e.cancelled, e.reason, e.application_id AS applicationId, e.kind, e.number,
  e.number_key AS numberKey, e.dated_on AS datedOn, e.party, e.party_key AS partyKey, e.tax_code AS taxCode, e.amount,
  e.contract_id AS contractId, e.works_class AS worksClass, e.form, e.purpose, e.item, e.item_key AS itemKey, e.holder,
  e.valid_to AS validTo, e.recorded_by AS recordedBy, e.recorded_at AS recordedAt, a.no, n.id AS replacedBy`
const from = `FROM evidence e JOIN application a ON a.id = e.application_id LEFT JOIN evidence n ON n.replaces = e.id`

type Raw = Omit<EvidenceRecord, 'cancelled'> & { readonly cancelled: 0 | 1 }
const toRecord = (raw: Raw): EvidenceRecord => ({ ...raw, cancelled: raw.cancelled === 1 })

/** Every record of a file, replaced and cancelled ones too, in the order of their days. */
export const evidenceOf = async (reads: Reads, applicationId: string): Promise<EvidenceRecord[]> =>
  (
    await reads.all<Raw>(`SELECT ${columns} ${from} WHERE e.application_id = ? ORDER BY e.dated_on, e.rowid`, [
      applicationId,
    ])
  ).map(toRecord)

/** What limits read of a record. */
export type StandingFigure = Pick<
  EvidenceRecord,
  'kind' | 'rootId' | 'amount' | 'contractId' | 'worksClass' | 'form' | 'purpose' | 'validTo'
>

/** Records of a file that stand on a day, in the order of their days. */
export const standingFigures = (reads: Reads, applicationId: string, day: string): Promise<StandingFigure[]> =>
  reads.all(
    `SELECT kind, root_id AS rootId, amount, contract_id AS contractId, works_class AS worksClass, form, purpose, valid_to AS validTo
     FROM evidence_standing WHERE application_id = ? AND dated_on <= ? ORDER BY dated_on, id`,
    [applicationId, day],
  )

/** Contracts of a file that stand on a day, oldest first. */
export const standingContracts = (
  reads: Reads,
  applicationId: string,
  day: string,
): Promise<{ number: string; datedOn: string }[]> =>
  reads.all(
    `SELECT number, dated_on AS datedOn FROM evidence_standing
     WHERE application_id = ? AND kind = 'contract' AND dated_on <= ? ORDER BY dated_on, id`,
    [applicationId, day],
  )

export const evidenceById = async (reads: Reads, id: string): Promise<EvidenceRecord | undefined> => {
  const raw = await reads.get<Raw>(`SELECT ${columns} ${from} WHERE e.id = ?`, [id])
  return raw === undefined ? undefined : toRecord(raw)
}

/** It counts: nothing replaced it and it cancels nothing. */
export const stands = ({ replacedBy, cancelled }: EvidenceRecord): boolean => replacedBy === null && !cancelled

/** Standing records of that number and day, of any file. */
export const papersLike = async (
  reads: Reads,
  kind: EvidenceKind,
  numberKey: string,
  datedOn: string,
): Promise<EvidenceRecord[]> =>
  (
    await reads.all<Raw>(`SELECT ${columns} ${from} WHERE e.kind = ? AND e.number_key = ? AND e.dated_on = ?`, [
      kind,
      numberKey,
      datedOn,
    ])
  )
    .map(toRecord)
    .filter(stands)

/** The same item accepted in another file of the co-op. */
export const itemElsewhere = (reads: Reads, applicationId: string, item: string): Promise<{ no: string } | undefined> =>
  reads.get(
    `SELECT a.no FROM evidence_standing e JOIN application a ON a.id = e.application_id
     WHERE e.item_key = ? AND a.id IN ${otherFiles} ORDER BY e.id LIMIT 1`,
    [nameKey(item), applicationId, applicationId],
  )

type Chain = {
  readonly applicationId: string
  readonly recordedBy: string
  /** The record it takes the place of, and why; null: a first one. */
  readonly replaces: { readonly id: string; readonly rootId: string; readonly reason: string } | null
}

const empty = {
  party: null,
  taxCode: null,
  amount: null,
  contractId: null,
  worksClass: null,
  form: null,
  purpose: null,
  item: null,
  holder: null,
  validTo: null,
}

/** What tells the paper apart, as it is compared. */
export const identityOf = (record: Evidence) => {
  const { party, taxCode, amount, contractId } = { ...empty, ...record }
  return {
    numberKey: record.kind === 'account' ? accountKey(record.number) : paperKey(record.number),
    datedOn: record.datedOn,
    partyKey: party === null ? null : nameKey(party),
    taxCode,
    amount,
    contractId,
  }
}

export const insertEvidence = async (tx: Tx, record: Evidence, chain: Chain): Promise<string> => {
  const id = tx.newId()
  const whole = { ...empty, ...record }
  const { numberKey, partyKey } = identityOf(record)
  await tx.insert(EvidenceEntity, {
    ...whole,
    id,
    rootId: chain.replaces?.rootId ?? id,
    replaces: chain.replaces?.id ?? null,
    cancelled: 0,
    reason: chain.replaces?.reason ?? null,
    applicationId: chain.applicationId,
    numberKey,
    partyKey,
    itemKey: whole.item === null ? null : nameKey(whole.item),
    recordedBy: chain.recordedBy,
    recordedAt: tx.at,
  })
  await sealRow(tx, 'evidence', id)
  return id
}

/** A record that cancels another and puts nothing in its place. */
export const insertCancelling = async (
  tx: Tx,
  { no: _, replacedBy: __, ...record }: EvidenceRecord,
  by: { readonly reason: string; readonly recordedBy: string },
): Promise<void> => {
  const id = tx.newId()
  await tx.insert(EvidenceEntity, {
    ...record,
    ...by,
    id,
    replaces: record.id,
    cancelled: 1,
    recordedAt: tx.at,
  })
  await sealRow(tx, 'evidence', id)
}

export type ScanRecord = EvidenceScanRow & { readonly id: string; readonly mime: string }

const scanSelect = `SELECT CAST(s.rowid AS TEXT) AS id, s.root_id AS rootId, s.role, s.sha256, s.name, s.added_by AS addedBy, s.added_at AS addedAt, f.mime
  FROM evidence_scan s JOIN stored_file f ON f.sha256 = s.sha256`

export const scansOf = async (reads: Reads, applicationId: string): Promise<ScanRecord[]> =>
  reads.all(`${scanSelect} WHERE s.root_id IN (SELECT id FROM evidence WHERE application_id = ?) ORDER BY s.rowid`, [
    applicationId,
  ])

/** A scan by its own number. */
export const evidenceScan = (reads: Reads, id: string): Promise<ScanRecord | undefined> =>
  reads.get(`${scanSelect} WHERE s.rowid = ?`, [Number(id)])

export const insertScan = async (tx: Tx, scan: Omit<EvidenceScanRow, 'addedAt'>): Promise<{ added: boolean }> => {
  const there = await tx.get('SELECT 1 FROM evidence_scan WHERE root_id = ? AND role = ? AND sha256 = ?', [
    scan.rootId,
    scan.role,
    scan.sha256,
  ])
  if (there !== undefined) return { added: false }
  await tx.insert(EvidenceScan, { ...scan, addedAt: tx.at })
  await sealRow(tx, 'evidence_scan', scanKey(scan))
  return { added: true }
}

/** Another file whose volume table is the same scan. */
export const volumeElsewhere = (
  reads: Reads,
  applicationId: string,
  role: ScanRole,
  sha256: string,
): Promise<{ no: string; number: string } | undefined> =>
  reads.get(
    `SELECT a.no, e.number FROM evidence_scan s JOIN evidence e ON e.id = s.root_id JOIN application a ON a.id = e.application_id
     WHERE s.role = 'volume' AND ? = 'volume' AND s.sha256 = ? AND e.application_id <> ? ORDER BY s.rowid LIMIT 1`,
    [role, sha256, applicationId],
  )
