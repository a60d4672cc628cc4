import { loadPack } from '../../../db/packs/load.ts'
import type { Criterion } from '../../../src-main/domain/eligibility/criterion.ts'
import type { Facts } from '../../../src-main/domain/eligibility/facts.ts'

export const pack = loadPack('2261-2014')

/** A file that meets everything, whatever its work: the scenarios and tests change what they are about. */
export const goodFile = {
  content: 'INFRA',
  work: 'STORE',
  requestDate: '2018-02-05',
  amount: 800_000_000,
  totalInvestment: 1_000_000_000,
  ownContribution: 300_000_000,
  areaHa: 100,
  households: 150,
  capacity: { livestock: 500, poultry: 5000 },
  offtakePerYear: 500_000_000,
  practices: ['VIETGAP'],
  priorState: false,
  hasOffice: false,
  inYearPlan: true,
  reportedSupport: [],
  papers: pack.papers.map((paper) => paper.code),
  judgements: { 'INFRA.FITS_BUSINESS': 'met', 'INFRA.FITS_PLANS': 'met', 'INFRA.MARKET': 'met' },
  coop: {
    kind: 'HTX',
    field: 'agriculture',
    area: 'difficult',
    foundedOn: '2014-05-14',
    reregisteredOn: null,
    members: 31,
    belowMinimumSince: null,
    maxMemberSharePct: 18.5,
    status: 'active',
    idleSince: null,
    lastMeetingOn: '2017-12-20',
    revenue: { '2013': 0, '2014': 0, '2015': 0, '2016': 1_500_000_000, '2017': 0 },
  },
} as const satisfies ReadonlyFacts

type ReadonlyFacts = DeepReadonly<Facts>
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T

export function lineOf(criteria: readonly Criterion[], id: string): Criterion | undefined {
  return criteria.find((criterion) => criterion.id === id)
}
