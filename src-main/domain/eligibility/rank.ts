import type { LocalDate } from '../dates.ts'
import type { Criterion, Verdict } from './criterion.ts'
import type { Citation } from './pack-schema.ts'

/** A judged file as ranking sees it. `receivedOn`: the day its request came in. */
export type RankedInput = {
  readonly id: string
  readonly no: string
  readonly receivedOn: LocalDate
  readonly overall: Verdict
  readonly criteria: readonly Pick<Criterion, 'id' | 'kind' | 'verdict' | 'citation'>[]
}

/** Why a file stands where it stands: what decided against it and for the one before it. */
export type RankReason =
  | { readonly by: 'first' }
  | { readonly by: 'priority'; readonly condition: string; readonly citation: Citation }
  | { readonly by: 'received'; readonly before: LocalDate; readonly own: LocalDate }
  | { readonly by: 'number' }

export type Ranked = {
  readonly id: string
  readonly rank: number
  /** Priorities it meets, in the order of the pack. */
  readonly meets: readonly string[]
  readonly reason: RankReason
}

/** Files that fail a condition have no rank: they are listed apart. */
export type Ranking = { readonly ranked: readonly Ranked[]; readonly unranked: readonly string[] }

/**
 * Order of priority (thứ tự ưu tiên) over a batch: by the priority criteria in the order given, the pack's; only one that is met counts,
 * unknown never does. Ties go by the day the request came in (a rule of the office), then by the number of the file.
 */
export function rankFiles(files: readonly RankedInput[], priorities: readonly string[]): Ranking {
  const keyed = files.map((file) => ({ file, meets: priorities.map((id) => isMet(file, id)) }))
  const eligible = keyed.filter(({ file }) => file.overall !== 'notMet').toSorted(compare)
  return {
    ranked: eligible.map(({ file, meets }, index) => ({
      id: file.id,
      rank: index + 1,
      meets: priorities.filter((_, place) => meets[place]),
      reason: reasonOf(eligible[index - 1], { file, meets }, priorities),
    })),
    unranked: keyed
      .filter(({ file }) => file.overall === 'notMet')
      .map(({ file }) => file)
      .toSorted((a, b) => (a.no < b.no ? -1 : 1))
      .map(({ id }) => id),
  }
}

type Keyed = { readonly file: RankedInput; readonly meets: readonly boolean[] }

function compare(a: Keyed, b: Keyed): number {
  const place = a.meets.findIndex((met, index) => met !== b.meets[index])
  if (place >= 0) return a.meets[place] ? -1 : 1
  if (a.file.receivedOn !== b.file.receivedOn) return a.file.receivedOn < b.file.receivedOn ? -1 : 1
  return a.file.no < b.file.no ? -1 : 1
}

function reasonOf(before: Keyed | undefined, own: Keyed, priorities: readonly string[]): RankReason {
  if (before === undefined) return { by: 'first' }
  const place = before.meets.findIndex((met, index) => met !== own.meets[index])
  const condition = priorities[place]
  if (condition !== undefined) {
    // The file before meets it, so it has a line for it.
    const citation = before.file.criteria.find(({ id }) => id === condition)?.citation
    if (citation === undefined) throw new Error(`no line for ${condition}`)
    return { by: 'priority', condition, citation }
  }
  if (before.file.receivedOn !== own.file.receivedOn)
    return { by: 'received', before: before.file.receivedOn, own: own.file.receivedOn }
  return { by: 'number' }
}

function isMet({ criteria }: RankedInput, id: string): boolean {
  return criteria.some((line) => line.id === id && line.kind === 'priority' && line.verdict === 'met')
}
