import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { VoucherView } from '../../../src-main/contract/money.ts'
import { formatDong, formatDongAccounting } from '../../../src-main/domain/money.ts'
import { moneyLedgerText } from '../../../src-main/text/screens/money-ledger.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { MoneyField } from '../../ui/money-field.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { useToast } from '../../ui/toast.tsx'
import { reader } from './draft-shape.ts'
import { errorAt, errorElsewhere } from './field-error.ts'

const shape = z.object({ amount: z.int().nullable(), reason: z.string() })
const empty: z.infer<typeof shape> = { amount: null, reason: '' }

type Props = {
  readonly voucher: VoucherView
  /** đồng the voucher posted. */
  readonly sum: number
  readonly onClose: () => void
  /** With the id of the draft that was made. */
  readonly onDone: (draft: string) => void
}

/** A posted voucher is never changed: what it should have been is typed, the difference goes to the leader as a draft. */
export const AdjustDialog = (props: Props & { readonly opened: boolean }) => {
  const t = useText(moneyLedgerText)
  return (
    <Dialog opened={props.opened} title={t.adjustTitle(props.voucher.number)} onClose={props.onClose} size="560px">
      {props.opened ? <AdjustForm {...props} /> : null}
    </Dialog>
  )
}

const AdjustForm = ({ voucher, sum, onClose, onDone }: Props) => {
  const t = useText(moneyLedgerText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const say = useToast()
  const adjust = useWrite('voucher.adjust')
  const draft = useDraft(`money.adjust.${voucher.number}`, empty, reader(shape))
  const [asked, setAsked] = useState(false)
  const { amount, reason } = draft.value
  const adjusted = voucher.adjustedBy.length > 0
  const save = async (): Promise<void> => {
    setAsked(true)
    if (amount === null || reason.trim() === '' || (!adjusted && amount === sum)) return
    const { id } = await adjust.mutateAsync({ number: voucher.number, newAmount: amount, reason })
    draft.drop()
    say('good', t.adjusted(voucher.number))
    onClose()
    onDone(id)
  }
  const willSay = (): string | null => {
    if (adjusted) return t.adjustAgain(voucher.adjustedBy.join(', '))
    if (amount === null) return null
    return amount === sum ? t.adjustSame : t.adjustWill(formatDongAccounting(amount - sum))
  }
  const will = willSay()
  return (
    <>
      <p>{t.adjustSays}</p>
      <p>
        {t.adjustNow}: <b className="tab-num">{formatDong(sum)}</b>
      </p>
      <MoneyField
        label={t.adjustNew}
        required
        value={amount}
        onChange={(dong) => draft.set({ ...draft.value, amount: dong })}
        error={asked && amount === null ? ui.fieldMissing(t.adjustNew) : errorAt(adjust.error, 'newAmount', language)}
      />
      <Textarea
        label={t.adjustReason}
        withAsterisk
        aria-required
        autosize
        minRows={3}
        maxRows={8}
        value={reason}
        onChange={(event) => draft.set({ ...draft.value, reason: event.currentTarget.value })}
        error={asked && reason.trim() === '' ? ui.reasonMissing : errorAt(adjust.error, 'reason', language)}
      />
      {will === null ? null : <p className="will">{will}</p>}
      {draft.restored ? <p className="muted small">{ui.draftRestored}</p> : null}
      <ErrorNote failure={errorElsewhere(adjust.error, ['newAmount', 'reason'])} />
      <div className="line">
        <span className="grow" />
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button tone="main" busy={adjust.isPending} onClick={() => void save().catch(() => undefined)}>
          {t.adjustConfirm}
        </Button>
      </div>
    </>
  )
}
