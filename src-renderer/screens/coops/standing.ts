import type { CoopPair } from '../../../src-main/contract/coops.ts'

export const standings = ['open', 'same', 'different'] as const
export type Standing = (typeof standings)[number]

/** What people have said of a pair so far: nothing, or the finding that counts. More that matches since opens it again. */
export const standingOf = ({ decision }: CoopPair): Standing =>
  decision === null || decision.since.length > 0 ? 'open' : decision.verdict
