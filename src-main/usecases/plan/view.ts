import { amountFor } from '../../domain/eligibility/amount.ts'
import type { Criterion, Verdict } from '../../domain/eligibility/criterion.ts'
import { type Ranked, type RankedInput, rankFiles } from '../../domain/eligibility/rank.ts'
import { type BySource, proposedAmount, splitBySource } from '../../domain/plan/amounts.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { ApplicationState } from '../../domain/workflow/states.ts'
import { decidedStates, editableStates } from '../../domain/workflow/states.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import { standingRunsOf } from '../../store/check-runs.ts'
import { coopsById } from '../../store/coops.ts'
import { draftItems, moneyOfYear, planDecisions, type Standing, standingOf } from '../../store/plan.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { gatheredPages } from '../applications/recheck-files.ts'
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
  readonly verdict: Verdict | null
  readonly receivedOn: string
  readonly asked: number | null
  readonly ceiling: number | null
  /** What the draft proposes; null while neither request nor law tells. */
  readonly amount: number | null
  /** Nobody knows the most the state may give yet. */
  readonly open: boolean
  /** By who pays; null: an officer has still to split it. */
  readonly sources: BySource | null
  readonly draft: { readonly note: string | null; readonly version: number } | null
  readonly standing: (BySource & { readonly included: boolean; readonly number: string }) | null
  /** Within its content; null: it fails a condition, or was never judged. */
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
const planned = { ids: null, states: [...editableStates, ...decidedStates] }

/** The needs of a year with amounts proposed by the law, ranked by priority within each content; and what was decided. */
export const viewPlan = async (office: OfficeContext, year: number): Promise<PlanView> => {
  const { reads } = office.store
  const drafts = await draftItems(reads, year)
  const money = await moneyOfYear(reads, year)
  const rows: (Omit<PlanRow, 'rank'> & { readonly criteria: readonly Criterion[] })[] = []
  for await (const page of gatheredPages(reads, office, planned)) {
    const files = page.filter(({ application }) => application.year === year)
    const ids = files.map(({ application }) => application.id)
    const standing = await standingOf(reads, ids)
    const runs = await standingRunsOf(reads, ids)
    const coops = await coopsOf(reads, files)
    for (const { application, gathered } of files) {
      const { id } = application
      const coop = coops.get(application.coopId)
      const ceiling = gathered instanceof Refusal ? null : amountFor(office.pack, gathered.facts, gathered).ceiling
      const asked = askedOf(application)
      const proposed = proposedAmount(asked, ceiling)
      const typed = drafts.get(id)
      const sources = office.pack.contents.find(({ code }) => code === application.content)?.sources ?? []
      rows.push({
        applicationId: id,
        no: application.no,
        coop: coop?.name ?? '',
        districtCode: coop?.districtCode ?? '',
        content: application.content,
        work: application.work,
        state: application.state,
        verdict: application.verdict,
        receivedOn: application.requestDate,
        asked,
        ceiling,
        amount: proposed.amount,
        open: proposed.open,
        sources:
          typed === undefined
            ? proposed.amount === null
              ? null
              : splitBySource(proposed.amount, sources)
            : sourcesOf(typed),
        draft: typed === undefined ? null : { note: typed.note, version: typed.version },
        standing: standingView(standing.get(id)),
        money: money.get(id) ?? nothingYet,
        criteria: runs.get(id)?.criteria ?? [],
      })
    }
  }
  return { year, decisions: await planDecisions(reads, year), rows: ranked(office, rows) }
}

const askedOf = ({ facts }: ApplicationRecord): number | null => {
  const asked = facts['amount']?.value
  return typeof asked === 'number' ? asked : null
}

const coopsOf = async (reads: Reads, files: readonly { readonly application: ApplicationRecord }[]) =>
  new Map(
    (await coopsById(reads, [...new Set(files.map(({ application }) => application.coopId))])).map((coop) => [
      coop.id,
      coop,
    ]),
  )

const sourcesOf = ({ central, local, own, science, other }: BySource): BySource => ({
  central,
  local,
  own,
  science,
  other,
})

const standingView = (standing: Standing | undefined): PlanRow['standing'] => {
  if (standing === undefined) return null
  const { included, number } = standing
  return { ...sourcesOf(standing), included: included === 1, number }
}

/** By content in the order of the pack, then by rank; those without a rank last, by number. */
const ranked = (
  { pack }: OfficeContext,
  rows: readonly (Omit<PlanRow, 'rank'> & { readonly criteria: readonly Criterion[] })[],
): readonly PlanRow[] => {
  const priorities = pack.conditions.filter(({ kind }) => kind === 'priority').map(({ id }) => id)
  return pack.contents.flatMap(({ code }) => {
    const own = rows.filter(({ content }) => content === code)
    const judged = own.flatMap((row): RankedInput[] =>
      row.verdict === null
        ? []
        : [
            {
              id: row.applicationId,
              no: row.no,
              receivedOn: row.receivedOn,
              overall: row.verdict,
              criteria: row.criteria,
            },
          ],
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
