/**
 * Steps of a restore in their order. Up to `cleared` the present database opens as it was; the rename after it is the one moment in which the
 * new one takes its place, whole. A test ends the process at each of them.
 */
export const restoreSteps = ['staged', 'papers', 'logged', 'owned', 'folded', 'kept', 'cleared', 'swapped'] as const
export type RestoreStep = (typeof restoreSteps)[number]

/** Told after each step. */
export type At = (step: RestoreStep) => void
