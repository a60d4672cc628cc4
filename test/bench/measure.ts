import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** One line of the table. `ratio`: our time over the other's, both in this run; below 1 is faster than the other. */
export type BenchRow = {
  readonly name: string
  readonly ratio: number
  /** What it was compared with. */
  readonly against: string
  readonly detail: string
}

type Work = () => unknown

export type Sides = {
  readonly ours: Work
  readonly theirs: Work
  /** Untimed, before each timed piece: rows that it uses up. */
  readonly prepare: { readonly ours: Work; readonly theirs: Work } | null
  readonly warmUps: number
  readonly rounds: number
}

/** Median milliseconds of each side. */
export type Measured = { readonly ours: number; readonly theirs: number; readonly ratio: number }

/** The sides take turns, each first in every other round, so that a slow moment of the machine meets both. */
export const compare = async ({ ours, theirs, prepare, warmUps, rounds }: Sides): Promise<Measured> => {
  const our: number[] = []
  const their: number[] = []
  const runOurs = async () => our.push(await timed(ours, prepare?.ours))
  const runTheirs = async () => their.push(await timed(theirs, prepare?.theirs))
  for (let round = 0; round < warmUps + rounds; round += 1) {
    if (round === warmUps) {
      our.length = 0
      their.length = 0
    }
    for (const run of round % 2 === 0 ? [runOurs, runTheirs] : [runTheirs, runOurs]) await run()
  }
  const medians = { ours: median(our), theirs: median(their) }
  return { ...medians, ratio: medians.ours / medians.theirs }
}

const timed = async (work: Work, prepare: Work | undefined): Promise<number> => {
  await prepare?.()
  settle()
  const start = performance.now()
  await work()
  return performance.now() - start
}

/**
 * Rubbish of the piece before is not cleared away on the time of the next. The young objects alone: a full collection also throws away what
 * the engine has learnt of the code, and the side with more code would be timed while it learns again.
 */
const settle = (): void => collect()

const collect = ((): (() => void) => {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('gc')
  if (typeof gc !== 'function') throw new Error('This Node gives no way to collect garbage')
  return () => gc({ type: 'minor' })
})()

const median = (times: readonly number[]): number => {
  const sorted = times.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = Number.NaN, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (low + high) / 2
}

/** `412 ms against 230 ms`. */
export const inMs = ({ ours, theirs }: Measured): string => `${milliseconds(ours)} against ${milliseconds(theirs)}`

const milliseconds = (ms: number): string => `${ms < 10 ? ms.toFixed(2) : Math.round(ms)} ms`
