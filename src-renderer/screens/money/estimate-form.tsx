import { Radio } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { BudgetLineView } from '../../../src-main/contract/money.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyBudgetText } from '../../../src-main/text/screens/money-budget.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { MoneyField } from '../../ui/money-field.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { useToast } from '../../ui/toast.tsx'
import {
  DecisionFields,
  decisionComplete,
  decisionFieldNames,
  decisionShape,
  emptyDecision,
} from './decision-fields.tsx'
import { reader } from './draft-shape.ts'
import { errorAt, errorElsewhere } from './field-error.ts'

const shape = decisionShape.extend({ amount: z.int().nullable(), decrease: z.boolean() })
const empty: z.infer<typeof shape> = { ...emptyDecision, amount: null, decrease: false }

/** Giao, điều chỉnh dự toán by a decision. Open while `line` is given. */
export const EstimateDialog = (props: { readonly line: BudgetLineView | null; readonly onClose: () => void }) => {
  const t = useText(moneyBudgetText)
  return (
    <Dialog opened={props.line !== null} title={t.assignTitle} size="620px" onClose={props.onClose}>
      {props.line === null ? null : <EstimateForm line={props.line} onClose={props.onClose} />}
    </Dialog>
  )
}

const EstimateForm = ({ line, onClose }: { readonly line: BudgetLineView; readonly onClose: () => void }) => {
  const t = useText(moneyBudgetText)
  const m = useText(moneyText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const say = useToast()
  const assign = useWrite('budget.assign')
  const draft = useDraft(`money.estimate.${line.id}`, empty, reader(shape))
  const [asked, setAsked] = useState(false)
  const { value } = draft
  const { amount, decrease, number, decidedOn, signer, postingDate } = value
  const tooMuch = decrease && amount !== null && amount > line.available
  const save = async (): Promise<void> => {
    setAsked(true)
    if (amount === null || amount <= 0 || decidedOn === null || !decisionComplete(value)) return
    const { voucherNo } = await assign.mutateAsync({
      budgetLineId: line.id,
      amount,
      decrease,
      number,
      decidedOn,
      signer,
      postingDate,
    })
    draft.drop()
    say('good', t.assigned(voucherNo))
    onClose()
  }
  return (
    <>
      <p>
        <b>{line.name}</b>
      </p>
      <Radio.Group
        label={t.direction}
        value={decrease ? 'decrease' : 'increase'}
        onChange={(way) => draft.set({ ...value, decrease: way === 'decrease' })}
      >
        <div className="line">
          <Radio value="increase" label={t.increase} />
          <Radio value="decrease" label={t.decrease} />
        </div>
      </Radio.Group>
      <MoneyField
        label={m.field.amount}
        required
        value={amount}
        onChange={(dong) => draft.set({ ...value, amount: dong })}
        error={
          asked && (amount === null || amount <= 0)
            ? ui.fieldMissing(m.field.amount)
            : tooMuch
              ? t.tooMuch(formatDong(line.available))
              : errorAt(assign.error, 'amount', language)
        }
      />
      <DecisionFields
        value={value}
        onChange={(next) => draft.set({ ...value, ...next })}
        asked={asked}
        failure={assign.error}
      />
      {amount === null || tooMuch ? null : (
        <p className="will">
          {decrease
            ? t.willTake(formatDong(amount), formatDong(line.available - amount))
            : t.willAdd(formatDong(amount), formatDong(line.available + amount))}
        </p>
      )}
      {draft.restored ? <p className="muted small">{ui.draftRestored}</p> : null}
      <ErrorNote failure={errorElsewhere(assign.error, ['amount', ...decisionFieldNames])} />
      <div className="line">
        <span className="grow" />
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button
          tone="main"
          busy={assign.isPending}
          disabled={tooMuch}
          onClick={() => void save().catch(() => undefined)}
        >
          {t.assignConfirm}
        </Button>
      </div>
    </>
  )
}
