import type { Verdict } from '../eligibility/criterion.ts'
import { addDong, type Dong, subtractDong } from '../money.ts'
import { groupRows } from '../report/figures.ts'
import { perMilleOf } from '../report/share.ts'
import type { ApplicationState } from '../workflow/states.ts'
import { addSources, type BySource, nothingBySource, supportOf } from './amounts.ts'
import { hasEnded, isProposable } from './fit.ts'

/** A file of the plan's year, as both reports read it. đồng. */
export type PlannedFile = {
  readonly no: string
  readonly content: string
  readonly state: ApplicationState
  /** The verdict, leaving out whether it is in the plan. */
  readonly fit: Verdict | null
  readonly asked: Dong | null
  readonly amount: Dong | null
  readonly sources: BySource | null
  readonly standing: (BySource & { readonly included: boolean }) | null
  readonly money: {
    readonly approved: Dong
    readonly committed: Dong
    readonly advanced: Dong
    readonly paid: Dong
  }
}

export type Group<Row, Sums> = { readonly content: string; readonly rows: readonly Row[]; readonly sums: Sums }
export type Grouped<Row, Sums> = { readonly groups: readonly Group<Row, Sums>[]; readonly sums: Sums }

export type EstimateSums = { readonly asked: Dong; readonly proposed: Dong; readonly sources: BySource }
export type Estimate<File> = Grouped<File, EstimateSums> & {
  /** Numbers of files whose amount, or who pays it, an officer has still to fix: their money stands in no column of sources. */
  readonly open: readonly string[]
  /** Numbers of files for which nothing is proposed: they fail a condition, or have ended without support. */
  readonly leftOut: readonly string[]
}

/** Nhu cầu, dự toán hỗ trợ của năm: files by content, in the order they come, with sums that add up to the đồng. */
export function estimateOf<File extends PlannedFile>(
  files: readonly File[],
  contents: readonly string[],
): Estimate<File> {
  const proposed = files.filter(isProposable)
  return {
    ...grouped(proposed, contents, sumEstimate),
    open: numbers(proposed.filter(({ sources }) => sources === null)),
    leftOut: numbers(files.filter((file) => !isProposable(file))),
  }
}

const sumEstimate = (files: readonly PlannedFile[]): EstimateSums => ({
  asked: addDong(...files.map(({ asked }) => asked ?? 0)),
  proposed: addDong(...files.map(proposedOf)),
  sources: files.reduce((sum, { sources }) => addSources(sum, sources ?? nothingBySource), nothingBySource),
})

/** The support proposed for a file: of those who give it where that is split, else the amount alone. */
export const proposedOf = ({ sources, amount }: Pick<PlannedFile, 'sources' | 'amount'>): Dong =>
  sources === null ? (amount ?? 0) : supportOf(sources)

export type Progress = {
  /** The support that the decided plan gives; 0 for a file that no decision has in it. */
  readonly planned: Dong
  readonly approved: Dong
  readonly committed: Dong
  readonly advanced: Dong
  readonly paid: Dong
  /** Approved, and not paid yet. */
  readonly left: Dong
  /** Of what is approved, in tenths of a percent, rounded down; null: nothing is approved. */
  readonly paidPerMille: number | null
}
export type ProgressRow<File> = File & { readonly progress: Progress }

export type ProgressReport<File> = Grouped<ProgressRow<File>, Progress> & {
  /** Numbers of files with approved money that the plan does not have. */
  readonly unplanned: readonly string[]
  /** Numbers of files approved for more than the plan gives. */
  readonly overPlan: readonly string[]
  /** Numbers of files in the plan that have ended without support: a change of the plan takes them out. */
  readonly ended: readonly string[]
}

/** Báo cáo tiến độ thực hiện kế hoạch: files the plan or a decision names, from plan to payment. */
export function progressOf<File extends PlannedFile>(
  files: readonly File[],
  contents: readonly string[],
): ProgressReport<File> {
  const named = files.filter((file) => isPlanned(file) || file.money.approved > 0)
  const rows = named.map((file): ProgressRow<File> => ({ ...file, progress: progressOfFile(file) }))
  return {
    ...grouped(rows, contents, (some) => sumProgress(some.map(({ progress }) => progress))),
    unplanned: numbers(rows.filter((file) => !isPlanned(file))),
    overPlan: numbers(rows.filter((file) => isPlanned(file) && file.progress.approved > file.progress.planned)),
    ended: numbers(rows.filter((file) => isPlanned(file) && hasEnded(file.state))),
  }
}

const isPlanned = ({ standing }: PlannedFile): boolean => standing?.included === true
const numbers = (files: readonly PlannedFile[]): readonly string[] => files.map(({ no }) => no)

const progressOfFile = ({ standing, money }: PlannedFile): Progress =>
  withShare({ planned: standing?.included === true ? supportOf(standing) : 0, ...money })

const sumProgress = (all: readonly Progress[]): Progress =>
  withShare({
    planned: addDong(...all.map(({ planned }) => planned)),
    approved: addDong(...all.map(({ approved }) => approved)),
    committed: addDong(...all.map(({ committed }) => committed)),
    advanced: addDong(...all.map(({ advanced }) => advanced)),
    paid: addDong(...all.map(({ paid }) => paid)),
  })

const withShare = (money: Omit<Progress, 'left' | 'paidPerMille'>): Progress => ({
  ...money,
  left: subtractDong(money.approved, money.paid),
  paidPerMille: perMilleOf(money.paid, money.approved),
})

/** Contents in the order of the law; one without files has no group. */
function grouped<Row extends { readonly content: string }, Sums>(
  rows: readonly Row[],
  contents: readonly string[],
  sum: (rows: readonly Row[]) => Sums,
): Grouped<Row, Sums> {
  const named = rows.filter(({ content }) => contents.includes(content))
  const groups = groupRows(named, ({ content }) => content, contents, sum).map(({ key, ...group }) => ({
    content: key,
    ...group,
  }))
  return { groups, sums: sum(named) }
}
