import type { Criterion } from '../../../src-main/domain/eligibility/criterion.ts'
import type { ByFacts } from '../../../src-main/domain/eligibility/truth.ts'
import { shareCeil } from '../../../src-main/domain/money.ts'
import { atLeast, type Citation, type File, given, type Known, line, nothing, reaches, told, tooEarly } from './line.ts'

/** First day of Circular 15/2016. */
const circular = '2016-07-25'
const byCircular = { from: circular, to: null }
const byDecree = { from: '2014-01-27', to: null }
const article4 = (clause: string, point: string, requirement: string | null): Citation => ({
  document: 'TT15',
  article: '4',
  clause,
  point,
  requirement,
})

const condition = (id: string, papers: readonly string[]): Known => ({
  id,
  kind: 'condition',
  basis: 'read',
  inForce: byCircular,
  papers,
})

const fieldKnown: Known = { ...condition('INFRA.FIELD', ['CERTIFICATE']), inForce: byDecree }
const fieldByCircular = { document: 'TT15', article: '1', clause: null, point: null, requirement: null }
const fieldByDecree = { document: 'ND193', article: '25', clause: null, point: null, requirement: null }

export const field = (file: File): Criterion => {
  const { field: of, irrigationService } = file.coop
  let byFacts: ByFacts = 'unknown'
  if (of === 'agriculture' || irrigationService === true) byFacts = 'met'
  else if (of !== undefined && of !== null) byFacts = 'notMet'
  const citation = file.day < circular ? fieldByDecree : fieldByCircular
  // It offers irrigation only where it says so.
  const facts = [
    given('coop.field', of),
    told('coop.irrigationService', irrigationService === undefined ? false : irrigationService),
  ]
  return line(fieldKnown, file, citation, byFacts, facts, nothing, null)
}

const projectKnown: Known = { ...condition('INFRA.PROJECT', ['PROJECT']), inForce: byDecree }
const projectArticle = { document: 'ND193', article: '25', clause: '1', point: 'a', requirement: null }

export const project = (file: File): Criterion => {
  const byFacts = file.papers.includes('PROJECT') ? 'met' : 'unknown'
  return line(projectKnown, file, projectArticle, byFacts, [], nothing, null)
}

const fitsBusinessKnown = condition('INFRA.FITS_BUSINESS', [])
const fitsBusinessArticle = article4('1', 'b', '1')

export const fitsBusiness = (file: File): Criterion => {
  if (file.day < circular) return tooEarly(fitsBusinessKnown, file, fitsBusinessArticle)
  return line(fitsBusinessKnown, file, fitsBusinessArticle, 'judgement', [], nothing, null)
}

const fitsPlansKnown = condition('INFRA.FITS_PLANS', [])
const fitsPlansArticle = article4('1', 'b', '2')

export const fitsPlans = (file: File): Criterion => {
  if (file.day < circular) return tooEarly(fitsPlansKnown, file, fitsPlansArticle)
  return line(fitsPlansKnown, file, fitsPlansArticle, 'judgement', [], nothing, null)
}

const upkeepKnown = condition('INFRA.UPKEEP', ['UPKEEP_PLAN'])
const upkeepArticle = article4('1', 'b', '3')

export const upkeep = (file: File): Criterion => {
  if (file.day < circular) return tooEarly(upkeepKnown, file, upkeepArticle)
  const byFacts = file.papers.includes('UPKEEP_PLAN') ? 'met' : 'unknown'
  return line(upkeepKnown, file, upkeepArticle, byFacts, [], nothing, null)
}

const ownKnown = condition('INFRA.OWN', ['RESOLUTION'])
const ownArticle = article4('1', 'b', '4')

export const own = (file: File): Criterion => {
  if (file.day < circular) return tooEarly(ownKnown, file, ownArticle)
  const { ownContribution, totalInvestment, approvedOwnSharePct } = file.facts
  const facts = [
    told('ownContribution', ownContribution),
    // No work costs nothing: a 0 was only never filled in.
    { ...told('totalInvestment', totalInvestment), known: (totalInvestment ?? 0) > 0 },
    given('approvedOwnSharePct', approvedOwnSharePct),
  ]
  if (totalInvestment === undefined || totalInvestment === null || totalInvestment === 0)
    return line(ownKnown, file, ownArticle, 'unknown', facts, nothing, null)
  const least = Math.max(Math.ceil(totalInvestment / 5), approvedPart(totalInvestment, approvedOwnSharePct ?? 0))
  const measure = atLeast(ownContribution, least, 'VND')
  return line(ownKnown, file, ownArticle, reaches(ownContribution, least), facts, measure, null)
}

const approvedPart = (total: number, pct: number): number => (pct <= 20 ? 0 : shareCeil(total, pct))

const offtakeKnown: Known = { ...condition('INFRA.P1', ['OFFTAKE_CONTRACT']), kind: 'priority' }
const offtakeArticle = article4('2', 'a', null)
const offtakeSum = { offtakeReading: 'sum' }

export const offtake = (file: File): Criterion => {
  if (file.day < circular) return tooEarly(offtakeKnown, file, offtakeArticle)
  const { offtakePerYear } = file.facts
  const least = 300_000_000
  const facts = [told('offtakePerYear', offtakePerYear)]
  const measure = atLeast(offtakePerYear, least, 'VND')
  return line(offtakeKnown, file, offtakeArticle, reaches(offtakePerYear, least), facts, measure, offtakeSum)
}

const practicesKnown: Known = { ...condition('INFRA.P2', ['PRACTICE_CERTIFICATE']), kind: 'priority' }
const practicesArticle = article4('2', 'b', null)
const practicesOr = { practicesReading: 'or' }
const listed = new Set(['GAP', 'VIETGAP', 'GLOBALGAP', 'FOOD_SAFETY', 'HACCP', 'HIGH_TECH', 'WATER_SAVING'])

export const practices = (file: File): Criterion => {
  if (file.day < circular) return tooEarly(practicesKnown, file, practicesArticle)
  const { practices: followed } = file.facts
  let byFacts: ByFacts = 'unknown'
  if (followed !== undefined) byFacts = followed === null || followed.length === 0 ? 'notMet' : 'judgement'
  if (followed?.some((code) => listed.has(code)) === true) byFacts = 'met'
  return line(practicesKnown, file, practicesArticle, byFacts, [told('practices', followed)], nothing, practicesOr)
}

const difficultKnown: Known = { ...condition('INFRA.P3', []), kind: 'priority' }
const difficultArticle = article4('2', 'c', null)

export const difficult = (file: File): Criterion => {
  if (file.day < circular) return tooEarly(difficultKnown, file, difficultArticle)
  const { placeArea } = file.facts
  const area = placeArea ?? file.coop.area
  let byFacts: ByFacts = 'unknown'
  if (area !== undefined && area !== null)
    byFacts = area === 'difficult' || area === 'speciallyDifficult' ? 'met' : 'notMet'
  const facts = [given('placeArea', placeArea), given('coop.area', file.coop.area)]
  return line(difficultKnown, file, difficultArticle, byFacts, facts, nothing, null)
}
