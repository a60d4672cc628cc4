import type { CallInput, CallName, CallOutput } from '../contract/calls.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'

/** What a call runs: input already parsed, person already admitted. */
export type Handler<N extends CallName> = (desk: Desk, input: CallInput<N>, session: Session) => Promise<CallOutput<N>>

/** One handler per call: a missing one, or one that gives another shape, does not compile. */
export type Handlers<N extends CallName> = { readonly [K in N]: Handler<K> }
