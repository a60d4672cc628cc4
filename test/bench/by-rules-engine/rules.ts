import type { ConditionProperties, RuleProperties, TopLevelCondition } from 'json-rules-engine'
import type { ByFacts } from '../../../src-main/domain/eligibility/truth.ts'

type Test = ConditionProperties | TopLevelCondition

const is = (fact: string, operator: string, value: unknown): ConditionProperties => ({ fact, operator, value })
const atLeast = (fact: string, value: unknown) => is(fact, 'greaterThanInclusive', value)
const atMost = (fact: string, value: unknown) => is(fact, 'lessThanInclusive', value)
const below = (fact: string, value: unknown) => is(fact, 'lessThan', value)
const above = (fact: string, value: unknown) => is(fact, 'greaterThan', value)
const equal = (fact: string, value: unknown) => is(fact, 'equal', value)
const oneOf = (fact: string, values: readonly string[]) => is(fact, 'in', values)
const onFile = (paper: string) => is('papers', 'contains', paper)

const all = (...tests: readonly Test[]): TopLevelCondition => ({ all: [...tests] })
const any = (...tests: readonly Test[]): TopLevelCondition => ({ any: [...tests] })

/** A condition fires one of its outcomes; where none does, what it asks is not known. */
const outcome = (id: string, byFacts: ByFacts, conditions: TopLevelCondition): RuleProperties => ({
  name: `${id} ${byFacts}`,
  conditions,
  event: { type: id, params: { byFacts } },
})

const lawStart = 20130701
const circular = 20160725
const requestDay = { fact: 'requestDay' }
const inForce = atLeast('requestDay', circular)
const tooEarly = below('requestDay', circular)
const coop = oneOf('kind', ['HTX', 'QTDND'])
const union = equal('kind', 'LHHTX')

/** On or after the first day of the law, and not after the request. */
const inLaw = (day: string) => all(atLeast(day, lawStart), atMost(day, requestDay))
const outsideLaw = (day: string) => any(below(day, lawStart), above(day, requestDay))

const general: readonly RuleProperties[] = [
  outcome('GEN.LAW', 'met', any(inLaw('foundedDay'), inLaw('reregisteredDay'))),
  outcome('GEN.LAW', 'judgement', all(outsideLaw('foundedDay'), outsideLaw('reregisteredDay'))),
  outcome('GEN.MEMBERS', 'met', any(all(coop, atLeast('members', 7)), all(union, atLeast('members', 4)))),
  ...(['notMet', 'judgement'] as const).map((byFacts) =>
    outcome(
      'GEN.MEMBERS',
      byFacts,
      all(
        equal('longBelow', byFacts === 'notMet'),
        any(all(coop, below('members', 7)), all(union, below('members', 4))),
      ),
    ),
  ),
  outcome('GEN.SHARE', 'met', any(all(coop, atMost('share', 20)), all(union, atMost('share', 30)))),
  outcome('GEN.SHARE', 'notMet', any(all(coop, above('share', 20)), all(union, above('share', 30)))),
  outcome('GEN.ACTIVE', 'met', all(equal('status', 'active'))),
  outcome('GEN.ACTIVE', 'judgement', all(equal('status', 'suspended'))),
  outcome('GEN.ACTIVE', 'notMet', all(equal('status', 'dissolved'))),
  outcome('GEN.REDFLAG', 'judgement', any(equal('idle', true), equal('longBelow', true), equal('noMeeting', true))),
  outcome('GEN.NODOUBLE', 'met', all(equal('reported', 0))),
  outcome('GEN.NODOUBLE', 'notMet', all(above('reported', 0))),
  outcome('GEN.REQUEST', 'met', all(onFile('REQUEST'))),
  outcome('GEN.PLAN', 'met', all(equal('inYearPlan', true))),
  outcome('GEN.PLAN', 'notMet', all(equal('inYearPlan', false))),
]

/** Before the circular each of its conditions is left to a person. */
const byCircular = (
  id: string,
  met: TopLevelCondition,
  notMet: TopLevelCondition | null,
): readonly RuleProperties[] => [
  outcome(id, 'judgement', all(tooEarly)),
  outcome(id, 'met', all(inForce, met)),
  ...(notMet === null ? [] : [outcome(id, 'notMet', all(inForce, notMet))]),
]

const infra: readonly RuleProperties[] = [
  outcome('INFRA.FIELD', 'met', all(equal('field', 'agriculture'))),
  outcome('INFRA.FIELD', 'notMet', all(equal('field', 'other'))),
  outcome('INFRA.PROJECT', 'met', all(onFile('PROJECT'))),
  outcome('INFRA.FITS_BUSINESS', 'judgement', all(above('requestDay', 0))),
  outcome('INFRA.FITS_PLANS', 'judgement', all(above('requestDay', 0))),
  ...byCircular('INFRA.UPKEEP', all(onFile('UPKEEP_PLAN')), null),
  ...byCircular(
    'INFRA.OWN',
    all(atLeast('ownContribution', { fact: 'ownLeast' })),
    all(below('ownContribution', { fact: 'ownLeast' })),
  ),
  ...byCircular('INFRA.P1', all(atLeast('offtake', 300_000_000)), all(below('offtake', 300_000_000))),
  ...byCircular('INFRA.P2', all(above('practices', 0)), all(equal('practices', 0))),
  ...byCircular(
    'INFRA.P3',
    all(oneOf('area', ['difficult', 'speciallyDifficult'])),
    all(oneOf('area', ['ordinary', 'border', 'island'])),
  ),
]

const least = 1_000_000_000
const revenue = byCircular(
  'INFRA.REVENUE',
  all(atLeast('bestRevenue', least)),
  all(below('bestRevenue', least), equal('allYearsKnown', true)),
)
const mixed = all(atLeast('livestock', 200), atLeast('poultry', 2000))
const slaughter: readonly RuleProperties[] = [
  ...byCircular(
    'INFRA.CAPACITY',
    any(atLeast('livestock', 400), atLeast('poultry', 4000), mixed),
    all(below('livestock', 400), below('poultry', 4000), any(below('livestock', 200), below('poultry', 2000))),
  ),
  ...byCircular('INFRA.ENVIRONMENT', all(onFile('ENVIRONMENT')), null),
]
const irrigation = byCircular('INFRA.AREA', all(atLeast('areaHa', 50)), all(below('areaHa', 50)))

/** By work: one engine each, as one would keep them. */
export const rulesOf: Readonly<Record<string, readonly RuleProperties[]>> = {
  STORE: [...general, ...infra, ...revenue],
  SLAUGHTER: [...general, ...infra, ...revenue, ...slaughter],
  IRRIGATION: [...general, ...infra, ...irrigation],
}
