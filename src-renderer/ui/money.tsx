import { formatDong } from '../../src-main/domain/money.ts'
import { amountInWords, defaultWordStyle } from '../../src-main/domain/words.ts'

type Props = {
  /** đồng; null shows a dash. */
  readonly dong: number | null
  /** Zero in grey, for ledgers full of zeros. */
  readonly faintZero?: boolean
}

/** Full đồng in tabular figures; the tooltip says the amount in words, in Vietnamese as vouchers do. */
export const Money = ({ dong, faintZero }: Props) =>
  dong === null ? (
    <span className="tab-num muted">–</span>
  ) : (
    <span
      className={dong === 0 && faintZero === true ? 'tab-num muted' : 'tab-num'}
      title={amountInWords(dong, defaultWordStyle)}
    >
      {formatDong(dong)}
    </span>
  )
