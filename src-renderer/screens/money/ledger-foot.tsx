import type { LedgerHeading, LedgerLine } from '../../../src-main/domain/ledger/book.ts'
import { moneyLedgerText } from '../../../src-main/text/screens/money-ledger.ts'
import { useText } from '../../app/language.tsx'
import { useSealCheck } from '../../app/seal-check.tsx'

type Props = {
  readonly heading: LedgerHeading
  /** null while lines are still to be read. */
  readonly lines: readonly LedgerLine[] | null
}

/** Seal, counts, amount in words. */
export const LedgerFoot = ({ heading, lines }: Props) => {
  const t = useText(moneyLedgerText)
  const checkSeal = useSealCheck()
  const vouchers = lines === null ? null : new Set(lines.map((line) => line.voucherNo)).size
  return (
    <>
      <button
        type="button"
        className="seal-button"
        aria-label={t.sealCheck(heading.seal)}
        aria-haspopup="dialog"
        onClick={checkSeal}
      >
        {t.seal} <code>{heading.seal}</code>
      </button>
      <span className="nowrap">
        {vouchers === null ? t.lines(heading.lineCount) : t.counts(heading.lineCount, vouchers)}
      </span>
      <span className="clip" title={heading.words}>
        {t.words}: {heading.words}
      </span>
    </>
  )
}
