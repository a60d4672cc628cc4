import type { Facts } from '../../src-main/domain/eligibility/facts.ts'
import type { Pack } from '../../src-main/domain/eligibility/pack.ts'
import { papersFor } from '../../src-main/domain/eligibility/papers.ts'
import { parseFacts } from '../../src-main/domain/eligibility/parse-facts.ts'
import { type Random, randomOf } from './random.ts'

export const benchWorks = ['STORE', 'IRRIGATION', 'SLAUGHTER'] as const

/**
 * Files as an office has them: most are nearly in order, some badly kept; facts stand on both sides of their thresholds, are
 * missing, or known to be none. Checked like every file that comes from outside.
 */
export const infraFiles = (pack: Pack, count: number): readonly Facts[] => {
  const random = randomOf(2018)
  return Array.from({ length: count }, () => parseFacts(pack, written(drawFile(pack, random))))
}

/** A fact that is not there has no key. */
const written = (file: object): unknown => JSON.parse(JSON.stringify(file))

const drawFile = (pack: Pack, random: Random): object => {
  const { pick, whole, chance } = random
  const slips = pick([0, 0.01, 0.02, 0.05, 0.2])
  const usually = <T>(good: T, otherwise: readonly [T, ...T[]]): T => (chance(slips) ? pick(otherwise) : good)
  const work = pick(benchWorks)
  const year = whole(2016, 2019)
  const total = whole(300, 4000) * 1_000_000
  return {
    content: 'INFRA',
    work,
    requestDate: usually<string>(dayIn(random, year), ['2016-07-24', '2016-07-25']),
    amount: Math.floor(total / 2),
    totalInvestment: usually<number | null | undefined>(total, [undefined, null, 0]),
    ownContribution: usually<number | null | undefined>(Math.ceil(total * pick([0.2, 0.25, 0.4])), [
      Math.floor(total * 0.19),
      undefined,
      null,
    ]),
    approvedOwnSharePct: usually<number | null | undefined>(undefined, [20, 22.5, 45, null]),
    areaHa: usually<number | null | undefined>(whole(500, 9000) / 10, [49.9, 50, undefined, null]),
    capacity: usually<object | null | undefined>({ livestock: whole(400, 900), poultry: whole(0, 9000) }, [
      { livestock: pick([199, 200, 399]), poultry: pick([1999, 2000, 2500]) },
      { livestock: pick([100, 399, 400]), poultry: pick([3999, 4000]) },
      { livestock: whole(0, 399) },
      { poultry: null },
      null,
      undefined,
    ]),
    offtakePerYear: pick([undefined, null, whole(0, 600) * 1_000_000, 300_000_000]),
    practices: pick([undefined, null, [], ['VIETGAP'], ['VIETGAP', 'HIGH_TECH']]),
    inYearPlan: usually<boolean | null | undefined>(true, [false, null, undefined]),
    reportedSupport: usually<readonly unknown[] | null | undefined>(pick([[], null]), [
      ['NTM 2017'],
      [{ program: 'Chương trình 135', year: 2016 }],
      undefined,
    ]),
    papers: papersFor(pack, { content: 'INFRA', work }, 'application')
      .map(({ code }) => code)
      .filter(() => !chance(slips)),
    judgements: notes(random, slips),
    coop: drawCoop(random, slips, year),
  }
}

const drawCoop = (random: Random, slips: number, year: number): object => {
  const { pick, whole, chance } = random
  const usually = <T>(good: T, otherwise: readonly [T, ...T[]]): T => (chance(slips) ? pick(otherwise) : good)
  const founded = whole(2005, year - 1)
  const old = founded < 2014
  const best = whole(1000, 9000) * 1_000_000
  return {
    kind: usually<string | undefined>(pick(['HTX', 'HTX', 'HTX', 'LHHTX']), [undefined, 'QTDND']),
    field: usually<string | undefined>('agriculture', ['other', undefined]),
    area: pick(['ordinary', 'difficult', 'speciallyDifficult', 'border', undefined]),
    foundedOn: usually<string | null | undefined>(dayIn(random, founded), [null, undefined]),
    reregisteredOn: old ? usually<string | null | undefined>(dayIn(random, 2015), [null, undefined]) : null,
    members: usually<number | null | undefined>(whole(7, 120), [3, 4, 6, null, undefined]),
    belowMinimumSince: usually<string | null | undefined>(null, [dayIn(random, year - 1), undefined]),
    maxMemberSharePct: usually<number | null | undefined>(whole(10, 200) / 10, [20, 20.1, 30, 30.05, null, undefined]),
    status: usually<string | undefined>('active', ['suspended', 'dissolved', undefined]),
    idleSince: usually<string | null | undefined>(null, [dayIn(random, year - 1), undefined]),
    lastMeetingOn: usually<string | null | undefined>(dayIn(random, year - 1), [dayIn(random, year - 2), null]),
    revenue: usually<object | null | undefined>(
      { [year - 4]: best, [year - 3]: whole(0, 900) * 1_000_000, [year - 2]: null, [year - 1]: best },
      [
        { [year - 2]: 999_999_999 },
        { [year - 1]: 1_000_000_000, [year - 3]: 5 },
        { [year - 3]: 1, [year - 2]: 0, [year - 1]: null },
        null,
        undefined,
      ],
    ),
  }
}

const notes = ({ pick, chance }: Random, slips: number): object => {
  if (chance(0.2)) return {}
  const second = chance(slips) ? pick(['notMet', undefined]) : 'met'
  return { 'INFRA.FITS_BUSINESS': 'met', 'INFRA.FITS_PLANS': second, 'GEN.REDFLAG': pick(['met', undefined]) }
}

/** Month ends are where dates go wrong, so they are drawn often. */
const dayIn = ({ pick, whole }: Random, year: number): string => {
  const month = whole(1, 12)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${year}-${two(month)}-${two(pick([1, last, whole(1, last), whole(1, last)]))}`
}

const two = (n: number): string => String(n).padStart(2, '0')
