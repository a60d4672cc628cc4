import { describe, expect, test } from 'vitest'
import { checkLimits, limitsOn } from '../../../../src-main/domain/ledger/pay/check.ts'
import type { PayFigures, PayMove } from '../../../../src-main/domain/ledger/pay/figures.ts'
import { type LimitId, limitIds } from '../../../../src-main/domain/ledger/pay/limit.ts'
import type { PayRuleFigures } from '../../../../src-main/domain/ledger/pay/rules.ts'
import { refused } from '../../refused.ts'
import { goodFigures, usualRules } from './figures.ts'

const advance = (amount: number): PayMove => ({ from: 'committed', to: 'advanced', amount })
const clearing = (amount: number): PayMove => ({ from: 'advanced', to: 'paid', amount })
const payment = (amount: number): PayMove => ({ from: 'committed', to: 'paid', amount })
const refund: PayMove = { from: 'advanced', to: 'available', amount: 1 }

const asked = (change: Partial<PayFigures>, move: PayMove | null, rules: Partial<PayRuleFigures> = {}) => {
  const answer = refused(() => checkLimits(limitsOn({ ...goodFigures, ...change }, { ...usualRules, ...rules }, move)))
  return 'code' in answer ? answer.code : 'passes'
}
const line = (id: LimitId, change: Partial<PayFigures>, move: PayMove | null, rules: Partial<PayRuleFigures> = {}) => {
  const { state, value, threshold } =
    limitsOn({ ...goodFigures, ...change }, { ...usualRules, ...rules }, move).find((one) => one.id === id) ?? {}
  return [state, value, threshold]
}

