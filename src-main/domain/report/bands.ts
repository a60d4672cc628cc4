/** Neighbouring columns under one heading; `column` counts from 0. */
export type Band = { readonly title: string; readonly column: number; readonly over: number }

/** @param bands the band of each column, in their order */
export const bandsOf = (bands: readonly (string | null)[]): readonly Band[] => {
  const runs: Band[] = []
  for (const [column, title] of bands.entries()) {
    const last = runs.at(-1)
    if (title === null) continue
    if (last?.title === title && last.column + last.over === column)
      runs.splice(-1, 1, { ...last, over: last.over + 1 })
    else runs.push({ title, column, over: 1 })
  }
  return runs
}
