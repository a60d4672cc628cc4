import type { LocalDate } from '../../../domain/dates.ts'
import type { Evidence } from '../../../domain/evidence/record.ts'
import type { Sharing } from '../../../domain/ledger/instalments.ts'
import {
  type SampleContract,
  type SamplePlan,
  type SampleVoucher,
  sampleContracts,
  samplePeople,
  samplePlans,
  sampleVouchers,
} from '../../../store/sample.ts'
import type { WriteContext } from '../../context.ts'
import { setPayPlan } from '../../evidence/plan.ts'
import { recordEvidence } from '../../evidence/record.ts'
import { dong, get, type Made, type Step } from './step.ts'

const { financeOfficer } = samplePeople

/** Each paper on the day it bears, before the payments of that day that rest on it. */
export const evidenceSteps = (): Step[] => [
  ...sampleContracts.flatMap(contractSteps),
  ...sampleVouchers.flatMap(invoiceStep),
  ...samplePlans.map(planStep),
]

const step = (on: LocalDate, run: Step['run']): Step => ({ on, by: financeOfficer, run })

const put = (application: string, on: LocalDate, paper: (made: Made) => Evidence): Step =>
  step(on, async (context, made) => {
    await record(context, made, application, paper(made))
  })

const record = async (context: WriteContext, made: Made, key: string, paper: Evidence): Promise<string> => {
  const applicationId = get(made.applications, key)
  return (await recordEvidence(context, { applicationId, record: paper, scans: [] })).id
}

const contractSteps = (one: SampleContract): Step[] => {
  const { application, number, on, contractor: party, value, accepted, own = [], warranty } = one
  const suffix = number.replace(/^\d+/, '')
  return [
    step(on, async (context, made) => {
      const amount = dong(value)
      const paper = { kind: 'contract', number, datedOn: on, party, taxCode: null, amount, worksClass: 'IV' } as const
      made.contracts.set(application, await record(context, made, application, paper))
    }),
    ...accepted.map(([day, amount, item], index) =>
      put(application, day, (made) => ({
        kind: 'acceptance',
        number: `${index + 1}/BBNT${suffix}`,
        datedOn: day,
        contractId: get(made.contracts, application),
        item,
        amount: dong(amount),
      })),
    ),
    ...own.map(([day, amount, form], index) =>
      put(application, day, () => ({
        ...{ kind: 'contribution', number: `${index + 1}/VĐƯ${suffix}`, datedOn: day, form, amount: dong(amount) },
      })),
    ),
    ...(warranty === undefined
      ? []
      : [
          put(application, warranty.on, () => ({
            ...{
              kind: 'guarantee',
              number: `BL${suffix}`,
              datedOn: warranty.on,
              party: 'Ngân hàng Nông nghiệp (số liệu mẫu)',
            },
            ...{ purpose: 'warranty', amount: dong(warranty.amount), validTo: warranty.validTo },
          })),
        ]),
  ]
}

const invoiceShape = /^(\d+) ngày (\d{2})\/(\d{2})\/(\d{4})$/

/** The invoice a voucher names, from the contractor of its file. */
const invoiceStep = ({ application, invoice, amount }: SampleVoucher): Step[] => {
  const [, number, day, month, year] = invoiceShape.exec(invoice ?? '') ?? []
  const party = sampleContracts.find((known) => known.application === application)?.contractor
  if (number === undefined || party === undefined) return []
  const datedOn = `${year}-${month}-${day}`
  return [
    put(application, datedOn, () => ({ kind: 'invoice', number, datedOn, party, taxCode: null, amount: dong(amount) })),
  ]
}

const planStep = (plan: SamplePlan): Step =>
  step(plan.on, async (context, made) => {
    const sharing: Sharing =
      'parts' in plan ? { by: 'equal', parts: plan.parts } : { by: 'percent', percents: plan.percents }
    const count = sharing.by === 'equal' ? sharing.parts : sharing.percents.length
    await setPayPlan(context, {
      applicationId: get(made.applications, plan.application),
      sharing,
      instalments: Array.from({ length: count }, (_, index) => ({
        kind: index === 0 ? 'advance' : 'payment',
        dueOn: null,
        waitsFor: index === 0 ? 'contract' : index === count - 1 ? 'completion' : 'acceptance',
        note: null,
      })),
      reason: null,
    })
  })
