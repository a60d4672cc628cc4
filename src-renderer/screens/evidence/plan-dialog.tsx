import { NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { formatDong } from '../../../src-main/domain/money.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { useToast } from '../../ui/toast.tsx'
import { reader } from '../money/draft-shape.ts'
import { FormFoot } from '../training/form-foot.tsx'
import { PlanRows } from './plan-rows.tsx'
import { amountsOf, resized, sharingOf, type TypedPlan, typedPlan, usualPlan, ways } from './plan-shape.ts'

const partCounts = Array.from({ length: 12 }, (_, index) => String(index + 1))

/** Lập kế hoạch thanh toán: shares out what was approved; the leftover lies on the last instalment. */
export const PlanDialog = (props: {
  readonly applicationId: string
  readonly approved: number
  readonly again: boolean
  readonly onClose: () => void
}) => {
  const { applicationId, approved, again, onClose } = props
  const t = useText(evidenceText).plan
  const ui = useText(uiText)
  const say = useToast()
  const write = useWrite('payPlan.set')
  const [asked, setAsked] = useState(false)
  const draft = useDraft<TypedPlan>(`payPlan.${applicationId}`, usualPlan, reader(typedPlan))
  const typed = draft.value
  const amounts = amountsOf(approved, typed)
  const sum = amounts?.reduce((total, amount) => total + amount, 0) ?? 0
  const save = async (): Promise<void> => {
    setAsked(true)
    const sharing = sharingOf(typed)
    if (sharing === null || sum !== approved || (again && typed.reason.trim() === '')) return
    await write.mutateAsync({
      applicationId,
      sharing,
      instalments: typed.instalments.map(({ kind, waitsFor, dueOn }) => ({ kind, waitsFor, dueOn, note: null })),
      reason: again ? typed.reason : null,
    })
    draft.drop()
    say('good', t.saved)
    onClose()
  }
  return (
    <Dialog opened title={t.dialog} size="860px" onClose={onClose}>
      <p>{t.approved(formatDong(approved))}</p>
      <div className="fields">
        <NativeSelect
          label={t.by}
          value={typed.by}
          data={ways.map((value) => ({ value, label: t.bys[value] }))}
          onChange={({ currentTarget }) =>
            draft.set({ ...typed, by: ways.find((way) => way === currentTarget.value) ?? 'equal' })
          }
        />
        <NativeSelect
          label={t.parts}
          value={String(typed.instalments.length)}
          data={partCounts}
          onChange={({ currentTarget }) => draft.set(resized(typed, Number(currentTarget.value)))}
        />
      </div>
      <PlanRows typed={typed} amounts={amounts} onChange={draft.set} />
      <p className={asked && sum !== approved ? 'over' : 'muted small'} role="status">
        {typed.by === 'percent'
          ? amounts === null
            ? t.sumPercent(String(percentSum(typed)).replace('.', ','))
            : ''
          : t.sum(formatDong(sum), formatDong(approved - sum))}
      </p>
      {again ? (
        <Textarea
          label={t.reason}
          withAsterisk
          aria-required
          autosize
          minRows={2}
          value={typed.reason}
          onChange={({ currentTarget }) => draft.set({ ...typed, reason: currentTarget.value })}
          error={asked && typed.reason.trim() === '' ? ui.fieldMissing(t.reason) : null}
        />
      ) : null}
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

const percentSum = ({ instalments }: TypedPlan): number =>
  Math.round(instalments.reduce((total, { percent }) => total + (percent ?? 0), 0) * 1e6) / 1e6
