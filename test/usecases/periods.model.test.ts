import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, addMonths } from '../../src-main/domain/dates.ts'
import { noFilters } from '../../src-main/domain/ledger/book.ts'
import { lastDayOf, monthAfter, monthOfDay } from '../../src-main/domain/ledger/periods.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { wholeLedger } from '../../src-main/usecases/ledger/book.ts'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { closeMonth, reopenMonth } from '../../src-main/usecases/periods/month.ts'
import { adjustVoucher } from '../../src-main/usecases/vouchers/adjust.ts'
import { approveVoucher, postVoucher } from '../../src-main/usecases/vouchers/execute.ts'
import { prepareVoucher } from '../../src-main/usecases/vouchers/prepare.ts'
import { attempt, insert, nextLine, nextVoucher, plain } from '../store/voucher-rows.ts'
import { temporaryFolder } from '../temporary.ts'
import { copyOffice, fillBook, newOffice, openAgain, people, preparation, type ReadyOffice } from './office.ts'
import { on } from './year.ts'

const folder = temporaryFolder()
const template = folder.file('template/office.db')
let ready: ReadyOffice = { lineId: '', applicationIds: [] }

/** The book of fillBook, closed up to April. */
beforeAll(async () => {
  const office = await newOffice(template)
  ready = await fillBook(office)
  for (const month of ['2018-01', '2018-03', '2018-04'])
    await closeMonth(on(office, people.finance, '2018-05-10'), { month, reason: null })
  await office.close()
})
afterAll(folder.clear)

/** Days since the command before; the days asked for lie around the day it then is. */
const later = fc.constantFrom(0, 1, 9, 31)
const back = fc.constantFrom(0, 0, 3, 20, 40, 80)
/** null: the month after the last that is closed, or that last one. */
const monthsBack = fc.constantFrom(null, null, null, 0, 1, 2, 3)
const commands = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('pay'),
        later,
        back: fc.oneof(fc.constant(null), back),
        type: fc.constantFrom('TC', 'TT', 'NT'),
      } as const),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('adjust'), later, amount: fc.nat({ max: 9 }) } as const) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('close'), later, monthsBack } as const) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('reopen'),
        later,
        monthsBack,
        who: fc.constantFrom(people.leader, people.leader, people.finance),
      } as const),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('sql'), later, back } as const) },
  ),
  { minLength: 10, maxLength: 25, size: 'max' },
)
type Command = typeof commands extends fc.Arbitrary<(infer C)[]> ? C : never

/** Months closed, each with the number of vouchers there were then; the last day of the book. */
type Model = { readonly closed: Map<string, number>; day: string; last: string }
const through = ({ closed }: Model): string => [...closed.keys()].reduce((a, b) => (b > a ? b : a), '')

const nextOf = (model: Model): string => (model.closed.size === 0 ? '2018-01' : monthAfter(through(model)))

const seen = new Map<string, number>()
const answer = async (work: Promise<unknown>): Promise<string> => {
  const said = await work.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refusal) return error.code
      throw error
    },
  )
  seen.set(said, (seen.get(said) ?? 0) + 1)
  return said
}

const pay = async (office: OpenOffice, model: Model, c: Extract<Command, { kind: 'pay' }>): Promise<void> => {
  const date = c.back === null ? model.day : addDays(model.day, -c.back)
  const refundOf = c.type === 'NT' ? 'paid' : null
  const [applicationId = ''] = ready.applicationIds
  const draft = await prepareVoucher(
    on(office, people.finance, model.day),
    preparation({
      type: c.type,
      applicationId,
      amount: 1000,
      refundOf,
      // Nothing is paid before it was accepted.
      date: date < '2018-03-05' ? '2018-03-05' : date,
    }),
  )
  const approved = await approveVoucher(on(office, people.leader, model.day), draft)
  const postingDate = c.back === null ? null : date
  const said = await answer(
    postVoucher(on(office, people.payer, model.day), { id: draft.id, version: approved.version, postingDate }),
  )
  const closed = monthOfDay(date) <= through(model)
  const expected = closed ? 'period.closed' : date < model.last ? 'book.backDated' : 'done'
  expect({ c, date, said }).toEqual({ c, date, said: expected })
  if (said === 'done') model.last = date
  // What was not posted would stand in the way of every closing.
  else
    await office.store.write((tx) =>
      tx.run(`UPDATE voucher_draft SET state = 'cancelled', cancel_reason = 'x' WHERE id = ?`, [draft.id], 1),
    )
}

