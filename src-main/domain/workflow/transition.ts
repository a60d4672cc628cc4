import type { Actor } from '../people.ts'
import { Refusal } from '../refusal.ts'
import {
  type ApplicationState,
  type Precondition,
  type TransitionName,
  transitionNames,
  transitionOf,
} from './states.ts'

/** What a transition is decided on: plain values, gathered by the use case. */
export type Situation = {
  readonly state: ApplicationState
  /** Overall verdict of the last run on the facts and papers as they are now; null when they changed since, or never run. */
  readonly verdict: string | null
  readonly reason: string | null
  /** đồng still committed and advanced of this application. */
  readonly outstanding: number
  /** đồng paid so far. */
  readonly paid: number
  /** The co-op's own contribution is proved as far as its content asks for it. */
  readonly ownProved: boolean
}

/**
 * Decides a transition: the new state, or a refusal that says what is missing.
 * @throws Refusal permission.denied, workflow.notFrom, workflow.reasonMissing, workflow.verdictNotMet, workflow.verdictNotNegative, workflow.moneyOpen,
 *   workflow.ownOpen
 */
export const decideTransition = (
  name: TransitionName,
  actor: Actor,
  situation: Situation,
  by: 'person' | 'decision' | 'posting',
): ApplicationState => {
  const transition = transitionOf(name)
  if (transition.by !== by) throw new Refusal('workflow.notByHand', { action: name })
  if (!transition.roles.includes(actor.role)) throw new Refusal('permission.denied', { role: actor.role, action: name })
  if (!transition.from.includes(situation.state))
    throw new Refusal('workflow.notFrom', { action: name, state: situation.state })
  for (const need of transition.needs) {
    const refusal = missing(need, situation)
    if (refusal !== undefined) throw refusal
  }
  return transition.to
}

const missing = (need: Precondition, situation: Situation): Refusal | undefined => {
  switch (need) {
    case 'reason':
      return (situation.reason ?? '').trim() === '' ? new Refusal('workflow.reasonMissing', {}, 'reason') : undefined
    case 'verdictMet':
      return situation.verdict === 'met' ? undefined : new Refusal('workflow.verdictNotMet', {})
    case 'verdictNotMet':
      return situation.verdict === 'notMet' ? undefined : new Refusal('workflow.verdictNotNegative', {})
    case 'allPaid':
      return situation.outstanding === 0 && situation.paid > 0
        ? undefined
        : new Refusal('workflow.moneyOpen', { outstanding: situation.outstanding })
    case 'ownProved':
      return situation.ownProved ? undefined : new Refusal('workflow.ownOpen', {})
  }
}

/** The buttons of the moment, most useful first; each with what it still lacks (reasons aside: the button asks for them). */
export const openTransitions = (
  actor: Actor,
  situation: Situation,
): { readonly name: TransitionName; readonly lacks: string | null; readonly asksReason: boolean }[] =>
  transitionNames
    .filter((name) => {
      const t = transitionOf(name)
      return t.by === 'person' && t.roles.includes(actor.role) && t.from.includes(situation.state)
    })
    .map((name) => {
      const needs = transitionOf(name).needs
      const lacking = needs
        .filter((need) => need !== 'reason')
        .map((need) => missing(need, situation))
        .find((r) => r !== undefined)
      return { name, lacks: lacking?.code ?? null, asksReason: needs.includes('reason') }
    })
