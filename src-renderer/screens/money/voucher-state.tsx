import type { VoucherDraftView } from '../../../src-main/contract/money.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { useText } from '../../app/language.tsx'
import { Sign, type SignName } from '../../ui/sign.tsx'

export const voucherStates = [
  'draft',
  'approved',
  'posted',
  'cancelled',
] as const satisfies readonly VoucherDraftView['state'][]

const signs = {
  draft: 'evidenceMissing',
  approved: 'needsJudgement',
  posted: 'met',
  cancelled: 'none',
} as const satisfies Record<VoucherDraftView['state'], SignName>

/** Sign, word and colour of a voucher's state. */
export const VoucherStateBadge = ({ state }: { readonly state: VoucherDraftView['state'] }) => {
  const t = useText(moneyVouchersText)
  return (
    <span className={`verdict ${signs[state]}`}>
      <Sign name={signs[state]} />
      {t.state[state]}
    </span>
  )
}
