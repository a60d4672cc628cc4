import { addDays } from '../../domain/dates.ts'
import { addEnds } from '../../domain/ledger/balances.ts'
import {
  type EndSums,
  type LedgerBalance,
  type LedgerBook,
  type LedgerFilters,
  type LedgerHeading,
  type LedgerLine,
  noEnds,
  type OpenedLedger,
} from '../../domain/ledger/book.ts'
import { addSums, type MoneySums, zeroSums } from '../../domain/ledger/buckets.ts'
import { checkDays } from '../../domain/ledger/days.ts'
import { runMonths } from '../../domain/ledger/months.ts'
import { Refusal } from '../../domain/refusal.ts'
import { shortSeal } from '../../domain/seal.ts'
import { amountInWords, defaultWordStyle } from '../../domain/words.ts'
import { ledgerLines, ledgerStarts, placeOfVoucher, sttBefore } from '../../store/ledger.ts'
import { carriedIn, ledgerMonths } from '../../store/ledger-sums.ts'
import { readOffice } from '../../store/offices.ts'
import { readClosed } from '../../store/periods.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { readHead } from '../../store/vouchers.ts'
import { nameFilters } from './named-filters.ts'

/**
 * Everything of the book but its lines; works on any connection, so that an export has its own. Every book is opened by its heading, on the
 * screen, in a file and for a column profile.
 * @throws Refusal filter.daysReversed, office.missing
 */
export const ledgerHeading = async (reads: Reads, year: number, filters: LedgerFilters): Promise<LedgerHeading> => {
  checkDays(filters)
  const office = await readOffice(reads)
  if (office === undefined) throw new Refusal('office.missing', {})
  const movements = await ledgerMonths(reads, year, filters)
  // Before the first day of a period the book is not empty: its opening is what came before.
  const opening = await openingOf(reads, year, filters)
  const months = runMonths(year, opening.balance, movements)
  const totals = movements.reduce<MoneySums>((sum, m) => addSums(sum, m.sums), zeroSums)
  const head = await readHead(reads)
  return {
    office: { name: office.name, unitCode: office.unitCode, province: office.province },
    year,
    openedOn: `${year}-01-01`,
    closedOn: (await readClosed(reads)).years.get(year) ?? null,
    // The lines of the book show contents by their codes, and so does its heading.
    filters: await nameFilters(reads, filters, 'vi', (code) => code),
    opening: opening.balance,
    months,
    totals,
    ends: movements.reduce((sum, m) => addEnds(sum, m.ends), opening.ends),
    closing: months.at(-1)?.yearToDate ?? opening.balance,
    lineCount: movements.reduce((sum, m) => sum + m.lines, 0),
    words: amountInWords(totals.payment, defaultWordStyle),
    seal: shortSeal(head.hash),
  }
}

/** What the year began with, and where the book begins later in the year all that came before. */
const openingOf = async (
  reads: Reads,
  year: number,
  filters: LedgerFilters,
): Promise<{ balance: LedgerBalance; ends: EndSums }> => {
  const carried = await carriedIn(reads, year, filters)
  if (filters.from === null || filters.from <= `${year}-01-01`) return { balance: carried, ends: noEnds }
  const before = await ledgerMonths(reads, year, { ...filters, from: null, to: addDays(filters.from, -1) })
  return {
    balance: runMonths(year, carried, before).at(-1)?.yearToDate ?? carried,
    ends: before.reduce((sum, m) => addEnds(sum, m.ends), noEnds),
  }
}

/** Lines held at a time: a page of the screen, a piece of an export. */
const pageSize = 500

/** All lines in the order of the book, a page at a time: an export of any length holds one page. */
export async function* streamLedger(reads: Reads, year: number, filters: LedgerFilters): AsyncGenerator<LedgerLine> {
  let after = await sttBefore(reads, year, filters)
  for (;;) {
    const lines = await ledgerPage(reads, year, filters, after)
    yield* lines
    const last = lines.at(-1)
    if (last === undefined || lines.length < pageSize) return
    after = last.stt
  }
}

/** The book opened on a screen: its heading, and after which line each of its pages begins. */
export const openLedger = async (reads: Reads, year: number, filters: LedgerFilters): Promise<OpenedLedger> => {
  const heading = await ledgerHeading(reads, year, filters)
  const starts = await ledgerStarts(reads, year, filters, { lines: heading.lineCount, size: pageSize })
  return { heading, pageSize, starts }
}

/** One page: the lines after a line number. */
export const ledgerPage = (
  reads: Reads,
  year: number,
  filters: LedgerFilters,
  afterStt: number,
): Promise<LedgerLine[]> => ledgerLines(reads, year, filters, afterStt, pageSize)

/** Where a voucher stands among the lines shown, from 0; null where the filters leave it out. */
export const findInLedger = async (
  reads: Reads,
  year: number,
  filters: LedgerFilters,
  number: string,
): Promise<number | null> => (await placeOfVoucher(reads, year, filters, number)) ?? null

export const wholeLedger = async (reads: Reads, year: number, filters: LedgerFilters): Promise<LedgerBook> => {
  const heading = await ledgerHeading(reads, year, filters)
  return { ...heading, lines: await Array.fromAsync(streamLedger(reads, year, filters)) }
}
