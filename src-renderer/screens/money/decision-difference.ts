import type { Dong } from '../../../src-main/domain/money.ts'

/** One application of a decision as it stands before a change. đồng. */
export type Standing = {
  readonly applicationId: string
  readonly no: string
  readonly coop: string
  readonly approved: Dong
  readonly committed: Dong
}

/** What a change will post: `more` by CK, `less` by HC; `returned` counts files whose new amount is 0. */
export const changeOf = (
  rows: readonly (Pick<Standing, 'approved'> & { readonly next: Dong | null })[],
): { readonly more: Dong; readonly less: Dong; readonly returned: number } => {
  const differences = rows.flatMap((row) => (row.next === null ? [] : [row.next - row.approved]))
  return {
    more: differences.filter((by) => by > 0).reduce((sum, by) => sum + by, 0),
    less: -differences.filter((by) => by < 0).reduce((sum, by) => sum + by, 0) + 0,
    returned: rows.filter((row) => row.next === 0 && row.approved !== 0).length,
  }
}
