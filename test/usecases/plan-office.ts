import { createApplication } from '../../src-main/usecases/applications/create.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { type PlanDecisionInput, recordPlan } from '../../src-main/usecases/plan/decide.ts'
import { viewPlan } from '../../src-main/usecases/plan/view.ts'
import { as, goodFacts, people } from './office.ts'

export const nothing = { central: 0, local: 0, own: 0, science: 0, other: 0 }
/** 800 million of support, and what the co-op pays itself. */
export const split = { ...nothing, central: 500_000_000, local: 300_000_000, own: 200_000_000 }

/** What a file gets in a decision. */
export const inPlan = (applicationId: string) => ({ applicationId, included: true, sources: split })
export const outOfPlan = (applicationId: string) => ({ applicationId, included: false, sources: nothing })

/** A decision on the plan of 2018 as a screen records it that has seen the last one. */
export const decide = async (office: OpenOffice, input: Partial<PlanDecisionInput>) => {
  const year = input.year ?? 2018
  const { decisions } = await viewPlan(office, year)
  return recordPlan(as(office, people.leader), {
    year,
    number: '100/QĐ-UBND',
    decidedOn: '2018-03-01',
    signer: 'Chủ tịch',
    kind: 'approve',
    reason: null,
    after: decisions.at(-1)?.id ?? null,
    file: null,
    items: [],
    ...input,
  })
}

/** A file of another work or day than the usual one. */
export const newFile = (office: OpenOffice, name: string, requestDate: string) =>
  createApplication(as(office, people.review), {
    coop: { name, taxCode: null, districtCode: '608' },
    content: 'INFRA',
    work: 'STORE',
    requestDate,
    facts: goodFacts,
  })

/** What the last check of a file says of being in the plan, and where that comes from. */
export const planLine = async (office: OpenOffice, id: string) => {
  const { run } = await viewApplication(office, people.review, id)
  const line = run?.criteria.find((one) => one.id === 'GEN.PLAN')
  return [line?.verdict, line?.facts[0]?.origin]
}

export const rowOf = async (office: OpenOffice, year: number, id: string) =>
  (await viewPlan(office, year)).rows.find(({ applicationId }) => applicationId === id)
