/**
 * Called between two pieces of long work with how many are done, of how many. It tells that, lets others have their turn, and throws where
 * the work was stopped.
 */
export type Pace = (done: number, total: number) => Promise<void>

/** Straight through: nobody waits and nobody stops it. */
export const unpaced: Pace = () => Promise.resolve()
