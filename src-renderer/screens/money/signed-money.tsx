import { formatDongAccounting } from '../../../src-main/domain/money.ts'
import { amountInWords, defaultWordStyle } from '../../../src-main/domain/words.ts'

/** đồng as a ledger prints them: a negative in parentheses, zero faint, the words as a tooltip. */
export const SignedMoney = ({ dong }: { readonly dong: number }) => (
  <span className={dong === 0 ? 'tab-num muted' : 'tab-num'} title={amountInWords(dong, defaultWordStyle)}>
    {formatDongAccounting(dong)}
  </span>
)
