/** What a screen is opened with: the id of a record, or nothing. */
export type ScreenProps = { readonly id: string | null }
