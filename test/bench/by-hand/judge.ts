import type { Criterion, Verdict } from '../../../src-main/domain/eligibility/criterion.ts'
import type { Facts } from '../../../src-main/domain/eligibility/facts.ts'
import { active, law, members, noDouble, plan, redFlag, request, share } from './general.ts'
import { difficult, field, fitsBusiness, fitsPlans, offtake, own, practices, project, upkeep } from './infra.ts'
import type { File } from './line.ts'
import { capacity, environment, irrigatedArea, revenue } from './works.ts'

/**
 * What an office would have if a programmer wrote the law down as code, once, for three works, for requests of 2016 to 2019 and
 * the usual readings: the same lines as the pack gives, nothing to look up.
 */
export const judgeByHand = (facts: Facts): { overall: Verdict; criteria: Criterion[] } => {
  const { requestDate, coop, work } = facts
  if (typeof requestDate !== 'string' || coop === undefined || coop === null)
    throw new Error('By hand, a file has a request date and a co-op')
  const file: File = { facts, coop, day: requestDate, papers: facts.papers ?? [] }
  const criteria = [law(file), members(file), share(file), active(file)]
  const flag = redFlag(file)
  if (flag !== null) criteria.push(flag)
  criteria.push(
    noDouble(file),
    request(file),
    plan(file),
    field(file),
    project(file),
    fitsBusiness(file),
    fitsPlans(file),
    upkeep(file),
    own(file),
  )
  if (work === 'STORE') criteria.push(revenue(file))
  else if (work === 'SLAUGHTER') criteria.push(revenue(file), capacity(file), environment(file))
  else if (work === 'IRRIGATION') criteria.push(irrigatedArea(file))
  else throw new Error(`By hand there is no ${String(work)}`)
  criteria.push(offtake(file), practices(file), difficult(file))
  return { overall: worstOf(criteria), criteria }
}

const order: Readonly<Record<Verdict, number>> = { met: 0, needsJudgement: 1, evidenceMissing: 2, notMet: 3 }

const worstOf = (criteria: readonly Criterion[]): Verdict => {
  let worst: Verdict = 'met'
  for (const { kind, verdict } of criteria) {
    if (kind === 'condition' && order[verdict] > order[worst]) worst = verdict
  }
  return worst
}
