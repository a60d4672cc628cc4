import type { PlanRowView } from '../../../src-main/contract/plan.ts'
import { addSources, type BySource, nothingBySource, sumOf } from '../../../src-main/domain/plan/amounts.ts'
import { proposedOf } from '../../../src-main/domain/plan/report.ts'

export type PlanGroup = { readonly content: string; readonly rows: readonly PlanRowView[] }

/** By content, in the order the office gives: that of the law. */
export const groupsOf = (rows: readonly PlanRowView[]): readonly PlanGroup[] =>
  [...Map.groupBy(rows, ({ content }) => content)].map(([content, own]) => ({ content, rows: own }))

/** What the rows propose, and by who pays, đồng. */
export const draftSums = (rows: readonly PlanRowView[]): { readonly total: number; readonly sources: BySource } => ({
  total: rows.reduce((sum, row) => sum + proposedOf(row), 0),
  sources: rows.reduce((sum, { sources }) => addSources(sum, sources ?? nothingBySource), nothingBySource),
})

/** Only files that may be helped are proposed. */
export const proposable = (rows: readonly PlanRowView[]): readonly PlanRowView[] =>
  rows.filter(({ verdict }) => verdict !== 'notMet')

/** Does the plan as decided say the same of a file? */
export const saysTheSame = (row: PlanRowView, included: boolean): boolean => {
  const { standing, sources } = row
  if (standing === null) return !included
  if (standing.included !== included) return false
  return !included || (sources !== null && sumOf(standing) === sumOf(sources) && sameSplit(standing, sources))
}

const sameSplit = (a: BySource, b: BySource): boolean =>
  a.central === b.central && a.local === b.local && a.own === b.own && a.science === b.science && a.other === b.other