/** Both sides of each threshold: the last đồng passes, the next does not. */
describe('each limit, at its threshold', () => {
  test.each<[string, Partial<PayFigures>, PayMove, string]>([
    ['half of the support', {}, advance(400), 'passes'],
    ['more than half of the support', {}, advance(401), 'pay.advanceTooLarge'],
    ['what was advanced before counts', { advancesGiven: 300 }, advance(101), 'pay.advanceTooLarge'],
    ['half of the contract', { contracts: [{ id: 'k', value: 500, worksClass: 'IV' }] }, advance(250), 'passes'],
    [
      'more than half of the contract',
      { contracts: [{ id: 'k', value: 500, worksClass: 'IV' }] },
      advance(251),
      'pay.contractAdvance',
    ],
    ['half of the estimate, without a contract', { contracts: [], estimate: 600 }, advance(300), 'passes'],
    ['more than that', { contracts: [], estimate: 600 }, advance(301), 'pay.contractAdvance'],
    ['neither contract nor estimate', { contracts: [], estimate: null }, advance(1), 'pay.contractMissing'],
    [
      'contracts of other contents bind nobody',
      { invests: false, contracts: [], accepted: 0, estimate: null },
      advance(400),
      'passes',
    ],
    ['works without an acceptance', { accepted: 0 }, payment(1), 'pay.acceptanceMissing'],
    [
      'a clearing without an acceptance',
      { accepted: 0, advanced: 400, committed: 400 },
      clearing(1),
      'pay.acceptanceMissing',
    ],
    ['other contents without one', { invests: false, contracts: [], accepted: 0 }, payment(800), 'passes'],
    ['80 % of what was accepted', { accepted: 500 }, payment(400), 'passes'],
    ['more than 80 % of it', { accepted: 500 }, payment(401), 'pay.stateShare'],
    ['what was paid before counts', { accepted: 500, paid: 300, committed: 500 }, payment(101), 'pay.stateShare'],
    ['a ceiling rounds down', { accepted: 501 }, payment(401), 'pay.stateShare'],
    ['the last payment with 20 % proved', {}, payment(800), 'passes'],
    ['the last one with less', { contributions: [{ amount: 199, form: 'land' }] }, payment(800), 'pay.ownContribution'],
    ['one before the last with less', { contributions: [] }, payment(740), 'passes'],
    ['the share of the approved project', { projectOwnPct: 20.1 }, payment(800), 'pay.ownContribution'],
    [
      'a lower share of the project does not help',
      { projectOwnPct: 15, contributions: [] },
      payment(800),
      'pay.ownContribution',
    ],
    [
      'warranty guaranteed to the đồng',
      { guarantees: [{ purpose: 'warranty', amount: 49 }] },
      payment(800),
      'pay.warranty',
    ],
    [
      'an advance guarantee is none of warranty',
      { guarantees: [{ purpose: 'advance', amount: 500 }] },
      payment(800),
      'pay.warranty',
    ],
    ['warranty held back', { guarantees: [] }, payment(750), 'passes'],
    ['one đồng less held back', { guarantees: [] }, payment(751), 'pay.warranty'],
    ['works not accepted in full yet', { guarantees: [], accepted: 990 }, payment(790), 'passes'],
    [
      'class I works ask for 3 %',
      { guarantees: [{ purpose: 'warranty', amount: 30 }], contracts: [{ id: 'k', value: 1000, worksClass: 'I' }] },
      payment(800),
      'passes',
    ],
    [
      'less than 3 % of special works',
      {
        guarantees: [{ purpose: 'warranty', amount: 29 }],
        contracts: [{ id: 'k', value: 1000, worksClass: 'special' }],
      },
      payment(800),
      'pay.warranty',
    ],
    [
      'no works, no warranty',
      { guarantees: [], contracts: [{ id: 'k', value: 1000, worksClass: 'none' }] },
      payment(800),
      'passes',
    ],
    ['warranty that has ended', { guarantees: [], warrantyEnded: ['k'] }, payment(800), 'passes'],
    ['a dissolved co-op', { coop: { status: 'dissolved', judgedFit: true } }, payment(1), 'pay.coopDissolved'],
    ['a suspended co-op', { coop: { status: 'suspended', judgedFit: false } }, advance(1), 'pay.coopSuspended'],
    ['a suspended one that was found fit', { coop: { status: 'suspended', judgedFit: true } }, payment(1), 'passes'],
    ['a co-op nobody knows of', { coop: { status: null, judgedFit: false } }, payment(1), 'pay.coopUnknown'],
    [
      'founders have no co-op yet',
      { founding: true, invests: false, coop: { status: null, judgedFit: false }, ownAccounts: [] },
      payment(1),
      'passes',
    ],
    ['an account of somebody else', { paidTo: '9999' }, payment(1), 'pay.accountOther'],
    ['no account known', { ownAccounts: [] }, advance(1), 'pay.accountUnknown'],
    ['the day of the decision', { day: '2018-03-01' }, payment(1), 'passes'],
    ['the day before', { day: '2018-02-28' }, payment(1), 'pay.beforeDecision'],
    ['no decision', { decidedOn: null }, payment(1), 'pay.notApproved'],
    [
      'an invoice of another file',
      { elsewhere: { kind: 'invoice', what: '127', no: 'HS-1' } },
      payment(1),
      'pay.invoiceTwice',
    ],
    ['an item of another file', { elsewhere: { kind: 'item', what: 'Nền', no: 'HS-1' } }, payment(1), 'pay.itemTwice'],
    [
      'a volume table of another file',
      { elsewhere: { kind: 'volume', what: 'a.pdf', no: 'HS-1' } },
      payment(1),
      'pay.itemTwice',
    ],
  ])('%s', (_, change, move, expected) => {
    expect(asked(change, move)).toBe(expected)
  })
})

