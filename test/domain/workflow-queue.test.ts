import { expect, test } from 'vitest'
import { roles } from '../../src-main/domain/people.ts'
import { deadlineAfter } from '../../src-main/domain/workflow/deadline.ts'
import { queueOf, voucherQueueOf } from '../../src-main/domain/workflow/queue.ts'
import { transitionNames, transitionOf } from '../../src-main/domain/workflow/states.ts'

test('a file waits for a role only where that role has a next step', () => {
  // The files of who pays wait for a voucher, which is no step of the file.
  for (const role of ['reviewOfficer', 'leader'] as const) {
    const steps = transitionNames.map(transitionOf).filter((step) => step.roles.includes(role))
    for (const state of queueOf(role))
      expect([role, state, steps.some(({ from }) => from.includes(state))]).toEqual([role, state, true])
  }
})

test('a draft voucher waits for who approves, an approved one for who pays; nobody waits on the inspector', () => {
  expect(roles.map((role) => [role, voucherQueueOf(role)])).toEqual([
    ['reviewOfficer', []],
    ['leader', ['draft']],
    ['financeOfficer', ['draft', 'approved']],
    ['payer', ['approved']],
    ['administrator', ['draft', 'approved']],
    ['inspector', []],
  ])
})

test('the deadline begins with receiving and reopening, and ends with an answer', () => {
  expect([
    deadlineAfter('receive', 'received', '2018-02-27', { days: 15 }),
    deadlineAfter('reopen', 'checking', '2018-12-31', { days: 1 }),
    deadlineAfter('startCheck', 'checking', '2018-02-27', { days: 15 }),
    deadlineAfter('findIneligible', 'ineligible', '2018-02-27', { days: 15 }),
    deadlineAfter('approve', 'approved', '2018-02-27', { days: 15 }),
    deadlineAfter('receive', 'received', '2018-02-27', { workingDays: 15 }),
  ]).toEqual([
    { dueOn: '2018-03-14' },
    { dueOn: '2019-01-01' },
    {},
    { dueOn: null },
    { dueOn: null },
    { dueOn: '2018-03-20' },
  ])
})
