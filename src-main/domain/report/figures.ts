import { addDong, type Dong } from '../money.ts'

/** Named amounts of one row, đồng. */
export type Figures<Key extends string> = Readonly<Record<Key, Dong>>

/** @throws Refusal money.unsafe when a sum could not be told exactly */
export const addFigures = <Key extends string>(keys: readonly Key[], all: readonly Figures<Key>[]): Figures<Key> => {
  const sums = keys.map((key) => [key, addDong(...all.map((row) => row[key]))] as const)
  return Object.fromEntries(sums) as Figures<Key>
}

export type Group<Row, Sums> = { readonly key: string; readonly rows: readonly Row[]; readonly sums: Sums }

/** Rows by a key in a given order; keys that the order does not name come last, so that no row is lost. Keys without rows have no group. */
export const groupRows = <Row, Sums>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  order: readonly string[],
  sum: (rows: readonly Row[]) => Sums,
): readonly Group<Row, Sums>[] => {
  const byKey = Map.groupBy(rows, keyOf)
  const keys = [...order.filter((key) => byKey.has(key)), ...[...byKey.keys()].filter((key) => !order.includes(key))]
  return keys.map((key) => {
    const own = byKey.get(key) ?? []
    return { key, rows: own, sums: sum(own) }
  })
}
