import type { PayFigures } from '../../../../src-main/domain/ledger/pay/figures.ts'
import {
  type PayRuleFigures,
  type PayRuleKey,
  payRuleKeys,
  payRules,
} from '../../../../src-main/domain/ledger/pay/rules.ts'

export const usualRules: PayRuleFigures = Object.fromEntries(
  payRuleKeys.map((key): [PayRuleKey, number] => [key, payRules[key].usual]),
) as PayRuleFigures

/** A works file of 800 approved (millions scaled down to đồng), contract and acceptance 1.000, nothing paid yet; every limit holds. */
export const goodFigures: PayFigures = {
  no: 'HS-2018-0001',
  day: '2018-05-01',
  invests: true,
  nationalTarget: false,
  founding: false,
  decidedOn: '2018-03-01',
  approved: 800,
  committed: 800,
  advanced: 0,
  paid: 0,
  advancesGiven: 0,
  estimate: 1000,
  projectOwnPct: null,
  contracts: [{ id: 'k', value: 1000, worksClass: 'IV' }],
  accepted: 1000,
  contributions: [{ amount: 200, form: 'labour' }],
  guarantees: [{ purpose: 'warranty', amount: 50 }],
  warrantyEnded: [],
  coop: { status: 'active', judgedFit: false },
  paidTo: '5100 205.012-345',
  ownAccounts: ['5100205012345'],
  elsewhere: null,
}
