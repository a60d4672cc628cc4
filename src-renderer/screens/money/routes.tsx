import { PeriodsScreen } from '../periods/periods.tsx'
import { BudgetScreen } from './budget.tsx'
import { DecisionsScreen } from './decisions.tsx'
import { LedgerScreen, VouchersScreen } from './disbursement.tsx'

/** Screens of money, in the order of the navigation; `vouchers` opens the ledger's screen at its second tab. */
export const moneyScreens = [
  { name: 'budget', view: BudgetScreen, group: 'money' },
  { name: 'decisions', view: DecisionsScreen, group: 'money' },
  {
    name: 'ledger',
    view: LedgerScreen,
    group: 'money',
    count: (counts: { readonly vouchers: number }) => counts.vouchers,
  },
  { name: 'periods', view: PeriodsScreen, group: 'money' },
  { name: 'vouchers', view: VouchersScreen, group: null },
] as const
