import { NativeSelect, Radio, Textarea } from '@mantine/core'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { formatDong } from '../../../src-main/domain/money.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyDecisionsText } from '../../../src-main/text/screens/money-decisions.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useCall, useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { useDraft } from '../../ui/draft.ts'
import { fieldOf, sayFailure } from '../../ui/failure.ts'
import type { PickedFile } from '../../ui/file-picker.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import {
  DecisionFields,
  decisionComplete,
  decisionFieldNames,
  decisionShape,
  emptyDecision,
} from './decision-fields.tsx'
import { DecisionRows } from './decision-rows.tsx'
import { chosenItems, itemIndex, totalOf } from './decision-sum.ts'
import { DecisionTotal } from './decision-total.tsx'
import { reader } from './draft-shape.ts'
import { errorAt, errorElsewhere } from './field-error.ts'
import { MoneyYear, useMoneyYear } from './money-year.tsx'
import { ScanField } from './scan-field.tsx'

const shape = decisionShape.extend({
  kind: z.enum(['approve', 'reject']),
  budgetLineId: z.string().nullable(),
  reason: z.string(),
  items: z.record(z.string(), z.object({ chosen: z.boolean(), amount: z.int().nullable() })),
})
const empty: z.infer<typeof shape> = { ...emptyDecision, kind: 'approve', budgetLineId: null, reason: '', items: {} }

/** Ghi quyết định: one decision over several submitted applications, all of it or nothing. */
export const RecordDecision = ({ onBack }: { readonly onBack: () => void }) => {
  const t = useText(moneyDecisionsText)
  const m = useText(moneyText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const [year, setYear] = useMoneyYear()
  const say = useToast()
  const lines = useCall('budget.list', { year }, true).data?.lines ?? []
  const waiting = useCall(
    'application.list',
    {
      filter: { search: '', states: ['submitted'], works: [], districts: [], verdicts: [] },
      sort: 'no',
      descending: false,
    },
    true,
  )
  const record = useWrite('decision.record')
  const draft = useDraft('money.decision', empty, reader(shape))
  const [file, setFile] = useState<PickedFile | null>(null)
  const [asked, setAsked] = useState(false)
  const { value } = draft
  const onlyLine = lines.length === 1 ? lines[0] : undefined
  const line = lines.find((one) => one.id === value.budgetLineId) ?? onlyLine
  const approves = value.kind === 'approve'
  const rows = (waiting.data?.rows ?? []).filter(
    (row) => !approves || line === undefined || row.content === line.content,
  )
  const items = chosenItems(rows, value.items)
  const total = totalOf(items)
  const failedAt = itemIndex(record.error === null ? null : fieldOf(record.error))
  const failedRow = failedAt === null ? undefined : items[failedAt]?.row.id
  useEffect(() => {
    if (failedRow !== undefined)
      document.getElementById(`decision-row-${failedRow}`)?.scrollIntoView({ block: 'center' })
  }, [failedRow])

  const complete =
    decisionComplete(value) &&
    items.length > 0 &&
    (approves
      ? line !== undefined && items.every((item) => item.amount !== null && item.amount > 0)
      : value.reason.trim() !== '')
  const save = async (): Promise<void> => {
    setAsked(true)
    const { number, decidedOn, signer, postingDate, kind, reason } = value
    if (!complete || decidedOn === null) return
    const { voucherNo } = await record.mutateAsync({
      number,
      decidedOn,
      signer,
      kind,
      budgetLineId: approves ? (line?.id ?? null) : null,
      items: items.map((item) => ({ applicationId: item.row.id, amount: approves ? (item.amount ?? 0) : 0 })),
      reason: approves ? null : reason,
      file: file?.token ?? null,
      fileName: file?.name ?? null,
      postingDate: approves ? postingDate : null,
    })
    draft.drop()
    say('good', voucherNo === null ? t.recordedReject(number) : t.recorded(number, voucherNo))
    onBack()
  }
  return (
    <div className="page">
      <PageHead
        title={t.recordTitle}
        actions={
          <>
            <MoneyYear year={year} onYear={setYear} />
            <Button onClick={onBack}>{t.back}</Button>
          </>
        }
      />
      <div className="record-form stack">
        <div className="line">
          <Radio.Group
            aria-label={t.kind}
            value={value.kind}
            onChange={(kind) => draft.set({ ...value, kind: kind === 'reject' ? 'reject' : 'approve' })}
          >
            <div className="line">
              <Radio value="approve" label={t.approve} />
              <Radio value="reject" label={t.reject} />
            </div>
          </Radio.Group>
          <span className="grow" />
          <ScanField file={file} onFile={setFile} />
        </div>
        <DecisionFields
          value={value}
          onChange={(next) => draft.set({ ...value, ...next })}
          asked={asked}
          failure={record.error}
          posts={approves}
        />
        {approves ? (
          <NativeSelect
            className="budget-pick"
            label={m.field.budgetLine}
            withAsterisk
            aria-required
            value={line?.id ?? ''}
            data={[
              { value: '', label: t.budgetLineNone },
              ...lines.map((one) => ({
                value: one.id,
                label: t.budgetLineOption(one.name, formatDong(one.available)),
              })),
            ]}
            onChange={(event) => draft.set({ ...value, budgetLineId: event.currentTarget.value || null })}
            error={
              asked && line === undefined
                ? ui.fieldMissing(m.field.budgetLine)
                : errorAt(record.error, 'budgetLineId', language)
            }
          />
        ) : (
          <Textarea
            label={t.reasonReject}
            withAsterisk
            aria-required
            autosize
            minRows={2}
            maxRows={5}
            value={value.reason}
            onChange={(event) => draft.set({ ...value, reason: event.currentTarget.value })}
            error={asked && value.reason.trim() === '' ? ui.reasonMissing : errorAt(record.error, 'reason', language)}
          />
        )}
        {draft.restored ? <p className="muted small">{ui.draftRestored}</p> : null}
        {draft.failed ? <p className="muted small">{ui.draftFailed}</p> : null}
      </div>
      {waiting.isSuccess && rows.length === 0 ? (
        <Empty title={t.noneTitle} next={t.noneNext} />
      ) : (
        <DecisionRows
          rows={rows}
          approves={approves}
          typed={value.items}
          onType={(next) => draft.set({ ...value, items: next })}
          asked={asked}
          failed={failedRow === undefined ? null : { id: failedRow, words: sayFailure(record.error, language) }}
        />
      )}
      <footer className="record-foot">
        <ErrorNote
          failure={
            failedRow === undefined
              ? errorElsewhere(record.error, [...decisionFieldNames, 'budgetLineId', 'reason'])
              : null
          }
        />
        <div className="line">
          <DecisionTotal approves={approves} count={items.length} total={total} left={line?.available ?? null} />
          <span className="grow" />
          {asked && items.length === 0 ? <span className="over">{t.chooseOne}</span> : null}
          {asked && items.length > 0 && !complete ? <span className="over">{m.missing}</span> : null}
          <Button tone="main" busy={record.isPending} onClick={() => void save().catch(() => undefined)}>
            {approves ? t.confirmApprove : t.confirmReject}
          </Button>
        </div>
        {items.length === 0 ? null : (
          <p className="small">
            {approves ? t.willApprove(items.length, formatDong(total)) : t.willReject(items.length)}
          </p>
        )}
      </footer>
    </div>
  )
}
