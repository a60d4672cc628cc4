import { formatDate } from '../../domain/dates.ts'
import { checkPlace, type EvidencePlace } from '../../domain/evidence/order.ts'
import type { Evidence } from '../../domain/evidence/record.ts'
import { isSamePaper } from '../../domain/evidence/same.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import { type EvidenceRecord, evidenceOf, identityOf, itemElsewhere, papersLike, stands } from '../../store/evidence.ts'
import { coopNames, firstApproval } from '../../store/pay-reads.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { OfficeContext } from '../context.ts'

/**
 * A record is held against the decision, its contract and everything recorded before, in whichever file.
 * @param corrects the record it takes the place of; null: a first one
 * @throws Refusal evidence.*
 */
export const checkEvidence = async (
  reads: Reads,
  office: OfficeContext,
  application: ApplicationRecord,
  record: Evidence,
  corrects: EvidenceRecord | null,
): Promise<void> => {
  const standing = (await evidenceOf(reads, application.id)).filter(stands)
  checkPlace(record, await placeOf(reads, office, application, record, standing, corrects))
  await refuseTwice(reads, record, corrects)
  if (record.kind !== 'acceptance') return
  const elsewhere = await itemElsewhere(reads, application.id, record.item)
  if (elsewhere !== undefined) throw new Refusal('evidence.itemTwice', { item: record.item, no: elsewhere.no }, 'item')
}

const placeOf = async (
  reads: Reads,
  office: OfficeContext,
  application: ApplicationRecord,
  record: Evidence,
  standing: readonly EvidenceRecord[],
  corrects: EvidenceRecord | null,
): Promise<EvidencePlace> => {
  const contractId = 'contractId' in record ? record.contractId : null
  const contract = standing.find(({ kind, rootId }) => kind === 'contract' && rootId === contractId) ?? null
  const ofThis = standing.filter((one) => corrects !== null && one.contractId === corrects.rootId)
  return {
    no: application.no,
    today: office.today(),
    decidedOn: await firstApproval(reads, application.id),
    contract,
    // In the order of their days.
    firstAcceptance: ofThis[0]?.datedOn ?? null,
    coopNames: await coopNames(reads, application.coopId),
  }
}

/** One paper is written once. An account may be known in several files: it is the co-op's. */
const refuseTwice = async (reads: Reads, record: Evidence, corrects: EvidenceRecord | null): Promise<void> => {
  if (record.kind === 'account') return
  const identity = identityOf(record)
  const like = await papersLike(reads, record.kind, identity.numberKey, identity.datedOn)
  const same = like.find((one) => one.rootId !== corrects?.rootId && isSamePaper(one, identity))
  if (same === undefined) return
  const { kind, number, datedOn } = record
  throw new Refusal('evidence.twice', { record: kind, number, date: formatDate(datedOn), no: same.no }, 'number')
}
