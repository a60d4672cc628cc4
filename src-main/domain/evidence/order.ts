import { formatDate, type LocalDate } from '../dates.ts'
import { Refusal } from '../refusal.ts'
import { coopNameKey } from '../text.ts'
import type { Evidence } from './record.ts'

/** What a record is held against: the decision, the contract it names, and what already names it. */
export type EvidencePlace = {
  readonly no: string
  readonly today: LocalDate
  /** The first decision that approved the file; null: none. */
  readonly decidedOn: LocalDate | null
  /** The contract the record names, as it stands; null: none is named, or none stands in this file. */
  readonly contract: { readonly number: string; readonly datedOn: LocalDate } | null
  /** The earliest acceptance of the contract that this record is a new writing of; null: none. */
  readonly firstAcceptance: LocalDate | null
  /** Names the co-op is registered by. */
  readonly coopNames: readonly string[]
}

/**
 * A record is refused out of date order: decision <= contract <= acceptance; no paper is of a later day than today.
 * @throws Refusal evidence.future, evidence.notApproved, evidence.beforeDecision, evidence.contractOther, evidence.beforeContract,
 *   evidence.afterAcceptance, evidence.validBefore, evidence.accountHolder
 */
export const checkPlace = (record: Evidence, place: EvidencePlace): void => {
  const { number, datedOn } = record
  const date = formatDate(datedOn)
  if (datedOn > place.today) throw new Refusal('evidence.future', { date, today: formatDate(place.today) }, 'datedOn')
  switch (record.kind) {
    case 'contract':
      checkContract(date, datedOn, place)
      return
    case 'acceptance':
    case 'warrantyEnd': {
      const { contract } = place
      if (contract === null) throw new Refusal('evidence.contractOther', { no: place.no }, 'contractId')
      if (datedOn < contract.datedOn)
        throw new Refusal(
          'evidence.beforeContract',
          { number, date, contract: contract.number, signedOn: formatDate(contract.datedOn) },
          'datedOn',
        )
      return
    }
    case 'guarantee':
      if (record.validTo < datedOn)
        throw new Refusal('evidence.validBefore', { date, validTo: formatDate(record.validTo) }, 'validTo')
      return
    case 'account':
      if (record.validTo !== null && record.validTo < datedOn)
        throw new Refusal('evidence.validBefore', { date, validTo: formatDate(record.validTo) }, 'validTo')
      if (!place.coopNames.some((name) => coopNameKey(name) === coopNameKey(record.holder)))
        throw new Refusal(
          'evidence.accountHolder',
          { holder: record.holder, coop: place.coopNames[0] ?? place.no },
          'holder',
        )
      return
    case 'invoice':
    case 'contribution':
  }
}

const checkContract = (date: string, datedOn: LocalDate, place: EvidencePlace): void => {
  const { decidedOn, firstAcceptance, no } = place
  if (decidedOn === null) throw new Refusal('evidence.notApproved', { no })
  if (datedOn < decidedOn)
    throw new Refusal('evidence.beforeDecision', { date, decidedOn: formatDate(decidedOn) }, 'datedOn')
  if (firstAcceptance !== null && firstAcceptance < datedOn)
    throw new Refusal('evidence.afterAcceptance', { date, acceptedOn: formatDate(firstAcceptance) }, 'datedOn')
}
