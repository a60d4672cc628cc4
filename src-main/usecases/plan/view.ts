import { amountFor } from '../../domain/eligibility/amount.ts'
import type { Criterion, Verdict } from '../../domain/eligibility/criterion.ts'
import { type Ranked, type RankedInput, rankFiles } from '../../domain/eligibility/rank.ts'
import { type BySource, proposedAmount, splitBySource } from '../../domain/plan/amounts.ts'
import { fitOf, hasEnded } from '../../domain/plan/fit.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { ApplicationState } from '../../domain/workflow/states.ts'
import { type ApplicationRecord, applicationsOfPlan } from '../../store/applications.ts'
import { standingRunsOf } from '../../store/check-runs.ts'
import { coopsById } from '../../store/coops.ts'
import { type DraftItem, draftItems, moneyOfFiles, planDecisions, type Standing, standingOf } from '../../store/plan.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { type Gathered, gatherMany } from '../applications/gather.ts'
import type { OfficeContext } from '../context.ts'

/** One file of the year as the plan sees it. Amounts in đồng. */
export type PlanRow = {
  readonly applicationId: string
  readonly no: string
  readonly coop: string
  readonly districtCode: string
  readonly content: string
  readonly work: string | null
  readonly state: ApplicationState
  /** The verdict, leaving out whether it is in the plan; null: never judged. */
  readonly fit: Verdict | null
  readonly receivedOn: string
  readonly asked: number | null
  readonly ceiling: number | null
  /** What the draft proposes; null while neither request nor law tells. */
  readonly amount: number | null
  /** Nobody knows the most the state may give yet. */
  readonly open: boolean
  /** By who pays; null: an officer has still to split it. */
  readonly sources: BySource | null
  /** What the co-op says it pays itself; null: not known. */
  readonly own: number | null
  readonly draft: { readonly note: string | null; readonly version: number } | null
  readonly standing: (BySource & { readonly included: boolean; readonly number: string }) | null
  /** Within its content; null: it fails a condition, has ended, or was never judged. */
  readonly rank: Omit<Ranked, 'id'> | null
  readonly money: {
    readonly approved: number
    readonly committed: number
    readonly advanced: number
    readonly paid: number
  }
}

export type PlanView = {
  readonly year: number
  readonly decisions: Awaited<ReturnType<typeof planDecisions>>
  readonly rows: readonly PlanRow[]
}

const nothingYet = { approved: 0, committed: 0, advanced: 0, paid: 0 }

/** A row before it is ranked, with the lines of its last verdict. */
type Unranked = Omit<PlanRow, 'rank'> & { readonly criteria: readonly Criterion[] }

/** The needs of a year with amounts proposed by the law, ranked by priority within each content; and what was decided. */
export const viewPlan = (office: OfficeContext, year: number): Promise<PlanView> =>
  planOf(office.store.reads, office, year)

/** As viewPlan, seen from inside a transaction. */
export const planOf = async (reads: Reads, office: OfficeContext, year: number): Promise<PlanView> => {
  const files = await applicationsOfPlan(reads, year)
  const ids = files.map(({ id }) => id)
  const gathered = await gatherMany(reads, office, files)
  const drafts = await draftItems(reads, ids)
  const money = await moneyOfFiles(reads, ids)
  const standing = await standingOf(reads, ids)
  const runs = await standingRunsOf(reads, ids)
  const coops = await coopsOf(reads, files)
  const rows = files.flatMap((application, index): Unranked[] => {
    const { id } = application
    const coop = coops.get(application.coopId)
    const found = gathered[index]
    const ceiling = found === undefined || found instanceof Refusal ? null : ceilingBy(office, found)
    const criteria = runs.get(id)?.criteria ?? []
    const of = standing.get(id)
    return [
      {
        applicationId: id,
        no: application.no,
        coop: coop?.name ?? '',
        districtCode: coop?.districtCode ?? '',
        content: application.content,
        work: application.work,
        state: application.state,
        fit: application.verdict === null ? null : fitOf(criteria),
        receivedOn: application.requestDate,
        ceiling,
        ...proposalOf(office, application, ceiling, drafts.get(id)),
        standing: of?.year === year ? standingView(of) : null,
        money: money.get(id) ?? nothingYet,
        criteria,
      },
    ]
  })
  return { year, decisions: await planDecisions(reads, year), rows: ranked(office, rows) }
}

const ceilingBy = ({ pack }: OfficeContext, gathered: Gathered): number | null =>
  amountFor(pack, gathered.facts, gathered).ceiling

/** What an officer drafted, else what request and law give. */
const proposalOf = (
  { pack }: OfficeContext,
  application: ApplicationRecord,
  ceiling: number | null,
  typed: DraftItem | undefined,
): Pick<PlanRow, 'asked' | 'amount' | 'open' | 'sources' | 'own' | 'draft'> => {
  const asked = figureOf(application, 'amount')
  const own = figureOf(application, 'ownContribution')
  const { amount, open } = proposedAmount(asked, ceiling)
  const shares = pack.contents.find(({ code }) => code === application.content)?.sources ?? []
  const byLaw = amount === null ? null : splitBySource(amount, shares)
  return {
    ...{ asked, amount, open, own },
    sources: typed === undefined ? byLaw && { ...byLaw, own: own ?? 0 } : sourcesOf(typed),
    draft: typed === undefined ? null : { note: typed.note, version: typed.version },
  }
}

const figureOf = ({ facts }: ApplicationRecord, name: string): number | null => {
  const value = facts[name]?.value
  return typeof value === 'number' ? value : null
}

const coopsOf = async (reads: Reads, files: readonly ApplicationRecord[]) =>
  new Map((await coopsById(reads, [...new Set(files.map(({ coopId }) => coopId))])).map((coop) => [coop.id, coop]))

const sourcesOf = ({ central, local, own, science, other }: BySource): BySource => ({
  central,
  local,
  own,
  science,
  other,
})

const standingView = (standing: Standing): PlanRow['standing'] => {
  const { included, number } = standing
  return { ...sourcesOf(standing), included: included === 1, number }
}

/** By content in the order of the pack, then by rank; those without a rank last, by number. */
const ranked = ({ pack }: OfficeContext, rows: readonly Unranked[]): readonly PlanRow[] => {
  const priorities = pack.conditions.filter(({ kind }) => kind === 'priority').map(({ id }) => id)
  return pack.contents.flatMap(({ code }) => {
    const own = rows.filter(({ content }) => content === code)
    const judged = own.flatMap(({ applicationId, no, receivedOn, state, fit, criteria }): RankedInput[] =>
      fit === null || hasEnded(state) ? [] : [{ id: applicationId, no, receivedOn, overall: fit, criteria }],
    )
    const ranks = new Map(rankFiles(judged, priorities).ranked.map(({ id, ...rank }) => [id, rank]))
    return own
      .map(({ criteria: _, ...row }): PlanRow => ({ ...row, rank: ranks.get(row.applicationId) ?? null }))
      .toSorted(
        (a, b) =>
          (a.rank?.rank ?? Number.POSITIVE_INFINITY) - (b.rank?.rank ?? Number.POSITIVE_INFINITY) ||
          (a.no < b.no ? -1 : 1),
      )
  })
}