describe('an advance', () => {
  const large = { approved: 4_000_000_000, committed: 4_000_000_000, estimate: 9_000_000_000, contracts: [] }
  test('above a billion needs guarantees of all of it', () => {
    const with_ = (amount: number) => ({ ...large, guarantees: [{ purpose: 'advance' as const, amount }] })
    expect([
      asked(large, advance(1_000_000_000)),
      asked(large, advance(1_000_000_001)),
      asked(with_(1_000_000_000), advance(1_000_000_001)),
      asked(with_(1_000_000_001), advance(1_000_000_001)),
      // What stands open counts, not what was cleared since.
      asked({ ...large, advancesGiven: 900_000_000, advanced: 0 }, advance(200_000_000)),
      asked({ ...large, advancesGiven: 900_000_000, advanced: 900_000_000 }, advance(200_000_000)),
    ]).toEqual(['passes', 'pay.advanceGuarantee', 'pay.advanceGuarantee', 'passes', 'passes', 'pay.advanceGuarantee'])
  })

  test('is recovered in full once 80 % of the contract is paid, the co-op’s own money counted', () => {
    const half = { approved: 2000, committed: 1200, advanced: 400, advancesGiven: 400, paid: 400, accepted: 1900 }
    expect([
      asked(half, payment(399)),
      asked(half, payment(400)),
      // Labour is nothing the contractor was paid.
      asked({ ...half, contributions: [{ amount: 900, form: 'labour' }] }, payment(399)),
      asked({ ...half, contributions: [{ amount: 1, form: 'money' }] }, payment(399)),
      asked({ ...half, committed: 1600, advanced: 0 }, payment(400)),
      asked(half, clearing(399)),
      asked({ ...half, paid: 900 }, clearing(399)),
      asked({ ...half, paid: 900 }, clearing(400)),
      asked({ ...half, paid: 900, advanced: 0, advancesGiven: 0 }, advance(1)),
    ]).toEqual([
      'passes',
      'pay.advanceNotRecovered',
      'passes',
      'pay.advanceNotRecovered',
      'passes',
      'passes',
      'pay.advanceNotRecovered',
      'passes',
      'pay.advanceNotRecovered',
    ])
  })

  test('of a national target programme is not bound by TT08', () => {
    expect([
      asked({ nationalTarget: true, contracts: [], estimate: 1 }, advance(400)),
      asked({ nationalTarget: true, contracts: [], estimate: 1 }, advance(401)),
    ]).toEqual(['passes', 'pay.advanceTooLarge'])
  })
})

describe('figures the office set by a document', () => {
  test.each<[string, Partial<PayRuleFigures>, Partial<PayFigures>, PayMove, string]>([
    [
      'more of the contract',
      { 'pay.contractAdvancePct': 60 },
      { contracts: [{ id: 'k', value: 600, worksClass: 'IV' }] },
      advance(360),
      'passes',
    ],
    ['less of the support', { 'advance.maxPct': 30 }, {}, advance(241), 'pay.advanceTooLarge'],
    ['all of what was accepted', { 'pay.stateMostPct': 100 }, { accepted: 500 }, payment(500), 'passes'],
    ['own contribution not asked for', { 'pay.ownAsked': 0 }, { contributions: [] }, payment(800), 'passes'],
    ['a higher own share', { 'pay.ownLeastPct': 30 }, {}, payment(800), 'pay.ownContribution'],
    ['no warranty', { 'pay.warrantyPct': 0 }, { guarantees: [] }, payment(800), 'passes'],
    ['a lower guarantee line', { 'pay.guaranteeFrom': 99 }, {}, advance(100), 'pay.advanceGuarantee'],
    [
      'later recovery',
      { 'pay.recoveredAtPct': 100 },
      { advanced: 100, committed: 800, approved: 1000, accepted: 1250 },
      payment(800),
      'passes',
    ],
  ])('%s', (_, rules, change, move, expected) => {
    expect(asked(change, move, rules)).toBe(expected)
  })
})

describe('a line of the screen', () => {
  test('tells what stands against what, also before anything is asked', () => {
    expect([
      line('stateShare', {}, null),
      line('stateShare', { accepted: 0 }, null),
      line('stateShare', { paid: 801 }, null),
      line('ownContribution', { contributions: [] }, null),
      line('ownContribution', {}, null),
      line('warranty', { accepted: 500 }, null),
      line('advanceRecovered', { advanced: 100, paid: 300 }, null),
      line('contractAdvance', { invests: false }, null),
      line('afterDecision', { decidedOn: null }, null),
    ]).toEqual([
      ['met', 0, 800],
      ['notYet', 0, 0],
      ['notMet', 801, 800],
      ['notYet', 0, 200],
      ['met', 200, 200],
      ['notYet', 350, 50],
      ['notYet', 300, 800],
      ['absent', null, null],
      ['notYet', null, null],
    ])
  })

  test('a limit that does not hold refuses only vouchers it binds', () => {
    const broken: Partial<PayFigures> = {
      accepted: 0,
      contracts: [],
      estimate: null,
      coop: { status: 'dissolved', judgedFit: false },
    }
    expect([
      asked(broken, refund),
      asked({ ...broken, advanced: 9 }, { from: 'paid', to: 'committed', amount: 1 }),
      asked(broken, null),
    ]).toEqual(['passes', 'passes', 'passes'])
    expect(limitsOn(goodFigures, usualRules, null).map(({ id }) => id)).toEqual(limitIds)
  })
})
