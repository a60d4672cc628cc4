import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { YearView } from '../../../src-main/contract/periods.ts'
import { carryCategories, isCarryCategory } from '../../../src-main/domain/ledger/carry.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { useDraft } from '../../ui/draft.ts'
import { useToast } from '../../ui/toast.tsx'
import { DecisionFields, decisionComplete, decisionFieldNames } from '../money/decision-fields.tsx'
import { reader } from '../money/draft-shape.ts'
import { errorAt, errorElsewhere } from '../money/field-error.ts'
import { FormFoot } from '../training/form-foot.tsx'
import { CarryItems } from './carry-items.tsx'
import { carryShape, choicesOf, emptyCarry, linesWithMoney } from './carry-shape.ts'

/** Chuyển nguồn: what goes, where to, on what ground, by which document. */
export const CarryForm = ({ view, onClose }: { readonly view: YearView; readonly onClose: () => void }) => {
  const { carrying: t, document } = useText(periodsText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const say = useToast()
  const write = useWrite('year.carry')
  const draft = useDraft(`year.carry.${view.year}`, emptyCarry(view), reader(carryShape))
  const [asked, setAsked] = useState(false)
  const { value } = draft
  const put = (part: Partial<typeof value>): void => draft.set({ ...value, ...part })
  const choices = choicesOf(view, value.fromLineId)
  const items = choices.flatMap(({ key, bucket, applicationId }) => {
    const amount = value.amounts[key] ?? null
    return amount === null || amount <= 0 ? [] : [{ bucket, applicationId, amount }]
  })
  const sum = items.reduce((total, { amount }) => total + amount, 0)
  const from = view.lines.find(({ id }) => id === value.fromLineId)
  const receivers = view.nextLines.filter(({ content }) => content === from?.content)
  const toName = receivers.find(({ id }) => id === value.toLineId)?.name ?? value.newName
  const isNew = !receivers.some(({ id }) => id === value.toLineId)
  const save = async (): Promise<void> => {
    setAsked(true)
    const { number, decidedOn, signer, postingDate, category } = value
    if (decidedOn === null || !decisionComplete(value) || category === null || items.length === 0) return
    if (isNew && value.newName.trim() === '') return
    const { voucherNos } = await write.mutateAsync({
      fromLineId: value.fromLineId,
      to: isNew ? { name: value.newName } : { budgetLineId: value.toLineId },
      items,
      category,
      number,
      decidedOn,
      signer,
      postingDate,
    })
    draft.drop()
    say('good', t.done(voucherNos.join(', ')))
    onClose()
  }
  const missing = (gone: boolean, label: string): string | null => (asked && gone ? ui.fieldMissing(label) : null)
  return (
    <>
      <NativeSelect
        label={t.from}
        value={value.fromLineId}
        data={linesWithMoney(view).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => put({ fromLineId: event.currentTarget.value, amounts: {} })}
      />
      <CarryItems choices={choices} amounts={value.amounts} onChange={(amounts) => put({ amounts })} />
      <div className="fields">
        <NativeSelect
          label={t.to}
          value={isNew ? '' : value.toLineId}
          data={[...receivers.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: t.newLine }]}
          onChange={(event) => put({ toLineId: event.currentTarget.value })}
          error={errorAt(write.error, 'to', language)}
        />
        {isNew ? (
          <TextInput
            label={t.newName}
            withAsterisk
            aria-required
            maxLength={200}
            value={value.newName}
            onChange={(event) => put({ newName: event.currentTarget.value })}
            error={missing(value.newName.trim() === '', t.newName)}
          />
        ) : null}
        <div className="wide">
          <NativeSelect
            label={t.point}
            description={t.pointHint}
            withAsterisk
            aria-required
            value={value.category ?? ''}
            data={[
              { value: '', label: t.pointChoose },
              ...carryCategories.map((point) => ({ value: point, label: t.points[point] })),
            ]}
            onChange={(event) => {
              const point = event.currentTarget.value
              put({ category: isCarryCategory(point) ? point : null })
            }}
            error={missing(value.category === null, t.point) ?? errorAt(write.error, 'category', language)}
          />
        </div>
      </div>
      <h3 className="form-title">{t.paper}</h3>
      <DecisionFields
        value={value}
        onChange={put}
        asked={asked}
        failure={write.error}
        numberLabel={document.number}
        dateLabel={document.date}
      />
      <p className="will">{items.length === 0 ? t.nothing : t.will(formatDong(sum), toName)}</p>
      <FormFoot
        draft={draft}
        failure={errorElsewhere(write.error, ['to', 'category', ...decisionFieldNames])}
        busy={write.isPending}
        confirm={t.confirm}
        onConfirm={() => void save().catch(() => undefined)}
        onClose={onClose}
      />
    </>
  )
}
