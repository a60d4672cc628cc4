import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { viewMovable, viewPlanYears } from '../../src-main/usecases/plan/for-screen.ts'
import { movePlanYear } from '../../src-main/usecases/plan/move-year.ts'
import { planReport } from '../../src-main/usecases/plan/report.ts'
import { viewPlan } from '../../src-main/usecases/plan/view.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { as, newOffice, people, step, submit } from './office.ts'
import { decide, inPlan, newFile, outOfPlan, planLine, rowOf } from './plan-office.ts'

const folder = temporaryFolder()
let office: OpenOffice
let early = ''
let late = ''
let gone = ''

beforeAll(async () => {
  office = await newOffice(folder.file('plan-year/office.db'))
  early = (await newFile(office, 'HTX Một', '2018-02-05')).id
  late = (await newFile(office, 'HTX Hai', '2018-05-30')).id
  gone = (await newFile(office, 'HTX Ba', '2018-05-30')).id
  for (const id of [early, late]) await submit(office, id)
  await step(office, people.review, gone, 'withdraw', 'HTX rút')
  await decide(office, { items: [inPlan(early)] })
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const move = (year: number, ...applicationIds: string[]) =>
  movePlanYear(as(office, people.review), { applicationIds, year })
const filesOf = async (year: number) => (await viewPlan(office, year)).rows.map(({ applicationId }) => applicationId)

test('a need of this year that the plan does not have is asked for in the next year’s plan', async () => {
  expect([await filesOf(2018), await filesOf(2019)]).toEqual([[early, late], []])
  expect(await planLine(office, late)).toEqual(['notMet', 'register'])
  expect((await viewMovable(office, 2019)).map(({ applicationId, planYear }) => [applicationId, planYear])).toEqual([
    [late, 2018],
  ])
  await move(2019, late)
  expect([await filesOf(2018), await filesOf(2019)]).toEqual([[early], [late]])
  // The plan of 2019 is not decided: what was typed counts again.
  expect(await planLine(office, late)).toEqual(['met', 'form'])
  expect(await viewPlanYears(office)).toEqual([2018, 2019])
})

test('the estimate of the next year, due in this one, has it; the day of the request stays', async () => {
  const report = await planReport(office, 2019, 'estimate')
  expect(report).toMatchObject({ dueBefore: '2018-08-15', sums: { proposed: 800_000_000 } })
  expect(await rowOf(office, 2019, late)).toMatchObject({ receivedOn: '2018-05-30' })
})

test('its decision is that of its own plan', async () => {
  expect(
    await refusalOf(() =>
      decide(office, { kind: 'change', number: '2/QĐ', decidedOn: '2018-06-01', reason: 'vì', items: [inPlan(late)] }),
    ),
  ).toBe('plan.otherYear')
  await decide(office, { year: 2019, number: '3/QĐ', decidedOn: '2018-06-01', items: [inPlan(late)] })
  expect(await planLine(office, late)).toEqual(['met', 'register'])
})

test('who stands in a plan leaves it first; a file does not go back before its request; ended ones do not move', async () => {
  expect([
    await refusalOf(() => move(2020, late)),
    await refusalOf(() => move(2019, early)),
    await refusalOf(() => move(2017, late)),
    await refusalOf(() => move(2019, gone)),
  ]).toEqual(['plan.inPlan', 'plan.inPlan', 'plan.yearBefore', 'application.notEditable'])
  await decide(office, {
    kind: 'change',
    number: '4/QĐ',
    decidedOn: '2018-06-01',
    reason: 'Chuyển năm',
    items: [outOfPlan(early)],
  })
  await move(2019, early)
  // What the plan of 2018 said of it is nothing that the plan of 2019 says.
  expect(await rowOf(office, 2019, early)).toMatchObject({ standing: null })
  expect(await planLine(office, early)).toEqual(['notMet', 'register'])
  await move(2018, early)
  expect(await rowOf(office, 2018, early)).toMatchObject({ standing: { included: false, number: '4/QĐ' } })
})

test('the database says the same to any other program', async () => {
  const said = (sql: string) => refusalOf(() => office.store.write((tx) => tx.run(sql, [], 'any')))
  expect([
    await said(`UPDATE plan_year SET year = 2020 WHERE application_id = '${late}'`),
    await said(`DELETE FROM plan_year WHERE application_id = '${late}'`),
    await said(`INSERT INTO plan_year VALUES ('${early}', 2017, 'Lan', '2018')`),
  ]).toEqual(['plan.inPlan', 'plan.inPlan', 'plan.yearBefore'])
})
