import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { ClassView } from '../../../src-main/contract/training.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { MoneyField } from '../../ui/money-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { reader } from '../money/draft-shape.ts'
import { linesOf } from './cost-lines.ts'
import { FormFoot } from './form-foot.tsx'
import { YesNoField } from './yes-no-field.tsx'

const shape = z.object({
  item: z.string(),
  plannedQuantity: z.number().nullable(),
  plannedAmount: z.int().nullable(),
  quantity: z.number().nullable(),
  amount: z.int().nullable(),
  invoice: z.boolean().nullable(),
  note: z.string().nullable(),
})
type TypedCost = z.infer<typeof shape>

const nothing: TypedCost = {
  item: '',
  plannedQuantity: null,
  plannedAmount: null,
  quantity: null,
  amount: null,
  invoice: null,
  note: null,
}

/** One cost line, planned above real. `at`: its place; the place after the last is a new line. */
export const CostDialog = (props: { readonly of: ClassView; readonly at: number; readonly onClose: () => void }) => {
  const { of, at, onClose } = props
  const t = useText(trainingText).costs
  const ui = useText(uiText)
  const { language } = useLanguage()
  const say = useToast()
  const write = useWrite('training.costs')
  const [asked, setAsked] = useState(false)
  const [unread, setUnread] = useState<readonly string[]>([])
  const lines = linesOf(of)
  const known = lines[at]
  const draft = useDraft<TypedCost>(`class.cost.${of.id}.${at}`, known ?? nothing, reader(shape))
  const typed = draft.value
  const item = of.items.find(({ code }) => code === typed.item)
  const save = async (): Promise<void> => {
    setAsked(true)
    if (item === undefined || unread.length > 0) return
    await write.mutateAsync({ id: of.id, version: of.version, costs: lines.toSpliced(at, 1, typed) })
    draft.drop()
    say('good', t.saved(item.name[language]))
    onClose()
  }
  return (
    <Dialog opened title={known === undefined ? t.addTitle : t.editTitle} size="680px" onClose={onClose}>
      <NativeSelect
        label={t.item}
        withAsterisk
        aria-required
        value={typed.item}
        data={[
          { value: '', label: t.chooseItem },
          ...of.items.map(({ code, name, unit }) => ({ value: code, label: `${name[language]} (${unit[language]})` })),
        ]}
        onChange={({ currentTarget }) => draft.set({ ...typed, item: currentTarget.value })}
        error={asked && item === undefined ? ui.fieldMissing(t.item) : null}
      />
      <CostFigures
        of={of}
        typed={typed}
        unit={item?.unit[language] ?? ''}
        onChange={draft.set}
        onUnread={(field, is) => setUnread([...unread.filter((one) => one !== field), ...(is ? [field] : [])])}
      />
      <TextInput
        label={t.note}
        maxLength={1000}
        value={typed.note ?? ''}
        onChange={({ currentTarget }) => draft.set({ ...typed, note: currentTarget.value })}
      />
      {asked && unread.length > 0 ? <p className="late small">{t.unread}</p> : null}
      <FormFoot
        draft={draft}
        failure={write.error}
        busy={write.isPending}
        confirm={t.save}
        onConfirm={() => void save().catch(() => undefined)}
        onClose={onClose}
      />
    </Dialog>
  )
}

const CostFigures = (props: {
  readonly of: ClassView
  readonly typed: TypedCost
  readonly unit: string
  readonly onChange: (typed: TypedCost) => void
  /** What is typed in a field is no amount. */
  readonly onUnread: (field: string, unread: boolean) => void
}) => {
  const t = useText(trainingText).costs
  const { typed, unit, onChange } = props
  const { days, sessions, people } = props.of.counts.proven
  return (
    <>
      <div className="fields two-fields">
        {(['planned', 'real'] as const).map((group) => {
          const [quantity, amount] =
            group === 'planned' ? (['plannedQuantity', 'plannedAmount'] as const) : (['quantity', 'amount'] as const)
          return [
            <NumberField
              key={quantity}
              label={t[quantity]}
              unit={unit}
              whole={false}
              max={1_000_000_000}
              value={typed[quantity]}
              onChange={(next) => onChange({ ...typed, [quantity]: next })}
            />,
            <MoneyField
              key={amount}
              label={t[amount]}
              value={typed[amount]}
              onChange={(next, readable) => {
                props.onUnread(amount, !readable)
                onChange({ ...typed, [amount]: next })
              }}
            />,
          ]
        })}
        <YesNoField
          label={t.invoiceLabel}
          value={typed.invoice}
          onChange={(invoice) => onChange({ ...typed, invoice })}
        />
      </div>
      <p className="muted small">{t.limits(days, sessions, people)}</p>
    </>
  )
}
