import type { SampleApplication, SampleCoop } from '../../../store/sample.ts'
import type { NewApplicationInput } from '../../applications/create.ts'
import { dong } from './step.ts'

const revenueYears = [2015, 2016, 2017] as const

/** Where the co-op's money goes. The account numbers are as invented as the co-ops. */
export const payeeOf = (coop: SampleCoop, district: string) => ({
  address: `${capital(coop.commune)}, ${district}, tỉnh Kon Tum`,
  account: `9900${coop.taxCode.slice(4)}`,
  bank: `Ngân hàng Nông nghiệp (số liệu mẫu), ${district}`,
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const coopFacts = (coop: SampleCoop, district: string): Readonly<Record<string, unknown>> => ({
  'coop.field': 'agriculture',
  'coop.area': coop.area,
  'coop.foundedOn': coop.foundedOn,
  'coop.reregisteredOn': coop.reregisteredOn,
  'coop.members': coop.members,
  'coop.maxMemberSharePct': coop.maxMemberSharePct,
  'coop.status': 'active',
  'coop.lastMeetingOn': '2017-04-21',
  ...Object.fromEntries(
    revenueYears.map((year, index) => [`coop.revenue.${year}`, dong(coop.revenue[index] ?? 0)] as const),
  ),
  'coop.representative': coop.representative,
  ...Object.fromEntries(Object.entries(payeeOf(coop, district)).map(([name, value]) => [`coop.${name}`, value])),
})

/** The form of one application, as an officer would type it. @param coopId null for a co-op not yet in the register */
export const formOf = (
  application: SampleApplication,
  coop: SampleCoop,
  district: string,
  coopId: string | undefined,
): NewApplicationInput => ({
  coop:
    coopId === undefined ? { name: coop.name, districtCode: coop.districtCode, taxCode: coop.taxCode } : { id: coopId },
  content: 'INFRA',
  work: application.work,
  requestDate: application.requestDate,
  facts: {
    ...(coopId === undefined ? coopFacts(coop, district) : {}),
    amount: dong(application.total - application.own),
    totalInvestment: dong(application.total),
    ownContribution: dong(application.own),
    inYearPlan: true,
    reportedSupport: null,
    ...application.facts,
    size: application.size,
    place: `${capital(coop.commune)}, ${district}`,
  },
})
