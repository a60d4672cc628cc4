/** What the right pane shows: the papers of a condition, or one file. */
export type Shown = { readonly conditionId: string | null; readonly fileId: string | null }

/** The id of a route that opens a file at one of its conditions. */
export const reviewPlace = (applicationId: string, conditionId: string): string => `${applicationId}#${conditionId}`

/** What such an id says; the id of a file alone leads to the file. */
export const placeOf = (
  id: string | null,
): { readonly applicationId: string | null; readonly conditionId: string | null } => {
  const [applicationId = null, conditionId = null] = id?.split('#') ?? []
  return { applicationId, conditionId }
}
