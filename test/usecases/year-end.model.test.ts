import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, type LocalDate } from '../../src-main/domain/dates.ts'
import type { CarryCategory } from '../../src-main/domain/ledger/carry.ts'
import { lastDayOf, monthAfter, monthsOfYear } from '../../src-main/domain/ledger/periods.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { assignEstimate } from '../../src-main/usecases/budget/lines.ts'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { cancelEstimate } from '../../src-main/usecases/periods/cancel.ts'
import { carryOver } from '../../src-main/usecases/periods/carry.ts'
import { closeMonth } from '../../src-main/usecases/periods/month.ts'
import { closeYear } from '../../src-main/usecases/periods/year.ts'
import { temporaryFolder } from '../temporary.ts'
import { copyOffice, fillBook, newOffice, openAgain, people } from './office.ts'
import { on, payOn } from './year.ts'

/**
 * The end of a budget year in any order of its events, by people who may and days that come and go: a plain model says beforehand what
 * each event is answered and where every đồng then stands, in the old book and in the next.
 */
const folder = temporaryFolder()
const template = folder.file('template/office.db')
const start = '2018-12-20'
const adjustmentEnds = '2019-01-31'
let line = ''
let files: readonly string[] = []

/** The book of fillBook, closed up to November. */
beforeAll(async () => {
  const office = await newOffice(template)
  const ready = await fillBook(office)
  line = ready.lineId
  files = ready.applicationIds
  for (const month of monthsOfYear(2018).slice(0, 11))
    await closeMonth(on(office, people.finance, start), { month, reason: null })
  await office.close()
})
afterAll(folder.clear)

/** Days since the event before. */
const later = fc.constantFrom<number>(0, 0, 1, 6, 20)
const file = fc.constantFrom<number>(0, 1)
const event = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('carry'),
      later,
      bucket: fc.constantFrom('available', 'committed', 'advanced'),
      file,
      share: fc.constantFrom('all', 'part', 'over'),
      category: fc.constantFrom<CarryCategory>('b', 'b', 'đ'),
      into: fc.constantFrom('known', 'known', 'new'),
    } as const),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('refund'),
      later,
      bucket: fc.constantFrom('advanced', 'paid'),
      file,
      share: fc.constantFrom('all', 'part', 'over'),
    } as const),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('assign'),
      later,
      year: fc.constantFrom(2018, 2019),
      amount: fc.integer({ min: 1, max: 900_000_000 }),
    } as const),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cancel'), later } as const) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('closeMonth'), later } as const) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('closeYear'), later } as const) },
)
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never
type Of<K extends Event['kind']> = Extract<Event, { kind: K }>

/** All that is left goes over or is cancelled, and every month is closed: from there a year can end. */
const settled: readonly Event[] = [
  { kind: 'closeMonth', later: 60 },
  ...[0, 1].flatMap((index) =>
    (['committed', 'advanced'] as const).map(
      (bucket): Event => ({ kind: 'carry', later: 0, bucket, file: index, share: 'all', category: 'b', into: 'known' }),
    ),
  ),
  { kind: 'cancel', later: 1 },
  { kind: 'closeMonth', later: 0 },
]
/** While the year runs nothing of it ends. */
const early: readonly Event[] = [
  { kind: 'carry', later: 0, bucket: 'advanced', file: 0, share: 'part', category: 'b', into: 'known' },
  { kind: 'carry', later: 0, bucket: 'available', file: 0, share: 'part', category: 'b', into: 'known' },
  { kind: 'cancel', later: 0 },
  { kind: 'closeYear', later: 0 },
]
/** The next year's line is made once. */
const twice: readonly Event[] = (['known', 'new'] as const).map((into) => ({
  kind: 'carry',
  later: 50,
  bucket: 'available',
  file: 0,
  share: 'part',
  category: 'b',
  into,
}))
/** The year is not closed while money of it is left, nor before its months are. */
const withMoneyLeft: readonly Event[] = [
  { kind: 'closeYear', later: 61 },
  { kind: 'closeMonth', later: 0 },
  { kind: 'closeMonth', later: 0 },
  { kind: 'closeYear', later: 0 },
]
const events = fc
  .tuple(fc.boolean(), fc.array(event, { minLength: 8, maxLength: 20, size: 'max' }))
  .map(([ends, tail]) => (ends ? [...settled, ...tail] : tail))

