import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { WrongUsage } from '../../src-main/cli/arguments.ts'
import { type Output, outputOf } from '../../src-main/cli/output.ts'
import { runPost } from '../../src-main/cli/run-post.ts'
import { noFilters } from '../../src-main/domain/ledger/book.ts'
import type { Actor } from '../../src-main/domain/people.ts'
import { toOfficeError } from '../../src-main/office/errors.ts'
import { keepPerson } from '../../src-main/store/offices.ts'
import { wholeLedger } from '../../src-main/usecases/ledger/book.ts'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import { temporaryFolder } from '../temporary.ts'
import { fillBook, newOffice, openAgain, people } from '../usecases/office.ts'

const folder = temporaryFolder()
afterAll(folder.clear)
const root = resolve(import.meta.dirname, '../..')
const file = folder.file('office.db')
let files = 0
const said = z.object({ code: z.string(), vi: z.string(), field: z.string().optional() })

beforeAll(async () => {
  const office = await newOffice(file)
  await fillBook(office)
  const known: readonly Actor[] = [people.finance, people.leader, people.payer]
  await office.store.write(async (tx) => {
    for (const person of known) await keepPerson(tx, person)
  })
  await office.close()
})

type Outcome = { readonly out: unknown; readonly error: z.infer<typeof said> | null }

/** The verb without a process of its own: what it would write, or the refusal. */
const postFile = async (content: unknown): Promise<Outcome> => {
  files += 1
  const path = folder.file(`${files}.json`)
  writeFileSync(path, typeof content === 'string' ? content : `\uFEFF${JSON.stringify(content)}`)
  const written: unknown[] = []
  const output: Output = { ...outputOf(true), say: (value) => void written.push(value) }
  try {
    await runPost({ db: file, file: path }, output)
    return { out: written[0], error: null }
  } catch (error) {
    return { out: written[0], error: said.parse(toOfficeError(error)) }
  }
}
const hands = { preparedBy: people.finance.name, approvedBy: people.leader.name, paidBy: people.payer.name }
const day = '2018-06-01'
const payment = {
  type: 'TC',
  application: 'HS-2018-0001',
  amount: 10_000_000,
  voucherDate: day,
  postingDate: day,
  basis: { number: '540/QĐ-UBND', date: '2018-03-01' },
  description: 'Chi hỗ trợ đợt 2',
  payee: { address: 'Đắk Mar', account: '5100205012345', bank: 'Agribank' },
  ...hands,
}
const adjustment = {
  type: 'ĐC',
  adjusts: 'TC-2018-0001',
  newAmount: 90_000_000,
  reason: 'Ghi thừa',
  postingDate: day,
  ...hands,
}

const state = async () => {
  const office = await openAgain(file)
  try {
    const { lineCount, totals } = await wholeLedger(office.store.reads, 2018, noFilters)
    const drafts = await office.store.reads.get<{ count: number }>('SELECT count(*) AS count FROM voucher_draft', [])
    return { lineCount, totals, drafts: drafts?.count, ok: (await verifySeal(office)).ok }
  } finally {
    await office.close()
  }
}

describe('post', () => {
  test('several vouchers go into the book, in their order', async () => {
    const before = await state()
    const estimate = {
      type: 'DT',
      budgetLine: 'NSTW',
      amount: 1_000_000,
      decision: { number: '99/QĐ-UBND', decidedOn: '2018-05-20', signer: 'Chủ tịch' },
      postingDate: day,
      preparedBy: people.finance.name,
    }
    const measured = { ...payment, measure: { unit: 'm²', quantity: 200_000, unitPrice: 50_000 } }
    const { out } = await postFile({ vouchers: [estimate, measured, adjustment] })
    expect(out).toMatchObject({ posted: ['DT-2018-0002', 'TC-2018-0002', 'ĐC-2018-0001'] })
    const after = await state()
    expect(after).toMatchObject({ ok: true, lineCount: before.lineCount + 3 })
    expect(after.totals).toMatchObject({
      estimate: before.totals.estimate + 1_000_000,
      payment: before.totals.payment + 10_000_000 - 10_000_000,
    })
  })

  test.each([
    [
      'an amount above what is left',
      { ...payment, amount: 900_000_000 },
      'book.belowZero',
      'vouchers.1.lines.0.amount',
    ],
    ['an unknown file', { ...payment, application: 'HS-2018-9999' }, 'notFound', 'vouchers.1.application'],
    ['a stranger as payer', { ...payment, paidBy: 'Ai Đó' }, 'voucher.handUnknown', 'vouchers.1.paidBy'],
    ['one person in two roles', { ...payment, paidBy: people.finance.name }, 'voucher.samePerson', 'vouchers.1'],
    ['a voucher adjusted that is none', { ...adjustment, adjusts: 'TC-2018-0999' }, 'notFound', 'vouchers.1'],
    ['a class nobody holds', { ...payment, class: 'Lớp không có' }, 'notFound', 'vouchers.1.class'],
    [
      'an unknown budget line',
      {
        type: 'DT',
        budgetLine: 'Không có',
        amount: 1,
        decision: { number: '98/QĐ', decidedOn: day, signer: 'A' },
        preparedBy: people.finance.name,
      },
      'notFound',
      'vouchers.1.budgetLine',
    ],
    [
      'a file committed twice',
      {
        type: 'CK',
        budgetLine: 'NSTW',
        decision: { number: '97/QĐ-UBND', decidedOn: day, signer: 'A' },
        items: [{ application: 'HS-2018-0001', amount: 5 }],
        recordedBy: people.leader.name,
      },
      'workflow.notFrom',
      'vouchers.1.items.0',
    ],
  ])('all or none: %s after a good one leaves the book as it was', async (_, wrong, code, field) => {
    const before = await state()
    const { error } = await postFile({ vouchers: [payment, wrong] })
    expect(error).toMatchObject({ code, field })
    expect(await state()).toEqual(before)
  })

  test.each([
    ['no JSON', '{', 'file.notJson', ''],
    ['no vouchers', { vouchers: [] }, 'voucher.file', 'vouchers'],
    ['a float', { vouchers: [{ ...payment, amount: 1.5 }] }, 'voucher.file', 'vouchers.0.amount'],
    [
      'a date that is none',
      { vouchers: [{ ...payment, voucherDate: '2018-02-30' }] },
      'voucher.file',
      'vouchers.0.voucherDate',
    ],
    ['an unknown key', { vouchers: [{ ...payment, amonut: 1 }] }, 'voucher.file', 'vouchers.0'],
    ['an unknown type', { vouchers: [{ ...payment, type: 'XX' }] }, 'voucher.file', 'vouchers.0.type'],
  ])('a file with %s is refused, naming the place', async (_, content, code, place) => {
    const { error } = await postFile(content)
    expect(error?.code).toBe(code)
    expect(error?.vi).toContain(place)
  })

  test('describes its file as JSON Schema; without a file it is wrong usage', async () => {
    const run = promisify(execFile)
    const cli = join(root, 'src-main/cli.ts')
    const { stdout } = await run(process.execPath, [cli, 'post', '--describe'], { cwd: root })
    expect(JSON.parse(stdout)).toMatchObject({ type: 'object', required: ['vouchers'] })
    await expect(runPost({ db: file }, outputOf(true))).rejects.toThrow(WrongUsage)
  })
})
