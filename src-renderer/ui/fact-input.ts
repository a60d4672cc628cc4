import type { CallArgument } from '../../src-main/contract/calls.ts'

/** What a field hands in for a fact. */
export type FactInput = CallArgument<'application.setFacts'>['facts'][string]
