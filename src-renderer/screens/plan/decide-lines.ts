import type { PlanRowView } from '../../../src-main/contract/plan.ts'
import { type BySource, nothingBySource, sameSources, supportOf } from '../../../src-main/domain/plan/amounts.ts'
import { saysTheSame } from '../../../src-main/domain/plan/decision.ts'
import { hasEnded, isProposable } from '../../../src-main/domain/plan/fit.ts'

/** What a person changed in the form of a decision, by file: whether it is in, and whose amount is taken from the draft. */
export type Typed = { readonly turned: Readonly<Record<string, boolean>>; readonly redrafted: readonly string[] }

/** A file as the form of a decision shows it. đồng. */
export type DecideLine = {
  readonly row: PlanRowView
  readonly isIn: boolean
  /** What the plan gives it until now; null: it is not in. */
  readonly before: BySource | null
  /** Amount by source that the decision writes where the file is in. */
  readonly sources: BySource
  /** The draft says another amount than the plan has. */
  readonly redraftable: boolean
  readonly redrafted: boolean
  /** The decision writes a line for it: it differs from the plan as it stands. */
  readonly changes: boolean
}

/**
 * Files a decision may name. Those in the plan stay with the amount they have until a person says otherwise, whatever became of them
 * or of their draft since; the first decision begins with all that is drafted.
 */
export const decideLines = (rows: readonly PlanRowView[], kind: 'approve' | 'change', typed: Typed): DecideLine[] =>
  rows.flatMap((row): DecideLine[] => {
    const before = row.standing?.included === true ? row.standing : null
    const draft = isProposable(row) && row.sources !== null && supportOf(row.sources) > 0 ? row.sources : null
    if (before === null && draft === null) return []
    const isIn = typed.turned[row.applicationId] ?? (before !== null || kind === 'approve')
    const redraftable = before !== null && draft !== null && !sameSources(before, draft)
    const redrafted = redraftable && typed.redrafted.includes(row.applicationId)
    const sources = (redrafted || before === null ? draft : before) ?? nothingBySource
    const changes = !saysTheSame(row.standing, { included: isIn, sources })
    return [{ row, isIn, before, sources, redraftable, redrafted, changes }]
  })

/** What the office is told: only what changes. */
export const itemsOf = (lines: readonly DecideLine[]) =>
  lines
    .filter(({ changes }) => changes)
    .map(({ row, isIn, sources: { central, local, own, science, other } }) => ({
      applicationId: row.applicationId,
      included: isIn,
      sources: isIn ? { central, local, own, science, other } : nothingBySource,
    }))

export type DecideSums = {
  /** Files in the plan after the decision, and their support. */
  readonly files: number
  readonly support: number
  readonly takenIn: number
  readonly takenOut: number
  readonly reamounted: number
}

export const decideSums = (lines: readonly DecideLine[]): DecideSums => {
  const inside = lines.filter(({ isIn }) => isIn)
  const changed = lines.filter(({ changes }) => changes)
  return {
    files: inside.length,
    support: inside.reduce((sum, { sources }) => sum + supportOf(sources), 0),
    takenIn: changed.filter(({ isIn, before }) => isIn && before === null).length,
    takenOut: changed.filter(({ isIn }) => !isIn).length,
    reamounted: changed.filter(({ isIn, before }) => isIn && before !== null).length,
  }
}

/** Files in the plan that have ended without support since. */
export const endedInPlan = (rows: readonly PlanRowView[]): readonly PlanRowView[] =>
  rows.filter(({ standing, state }) => standing?.included === true && hasEnded(state))

/** Files that could be proposed, were their amount or who pays it known. */
export const undraftedOf = (rows: readonly PlanRowView[]): readonly PlanRowView[] =>
  rows.filter(
    (row) =>
      isProposable(row) && row.standing?.included !== true && (row.sources === null || supportOf(row.sources) === 0),
  )
