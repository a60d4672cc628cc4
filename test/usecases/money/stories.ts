import type { Command } from './commands.ts'
import { million, named } from './model.ts'

/** How most sequences begin, so that they get to the money: an estimate, and all files approved. */
export const opening: readonly Command[] = [
  { kind: 'assign', line: 0, millions: 2000, decrease: false, serial: 0, who: named('financeOfficer'), shift: 0 },
  {
    kind: 'approve',
    line: 0,
    items: [
      { file: 0, amount: 800 * million },
      { file: 1, amount: 401 * million },
      { file: 2, amount: 250 * million },
    ],
    serial: 1,
    who: named('leader'),
    shift: 1,
  },
]

/** The last payment adjusted; nobody does it alone, and not twice at once. */
const adjusted = (amount: number): readonly Command[] => [
  { kind: 'adjust', voucher: 0, any: false, amount, who: named('financeOfficer'), shift: 0 },
  { kind: 'adjust', voucher: 0, any: false, amount: 1, who: named('financeOfficer'), shift: 0 },
  { kind: 'approveDraft', draft: 0, stale: false, who: named('financeOfficer') },
  { kind: 'approveDraft', draft: 0, stale: false, who: named('leader') },
  { kind: 'post', draft: 0, who: named('leader'), shift: 0 },
  { kind: 'post', draft: 0, who: named('payer'), shift: 0 },
]

/** Where chance seldom gets: a file paid in full and settled, hands that did it before, changes that change nothing. */
export const story: readonly Command[] = [
  ...opening,
  {
    kind: 'prepare',
    type: 'TC',
    refundOf: 'paid',
    file: 2,
    amount: 250 * million,
    early: false,
    account: '5100205012345',
    who: named('leader'),
  },
  { kind: 'approveDraft', draft: 0, stale: false, who: named('leader') },
  { kind: 'approveDraft', draft: 0, stale: false, who: named('financeOfficer') },
  { kind: 'post', draft: 0, who: named('leader'), shift: 0 },
  { kind: 'post', draft: 0, who: named('financeOfficer'), shift: 0 },
  { kind: 'post', draft: 0, who: named('payer'), shift: 0 },
  { kind: 'adjust', voucher: 0, any: false, amount: 250 * million, who: named('leader'), shift: 0 },
  ...adjusted(249 * million),
  { kind: 'settle', file: 2, who: named('leader') },
  ...adjusted(250 * million),
  { kind: 'settle', file: 2, who: named('payer') },
  { kind: 'settle', file: 2, who: named('leader') },
  { kind: 'change', decision: 0, any: false, cancels: true, items: [], serial: 9, who: named('leader'), shift: 0 },
  {
    kind: 'change',
    decision: 0,
    any: false,
    cancels: false,
    items: [{ file: 0, amount: 800 * million }],
    serial: 9,
    who: named('leader'),
    shift: 0,
  },
]

/** Taken back from one budget line and decided anew from another: it is paid from the second. */
export const storyOfTwoLines: readonly Command[] = [1, 0].flatMap((line): readonly Command[] => [
  { kind: 'assign', line, millions: 900, decrease: false, serial: 10 + line, who: named('financeOfficer'), shift: 0 },
  {
    kind: 'approve',
    line,
    items: [{ file: 0, amount: 300 * million }],
    serial: 20 + line,
    who: named('leader'),
    shift: 0,
  },
  {
    kind: 'prepare',
    type: 'TC',
    refundOf: 'paid',
    file: 0,
    amount: 100 * million,
    early: false,
    account: '5100205012345',
    who: named('financeOfficer'),
  },
  {
    kind: 'change',
    decision: 0,
    any: false,
    cancels: line === 1,
    items: [],
    serial: 30 + line,
    who: named('leader'),
    shift: 0,
  },
  { kind: 'approveDraft', draft: 0, stale: false, who: named('leader') },
  { kind: 'post', draft: 0, who: named('payer'), shift: 0 },
])
