import type { Dong } from '../money.ts'
import { type Bucket, isApplicationBucket } from './buckets.ts'
import { bucketKey } from './moves.ts'

type Box = Map<Bucket, Dong>

/** Buckets a line moves between: those of its budget line alone, and those of its application in it. đồng. */
export type Boxes = { readonly own: Box; readonly application: Box }

/** Balances of every bucket while a whole book is read from its first line on: without a key to be put together for every line. */
export type RunningBalances = {
  boxesOf(budgetLineId: string, applicationId: string | null): Boxes
  /** By `bucketKey`, every bucket that was ever moved. */
  all(): ReadonlyMap<string, Dong>
}

export const newRunningBalances = (): RunningBalances => {
  const lines = new Map<string, Map<string, Box>>()
  const boxOf = (line: Map<string, Box>, application: string): Box => {
    const there = line.get(application)
    if (there !== undefined) return there
    const box: Box = new Map()
    line.set(application, box)
    return box
  }
  return {
    boxesOf: (budgetLineId, applicationId) => {
      const line = lines.get(budgetLineId) ?? new Map<string, Box>()
      lines.set(budgetLineId, line)
      return { own: boxOf(line, ''), application: boxOf(line, applicationId ?? '') }
    },
    all: () =>
      new Map(
        [...lines].flatMap(([line, boxes]) =>
          [...boxes].flatMap(([application, box]) =>
            [...box].map(([bucket, balance]) => [bucketKey(line, application, bucket), balance] as const),
          ),
        ),
      ),
  }
}

export const moveInto = ({ own, application }: Boxes, bucket: Bucket, amount: Dong): void => {
  const box = isApplicationBucket(bucket) ? application : own
  box.set(bucket, (box.get(bucket) ?? 0) + amount)
}