const adjust = async (office: OpenOffice, model: Model, c: Extract<Command, { kind: 'adjust' }>): Promise<void> => {
  const newAmount = 100_000_000 - c.amount
  const prepared = adjustVoucher(on(office, people.finance, model.day), {
    number: 'TC-2018-0001',
    newAmount,
    reason: 'x',
  })
  const draft = await prepared.catch((error: unknown) => error)
  if (draft instanceof Refusal) return expect(draft.code).toBe('adjust.nothingChanges')
  const { id, version } = await approveVoucher(on(office, people.leader, model.day), draft as Awaited<typeof prepared>)
  const said = await answer(postVoucher(on(office, people.payer, model.day), { id, version, postingDate: null }))
  // The month of the voucher it adjusts may be closed: the adjustment stands in the one that is open.
  const closed = monthOfDay(model.day) <= through(model)
  expect({ c, said }).toEqual({ c, said: closed ? 'period.closed' : 'done' })
  if (said === 'done') model.last = model.day
  else
    await office.store.write((tx) =>
      tx.run(`UPDATE voucher_draft SET state = 'cancelled', cancel_reason = 'x' WHERE id = ?`, [id], 1),
    )
}

const close = async (office: OpenOffice, model: Model, c: Extract<Command, { kind: 'close' }>): Promise<void> => {
  const month = c.monthsBack === null ? nextOf(model) : monthOfDay(addMonths(model.day, -c.monthsBack))
  const lines = await office.store.reads.all<{ month: string }>(
    'SELECT DISTINCT substr(posting_date, 1, 7) AS month FROM voucher_line',
    [],
  )
  const said = await answer(closeMonth(on(office, people.finance, model.day), { month, reason: null }))
  const expected = (): string => {
    if (month <= through(model)) return 'period.closedAlready'
    if (model.day < lastDayOf(month)) return 'period.notOver'
    return lines.some((line) => line.month < month && line.month > through(model)) ? 'period.earlierOpen' : 'done'
  }
  expect({ c, month, said }).toEqual({ c, month, said: expected() })
  if (said === 'done') model.closed.set(month, await vouchers(office))
}

const reopen = async (office: OpenOffice, model: Model, c: Extract<Command, { kind: 'reopen' }>): Promise<void> => {
  const month =
    c.monthsBack === null && model.closed.size > 0
      ? through(model)
      : monthOfDay(addMonths(model.day, -(c.monthsBack ?? 0)))
  const said = await answer(reopenMonth(on(office, c.who, model.day), { month, reason: 'x' }))
  const expected = (): string => {
    if (c.who.role !== 'leader') return 'permission.denied'
    if (month > through(model)) return 'period.notClosed'
    return month < through(model) ? 'period.notLast' : 'done'
  }
  expect({ c, month, said }).toEqual({ c, month, said: expected() })
  if (said === 'done') model.closed.delete(month)
}

/** A whole voucher by plain SQL: the database refuses a closed month by itself. Nothing of it stays. */
const sql = (office: OpenOffice, model: Model, c: Extract<Command, { kind: 'sql' }>): void => {
  const db = plain(office.store.file)
  const posting = addDays(model.day, -c.back)
  const said = attempt(db, () => {
    const voucher = nextVoucher(db, 'TC', { posting_date: posting, voucher_date: posting })
    insert(db, 'voucher', voucher, '')
    const [applicationId = ''] = ready.applicationIds
    const line = { from: 'committed', to: 'paid', amount: 1, lineId: ready.lineId, applicationId }
    insert(db, 'voucher_line', nextLine(db, voucher, line, {}), '')
  })
  db.close()
  const expected =
    monthOfDay(posting) <= through(model) ? 'period.closed' : posting < model.last ? 'book.backDated' : 'accepted'
  expect({ c, posting, said }).toEqual({ c, posting, said: expected })
  seen.set(`sql ${said}`, 1)
}

