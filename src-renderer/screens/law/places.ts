/** Where in the law a route leads: a condition by its id, or one of the other tabs. */
export const lawPlaces = { parameters: '#parameters', recheck: '#recheck' } as const
