import type { Facts } from '../../../src-main/domain/eligibility/facts.ts'
import { shareCeil } from '../../../src-main/domain/money.ts'
import { monthsPassed } from '../by-hand/line.ts'

/** Flat facts, as the engine's own guide advises: what is unknown has no key, what needs arithmetic is worked out before. */
export const flatFacts = (file: Facts): Record<string, unknown> => {
  const { coop, capacity, papers, revenue } = { ...file, revenue: file.coop?.revenue }
  const day = file.requestDate ?? ''
  const year = Number(day.slice(0, 4))
  const years = [1, 2, 3].map((back) => (revenue === undefined || revenue === null ? revenue : revenue[year - back]))
  const known = years.filter((figure) => figure !== undefined).map((figure) => figure ?? 0)
  const [livestock, poultry] = capacity === null ? [0, 0] : [capacity?.livestock, capacity?.poultry]
  const total = file.totalInvestment ?? 0
  return defined({
    work: file.work,
    requestDay: dayNumber(file.requestDate),
    papers: papers ?? [],
    foundedDay: dayNumber(coop?.foundedOn),
    reregisteredDay: coop?.reregisteredOn === null ? 0 : dayNumber(coop?.reregisteredOn),
    kind: coop?.kind ?? undefined,
    members: coop?.members === null ? 0 : coop?.members,
    longBelow: monthsPassed(coop?.belowMinimumSince, 12, day),
    share: coop?.maxMemberSharePct ?? undefined,
    status: coop?.status ?? undefined,
    idle: monthsPassed(coop?.idleSince, 12, day),
    noMeeting: monthsPassed(coop?.lastMeetingOn ?? (coop?.lastMeetingOn === null ? coop.foundedOn : null), 18, day),
    reported: file.reportedSupport === null ? 0 : file.reportedSupport?.length,
    inYearPlan: file.inYearPlan === null ? false : file.inYearPlan,
    field: coop?.field ?? undefined,
    ownContribution: file.ownContribution === null ? 0 : file.ownContribution,
    ownLeast: total > 0 ? Math.max(shareCeil(total, 20), shareCeil(total, file.approvedOwnSharePct ?? 0)) : undefined,
    bestRevenue: known.length === 0 ? undefined : Math.max(...known),
    allYearsKnown: known.length === years.length,
    livestock: livestock === null ? 0 : livestock,
    poultry: poultry === null ? 0 : poultry,
    areaHa: file.areaHa === null ? 0 : file.areaHa,
    offtake: file.offtakePerYear === null ? 0 : file.offtakePerYear,
    practices: file.practices === null ? 0 : file.practices?.length,
    area: coop?.area ?? undefined,
  })
}

const dayNumber = (date: string | null | undefined): number | undefined =>
  date === null || date === undefined ? undefined : Number(date.replaceAll('-', ''))

const defined = (facts: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
