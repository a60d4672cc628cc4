import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Progress } from '../../src-main/contract/port.ts'
import { openChecks } from '../../src-main/office/checks.ts'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { checkMonth, closeMonth } from '../../src-main/usecases/periods/month.ts'
import { temporaryFolder } from '../temporary.ts'
import { fillBook, newOffice, people } from '../usecases/office.ts'
import { on } from '../usecases/year.ts'

const folder = temporaryFolder()
let office: OpenOffice
beforeAll(async () => {
  office = await newOffice(folder.file('office.db'))
  await fillBook(office)
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  )

describe('a check of the whole book', () => {
  test('tells how far it is under the name of its call, and that it is done', async () => {
    const told: Progress[] = []
    const report = await openChecks((progress) => told.push(progress)).run('seal.verify', office, verifySeal)
    expect(report.ok).toBe(true)
    expect(told).toEqual([
      { job: 'seal.verify', done: 0, total: report.vouchers, state: 'running' },
      { job: 'seal.verify', done: report.vouchers, total: report.vouchers, state: 'running' },
      { job: 'seal.verify', done: report.vouchers, total: report.vouchers, state: 'done' },
    ])
  })

  test('steps aside: what came meanwhile is answered before it ends', async () => {
    const order: string[] = []
    const check = openChecks(() => undefined)
      .run('period.check', office, (paced) => checkMonth(paced, '2018-01', null))
      .then(() => order.push('check'))
    setImmediate(() => order.push('other'))
    await check
    expect(order).toEqual(['other', 'check'])
  })

  test('is stopped by its name, not by another; and runs again', async () => {
    const told: Progress['state'][] = []
    let stops = 'seal.verify'
    const checks = openChecks(({ state }) => {
      told.push(state)
      checks.cancel(stops)
    })
    expect(await codeOf(checks.run('seal.verify', office, verifySeal))).toBe('check.cancelled')
    expect(told).toEqual(['running', 'cancelled'])
    stops = 'seal.find'
    expect(await codeOf(checks.run('seal.verify', office, verifySeal))).toBe('done')
  })

  test('a closing that is stopped closes nothing', async () => {
    const checks = openChecks(() => checks.cancel('period.close'))
    const finance = on(office, people.finance, '2018-06-30')
    const closing = checks.run('period.close', office, ({ pace }) =>
      closeMonth({ ...finance, pace }, { month: '2018-01', reason: null }),
    )
    expect(await codeOf(closing)).toBe('check.cancelled')
    expect((await checkMonth(finance, '2018-01', null)).closed).toBe(false)
    expect(await office.store.reads.all('SELECT seq FROM period_act', [])).toEqual([])
  })
})
