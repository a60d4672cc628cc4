import type { Report } from '../../domain/report/report.ts'
import { shortSeal } from '../../domain/seal.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { readHead } from '../../store/vouchers.ts'
import type { Language } from '../../text/catalogue.ts'
import { treasuryPhrases as phrases, treasurySheet, treasuryTitle, treasuryWordsOf } from '../../text/treasury.ts'
import { theOffice } from '../applications/find.ts'
import { nameFilters } from '../ledger/named-filters.ts'
import { framed } from '../report/frame.ts'
import { type Comparison, compareWithTreasury, type TreasuryAsk } from './compare.ts'
import { layComparison } from './lay.ts'
import type { ReadStatement } from './read.ts'

/** A comparison, and the same laid out for people. */
export type TreasuryReport = {
  readonly comparison: Comparison
  readonly report: Report
  readonly seal: string
  readonly words: string
}

/**
 * Compares a statement with the book. Works on any connection, so that an export has its own.
 * @throws Refusal filter.daysReversed, office.missing
 */
export const buildTreasuryReport = async (
  reads: Reads,
  statement: ReadStatement,
  ask: TreasuryAsk,
  language: Language,
): Promise<TreasuryReport> => {
  const comparison = await compareWithTreasury(reads, statement, ask)
  const office = await theOffice(reads)
  const seal = shortSeal((await readHead(reads)).hash)
  const { year, from, to } = ask
  const filters = await nameFilters(reads, { from, to }, language, (code) => code)
  const list = filters.map(({ name, value }) => `${name}: ${value}`)
  const days = filters.map(({ name, value }) => `${name.toLowerCase()} ${value}`).join(' ')
  const { report, words } = framed(
    { office, seal },
    layComparison(comparison, language),
    {
      year,
      sheet: treasurySheet,
      title: treasuryTitle,
      subtitle: phrases.extent[language]({ year, days }),
      wordsOf: treasuryWordsOf,
      filters: list,
    },
    language,
  )
  return { comparison, report, seal, words }
}
