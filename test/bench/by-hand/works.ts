import type { Criterion, FactUsed } from '../../../src-main/domain/eligibility/criterion.ts'
import type { ByFacts } from '../../../src-main/domain/eligibility/truth.ts'
import {
  atLeast,
  type Citation,
  type File,
  type Known,
  line,
  type Measure,
  nothing,
  reaches,
  told,
  tooEarly,
} from './line.ts'

/** First day of Circular 15/2016. */
const circular = '2016-07-25'
const article5 = (clause: string, point: string | null): Citation => ({
  document: 'TT15',
  article: '5',
  clause,
  point,
  requirement: null,
})

const condition = (id: string, paper: string): Known => ({
  id,
  kind: 'condition',
  basis: 'read',
  inForce: { from: circular, to: null },
  papers: [paper],
})

const revenueKnown = condition('INFRA.REVENUE', 'FINANCIAL_STATEMENTS')
const revenueOfStore = article5('2', null)
const revenueOfSlaughter = article5('3', 'a')
const calendarYears = { revenueYears: 'calendar' }

/** One of the three calendar years before the request with a revenue of 1,000,000,000 đồng. */
export const revenue = (file: File): Criterion => {
  const citation = file.facts.work === 'STORE' ? revenueOfStore : revenueOfSlaughter
  if (file.day < circular) return tooEarly(revenueKnown, file, citation)
  const year = Number(file.day.slice(0, 4))
  const { revenue: figures } = file.coop
  const facts: FactUsed[] = []
  let best: number | undefined
  let missing = false
  for (let back = 1; back <= 3; back += 1) {
    const figure = figures === undefined || figures === null ? figures : figures[year - back]
    facts.push(told(`coop.revenue.${year - back}`, figure))
    if (figure === undefined) missing = true
    else best = Math.max(best ?? 0, figure ?? 0)
  }
  let byFacts = reaches(best, 1_000_000_000)
  if (byFacts === 'notMet' && missing) byFacts = 'unknown'
  return line(revenueKnown, file, citation, byFacts, facts, atLeast(best, 1_000_000_000, 'VND'), calendarYears)
}

const capacityKnown = condition('INFRA.CAPACITY', 'PROJECT')
const capacityArticle = article5('3', 'b')

/** 400 head of livestock, or 4,000 of poultry, or 200 with 2,000. */
export const capacity = (file: File): Criterion => {
  if (file.day < circular) return tooEarly(capacityKnown, file, capacityArticle)
  const { capacity: planned } = file.facts
  const livestock = planned === null ? null : planned?.livestock
  const poultry = planned === null ? null : planned?.poultry
  const facts = [told('capacity.livestock', livestock), told('capacity.poultry', poultry)]
  const [l, p] = [livestock ?? 0, poultry ?? 0]
  let byFacts: ByFacts = 'notMet'
  if (l >= 400 || p >= 4000 || (l >= 200 && p >= 2000)) byFacts = 'met'
  else if (livestock === undefined || poultry === undefined) byFacts = 'unknown'
  return line(capacityKnown, file, capacityArticle, byFacts, facts, nearest(livestock, poultry), null)
}

/** What the file comes nearest to, in proportion: of the two together, the one that is further off. */
const nearest = (livestock: number | null | undefined, poultry: number | null | undefined): Measure => {
  if (livestock === undefined && poultry === undefined) return nothing
  const onlyLivestock = atLeast(livestock, 400, 'livestock')
  if (poultry === undefined) return onlyLivestock
  const onlyPoultry = atLeast(poultry, 4000, 'poultry')
  if (livestock === undefined) return onlyPoultry
  const [l, p] = [livestock ?? 0, poultry ?? 0]
  const mixed = (p - 2000) / 2000 < (l - 200) / 200 ? atLeast(p, 2000, 'poultry') : atLeast(l, 200, 'livestock')
  const byMixed = Math.min((l - 200) / 200, (p - 2000) / 2000)
  const byOne = Math.max((l - 400) / 400, (p - 4000) / 4000)
  if (byMixed > byOne) return mixed
  return (p - 4000) / 4000 > (l - 400) / 400 ? onlyPoultry : onlyLivestock
}

const areaKnown = condition('INFRA.AREA', 'AREA_CONFIRMATION')
const areaArticle = article5('5', 'a')

export const irrigatedArea = (file: File): Criterion => {
  if (file.day < circular) return tooEarly(areaKnown, file, areaArticle)
  const { areaHa } = file.facts
  return line(
    areaKnown,
    file,
    areaArticle,
    reaches(areaHa, 50),
    [told('areaHa', areaHa)],
    atLeast(areaHa, 50, 'ha'),
    null,
  )
}

const environmentKnown = condition('INFRA.ENVIRONMENT', 'ENVIRONMENT')
const environmentArticle = article5('3', 'b')

export const environment = (file: File): Criterion => {
  if (file.day < circular) return tooEarly(environmentKnown, file, environmentArticle)
  const byFacts = file.papers.includes('ENVIRONMENT') ? 'met' : 'unknown'
  return line(environmentKnown, file, environmentArticle, byFacts, [], nothing, null)
}
