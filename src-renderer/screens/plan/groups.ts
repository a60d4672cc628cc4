import type { PlanRowView } from '../../../src-main/contract/plan.ts'
import { addSources, type BySource, nothingBySource, supportSources } from '../../../src-main/domain/plan/amounts.ts'
import { isProposable } from '../../../src-main/domain/plan/fit.ts'
import { proposedOf } from '../../../src-main/domain/plan/report.ts'
import type { LawNames } from '../../app/law.ts'

/** Columns of the draft: who gives support, then the co-op itself. */
export const draftColumns = [...supportSources, 'own'] as const

export type Group<Row> = { readonly content: string; readonly rows: readonly Row[] }

/** By content, in the order the office gives: that of the law. */
export const groupsOf = <Row extends { readonly content: string }>(rows: readonly Row[]): readonly Group<Row>[] =>
  [...Map.groupBy(rows, ({ content }) => content)].map(([content, own]) => ({ content, rows: own }))

/** The support the rows propose, and by who pays, đồng. */
export const draftSums = (rows: readonly PlanRowView[]): { readonly total: number; readonly sources: BySource } => ({
  total: rows.reduce((sum, row) => sum + proposedOf(row), 0),
  sources: sumSources(rows.flatMap(({ sources }) => sources ?? [])),
})

export const sumSources = (all: readonly BySource[]): BySource => all.reduce(addSources, nothingBySource)

/** Only files that may be helped are proposed. */
export const proposable = (rows: readonly PlanRowView[]): readonly PlanRowView[] => rows.filter(isProposable)

/** Name of the work a file is for; null: its content knows no works. */
export const workOf = (law: LawNames, work: string | null): string | null => (work === null ? null : law.work(work))
