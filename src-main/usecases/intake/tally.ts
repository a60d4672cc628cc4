import type { PlannedRow } from './plan.ts'
import type { PlannedCoop } from './planned-coop.ts'

type Counts = { readonly coops: number; readonly applications: number }

/** Each co-op and each file is counted once, under what became of it as a whole. */
export type IntakeTally = { readonly created: Counts; readonly updated: Counts; readonly unchanged: Counts }

type Fate = keyof IntakeTally

export const tally = (rows: readonly PlannedRow[]): IntakeTally => {
  const coops = [...new Set(rows.map((row) => row.coop))].map(fateOfCoop)
  const files = rows.map(fateOfFile)
  const counts = (fate: Fate): Counts => ({
    coops: coops.filter((one) => one === fate).length,
    applications: files.filter((one) => one === fate).length,
  })
  return { created: counts('created'), updated: counts('updated'), unchanged: counts('unchanged') }
}

const fateOfCoop = ({ stored, added, taxCode }: PlannedCoop): Fate => {
  if (stored === null) return 'created'
  return Object.keys(added).length > 0 || taxCode !== stored.taxCode ? 'updated' : 'unchanged'
}

const fateOfFile = ({ file, changes }: PlannedRow): Fate => {
  if (file === null) return 'created'
  return Object.keys(changes).length > 0 ? 'updated' : 'unchanged'
}