const vouchers = async ({ store }: OpenOffice): Promise<number> =>
  (await store.reads.get<{ n: number }>('SELECT count(*) AS n FROM voucher', []))?.n ?? 0

/** What always holds, whatever was tried. */
const holds = async (office: OpenOffice, model: Model): Promise<void> => {
  const { reads } = office.store
  for (const [month, count] of model.closed)
    expect(
      await reads.all('SELECT number FROM voucher WHERE seq > ? AND substr(posting_date, 1, 7) <= ?', [count, month]),
    ).toEqual([])
  expect(
    await reads.get(
      `SELECT sum(balance) AS sum, min(CASE WHEN bucket <> 'source' THEN balance END) >= 0 AS above FROM bucket_balance`,
      [],
    ),
  ).toEqual({ sum: 0, above: 1 })
}

let runs = 0
const play = async (sequence: readonly Command[]): Promise<void> => {
  runs += 1
  const office = await openAgain(copyOffice(template, folder.file(`${runs}/office.db`)))
  try {
    const model: Model = {
      closed: new Map(['2018-01', '2018-03', '2018-04'].map((month) => [month, 7])),
      day: '2018-05-10',
      last: '2018-05-04',
    }
    for (const c of sequence) {
      // The book ends with the adjustment period; what comes after it is another test's.
      const next = addDays(model.day, c.later)
      if (next <= '2018-12-31') model.day = next
      if (c.kind === 'pay') await pay(office, model, c)
      else if (c.kind === 'adjust') await adjust(office, model, c)
      else if (c.kind === 'close') await close(office, model, c)
      else if (c.kind === 'reopen') await reopen(office, model, c)
      else sql(office, model, c)
      await holds(office, model)
    }
    await asClosed(office)
  } finally {
    await office.close()
  }
}

/** At the end: the seal holds, and every month that is closed still says what it said when it was closed. */
const asClosed = async (office: OpenOffice): Promise<void> => {
  expect(await verifySeal(office)).toMatchObject({ ok: true, first: null })
  const book = await wholeLedger(office.store.reads, 2018, noFilters)
  const acts = await office.store.reads.all<{ period: string; sums: string }>(
    `SELECT c.period, a.sums FROM month_closed c JOIN period_act a ON a.period = c.period AND a.kind = 'closeMonth'
     WHERE a.seq = (SELECT max(seq) FROM period_act WHERE period = c.period)`,
    [],
  )
  for (const { period, sums } of acts) {
    const [kept] = JSON.parse(sums) as readonly { movements: unknown; yearToDate: unknown; lines: number }[]
    const month = book.months.find((one) => one.month === Number(period.slice(5)))
    if (month !== undefined)
      expect({ period, movements: kept?.movements, yearToDate: kept?.yearToDate, lines: kept?.lines }).toEqual({
        period,
        movements: month.movements,
        yearToDate: month.yearToDate,
        lines: month.lines,
      })
  }
}

test('posting, closing and reopening in any order: no line in a closed month, buckets sum to zero, closed months stay', async () => {
  await fc.assert(fc.asyncProperty(commands, play), { numRuns: 30, endOnFailure: true })
  const wanted = [
    'done',
    'period.closed',
    'period.closedAlready',
    'period.notOver',
    'period.earlierOpen',
    'period.notLast',
    'period.notClosed',
    'permission.denied',
    'sql period.closed',
    'sql accepted',
  ]
  expect(wanted.filter((what) => !seen.has(what))).toEqual([])
}, 300_000)
