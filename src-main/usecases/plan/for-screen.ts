import { formatCitation } from '../../domain/eligibility/citation.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import { planReports } from '../../domain/eligibility/pack-schema.ts'
import { dueOf, type PlanDue, plansDue } from '../../domain/plan/due.ts'
import type { OfficeContext } from '../context.ts'
import { rankWords } from './rank-words.ts'
import { viewPlan } from './view.ts'

/** The plan of a year as its screen shows it. */
export const viewPlanFor = async (office: OfficeContext, year: number) => {
  const { pack } = office
  const { decisions, rows } = await viewPlan(office, year)
  return {
    year,
    decisions: decisions.map(({ id, number, decidedOn, signer, kind, reason, items, recordedBy }) => ({
      ...{ id, number, decidedOn, signer, kind, reason, items, recordedBy },
    })),
    rows: rows.map((row) => ({
      ...row,
      rank:
        row.rank === null
          ? null
          : {
              rank: row.rank.rank,
              words: { vi: rankWords(pack, row.rank, 'vi'), en: rankWords(pack, row.rank, 'en') },
            },
    })),
    due: planReports.flatMap((report) => {
      const due = dueOf(pack.calendar, report, year)
      return due === null ? [] : [dueView(pack, due)]
    }),
  }
}

/** Reports an office should be thinking of today. */
export const viewPlansDue = ({ pack, today }: OfficeContext) =>
  plansDue(pack.calendar, today()).map(({ daysLeft, ...due }) => ({ ...dueView(pack, due), daysLeft }))

const dueView = (pack: Pack, { report, planYear, before, citation }: PlanDue) => ({
  report,
  planYear,
  before,
  article: { vi: formatCitation(pack, citation, 'vi'), en: formatCitation(pack, citation, 'en') },
})
