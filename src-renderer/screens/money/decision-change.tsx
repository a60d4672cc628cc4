import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { DecisionView } from '../../../src-main/contract/money.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { moneyDecisionsText } from '../../../src-main/text/screens/money-decisions.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { fieldOf, sayFailure } from '../../ui/failure.ts'
import type { PickedFile } from '../../ui/file-picker.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { useToast } from '../../ui/toast.tsx'
import { ChangeRows } from './decision-change-rows.tsx'
import { changeOf } from './decision-difference.ts'
import {
  DecisionFields,
  decisionComplete,
  decisionFieldNames,
  decisionShape,
  emptyDecision,
} from './decision-fields.tsx'
import { itemIndex } from './decision-sum.ts'
import { reader } from './draft-shape.ts'
import { errorAt, errorElsewhere } from './field-error.ts'
import { ScanField } from './scan-field.tsx'
import { useStanding } from './use-standing.ts'

export type ChangeKind = 'amend' | 'cancel'

const shape = decisionShape.extend({ reason: z.string(), amounts: z.record(z.string(), z.int().nullable()) })
const empty: z.infer<typeof shape> = { ...emptyDecision, reason: '', amounts: {} }

type Props = { readonly decision: DecisionView; readonly kind: ChangeKind | null; readonly onClose: () => void }

/** A later decision amends or cancels; the difference is posted, nothing is rewritten. Open while `kind` is given. */
export const ChangeDecisionDialog = ({ decision, kind, onClose }: Props) => {
  const t = useText(moneyDecisionsText)
  const title = kind === 'cancel' ? t.cancelTitle(decision.number) : t.amendTitle(decision.number)
  return (
    <Dialog opened={kind !== null} title={title} size="880px" onClose={onClose}>
      {kind === null ? null : <ChangeForm decision={decision} kind={kind} onClose={onClose} />}
    </Dialog>
  )
}

const ChangeForm = ({ decision, kind, onClose }: Props & { readonly kind: ChangeKind }) => {
  const t = useText(moneyDecisionsText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const say = useToast()
  const change = useWrite('decision.change')
  const draft = useDraft(`money.${kind}.${decision.id}`, empty, reader(shape))
  const [file, setFile] = useState<PickedFile | null>(null)
  const [asked, setAsked] = useState(false)
  const { value } = draft
  const standing = useStanding(decision)
  const next = (id: string, now: number): number | null => {
    if (kind === 'cancel') return 0
    const typed = value.amounts[id]
    return typed === undefined ? now : typed
  }
  const rows = standing.map((one) => ({ ...one, next: next(one.applicationId, one.approved) }))
  const { more, less, returned } = changeOf(rows)
  const changed = rows.filter((row) => row.next !== null && row.next !== row.approved)
  const failedAt = itemIndex(change.error === null ? null : fieldOf(change.error))
  const failedId = failedAt === null ? undefined : (kind === 'amend' ? changed : rows)[failedAt]?.applicationId
  const save = async (): Promise<void> => {
    setAsked(true)
    const { number, decidedOn, signer, postingDate, reason } = value
    if (!decisionComplete(value) || decidedOn === null || reason.trim() === '' || changed.length === 0) return
    if (rows.some((row) => row.next === null)) return
    const { voucherNos } = await change.mutateAsync({
      changesId: decision.id,
      number,
      decidedOn,
      signer,
      kind,
      items: changed.map((row) => ({ applicationId: row.applicationId, amount: row.next ?? 0 })),
      reason,
      file: file?.token ?? null,
      fileName: file?.name ?? null,
      postingDate,
    })
    draft.drop()
    say('good', t.changed(voucherNos.join(', ')))
    onClose()
  }
  return (
    <>
      <ChangeRows
        rows={rows}
        cancels={kind === 'cancel'}
        failed={failedId === undefined ? null : { id: failedId, words: sayFailure(change.error, language) }}
        onAmount={(id, amount) => draft.set({ ...value, amounts: { ...value.amounts, [id]: amount } })}
      />
      <DecisionFields
        value={value}
        onChange={(typed) => draft.set({ ...value, ...typed })}
        asked={asked}
        failure={change.error}
        numberLabel={t.changeNumber}
        dateLabel={t.changeDate}
      />
      <Textarea
        label={t.changeReason}
        withAsterisk
        aria-required
        autosize
        minRows={2}
        maxRows={6}
        value={value.reason}
        onChange={(event) => draft.set({ ...value, reason: event.currentTarget.value })}
        error={asked && value.reason.trim() === '' ? ui.reasonMissing : errorAt(change.error, 'reason', language)}
      />
      <ScanField file={file} onFile={setFile} />
      <div className="will">
        {changed.length === 0 ? (
          t.willNothing
        ) : (
          <>
            <b>{t.willPost}</b> {less > 0 ? t.willLess(formatDong(less)) : null}{' '}
            {more > 0 ? t.willMore(formatDong(more)) : null} {returned > 0 ? t.willReturn(returned) : null}
          </>
        )}
      </div>
      {draft.restored ? <p className="muted small">{ui.draftRestored}</p> : null}
      {failedId === undefined ? (
        <ErrorNote failure={errorElsewhere(change.error, [...decisionFieldNames, 'reason'])} />
      ) : null}
      <div className="line">
        <span className="grow" />
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button
          tone={kind === 'cancel' ? 'danger' : 'main'}
          busy={change.isPending}
          disabled={changed.length === 0}
          onClick={() => void save().catch(() => undefined)}
        >
          {kind === 'cancel' ? t.cancelConfirm : t.amendConfirm}
        </Button>
      </div>
    </>
  )
}
