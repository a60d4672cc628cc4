import { addDays } from '../../domain/dates.ts'
import {
  type LedgerBook,
  type LedgerFilters,
  type LedgerHeading,
  type LedgerLine,
  zeroBalance,
} from '../../domain/ledger/book.ts'
import { addSums, type MoneySums, zeroSums } from '../../domain/ledger/buckets.ts'
import { runMonths } from '../../domain/ledger/months.ts'
import { Refusal } from '../../domain/refusal.ts'
import { shortSeal } from '../../domain/seal.ts'
import { amountInWords, defaultWordStyle } from '../../domain/words.ts'
import { ledgerBalanceMoves, ledgerLines, ledgerMonths } from '../../store/ledger.ts'
import { readOffice } from '../../store/offices.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { readHead } from '../../store/vouchers.ts'
import { nameFilters } from './named-filters.ts'

/** Everything of the book but its lines; works on any connection, so that an export has its own. */
export const ledgerHeading = async (reads: Reads, year: number, filters: LedgerFilters): Promise<LedgerHeading> => {
  const office = await readOffice(reads)
  if (office === undefined) throw new Refusal('office.missing', {})
  const movements = await monthMovements(reads, year, filters)
  // Before the first day of a period the book is not empty: its opening is what came before.
  const opening = await openingOf(reads, year, filters)
  const months = runMonths(year, opening, movements)
  const totals = movements.reduce<MoneySums>((sum, m) => addSums(sum, m.sums), zeroSums)
  const head = await readHead(reads)
  return {
    office: { name: office.name, unitCode: office.unitCode, province: office.province },
    year,
    openedOn: `${year}-01-01`,
    closedOn: null,
    // The lines of the book show contents by their codes, and so does its heading.
    filters: await nameFilters(reads, filters, 'vi', (code) => code),
    opening,
    months,
    totals,
    closing: months.at(-1)?.yearToDate ?? opening,
    lineCount: movements.reduce((sum, m) => sum + m.lines, 0),
    words: amountInWords(totals.payment, defaultWordStyle),
    seal: shortSeal(head.hash),
  }
}

const monthMovements = async (reads: Reads, year: number, filters: LedgerFilters) => {
  const balances = new Map((await ledgerBalanceMoves(reads, year, filters)).map((row) => [row.period, row]))
  return (await ledgerMonths(reads, year, filters)).map((month) => ({
    ...month,
    available: balances.get(month.period)?.available ?? 0,
    advanced: balances.get(month.period)?.advanced ?? 0,
  }))
}

const openingOf = async (reads: Reads, year: number, filters: LedgerFilters) => {
  if (filters.from === null || filters.from <= `${year}-01-01`) return zeroBalance
  const before = await monthMovements(reads, year, { ...filters, from: null, to: addDays(filters.from, -1) })
  return runMonths(year, zeroBalance, before).at(-1)?.yearToDate ?? zeroBalance
}

const pageSize = 1000

/** All lines in the order of the book, a page at a time: an export of any length holds one page. */
export async function* streamLedger(reads: Reads, year: number, filters: LedgerFilters): AsyncGenerator<LedgerLine> {
  let after = 0
  for (;;) {
    const lines = await ledgerLines(reads, year, filters, after, pageSize)
    yield* lines
    const last = lines.at(-1)
    if (last === undefined || lines.length < pageSize) return
    after = last.stt
  }
}

export const ledgerPage = async (reads: Reads, year: number, filters: LedgerFilters, afterStt: number) => {
  const heading = await ledgerHeading(reads, year, filters)
  const lines = await ledgerLines(reads, year, filters, afterStt, pageSize)
  return { heading, lines, nextAfter: lines.length < pageSize ? null : (lines.at(-1)?.stt ?? null) }
}

export const wholeLedger = async (reads: Reads, year: number, filters: LedgerFilters): Promise<LedgerBook> => {
  const heading = await ledgerHeading(reads, year, filters)
  return { ...heading, lines: await Array.fromAsync(streamLedger(reads, year, filters)) }
}
