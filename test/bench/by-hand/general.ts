import type { Criterion } from '../../../src-main/domain/eligibility/criterion.ts'
import type { ByFacts } from '../../../src-main/domain/eligibility/truth.ts'
import {
  atLeast,
  type Citation,
  type File,
  given,
  type Known,
  line,
  type Measure,
  monthsPassed,
  nothing,
  reaches,
  rounded,
  told,
} from './line.ts'

const law2012 = { from: '2013-07-01', to: '2024-06-30' }
const always = { from: null, to: null }
const at = (document: string, article: string | null, clause: string | null, point: string | null): Citation => ({
  document,
  article,
  clause,
  point,
  requirement: null,
})

const condition = (id: string, inForce: Known['inForce'], papers: readonly string[]): Known => ({
  id,
  kind: 'condition',
  basis: 'read',
  inForce,
  papers,
})

const lawKnown = condition('GEN.LAW', law2012, ['CERTIFICATE'])
const lawByCircular = at('TT15', '4', '1', 'a')
const lawByLaw = at('L2012', '62', '1', null)

export const law = (file: File): Criterion => {
  const { foundedOn, reregisteredOn } = file.coop
  const since = '2013-07-01'
  const counts = (day: string | null | undefined): boolean => (day ?? '') >= since && (day ?? '') <= file.day
  let byFacts: ByFacts = 'judgement'
  if (counts(foundedOn) || counts(reregisteredOn)) byFacts = 'met'
  else if (foundedOn === undefined || foundedOn === null || reregisteredOn === undefined) byFacts = 'unknown'
  const facts = [given('coop.foundedOn', foundedOn), told('coop.reregisteredOn', reregisteredOn)]
  return line(lawKnown, file, file.day < '2016-07-25' ? lawByLaw : lawByCircular, byFacts, facts, nothing, null)
}

const membersKnown = condition('GEN.MEMBERS', law2012, ['MEMBER_REGISTER'])
const membersOfCoop = at('L2012', '3', '1', null)
const membersOfUnion = at('L2012', '3', '2', null)
const membersOfAny = at('L2012', '3', null, null)

export const members = (file: File): Criterion => {
  const { kind, members: count, belowMinimumSince } = file.coop
  const facts = [
    given('coop.kind', kind),
    told('coop.members', count),
    told('coop.belowMinimumSince', belowMinimumSince),
  ]
  if (kind === undefined || kind === null)
    return line(membersKnown, file, membersOfAny, 'unknown', facts, nothing, null)
  const least = kind === 'LHHTX' ? 4 : 7
  let byFacts = reaches(count, least)
  if (byFacts === 'notMet' && !monthsPassed(belowMinimumSince, 12, file.day)) byFacts = 'judgement'
  const citation = kind === 'LHHTX' ? membersOfUnion : membersOfCoop
  return line(membersKnown, file, citation, byFacts, facts, atLeast(count, least, 'member'), null)
}

const shareKnown = condition('GEN.SHARE', law2012, ['MEMBER_REGISTER'])
const shareOfCoop = at('L2012', '17', '1', null)
const shareOfUnion = at('L2012', '17', '2', null)
const shareOfAny = at('L2012', '17', null, null)

export const share = (file: File): Criterion => {
  const { kind, maxMemberSharePct: held } = file.coop
  const facts = [given('coop.kind', kind), given('coop.maxMemberSharePct', held)]
  if (kind === undefined || kind === null) return line(shareKnown, file, shareOfAny, 'unknown', facts, nothing, null)
  const most = kind === 'LHHTX' ? 30 : 20
  const citation = kind === 'LHHTX' ? shareOfUnion : shareOfCoop
  const known = held !== undefined && held !== null
  const measure: Measure = { threshold: most, margin: known ? rounded(most - held) : null, unit: 'percent' }
  let byFacts: ByFacts = 'unknown'
  // Somebody holds the capital: a 0 was only never filled in.
  if (known && held > 0) byFacts = held <= most ? 'met' : 'notMet'
  return line(shareKnown, file, citation, byFacts, facts, measure, null)
}

const activeKnown = condition('GEN.ACTIVE', law2012, [])
const activeArticle = at('L2012', '12', '3', null)
const byStatus = { active: 'met', suspended: 'judgement', dissolved: 'notMet' } as const

export const active = (file: File): Criterion => {
  const { status } = file.coop
  const byFacts = status === undefined || status === null ? 'unknown' : byStatus[status]
  return line(activeKnown, file, activeArticle, byFacts, [given('coop.status', status)], nothing, null)
}

const redFlagKnown = condition('GEN.REDFLAG', law2012, [])
const redFlagArticle = at('L2012', '54', '2', 'a-đ')

/** @returns null where there is no sign. */
export const redFlag = (file: File): Criterion | null => {
  const { idleSince, belowMinimumSince, lastMeetingOn, foundedOn, certificateWithdrawnOn, courtDecisionOn } = file.coop
  const sign =
    typeof certificateWithdrawnOn === 'string' ||
    typeof courtDecisionOn === 'string' ||
    monthsPassed(idleSince, 12, file.day) ||
    monthsPassed(belowMinimumSince, 12, file.day) ||
    monthsPassed(lastMeetingOn ?? (lastMeetingOn === null ? foundedOn : null), 18, file.day)
  if (!sign) return null
  const facts = [
    told('coop.idleSince', idleSince),
    told('coop.belowMinimumSince', belowMinimumSince),
    told('coop.lastMeetingOn', lastMeetingOn),
    given('coop.foundedOn', foundedOn),
    told('coop.certificateWithdrawnOn', certificateWithdrawnOn),
    told('coop.courtDecisionOn', courtDecisionOn),
  ]
  return line(redFlagKnown, file, redFlagArticle, 'judgement', facts, nothing, null)
}

const noDoubleKnown = condition('GEN.NODOUBLE', { from: '2014-01-27', to: null }, ['NO_PRIOR_SUPPORT'])
const noDoubleArticle = at('ND193', '27', '3', null)

export const noDouble = (file: File): Criterion => {
  const { reportedSupport } = file.facts
  let byFacts: ByFacts = 'met'
  if (reportedSupport === undefined) byFacts = 'unknown'
  else if (reportedSupport !== null && reportedSupport.length > 0) byFacts = 'notMet'
  const facts = [told('reportedSupport', reportedSupport), told('registerOverlaps', undefined)]
  return line(noDoubleKnown, file, noDoubleArticle, byFacts, facts, nothing, null)
}

const ruleOfOffice = at('OFFICE', null, null, null)
const requestKnown: Known = { ...condition('GEN.REQUEST', always, ['REQUEST']), basis: 'office' }
const requestOn = { requestRule: 'on' }

export const request = (file: File): Criterion => {
  const byFacts = file.papers.includes('REQUEST') ? 'met' : 'unknown'
  return line(requestKnown, file, ruleOfOffice, byFacts, [], nothing, requestOn)
}

const planKnown: Known = { ...condition('GEN.PLAN', always, ['PLAN_DECISION']), basis: 'office' }
const planOn = { planRule: 'on' }

export const plan = (file: File): Criterion => {
  const { inYearPlan } = file.facts
  let byFacts: ByFacts = 'unknown'
  if (inYearPlan !== undefined) byFacts = inYearPlan === true ? 'met' : 'notMet'
  return line(planKnown, file, ruleOfOffice, byFacts, [told('inYearPlan', inYearPlan)], nothing, planOn)
}
