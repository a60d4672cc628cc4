import Sqlite from 'better-sqlite3'
import { noFilters } from '../../src-main/domain/ledger/book.ts'
import type { Reads, SqlValue } from '../../src-main/store/unit-of-work.ts'
import { ledgerPage, openLedger } from '../../src-main/usecases/ledger/book.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { longBook, shortBook, withBook } from './long-book.ts'
import { type BenchRow, compare, inMs } from './measure.ts'

const pace = { prepare: null, warmUps: 3, rounds: 15 } as const
/** Pages read in one timed piece: one alone is too short to be told from the noise. */
const turns = 20

/**
 * The book opened at its first page, and a jump to any other, at the use case: against the raw driver running the same indexed query, and the
 * long book against the short one.
 */
export const benchLedger = async (): Promise<readonly BenchRow[]> => {
  const rows: BenchRow[] = []
  await withBook(shortBook, (short) =>
    withBook(longBook, async (long) => {
      rows.push(...(await againstRaw(long)), ...(await againstShort(long, short)))
    }),
  )
  return rows
}

const open = async ({ store: { reads } }: OpenOffice): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) {
    const { starts } = await openLedger(reads, 2018, noFilters)
    await ledgerPage(reads, 2018, noFilters, starts[0] ?? 0)
  }
}

const jump = async ({ store: { reads } }: OpenOffice, lines: number): Promise<void> => {
  for (const after of places(lines)) await ledgerPage(reads, 2018, noFilters, after)
}

/** Places all over the book, the same in every round. */
const places = (lines: number): readonly number[] =>
  Array.from({ length: turns }, (_, turn) => Math.floor(((turn * 7) % turns) * ((lines - 1_000) / turns)))

const againstRaw = async (office: OpenOffice): Promise<readonly BenchRow[]> => {
  const raw = new Sqlite(office.store.file, { readonly: true })
  try {
    const { sql, params } = await sqlOfPage()
    const page = raw.prepare<SqlValue[]>(sql)
    const read = (after: number): number => page.all(...params.map((value) => (value === probe ? after : value))).length
    const same = await ledgerPage(office.store.reads, 2018, noFilters, 0)
    if (read(0) !== same.length) throw new Error(`${read(0)} rows instead of ${same.length}`)
    const first = await compare({
      ours: () => open(office),
      theirs: () => {
        for (let turn = 0; turn < turns; turn += 1) read(0)
      },
      ...pace,
    })
    const any = await compare({
      ours: () => jump(office, longBook),
      theirs: () => {
        for (const after of places(longBook)) read(after)
      },
      ...pace,
    })
    const against = 'better-sqlite3, the same indexed query'
    const detail = `for ${turns} pages of ${same.length} lines, n = ${longBook} lines`
    return [
      { name: 'Ledger opened, first page', ratio: first.ratio, against, detail: `${inMs(first)} ${detail}` },
      { name: 'Ledger, jump to any place', ratio: any.ratio, against, detail: `${inMs(any)} ${detail}` },
    ]
  } finally {
    raw.close()
  }
}

const againstShort = async (long: OpenOffice, short: OpenOffice): Promise<readonly BenchRow[]> => {
  const first = await compare({ ours: () => open(long), theirs: () => open(short), ...pace })
  const any = await compare({ ours: () => jump(long, longBook), theirs: () => jump(short, shortBook), ...pace })
  const against = `the same at ${shortBook} lines`
  const detail = `for ${turns} pages, n = ${longBook} lines`
  return [
    { name: 'Ledger opened, first page', ratio: first.ratio, against, detail: `${inMs(first)} ${detail}` },
    { name: 'Ledger, jump to any place', ratio: any.ratio, against, detail: `${inMs(any)} ${detail}` },
  ]
}

/** Stands for the line number in the statement that the store sends. */
const probe = 123_456_789

/** The statement of a page, caught on its way, so that the raw driver always runs the same. */
const sqlOfPage = async (): Promise<{ sql: string; params: readonly SqlValue[] }> => {
  const caught: { sql: string; params: readonly SqlValue[] }[] = []
  const reads: Reads = {
    all: async (sql, params) => {
      caught.push({ sql, params })
      return []
    },
    get: async () => undefined,
  }
  await ledgerPage(reads, 2018, noFilters, probe)
  const [only, second] = caught
  if (only === undefined || second !== undefined)
    throw new Error(`One statement was expected: ${JSON.stringify(caught)}`)
  return only
}
