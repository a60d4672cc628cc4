import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../src-main/domain/dates.ts'
import { type LedgerFilters, type LedgerLine, noFilters } from '../../src-main/domain/ledger/book.ts'
import { addSums, type MoneySums, zeroSums } from '../../src-main/domain/ledger/buckets.ts'
import { ledgerMonthOf } from '../../src-main/domain/ledger/month.ts'
import {
  findInLedger,
  ledgerHeading,
  ledgerPage,
  openLedger,
  wholeLedger,
} from '../../src-main/usecases/ledger/book.ts'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import { insertApplications } from '../bench/many-applications.ts'
import { insertBook } from '../bench/many-lines.ts'
import { temporaryFolder } from '../temporary.ts'
import { newOffice } from '../usecases/office.ts'

const folder = temporaryFolder()
type Office = Awaited<ReturnType<typeof newOffice>>
let office: Office
let coop = ''
let district = ''
let all: readonly LedgerLine[] = []
const lineCount = 1_730

beforeAll(async () => {
  office = await newOffice(folder.file('office.db'))
  const files = insertApplications(office.store.file, 60, 'disbursing')
  insertBook(office.store.file, files, lineCount)
  coop = files[0]?.coopId ?? ''
  const row = await office.store.reads.get<{ code: string }>('SELECT district_code AS code FROM coop WHERE id = ?', [
    coop,
  ])
  district = row?.code ?? ''
  all = (await wholeLedger(office.store.reads, 2018, noFilters)).lines
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const day = fc.integer({ min: -20, max: 400 }).map((days) => addDays('2018-01-01', days))
const monthStart = fc.integer({ min: 1, max: 12 }).map((month) => `2018-${String(month).padStart(2, '0')}-01`)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
/** Days the wrong way round are refused before a book opens. */
const anyFilters = (): fc.Arbitrary<LedgerFilters> =>
  fc
    .record({
      from: maybe(fc.oneof(day, monthStart)),
      to: maybe(
        fc.oneof(
          day,
          monthStart.map((first) => addDays(first, -1)),
        ),
      ),
      content: maybe(fc.constantFrom('INFRA', 'TRAINING')),
      source: maybe(fc.constantFrom('0113', '0214', 'không có')),
      district: maybe(fc.constant(district)),
      coop: maybe(fc.constant(coop)),
      payingUnit: maybe(fc.constantFrom('Kho bạc Nhà nước Kon Tum', 'không có')),
    })
    .filter(({ from, to }) => from === null || to === null || from <= to)

const sumsOf = (lines: readonly LedgerLine[]): MoneySums =>
  lines.reduce<MoneySums>((sum, line) => addSums(sum, line), zeroSums)

describe('a long book', () => {
  test('is whole and sealed', async () => {
    expect(all.map((line) => line.stt)).toEqual(Array.from({ length: lineCount }, (_, at) => at + 1))
    expect(await verifySeal(office)).toMatchObject({ ok: true, vouchers: lineCount })
  })

  test('under any filter: the heading agrees with the lines, pages follow each other without a gap, a voucher is found in its place', async () => {
    const { reads } = office.store
    await fc.assert(
      fc.asyncProperty(anyFilters(), fc.nat(), async (filters, pick) => {
        const { heading, pageSize, starts } = await openLedger(reads, 2018, filters)
        const pages = await Promise.all(starts.map((after) => ledgerPage(reads, 2018, filters, after)))
        const lines = pages.flat()
        expect(lines).toEqual((await wholeLedger(reads, 2018, filters)).lines)
        expect(pages.slice(0, -1).every((page) => page.length === pageSize)).toBe(true)
        expect(heading.lineCount).toBe(lines.length)
        expect(heading.totals).toEqual(sumsOf(lines))
        expect(heading.months.map(({ month, lines: count, movements }) => ({ month, count, movements }))).toEqual(
          [...Map.groupBy(lines, (line) => ledgerMonthOf(2018, line.postingDate))].map(([month, own]) => ({
            month,
            count: own.length,
            movements: sumsOf(own),
          })),
        )
        const one = all[pick % all.length]
        const place = lines.findIndex((line) => line.voucherNo === one?.voucherNo)
        expect(await findInLedger(reads, 2018, filters, one?.voucherNo ?? '')).toBe(place < 0 ? null : place)
      }),
      { numRuns: 60 },
    )
  })

  test('the kept sums of whole months give what the lines give', async () => {
    const { reads } = office.store
    const kept = await ledgerHeading(reads, 2018, { ...noFilters, from: '2018-03-01', to: '2018-08-31' })
    const lines = all.filter((line) => line.postingDate >= '2018-03-01' && line.postingDate <= '2018-08-31')
    expect([kept.totals, kept.lineCount]).toEqual([sumsOf(lines), lines.length])
    expect(kept.opening).toMatchObject(sumsOf(all.filter((line) => line.postingDate < '2018-03-01')))
  })

  test('a voucher of another year, or of none, has no place', async () => {
    expect(await findInLedger(office.store.reads, 2018, noFilters, 'TC-2017-0001')).toBeNull()
    expect(await openLedger(office.store.reads, 2019, noFilters)).toMatchObject({
      starts: [],
      heading: { lineCount: 0 },
    })
  })
})
