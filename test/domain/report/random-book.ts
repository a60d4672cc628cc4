import fc from 'fast-check'
import type { Bucket, VoucherType } from '../../../src-main/domain/ledger/buckets.ts'
import { allowedMovements } from '../../../src-main/domain/ledger/buckets.ts'
import type { Flow } from '../../../src-main/domain/report/flows.ts'

/** One posted line of a made-up book. */
export type Posted = Flow & {
  readonly seq: number
  /** Place of the advance that an ĐC changes. */
  readonly adjusts: number | null
}

const ofFile = new Set<Bucket>(['committed', 'advanced', 'paid'])
const openings: readonly { readonly type: VoucherType; readonly from: Bucket; readonly to: Bucket }[] = [
  { type: 'CN', from: 'source', to: 'available' },
  { type: 'CN', from: 'source', to: 'advanced' },
]
const movements = [...allowedMovements().filter(({ from, to }) => from !== to), ...openings]

/**
 * Books that never go below zero, with every movement there is, carry-over from the year before and adjustments among them. Kept apart from
 * the code under test: a plain map of balances says what fits.
 */
export const randomBook = fc
  .array(
    fc.record({
      line: fc.nat(1),
      file: fc.nat(2),
      movement: fc.nat(movements.length - 1),
      amount: fc.integer({ min: 1, max: 1000 }),
    }),
    { minLength: 5, maxLength: 120 },
  )
  .map((steps) => {
    const balances = new Map<string, number>()
    const posted: Posted[] = []
    for (const { line, file, movement, amount } of steps) {
      const move = movements[movement]
      if (move === undefined) continue
      const { type, from, to } = move
      const own = (bucket: Bucket) => `${line}|${ofFile.has(bucket) ? file : ''}|${bucket}`
      const there = balances.get(own(from)) ?? 0
      const moved = from === 'source' ? amount : Math.min(amount, there)
      if (moved === 0) continue
      balances.set(own(from), there - moved)
      balances.set(own(to), (balances.get(own(to)) ?? 0) + moved)
      posted.push({
        seq: posted.length + 1,
        lineId: `L${line}`,
        applicationId: ofFile.has(from) || ofFile.has(to) ? `F${file}` : null,
        type,
        from,
        to,
        amount: moved,
        adjusts: null,
      })
    }
    return { posted, balances }
  })

/** What stands in a bucket of the model. */
export const standing = (balances: ReadonlyMap<string, number>, bucket: Bucket, line?: string): number =>
  [...balances].reduce((sum, [key, amount]) => {
    const [of, , name] = key.split('|')
    return name === bucket && (line === undefined || `L${of}` === line) ? sum + amount : sum
  }, 0)
