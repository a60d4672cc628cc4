import { describe, expect, it } from 'vitest'
import { mayCancel, nextStep } from '../../../src-renderer/screens/money/voucher-steps.ts'

const hoa = { name: 'Lê Thị Hoa', role: 'financeOfficer' } as const
const binh = { name: 'Nguyễn Văn Bình', role: 'leader' } as const
const son = { name: 'Phạm Văn Sơn', role: 'payer' } as const
const thanh = { name: 'Võ Thị Thanh', role: 'inspector' } as const
const draft = { state: 'draft', preparedBy: hoa.name, approvedBy: null } as const
const approved = { state: 'approved', preparedBy: hoa.name, approvedBy: binh.name } as const

describe('the next step of a voucher', () => {
  it('is the leader’s, then the payer’s; nobody does two of the three', () => {
    expect({
      leader: nextStep(draft, binh),
      leaderWhoPrepared: nextStep({ ...draft, preparedBy: binh.name }, binh),
      officer: nextStep(draft, hoa),
      payer: nextStep(approved, son),
      officerWhoPrepared: nextStep(approved, hoa),
      payerWhoApproved: nextStep({ ...approved, approvedBy: son.name }, son),
      inspector: nextStep(approved, thanh),
      posted: nextStep({ ...approved, state: 'posted' }, son),
    }).toEqual({
      leader: { act: 'approve', may: true },
      leaderWhoPrepared: { act: 'approve', may: false, why: 'prepared' },
      officer: { act: 'approve', may: false, why: 'role' },
      payer: { act: 'post', may: true },
      officerWhoPrepared: { act: 'post', may: false, why: 'prepared' },
      payerWhoApproved: { act: 'post', may: false, why: 'approved' },
      inspector: { act: 'post', may: false, why: 'role' },
      posted: null,
    })
  })

  it('may be a cancellation until it is posted', () => {
    const states = ['draft', 'approved', 'posted', 'cancelled'] as const
    expect(states.map((state) => [mayCancel({ state }, hoa), mayCancel({ state }, son)])).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [false, false],
    ])
  })
})
