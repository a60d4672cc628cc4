import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setFacts } from '../../src-main/usecases/applications/edit.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { draftPlanItem, splitDrafts } from '../../src-main/usecases/plan/draft.ts'
import { viewPlanLines } from '../../src-main/usecases/plan/for-screen.ts'
import { viewPlan } from '../../src-main/usecases/plan/view.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { approve, as, assign, newApplication, newLine, newOffice, people, step, submit } from './office.ts'
import { decide, inPlan, nothing, outOfPlan, planLine, rowOf, split } from './plan-office.ts'

const folder = temporaryFolder()
let office: OpenOffice
const ids: string[] = []
const id = (index: number): string => ids[index] ?? ''

beforeAll(async () => {
  office = await newOffice(folder.file('plan/office.db'))
  for (const name of ['HTX Một', 'HTX Hai', 'HTX Ba', 'HTX Bốn']) {
    const made = await newApplication(office, { name, taxCode: null })
    await submit(office, made.id)
    ids.push(made.id)
  }
  // The second has an offtake contract: the first priority of the law.
  const { version, coopVersion } = await viewApplication(office, people.review, id(1))
  await office.store.write((tx) =>
    tx.run(`INSERT INTO paper VALUES (?, 'OFFTAKE_CONTRACT', 'checked', '2018-02-05', 'Lan', NULL)`, [id(1)], 1),
  )
  await setFacts(as(office, people.review), {
    id: id(1),
    version,
    coopVersion,
    facts: { offtakePerYear: 300_000_000 },
  })
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const count = async () => (await viewPlan(office, 2018)).decisions.length
const line = (index: number) => planLine(office, id(index))
const row = (index: number) => rowOf(office, 2018, id(index))

describe('needs and draft', () => {
  test('amounts by the law, ranked, with the reason of each rank', async () => {
    const { rows } = await viewPlan(office, 2018)
    expect(
      rows.map(({ coop, rank, amount, open, sources, own }) => [
        coop,
        rank?.rank,
        rank?.reason.by,
        amount,
        open,
        sources,
        own,
      ]),
    ).toEqual([
      ['HTX Hai', 1, 'first', 800_000_000, false, null, 200_000_000],
      ['HTX Một', 2, 'priority', 800_000_000, false, null, 200_000_000],
      ['HTX Ba', 3, 'number', 800_000_000, false, null, 200_000_000],
      ['HTX Bốn', 4, 'number', 800_000_000, false, null, 200_000_000],
    ])
  })

  const draft = (version: number, central: number, own: number) =>
    draftPlanItem(as(office, people.review), {
      applicationId: id(0),
      version,
      sources: { ...nothing, central, own },
      note: 'Theo khả năng ngân sách',
    })

  test('an officer drafts who pays; a stale screen is told so', async () => {
    await draft(0, 600_000_000, 200_000_000)
    await draft(1, 700_000_000, 300_000_000)
    expect([await refusalOf(() => draft(1, 1, 0)), await refusalOf(() => draft(0, 1, 0))]).toEqual([
      'changed.meanwhile',
      'changed.meanwhile',
    ])
    expect(await row(0)).toMatchObject({
      sources: { ...nothing, central: 700_000_000, own: 300_000_000 },
      draft: { note: 'Theo khả năng ngân sách', version: 2 },
    })
  })

  test('no more support than the most the law gives; own money has no such end', async () => {
    expect(await refusalOf(() => draft(2, 800_000_001, 0))).toBe('plan.overCeiling')
    await draft(2, 800_000_000, 5_000_000_000)
  })

  test('what nobody has split is split by one set of shares; what an officer wrote stays', async () => {
    const by = (central: number, local: number) =>
      splitDrafts(as(office, people.review), {
        year: 2018,
        content: 'INFRA',
        shares: [
          { source: 'central', sharePct: central },
          { source: 'local', sharePct: local },
        ],
      })
    expect(await refusalOf(() => by(62.5, 37.4))).toBe('plan.sharesSum')
    expect(await by(62.5, 37.5)).toEqual({ split: 3 })
    expect(await by(62.5, 37.5)).toEqual({ split: 0 })
    expect([(await row(2))?.sources, (await row(0))?.sources?.own]).toEqual([split, 5_000_000_000])
  })
})

describe('the decision', () => {
  test('what cannot be decided is refused, and nothing is written', async () => {
    const first = { items: [inPlan(id(0))] }
    expect([
      await refusalOf(() => decide(office, { ...first, kind: 'change', reason: 'vì' })),
      await refusalOf(() => decide(office, { ...first, decidedOn: '2018-06-02' })),
      await refusalOf(() => decide(office, { ...first, number: 'Quyết định' })),
      await refusalOf(() => decide(office, { ...first, after: 'another' })),
      await refusalOf(() => decide(office, { items: [] })),
      await refusalOf(() => decide(office, { items: [outOfPlan(id(0))] })),
      await refusalOf(() => decide(office, { items: [inPlan(id(0)), inPlan(id(0))] })),
      await refusalOf(() => decide(office, { ...first, year: 2019 })),
    ]).toEqual([
      'plan.noPlan',
      'plan.future',
      'document.numberInvalid',
      'changed.meanwhile',
      'plan.noItems',
      'plan.noItems',
      'plan.itemTwice',
      'plan.otherYear',
    ])
    expect(await count()).toBe(0)
  })

  test('before it the typed fact counts; afterwards the plan answers, and since when', async () => {
    expect([await line(0), await line(2)]).toEqual([
      ['met', 'form'],
      ['met', 'form'],
    ])
    const { changed } = await decide(office, { items: [inPlan(id(0)), inPlan(id(1))] })
    expect([await line(0), await line(2), changed.map(({ application }) => application.id)]).toEqual([
      ['met', 'register'],
      ['notMet', 'register'],
      [id(2), id(3)],
    ])
    const { inputs } = (await office.store.reads.get<{ inputs: string }>(
      'SELECT inputs FROM check_run WHERE application_id = ? ORDER BY rowid DESC LIMIT 1',
      [id(0)],
    )) ?? { inputs: '{}' }
    expect(JSON.parse(inputs)).toMatchObject({
      facts: { inYearPlan: true, planApprovedOn: '2018-03-01' },
      origins: { planApprovedOn: 'register' },
    })
  })

  test('who was left out is still proposed and ranked: the next change may take it in', async () => {
    const { rows } = await viewPlan(office, 2018)
    expect(rows.map(({ coop, fit, rank }) => [coop, fit, rank?.rank])).toEqual([
      ['HTX Hai', 'met', 1],
      ['HTX Một', 'met', 2],
      ['HTX Ba', 'met', 3],
      ['HTX Bốn', 'met', 4],
    ])
  })

  test('a change takes in and takes out, and says only what differs', async () => {
    const change = { kind: 'change', number: '200/QĐ-UBND', decidedOn: '2018-04-01', reason: 'Chuyển vốn' } as const
    await decide(office, { ...change, items: [outOfPlan(id(0)), inPlan(id(1)), inPlan(id(2)), outOfPlan(id(3))] })
    expect([await line(0), await line(1), await line(2)].map(([verdict]) => verdict)).toEqual(['notMet', 'met', 'met'])
    const { decisions } = await viewPlan(office, 2018)
    expect(decisions.map(({ number, takesIn, takesOut }) => [number, takesIn, takesOut])).toEqual([
      ['100/QĐ-UBND', 2, 0],
      ['200/QĐ-UBND', 1, 1],
    ])
    const lines = await viewPlanLines(office, decisions[1]?.id ?? '')
    expect(lines.map(({ coop, included, before, sources }) => [coop, included, before, sources])).toEqual([
      ['HTX Một', false, 800_000_000, nothing],
      ['HTX Ba', true, null, split],
    ])
    expect((await row(0))?.standing).toMatchObject({ included: false, number: '200/QĐ-UBND' })
  })

  test('a number once used, a change that changes nothing, one of an earlier day: refused', async () => {
    const change = { kind: 'change', number: '300/QĐ-UBND', decidedOn: '2018-05-01', reason: 'vì' } as const
    const before = await count()
    expect([
      await refusalOf(() => decide(office, { ...change, kind: 'approve', items: [inPlan(id(0))] })),
      await refusalOf(() => decide(office, { ...change, items: [inPlan(id(1))] })),
      await refusalOf(() => decide(office, { ...change, decidedOn: '2018-03-31', items: [inPlan(id(0))] })),
      await refusalOf(() => decide(office, { ...change, reason: ' ', items: [inPlan(id(0))] })),
      await refusalOf(() => decide(office, { ...change, items: [{ ...inPlan(id(0)), sources: nothing }] })),
      await refusalOf(() =>
        decide(office, { ...change, number: '200/QĐ-UBND', decidedOn: '2018-04-01', items: [inPlan(id(0))] }),
      ),
    ]).toEqual([
      'plan.twice',
      'plan.nothingChanges',
      'plan.backDated',
      'plan.reasonMissing',
      'plan.amountMissing',
      'plan.exists',
    ])
    expect(await count()).toBe(before)
  })
})

describe('what becomes of files in the plan', () => {
  test('one that is withdrawn stays in view until a change takes it out; it is not taken in again', async () => {
    await step(office, people.leader, id(1), 'withdraw', 'HTX không còn nhu cầu')
    expect(await row(1)).toMatchObject({ state: 'withdrawn', rank: null, standing: { included: true } })
    const change = { kind: 'change', decidedOn: '2018-05-10', reason: 'HTX rút' } as const
    await decide(office, { ...change, number: '400/QĐ-UBND', items: [outOfPlan(id(1))] })
    expect(await refusalOf(() => decide(office, { ...change, number: '401/QĐ-UBND', items: [inPlan(id(1))] }))).toBe(
      'plan.fileEnded',
    )
  })

  test('one with approved money that a change takes out is flagged for a person, and keeps its verdict', async () => {
    const lineId = await newLine(office, 'NSTW')
    await assign(office, lineId, 900_000_000, '12/QĐ-UBND')
    await approve(office, lineId, '540/QĐ-UBND', [{ applicationId: id(2), amount: 800_000_000 }])
    const { changed } = await decide(office, {
      kind: 'change',
      number: '500/QĐ-UBND',
      decidedOn: '2018-05-20',
      reason: 'Giảm vốn',
      items: [outOfPlan(id(2))],
    })
    expect(changed.map(({ application, flagged }) => [application.id, flagged])).toEqual([[id(2), true]])
    expect(await row(2)).toMatchObject({
      state: 'approved',
      standing: { included: false },
      money: { approved: 800_000_000 },
    })
    expect((await viewApplication(office, people.review, id(2))).verdict).toBe('met')
  })
})
