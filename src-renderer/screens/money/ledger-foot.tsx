import { useState } from 'react'
import type { LedgerHeading, LedgerLine } from '../../../src-main/domain/ledger/book.ts'
import { moneyLedgerText } from '../../../src-main/text/screens/money-ledger.ts'
import { useText } from '../../app/language.tsx'
import { SealDialog } from './seal-dialog.tsx'

type Props = {
  readonly heading: LedgerHeading
  /** null while lines are still to be read. */
  readonly lines: readonly LedgerLine[] | null
}

/** Seal, counts, amount in words. */
export const LedgerFoot = ({ heading, lines }: Props) => {
  const t = useText(moneyLedgerText)
  const [checking, setChecking] = useState(false)
  const vouchers = lines === null ? null : new Set(lines.map((line) => line.voucherNo)).size
  return (
    <>
      <button
        type="button"
        className="seal-button"
        aria-label={t.sealCheck(heading.seal)}
        onClick={() => setChecking(true)}
      >
        {t.seal} <code>{heading.seal}</code>
      </button>
      <span className="nowrap">
        {vouchers === null ? t.lines(heading.lineCount) : t.counts(heading.lineCount, vouchers)}
      </span>
      <span className="clip" title={heading.words}>
        {t.words}: {heading.words}
      </span>
      <SealDialog opened={checking} onClose={() => setChecking(false)} />
    </>
  )
}
