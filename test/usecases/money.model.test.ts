import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noFilters } from '../../src-main/domain/ledger/book.ts'
import { wholeLedger } from '../../src-main/usecases/ledger/book.ts'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import { temporaryFolder } from '../temporary.ts'
import { type Command, commands } from './money/commands.ts'
import { balance, emptyModel, type Model } from './money/model.ts'
import { runCommand } from './money/run.ts'
import { opening, story, storyOfTwoLines } from './money/stories.ts'
import type { World } from './money/world.ts'
import { copyOffice, newApplication, newLine, newOffice, openAgain, submit } from './office.ts'

const folder = temporaryFolder()
const template = folder.file('template/office.db')
let lineIds: readonly string[] = []
let fileIds: readonly string[] = []

/** Two budget lines without money, three files of three co-ops ready for a decision. */
beforeAll(async () => {
  const office = await newOffice(template)
  lineIds = [await newLine(office, 'NSTW'), await newLine(office, 'NSĐP')]
  fileIds = []
  for (const name of ['Hợp tác xã Một', 'Hợp tác xã Hai', 'Hợp tác xã Ba']) {
    const { id } = await newApplication(office, { name, taxCode: null })
    await submit(office, id)
    fileIds = [...fileIds, id]
  }
  await office.close()
})
afterAll(folder.clear)

/** Money, numbers and states as the database has them, under the model's names. */
const stored = async ({ office: { store }, lineIds: lines, fileIds: files }: World) => {
  const { reads } = store
  const balances = await reads.all<{ line: string; file: string; bucket: string; balance: number }>(
    'SELECT budget_line_id AS line, application_id AS file, bucket, balance FROM bucket_balance',
    [],
  )
  const counters = await reads.all<{ kind: string; last: number }>(
    `SELECT kind, last FROM counter WHERE kind <> 'HS'`,
    [],
  )
  const states = await reads.all<{ id: string; state: string }>('SELECT id, state FROM application', [])
  const drafts = await reads.all<{ state: string }>('SELECT state FROM voucher_draft ORDER BY rowid', [])
  return {
    balances: Object.fromEntries(
      balances.map((row) => [
        `${lines.indexOf(row.line)}/${row.file === '' ? '-' : files.indexOf(row.file)}/${row.bucket}`,
        row.balance,
      ]),
    ),
    counters: Object.fromEntries(counters.map((row) => [row.kind, row.last])),
    states: files.map((id) => states.find((row) => row.id === id)?.state),
    drafts: drafts.map((row) => row.state),
  }
}

const expectedOf = (model: Model) => ({
  balances: Object.fromEntries(model.balances),
  counters: Object.fromEntries(model.counters),
  states: model.files.map((file) => file.state),
  drafts: model.drafts.map((draft) => draft.state),
})

let runs = 0
const seen = new Map<string, number>()

const play = async (sequence: readonly Command[]): Promise<void> => {
  runs += 1
  const office = await openAgain(copyOffice(template, folder.file(`${runs}/office.db`)))
  try {
    const world: World = { office, model: emptyModel(fileIds.length), lineIds, fileIds }
    for (const one of sequence) {
      const { expected, actual } = await runCommand(world, one)
      const what = 'refused' in actual ? actual.refused : `${one.kind} done`
      seen.set(what, (seen.get(what) ?? 0) + 1)
      if ('answer' in actual && String(actual.answer).startsWith('ĐC-')) seen.set('ĐC posted', 1)
      expect({ one, ...actual }).toEqual({ one, ...expected })
      const now = await stored(world)
      expect(now).toEqual(expectedOf(world.model))
      expect(Object.values(now.balances).reduce((a, b) => a + b, 0)).toBe(0)
    }
    await checkBook(world)
  } finally {
    await office.close()
  }
}

/** At the end of a sequence: the seal, the book and the register of co-ops say what the model says. */
const checkBook = async ({ office, model }: World): Promise<void> => {
  expect(await verifySeal(office)).toMatchObject({ ok: true, vouchers: model.vouchers.length })
  const book = await wholeLedger(office.store.reads, 2018, noFilters)
  const sum = (bucket: string, files: readonly (number | null)[]): number =>
    [0, 1].reduce(
      (total, line) => files.reduce((part: number, file) => part + balance(model, line, file, bucket), total),
      0,
    )
  const files = model.files.map((_, index) => index)
  expect({
    numbers: [...new Set(book.lines.map((line) => line.voucherNo))],
    available: book.closing.available,
    advanced: book.closing.advanceBalance,
  }).toEqual({
    numbers: model.vouchers.map((voucher) => voucher.number),
    available: sum('available', [null]),
    advanced: sum('advanced', files),
  })
  const { advance, payment, refund } = book.totals
  expect(advance + payment - refund).toBe(model.files.reduce((total, file) => total + file.received, 0))
}

describe('money against a model', () => {
  test('any sequence of events by anybody: balances, numbers, states and refusals agree after each step', async () => {
    const sequence = fc
      .tuple(fc.nat({ max: 4 }), commands)
      .map(([bare, tried]) => (bare === 0 ? tried : [...opening, ...tried]))
    await fc.assert(fc.asyncProperty(sequence, play), { numRuns: 100, examples: [[story], [storyOfTwoLines]] })
  })

  test('the sequences went where they should: every command was done, the refusals of money were met', () => {
    const wanted = [
      'assign done',
      'approve done',
      'change done',
      'prepare done',
      'approveDraft done',
      'post done',
      'adjust done',
      'ĐC posted',
      'adjust.underWay',
      'settle done',
      'decision.itemStrange',
      'book.belowZero',
      'book.backDated',
      'decision.budget',
      'decision.exists',
      'decision.itemNotHeld',
      'adjust.notPossible',
      'pay.advanceTooLarge',
      'pay.notApproved',
      'voucher.samePerson',
      'voucher.state',
      'permission.denied',
    ]
    expect(wanted.filter((what) => !seen.has(what))).toEqual([])
  })
})
