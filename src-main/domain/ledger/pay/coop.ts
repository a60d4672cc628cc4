import { leaves, type PayFigures, type PayMove } from './figures.ts'
import { absent, type Limit, type LimitRefusal } from './limit.ts'

/**
 * The co-op is active on the day of payment: a dissolved one is never paid (L2012 art. 12(3), 54, 56), a suspended one only where a signed
 * note found it fit (TT03 art. 15), and unknown is never met. On the day of every payment: a rule of the office. Founders have no co-op yet.
 */
export const coopActive = (f: PayFigures, move: PayMove | null): Limit => {
  if (f.founding) return absent('coopActive')
  const why = whyNot(f)
  return {
    ...absent('coopActive'),
    state: why === null ? 'met' : 'notMet',
    refusal: leaves(move) ? why : null,
  }
}

const whyNot = ({ coop, no }: PayFigures): LimitRefusal | null => {
  const refused = (code: LimitRefusal['code']): LimitRefusal => ({ code, params: { no }, field: 'applicationId' })
  switch (coop.status) {
    case 'active':
      return null
    case 'dissolved':
      return refused('pay.coopDissolved')
    case 'suspended':
      return coop.judgedFit ? null : refused('pay.coopSuspended')
    case null:
      return refused('pay.coopUnknown')
  }
}

/** An account as banks and people write it: spaces, dots and hyphens say nothing. */
export const accountKey = (account: string): string => account.toLowerCase().replace(/[\s.-]/gu, '')

/** Money goes to an account of the co-op, never to a person's: one of those known to be its own on the day (inspectors' findings; office). */
export const ownAccount = (f: PayFigures, move: PayMove | null): Limit => {
  if (f.founding) return absent('ownAccount')
  const { paidTo, ownAccounts, no } = f
  const known = ownAccounts.length > 0
  const own = paidTo === null ? known : ownAccounts.some((account) => accountKey(account) === accountKey(paidTo))
  const refusal = known
    ? {
        code: 'pay.accountOther' as const,
        params: { account: paidTo ?? '', own: ownAccounts.join(', ') },
        field: 'payee.account',
      }
    : { code: 'pay.accountUnknown' as const, params: { no }, field: 'payee.account' }
  return { ...absent('ownAccount'), state: own ? 'met' : 'notMet', refusal: own || !leaves(move) ? null : refusal }
}
