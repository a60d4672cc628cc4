import { yearOf } from '../../domain/dates.ts'
import { formatCitation } from '../../domain/eligibility/citation.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import { planReports } from '../../domain/eligibility/pack-schema.ts'
import { dueOf, type PlanDue, plansDue } from '../../domain/plan/due.ts'
import { movableToPlan } from '../../store/applications.ts'
import { planLines, yearsOfPlans } from '../../store/plan.ts'
import { theOffice } from '../applications/find.ts'
import type { OfficeContext } from '../context.ts'
import { rankWords } from './rank-words.ts'
import { viewPlan } from './view.ts'

/** The plan of a year as its screen shows it. */
export const viewPlanFor = async (office: OfficeContext, year: number) => {
  const { pack } = office
  const { decisions, rows } = await viewPlan(office, year)
  return {
    year,
    decisions: decisions.map(
      ({ id, number, decidedOn, signer, kind, reason, takesIn, takesOut, sha256, recordedBy }) => ({
        ...{ id, number, decidedOn, signer, kind, reason, takesIn, takesOut, recordedBy },
        hasFile: sha256 !== null,
      }),
    ),
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

/** Years with files or plans, that of the office, and the one after today's, whose plan is prepared now. */
export const viewPlanYears = async (office: OfficeContext): Promise<number[]> => {
  const { reads } = office.store
  const own = (await theOffice(reads)).year
  const next = yearOf(office.today()) + 1
  return [...new Set([...(await yearsOfPlans(reads)), own, own + 1, next])].toSorted((a, b) => a - b)
}

/** What a decision on the plan says, line by line, by content in the order of the law. */
export const viewPlanLines = async ({ store: { reads }, pack }: OfficeContext, id: string) => {
  const place = new Map(pack.contents.map(({ code }, index) => [code, index]))
  return (await planLines(reads, id))
    .toSorted((a, b) => (place.get(a.content) ?? 0) - (place.get(b.content) ?? 0))
    .map(({ included, central, local, own, science, other, ...line }) => ({
      ...line,
      included: included === 1,
      sources: { central, local, own, science, other },
    }))
}

/** Files of other years that may ask to be in the plan of this one. */
export const viewMovable = ({ store: { reads } }: OfficeContext, year: number) => movableToPlan(reads, year)

/** Reports an office should be thinking of today. */
export const viewPlansDue = ({ pack, today }: OfficeContext) =>
  plansDue(pack.calendar, today()).map(({ daysLeft, ...due }) => ({ ...dueView(pack, due), daysLeft }))

const dueView = (pack: Pack, { report, planYear, before, citation }: PlanDue) => ({
  report,
  planYear,
  before,
  article: { vi: formatCitation(pack, citation, 'vi'), en: formatCitation(pack, citation, 'en') },
})
