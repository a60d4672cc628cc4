/** What the right pane shows: the papers of a condition, or one file. */
export type Shown = { readonly conditionId: string | null; readonly fileId: string | null }
