import type { LocalDate } from '../../../domain/dates.ts'
import type { Pack } from '../../../domain/eligibility/pack.ts'
import type { Actor } from '../../../domain/people.ts'
import { Refusal } from '../../../domain/refusal.ts'
import {
  decidedApplications,
  type SampleAdjustment,
  type SampleApplication,
  type SampleDecision,
  type SampleVoucher,
  sampleAdjustments,
  sampleCoops,
  sampleDecisions,
  samplePeople,
  sampleVouchers,
  voucherTexts,
} from '../../../store/sample.ts'
import { setPaper } from '../../applications/papers.ts'
import type { WriteContext } from '../../context.ts'
import { adjustVoucher } from '../../vouchers/adjust.ts'
import { approveVoucher, cancelVoucher, postVoucher } from '../../vouchers/execute.ts'
import { type PrepareInput, prepareVoucher } from '../../vouchers/prepare.ts'
import { payeeOf } from './facts.ts'
import { dong, get, type Made, type Step, workday } from './step.ts'

const { leader, financeOfficer, payer } = samplePeople

/** Every voucher, prepared and approved on the working day before it is paid, by three people. */
export const voucherSteps = (pack: Pack, districts: ReadonlyMap<string, string>): Step[] =>
  sampleVouchers.flatMap((voucher) => {
    const { stays } = voucher
    const prepared = stays === undefined ? workday(voucher.on, -1) : voucher.on
    const steps = [
      step(prepared, financeOfficer, (context, made) => prepare(context, made, voucher, prepared, pack, districts)),
    ]
    if (stays === undefined || stays === 'approved')
      steps.push(
        step(prepared, leader, async (context, made) => {
          made.drafts.set(voucher, await approveVoucher(context, seen(made, voucher)))
        }),
      )
    if (stays === undefined)
      steps.push(
        step(voucher.on, payer, async (context, made) => {
          const { number } = await postVoucher(context, { ...seen(made, voucher), postingDate: voucher.on })
          if (voucher.key !== undefined) made.vouchers.set(voucher.key, number)
        }),
      )
    if (typeof stays === 'object')
      steps.push(
        step(voucher.on, financeOfficer, async (context, made) => {
          await cancelVoucher(context, { ...seen(made, voucher), reason: stays.cancelled })
        }),
      )
    return steps
  })

/** Corrections pass the same three people on the same days. */
export const adjustmentSteps = (): Step[] =>
  sampleAdjustments.flatMap((adjustment) => {
    const { of, on, reason } = adjustment
    const prepared = workday(on, -1)
    return [
      step(prepared, financeOfficer, async (context, made) => {
        const input = { number: get(made.vouchers, of), newAmount: dong(adjustment.amount), reason }
        made.drafts.set(adjustment, await adjustVoucher(context, input))
      }),
      step(prepared, leader, async (context, made) => {
        made.drafts.set(adjustment, await approveVoucher(context, seen(made, adjustment)))
      }),
      step(on, payer, async (context, made) => {
        await postVoucher(context, { ...seen(made, adjustment), postingDate: on })
      }),
    ]
  })

const step = (on: LocalDate, by: Actor, run: Step['run']): Step => ({ on, by, run })

const seen = (made: Made, voucher: SampleVoucher | SampleAdjustment): { id: string; version: number } => {
  const { id, version } = get(made.drafts, voucher)
  return { id, version }
}

const prepare = async (
  context: WriteContext,
  made: Made,
  voucher: SampleVoucher,
  on: LocalDate,
  pack: Pack,
  districts: ReadonlyMap<string, string>,
): Promise<void> => {
  const id = get(made.applications, voucher.application)
  for (const code of papersOf(voucher))
    await setPaper(context, { applicationId: id, code, status: 'checked', receivedOn: null, note: null })
  made.drafts.set(voucher, await prepareVoucher(context, formOf(voucher, id, on, pack, districts)))
}

/** An advance rests on the contract; a payment on what was accepted as well. */
const papersOf = ({ type }: SampleVoucher): readonly string[] => {
  if (type === 'NT') return []
  return type === 'TU' ? ['CONTRACT'] : ['CONTRACT', 'ACCEPTANCE', 'VOLUME_TABLE']
}

const formOf = (
  voucher: SampleVoucher,
  applicationId: string,
  on: LocalDate,
  pack: Pack,
  districts: ReadonlyMap<string, string>,
): PrepareInput => {
  const application = find(decidedApplications, (known) => known.key === voucher.application)
  const coop = find(sampleCoops, (known) => known.key === application.coop)
  const decision = basisOf(application)
  return {
    type: voucher.type,
    applicationId,
    amount: dong(voucher.amount),
    refundOf: voucher.type === 'NT' ? 'advanced' : null,
    voucherDate: on,
    basisNumber: decision.number,
    basisDate: decision.decidedOn,
    description: voucherTexts[voucher.type]
      .replace('{work}', workName(pack, application.work))
      .replace('{coop}', coop.name.replace('HTX', 'Hợp tác xã')),
    invoice: voucher.invoice ?? null,
    note: voucher.note ?? null,
    classId: null,
    payee: payeeOf(coop, get(districts, coop.districtCode)),
  }
}

const basisOf = (application: SampleApplication): SampleDecision =>
  find(sampleDecisions, (decision) => decision.kind === 'approve' && decision.items.includes(application.key))

const workName = (pack: Pack, code: string): string => {
  const { name } = find(pack.works, (work) => work.code === code)
  return name.vi.charAt(0).toLowerCase() + name.vi.slice(1)
}

const find = <T>(list: readonly T[], test: (item: T) => boolean): T => {
  const found = list.find(test)
  if (found === undefined) throw new Refusal('internal', { detail: 'sample: a voucher without its file' })
  return found
}
