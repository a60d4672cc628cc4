import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Role, roles } from '../../src-main/domain/people.ts'
import {
  type ApplicationState,
  applicationStates,
  type Precondition,
  transitionNames,
  transitionOf,
} from '../../src-main/domain/workflow/states.ts'
import { decideTransition, openTransitions, type Situation } from '../../src-main/domain/workflow/transition.ts'
import { refused } from './refused.ts'

const actor = (role: Role) => ({ name: 'Lan', role })
const ready: Situation = { state: 'draft', verdict: 'met', reason: 'vì', outstanding: 0, paid: 1, ownProved: true }

/** A situation in which everything the transition needs is there. */
const readyFor = (name: (typeof transitionNames)[number], state: ApplicationState): Situation => ({
  ...ready,
  state,
  verdict: transitionOf(name).needs.includes('verdictNotMet') ? 'notMet' : 'met',
})

const lacking: Readonly<Record<Precondition, { situation: Partial<Situation>; code: string }>> = {
  reason: { situation: { reason: '  ' }, code: 'workflow.reasonMissing' },
  verdictMet: { situation: { verdict: null }, code: 'workflow.verdictNotMet' },
  verdictNotMet: { situation: { verdict: 'met' }, code: 'workflow.verdictNotNegative' },
  allPaid: { situation: { outstanding: 5 }, code: 'workflow.moneyOpen' },
  ownProved: { situation: { ownProved: false }, code: 'workflow.ownOpen' },
}

describe.each(transitionNames)('%s', (name) => {
  const { from, to, roles: allowed, needs, by } = transitionOf(name)
  const [first = 'draft'] = from
  const [someone = 'leader'] = allowed

  test('from every state: only from its own', () => {
    expect(
      applicationStates.map((state) =>
        refused(() => decideTransition(name, actor(someone), readyFor(name, state), by)),
      ),
    ).toEqual(
      applicationStates.map((state) =>
        from.includes(state) ? { answered: to } : { code: 'workflow.notFrom', params: { action: name, state } },
      ),
    )
  })

  test('by every role: only by its own', () => {
    expect(roles.map((role) => refused(() => decideTransition(name, actor(role), readyFor(name, first), by)))).toEqual(
      roles.map((role) =>
        allowed.includes(role) ? { answered: to } : { code: 'permission.denied', params: { role, action: name } },
      ),
    )
  })

  test('not by another door', () => {
    const doors = (['person', 'decision', 'posting'] as const).filter((door) => door !== by)
    expect(
      doors.map((door) => refused(() => decideTransition(name, actor(someone), readyFor(name, first), door))),
    ).toEqual(doors.map(() => ({ code: 'workflow.notByHand', params: { action: name } })))
  })

  test('each thing it needs, one missing at a time', () => {
    const answers = needs.map((need) =>
      refused(() =>
        decideTransition(name, actor(someone), { ...readyFor(name, first), ...lacking[need].situation }, by),
      ),
    )
    expect(answers).toEqual(needs.map((need) => expect.objectContaining({ code: lacking[need].code })))
  })
})

describe('the workflow as a whole', () => {
  const edges = transitionNames.flatMap((name) => {
    const { from, to } = transitionOf(name)
    return from.map((state) => [state, to] as const)
  })

  test('every state is reached from draft', () => {
    const reached = new Set<ApplicationState>(['draft'])
    for (let grew = true; grew; ) {
      const before = reached.size
      for (const [from, to] of edges) if (reached.has(from)) reached.add(to)
      grew = reached.size > before
    }
    expect(applicationStates.filter((state) => !reached.has(state))).toEqual([])
  })

  test('only settled and withdrawn are ends', () => {
    expect(applicationStates.filter((state) => !edges.some(([from]) => from === state))).toEqual([
      'settled',
      'withdrawn',
    ])
  })

  test('settling asks for money paid: nothing paid is nothing to settle', () => {
    expect(
      refused(() => decideTransition('settle', actor('leader'), { ...ready, state: 'disbursing', paid: 0 }, 'person')),
    ).toMatchObject({ code: 'workflow.moneyOpen' })
  })

  test('the inspector changes nothing', () => {
    expect(transitionNames.filter((name) => transitionOf(name).roles.includes('inspector'))).toEqual([])
  })

  test('a button is shown exactly when its step is decided or only lacks what it names', () => {
    const situation = fc.record({
      state: fc.constantFrom(...applicationStates),
      verdict: fc.constantFrom(null, 'met', 'notMet', 'evidenceMissing', 'needsJudgement'),
      reason: fc.constant('vì'),
      outstanding: fc.constantFrom(0, 5),
      paid: fc.constantFrom(0, 5),
      ownProved: fc.boolean(),
    })
    fc.assert(
      fc.property(situation, fc.constantFrom(...roles), (now, role) => {
        const shown = openTransitions(actor(role), now)
        const decided = transitionNames.map(
          (name) => [name, refused(() => decideTransition(name, actor(role), now, 'person'))] as const,
        )
        const expected = decided.flatMap(([name, answer]): { name: string; lacks: string | null }[] => {
          if ('answered' in answer) return [{ name, lacks: null }]
          const hidden = ['workflow.notFrom', 'permission.denied', 'workflow.notByHand'].includes(answer.code)
          return hidden ? [] : [{ name, lacks: answer.code }]
        })
        expect(shown.map(({ name, lacks }) => ({ name, lacks }))).toEqual(expected)
      }),
    )
  })
})
