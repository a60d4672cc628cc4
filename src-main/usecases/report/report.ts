import { formatDate } from '../../domain/dates.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import { Refusal } from '../../domain/refusal.ts'
import { needsCoop, type ReportAsk, type ReportFilter, reportTakes } from '../../domain/report/ask.ts'
import type { Report } from '../../domain/report/report.ts'
import { shortSeal } from '../../domain/seal.ts'
import { unitNames } from '../../store/offices.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { readHead } from '../../store/vouchers.ts'
import type { Language } from '../../text/catalogue.ts'
import { filterNames } from '../../text/ledger-filters.ts'
import { reportPhrases as phrases, reportSheets, reportTitles, wordsOf } from '../../text/report.ts'
import { theOffice } from '../applications/find.ts'
import { nameFilters } from '../ledger/named-filters.ts'
import { gatherAdvances, layAdvances } from './advances.ts'
import { gatherBudget, layBudget } from './budget.ts'
import { gatherCarryOver, layCarryOver } from './carry-over.ts'
import { codeNotes } from './code-notes.ts'
import { gatherStatement, layStatement } from './coop.ts'
import { framed } from './frame.ts'
import type { LaidReport, LawNames, Names } from './lay.ts'
import { gatherProgress, layProgress } from './progress.ts'
import { gatherSettlement, laySettlement } from './settlement.ts'

/** What reports take of the pack. */
export const lawNamesOf = ({ contents, works }: Pack): LawNames => ({
  contents: contents.map(({ code, name }) => ({ code, name })),
  works: works.map(({ code, name }) => ({ code, name })),
})

/** Figures for programs, and the same laid out for people. Works on any connection, so that an export has its own. */
export type BuiltReport = {
  readonly figures: object
  readonly report: Report
  readonly seal: string
  readonly words: string
  readonly filters: Report['details'][number][]
}

/**
 * One of the reports on the money.
 * @throws Refusal report.filter, report.coopMissing, notFound, export.disagrees, office.missing
 */
export const buildReport = async (
  reads: Reads,
  law: LawNames,
  ask: ReportAsk,
  language: Language,
): Promise<BuiltReport> => {
  checkFilters(ask)
  const office = await theOffice(reads)
  const seal = shortSeal((await readHead(reads)).hash)
  const names = namesIn(law, await unitNames(reads), language)
  const { figures, laid } = await laidReport(reads, law, ask, names)
  const filters = needsCoop(ask.report) ? [] : await nameFilters(reads, ask.filters, language, names.content)
  const list = filters.map(({ name, value }) => `${name}: ${value}`)
  const day = formatDate(ask.asOf)
  const { report, words } = framed(
    { office, seal },
    laid,
    {
      year: needsCoop(ask.report) ? null : ask.year,
      sheet: reportSheets[ask.report],
      title: reportTitles[ask.report],
      subtitle: needsCoop(ask.report)
        ? phrases.allAsOf[language]({ day })
        : phrases.yearAsOf[language]({ year: ask.year, day }),
      wordsOf: wordsOf[ask.report],
      filters: needsCoop(ask.report) ? null : list,
    },
    language,
  )
  return { figures, seal, words, filters: list, report }
}

/** A filter that a report cannot heed is refused: its heading would promise what its figures are not. */
const checkFilters = ({ report, filters }: ReportAsk): void => {
  const takes: readonly ReportFilter[] = reportTakes[report]
  for (const filter of Object.keys(filters) as ReportFilter[])
    if (filters[filter] !== null && !takes.includes(filter))
      throw new Refusal(
        'report.filter',
        { filter: filterNames[filter].vi, takes: takes.map((one) => filterNames[one].vi).join(', ') },
        `filters.${filter}`,
      )
}

const namesIn = (law: LawNames, units: ReadonlyMap<string, string>, language: Language): Names => {
  const contents = new Map(law.contents.map(({ code, name }) => [code, name[language]]))
  const works = new Map(law.works.map(({ code, name }) => [code, name[language]]))
  return {
    language,
    content: (code) => contents.get(code) ?? code,
    work: (code) => (code === null ? '' : (works.get(code) ?? code)),
    district: (code) => units.get(code) ?? code,
  }
}

const laidReport = async (
  reads: Reads,
  law: LawNames,
  ask: ReportAsk,
  names: Names,
): Promise<{ figures: object; laid: LaidReport }> => {
  const contents = law.contents.map(({ code }) => code)
  switch (ask.report) {
    case 'open-advances': {
      const figures = await gatherAdvances(reads, ask)
      return { figures, laid: layAdvances(figures, names) }
    }
    case 'budget': {
      const figures = await gatherBudget(reads, ask, contents)
      const laid = layBudget(figures, names)
      const lines = figures.groups.flatMap(({ rows }) => rows.map(({ line }) => line))
      const meanings = await codeNotes(reads, ask.year, lines, names.language)
      return { figures, laid: { ...laid, notes: [...meanings, ...laid.notes] } }
    }
    case 'coop': {
      const figures = await gatherStatement(reads, ask)
      return { figures, laid: layStatement(figures, names) }
    }
    case 'settlement': {
      const figures = await gatherSettlement(reads, ask, contents)
      return { figures, laid: laySettlement(figures, names) }
    }
    case 'carry-over': {
      const figures = await gatherCarryOver(reads, ask, contents)
      return { figures, laid: layCarryOver(figures, names) }
    }
    case 'progress': {
      const figures = await gatherProgress(reads, ask, contents)
      return { figures, laid: layProgress(figures, names) }
    }
  }
}