type Model = {
  day: LocalDate
  /** đồng by `line/file/bucket`; `-` for no file. */
  readonly balances: Map<string, number>
  /** The month closed last. */
  through: string
  yearClosed: boolean
  /** Added after 30/09, and carried over on that ground. */
  added: number
  before: number
  next: string | null
  /** Files with money in the next year's line. */
  readonly over: Set<number>
  papers: number
}

const keyOf = (lineId: string, index: number | null, bucket: string): string =>
  `${lineId}/${index === null ? '-' : index}/${bucket}`
const held = (model: Model, lineId: string, index: number | null, bucket: string): number =>
  model.balances.get(keyOf(lineId, index, bucket)) ?? 0
const shift = (model: Model, lineId: string, moves: readonly (readonly [string, string, number, number | null])[]) => {
  for (const [from, to, amount, index] of moves)
    for (const [bucket, by] of [[from, -amount] as const, [to, amount] as const]) {
      const own = bucket === 'committed' || bucket === 'advanced' || bucket === 'paid' ? index : null
      model.balances.set(keyOf(lineId, own, bucket), held(model, lineId, own, bucket) + by)
    }
}
const isLate = ({ day }: Model): boolean => day > adjustmentEnds

/** What any posting of the old book is answered before its own rules are asked. */
const shut = (model: Model): string | null => (model.yearClosed ? 'period.yearClosed' : shutMonth(model))
const shutMonth = ({ day, through }: Model): string | null => (day.slice(0, 7) <= through ? 'period.closed' : null)

const wanted = (left: number, share: 'all' | 'part' | 'over'): number =>
  share === 'over' || left === 0 ? left + 1 : share === 'all' ? left : Math.ceil(left / 3)

const seen = new Set<string>()
const answer = async (kind: string, work: Promise<unknown>): Promise<string> => {
  const said = await work.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refusal) return error.code
      throw error
    },
  )
  seen.add(`${kind} ${said}`)
  return said
}

const paperOf = (model: Model) => {
  model.papers += 1
  return {
    number: `${model.papers}/TB-STC`,
    decidedOn: model.day,
    signer: 'Giám đốc Sở Tài chính',
    postingDate: null,
  } as const
}

const carry = async (office: OpenOffice, model: Model, e: Of<'carry'>): Promise<[string, string]> => {
  const index = e.bucket === 'available' ? null : e.file
  const left = held(model, line, index, e.bucket)
  const amount = wanted(left, e.share)
  const isNew = model.next === null || e.into === 'new'
  const expected = (): string => {
    if (amount > left) return 'carry.moreThanLeft'
    if (e.category === 'đ' && amount > Math.max(0, model.added - model.before)) return 'carry.notAddedLate'
    if (isNew && model.next !== null) return 'budget.lineExists'
    const closed = shut(model)
    if (closed !== null) return closed
    if (e.bucket === 'advanced') return model.day <= '2018-12-31' ? 'year.yearRuns' : 'done'
    return isLate(model) ? 'done' : 'year.adjustmentRuns'
  }
  const should = expected()
  const applicationId = index === null ? null : (files[index] ?? '')
  const said = await answer(
    'carry',
    carryOver(on(office, people.finance, model.day), {
      ...paperOf(model),
      fromLineId: line,
      to: isNew ? { name: 'Chuyển nguồn sang 2019' } : { budgetLineId: model.next ?? '' },
      items: [{ bucket: e.bucket, applicationId, amount }],
      category: e.category,
    }),
  )
  if (said !== 'done') return [said, should]
  if (e.category === 'đ') model.before += amount
  if (index !== null) model.over.add(index)
  model.next ??=
    (await office.store.reads.get<{ id: string }>('SELECT id FROM budget_line WHERE year = 2019', []))?.id ?? null
  const next = model.next ?? ''
  if (e.bucket === 'advanced') {
    shift(model, line, [['advanced', 'carried', amount, index]])
    shift(model, next, [['source', 'advanced', amount, index]])
    return [said, should]
  }
  const over = [['available', 'carried', amount, null]] as const
  shift(model, line, e.bucket === 'committed' ? [['committed', 'available', amount, index], ...over] : over)
  shift(model, next, [['source', 'available', amount, null]])
  if (e.bucket === 'committed') shift(model, next, [['available', 'committed', amount, index]])
  return [said, should]
}

