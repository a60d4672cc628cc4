import { addDong, type Dong } from '../../../src-main/domain/money.ts'

/** What is typed for one application: chosen or not, the amount to approve in đồng. */
export type TypedItem = { readonly chosen: boolean; readonly amount: Dong | null }

type Waiting = { readonly id: string; readonly amount: Dong | null }

/** A row as it stands: nothing typed yet means not chosen, with the requested amount. */
export const itemOf = (typed: Readonly<Record<string, TypedItem>>, row: Waiting): TypedItem =>
  typed[row.id] ?? { chosen: false, amount: row.amount }

/** The items in the order of the screen: `items.N` of a refusal is the N-th of them. */
export const chosenItems = <Row extends Waiting>(
  rows: readonly Row[],
  typed: Readonly<Record<string, TypedItem>>,
): readonly { readonly row: Row; readonly amount: Dong | null }[] =>
  rows.flatMap((row) => {
    const item = itemOf(typed, row)
    return item.chosen ? [{ row, amount: item.amount }] : []
  })

export const totalOf = (items: readonly { readonly amount: Dong | null }[]): Dong =>
  addDong(...items.map((item) => item.amount ?? 0))

/** The place a refusal speaks of: `items.3.amount` is 3; null when it is about something else. */
export const itemIndex = (field: string | null): number | null => {
  const match = /^items\.(\d+)(?:\.|$)/.exec(field ?? '')
  return match === null ? null : Number(match[1])
}
