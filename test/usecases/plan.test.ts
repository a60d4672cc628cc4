import { afterAll, beforeAll, expect, test } from 'vitest'
import { setFacts } from '../../src-main/usecases/applications/edit.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { draftPlanItem, type PlanItemInput, recordPlan } from '../../src-main/usecases/plan/decide.ts'
import { viewPlan } from '../../src-main/usecases/plan/view.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { as, newApplication, newOffice, people, submit } from './office.ts'

const folder = temporaryFolder()
const nothing = { central: 0, local: 0, own: 0, science: 0, other: 0 }
let office: OpenOffice
const ids: string[] = []

beforeAll(async () => {
  office = await newOffice(folder.file('plan/office.db'))
  for (const name of ['HTX Một', 'HTX Hai', 'HTX Ba']) {
    const { id } = await newApplication(office, { name, taxCode: null })
    await submit(office, id)
    ids.push(id)
  }
  // The second has an offtake contract: the first priority of the law.
  const { version, coopVersion } = await viewApplication(office, people.review, ids[1] ?? '')
  await office.store.write((tx) =>
    tx.run(`INSERT INTO paper VALUES (?, 'OFFTAKE_CONTRACT', 'checked', '2018-02-05', 'Lan', NULL)`, [ids[1] ?? ''], 1),
  )
  await setFacts(as(office, people.review), {
    id: ids[1] ?? '',
    version,
    coopVersion,
    facts: { offtakePerYear: 300_000_000 },
  })
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const decide = (
  kind: 'approve' | 'change',
  number: string,
  decidedOn: string,
  items: readonly PlanItemInput[],
  reason: string | null,
) => recordPlan(as(office, people.leader), { year: 2018, number, decidedOn, signer: 'Chủ tịch', kind, reason, items })
const item = (index: number, included: boolean): PlanItemInput => ({
  applicationId: ids[index] ?? '',
  included,
  sources: included ? { ...nothing, central: 500_000_000, local: 300_000_000 } : nothing,
})
const planLine = async (index: number) => {
  const { run } = await viewApplication(office, people.review, ids[index] ?? '')
  const line = run?.criteria.find(({ id }) => id === 'GEN.PLAN')
  return [line?.verdict, line?.facts[0]?.origin]
}

test('needs with amounts by the law, ranked, with the reason of each rank', async () => {
  const { rows } = await viewPlan(office, 2018)
  expect(
    rows.map(({ coop, rank, amount, open, sources }) => [coop, rank?.rank, rank?.reason.by, amount, open, sources]),
  ).toEqual([
    ['HTX Hai', 1, 'first', 800_000_000, false, null],
    ['HTX Một', 2, 'priority', 800_000_000, false, null],
    ['HTX Ba', 3, 'number', 800_000_000, false, null],
  ])
})

test('an officer drafts who pays; a stale version is refused', async () => {
  const draft = (version: number) =>
    draftPlanItem(as(office, people.review), {
      applicationId: ids[0] ?? '',
      version,
      sources: { ...nothing, central: 600_000_000, local: 200_000_000 },
      note: 'Theo khả năng ngân sách',
    })
  await draft(0)
  await draft(1)
  expect(await refusalOf(() => draft(1))).toBe('internal')
  const row = (await viewPlan(office, 2018)).rows.find(({ applicationId }) => applicationId === ids[0])
  expect([row?.sources, row?.draft]).toEqual([
    { ...nothing, central: 600_000_000, local: 200_000_000 },
    { note: 'Theo khả năng ngân sách', version: 2 },
  ])
})

test('before a plan is decided the typed fact counts; afterwards the plan answers, and a change of it', async () => {
  expect([await planLine(0), await planLine(2)]).toEqual([
    ['met', 'form'],
    ['met', 'form'],
  ])
  expect(await refusalOf(() => decide('change', '1/QĐ', '2018-03-01', [item(0, true)], 'vì'))).toBe('plan.noPlan')
  const { changed } = await decide('approve', '100/QĐ-UBND', '2018-03-01', [item(0, true), item(1, true)], null)
  expect([await planLine(0), await planLine(2), changed.map(({ application }) => application.id)]).toEqual([
    ['met', 'register'],
    ['notMet', 'register'],
    [ids[2]],
  ])
  await decide('change', '200/QĐ-UBND', '2018-04-01', [item(0, false), item(2, true)], 'Chuyển vốn')
  expect([await planLine(0), await planLine(1), await planLine(2)].map(([verdict]) => verdict)).toEqual([
    'notMet',
    'met',
    'met',
  ])
  const standing = (await viewPlan(office, 2018)).rows.map(({ coop, standing: of }) => [coop, of?.included, of?.number])
  expect(standing).toContainEqual(['HTX Một', false, '200/QĐ-UBND'])
})

test('what cannot be decided is refused, and nothing is written', async () => {
  const count = async () => (await viewPlan(office, 2018)).decisions.length
  const before = await count()
  expect([
    await refusalOf(() => decide('approve', '300/QĐ', '2018-05-01', [item(0, true)], null)),
    await refusalOf(() => decide('change', '300/QĐ', '2018-03-31', [item(0, true)], 'vì')),
    await refusalOf(() => decide('change', '300/QĐ', '2018-05-01', [item(0, true)], ' ')),
    await refusalOf(() => decide('change', '300/QĐ', '2018-05-01', [], 'vì')),
    await refusalOf(() => decide('change', '300/QĐ', '2018-05-01', [item(0, true), item(0, true)], 'vì')),
    await refusalOf(() =>
      recordPlan(as(office, people.leader), {
        year: 2019,
        number: '300/QĐ',
        decidedOn: '2019-01-01',
        signer: 'Chủ tịch',
        kind: 'approve',
        reason: null,
        items: [item(0, true)],
      }),
    ),
  ]).toEqual(['plan.twice', 'plan.backDated', 'plan.reasonMissing', 'plan.noItems', 'plan.itemTwice', 'plan.otherYear'])
  expect(await count()).toBe(before)
})