const refund = async (office: OpenOffice, model: Model, e: Of<'refund'>): Promise<[string, string]> => {
  const amount = wanted(held(model, line, e.file, e.bucket), e.share)
  const applicationId = files[e.file] ?? ''
  // Out of the line the file is now paid from, or where that holds too little out of the other.
  const lines = model.over.has(e.file) ? [model.next ?? '', line] : [line]
  const own = lines.find((one) => held(model, one, e.file, e.bucket) >= amount)
  // What comes back of a closed year stands in the book that runs.
  const should = own === undefined ? 'book.belowZero' : (shutMonth(model) ?? 'done')
  const said = await answer(
    'refund',
    payOn(office, model.day, { type: 'NT', applicationId, amount, refundOf: e.bucket, date: model.day }),
  )
  // What was prepared and not posted would stand in the way of every closing.
  await office.store.write((tx) =>
    tx.run(
      `UPDATE voucher_draft SET state = 'cancelled', cancel_reason = 'x' WHERE state <> 'posted' AND state <> 'cancelled'`,
      [],
      'any',
    ),
  )
  if (said === 'done' && own !== undefined) {
    const returned = own === line && isLate(model)
    shift(model, own, [[e.bucket, returned ? 'returned' : 'available', amount, e.file]])
  }
  return [said, should]
}

const assign = async (office: OpenOffice, model: Model, e: Of<'assign'>): Promise<[string, string]> => {
  const lineId = e.year === 2018 ? line : model.next
  if (lineId === null) return ['', '']
  const expected = (): string => {
    if (e.year === 2019) return shutMonth(model) ?? 'done'
    if (!isLate(model)) return shut(model) ?? 'done'
    // After its days the book offers the first that is not closed: it may not have come yet.
    if (model.yearClosed) return 'period.yearClosed'
    return shutMonth(model) === null ? 'book.outsideYear' : 'book.future'
  }
  const should = expected()
  const said = await answer(
    'assign',
    assignEstimate(on(office, people.finance, model.day), {
      budgetLineId: lineId,
      amount: e.amount,
      decrease: false,
      ...paperOf(model),
    }),
  )
  if (said === 'done') {
    shift(model, lineId, [['source', 'available', e.amount, null]])
    if (e.year === 2018) model.added += e.amount
  }
  return [said, should]
}

const cancel = async (office: OpenOffice, model: Model): Promise<[string, string]> => {
  const left = held(model, line, null, 'available')
  const should = left === 0 ? 'year.nothingLeft' : (shut(model) ?? (isLate(model) ? 'done' : 'year.adjustmentRuns'))
  const context = on(office, people.finance, model.day)
  const said = await answer('cancel', cancelEstimate(context, { ...paperOf(model), year: 2018, budgetLineIds: [line] }))
  if (said === 'done') shift(model, line, [['available', 'cancelled', left, null]])
  return [said, should]
}

const close = async (office: OpenOffice, model: Model): Promise<[string, string]> => {
  const month = monthAfter(model.through)
  const should = model.day < lastDayOf(month) ? 'period.notOver' : 'done'
  const said = await answer('closeMonth', closeMonth(on(office, people.finance, model.day), { month, reason: null }))
  if (said === 'done') model.through = month
  return [said, should]
}

