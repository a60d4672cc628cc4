import { useState } from 'react'
import type { VoucherView } from '../../../src-main/contract/money.ts'
import { moneyLedgerText } from '../../../src-main/text/screens/money-ledger.ts'
import { useText } from '../../app/language.tsx'
import { call, useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useMay } from './names.ts'

/** Prints the voucher on the forms of its day, and says which of them the office has checked. */
export const VoucherPrint = ({ voucher: { number, forms } }: { readonly voucher: VoucherView }) => {
  const t = useText(moneyLedgerText)
  return (
    <section className="form-part" aria-label={t.print}>
      <div className="line">
        <PrintButton words={t.print} make={() => call('voucher.sheet', { number })} />
      </div>
      {forms.length === 0 ? <p className="muted small">{t.formTracking}</p> : null}
      {forms.map((form) => (
        <div key={form.number} className="line">
          <span className="muted small">{form.confirmed ? t.formIs(form.number) : t.formOpen(form.number)}</span>
          {form.confirmed ? null : <ConfirmForm form={form.number} />}
        </div>
      ))}
    </section>
  )
}

const ConfirmForm = ({ form }: { readonly form: VoucherView['forms'][number]['number'] }) => {
  const t = useText(moneyLedgerText)
  const may = useMay('confirmForm')
  const confirm = useWrite('voucher.confirmForm')
  const [open, setOpen] = useState(false)
  if (!may) return null
  return (
    <>
      <Button little onClick={() => setOpen(true)}>
        {t.formConfirm}
      </Button>
      <ReasonDialog
        opened={open}
        title={t.formConfirmTitle(form)}
        says={t.formConfirmSays}
        confirm={t.formConfirmDo}
        reasonLabel={t.formConfirmReason}
        draftKey={`form.${form}`}
        onClose={() => setOpen(false)}
        onConfirm={(reason) => confirm.mutateAsync({ form, reason })}
      />
    </>
  )
}