const endYear = async (office: OpenOffice, model: Model): Promise<[string, string]> => {
  const left = [null, 0, 1].flatMap((index) =>
    ['available', 'committed', 'advanced'].map((bucket) => held(model, line, index, bucket)),
  )
  const expected = (): string => {
    if (model.yearClosed) return 'period.yearClosed'
    if (!isLate(model)) return 'year.adjustmentRuns'
    if (model.through < '2019-01') return 'year.monthsOpen'
    return left.some((amount) => amount > 0) ? 'year.moneyLeft' : 'done'
  }
  const should = expected()
  const said = await answer('closeYear', closeYear(on(office, people.finance, model.day), { year: 2018, reason: null }))
  if (said === 'done') model.yearClosed = true
  return [said, should]
}

const run = (office: OpenOffice, model: Model, e: Event): Promise<[string, string]> => {
  switch (e.kind) {
    case 'carry':
      return carry(office, model, e)
    case 'refund':
      return refund(office, model, e)
    case 'assign':
      return assign(office, model, e)
    case 'cancel':
      return cancel(office, model)
    case 'closeMonth':
      return close(office, model)
    case 'closeYear':
      return endYear(office, model)
  }
}

const stored = async (office: OpenOffice): Promise<Map<string, number>> => {
  const rows = await office.store.reads.all<{ line: string; file: string; bucket: string; balance: number }>(
    'SELECT budget_line_id AS line, application_id AS file, bucket, balance FROM bucket_balance WHERE balance <> 0',
    [],
  )
  return new Map(
    rows.map((row) => [keyOf(row.line, row.file === '' ? null : files.indexOf(row.file), row.bucket), row.balance]),
  )
}

const sorted = (balances: ReadonlyMap<string, number>) =>
  [...balances].filter(([, balance]) => balance !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1))

let runs = 0
const play = async (sequence: readonly Event[]): Promise<void> => {
  runs += 1
  const office = await openAgain(copyOffice(template, folder.file(`${runs}/office.db`)))
  try {
    const model: Model = {
      day: start,
      balances: await stored(office),
      through: '2018-11',
      yearClosed: false,
      added: 0,
      before: 0,
      next: null,
      over: new Set(),
      papers: 0,
    }
    for (const e of sequence) {
      model.day = addDays(model.day, e.later)
      const [said, should] = await run(office, model, e)
      expect({ e, day: model.day, said }).toEqual({ e, day: model.day, said: should })
      const balances = sorted(await stored(office))
      expect(balances).toEqual(sorted(model.balances))
      expect(balances.reduce((sum, [, balance]) => sum + balance, 0)).toBe(0)
    }
    expect(await verifySeal(office)).toMatchObject({ ok: true, first: null })
  } finally {
    await office.close()
  }
}

test('the events of a year end in any order: every answer and every đồng of both books as the model has it', async () => {
  await fc.assert(fc.asyncProperty(events, play), {
    numRuns: 60,
    examples: [
      [early],
      [twice],
      [withMoneyLeft],
      [[...settled, { kind: 'closeYear', later: 0 }, { kind: 'closeYear', later: 0 }]],
    ],
    endOnFailure: true,
  })
  const reached = [
    'carry done',
    'carry carry.moreThanLeft',
    'carry carry.notAddedLate',
    'carry budget.lineExists',
    'carry year.adjustmentRuns',
    'carry year.yearRuns',
    'refund done',
    'refund book.belowZero',
    'assign done',
    'assign book.outsideYear',
    'cancel done',
    'cancel year.adjustmentRuns',
    'closeMonth done',
    'closeMonth period.notOver',
    'closeYear done',
    'closeYear year.monthsOpen',
    'closeYear year.moneyLeft',
    'closeYear period.yearClosed',
  ]
  expect(reached.filter((what) => !seen.has(what))).toEqual([])
})
