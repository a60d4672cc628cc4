import { NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { EvidenceRecordView, EvidenceView } from '../../../src-main/contract/evidence.ts'
import { evidenceKinds, type ScanRole } from '../../../src-main/domain/evidence/record.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { things } from '../../../src-main/text/things.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { FilePicker, type PickedFile } from '../../ui/file-picker.tsx'
import { useToast } from '../../ui/toast.tsx'
import { reader } from '../money/draft-shape.ts'
import { errorElsewhere } from '../money/field-error.ts'
import { FormFoot } from '../training/form-foot.tsx'
import { RecordFields, recordFieldNames } from './record-fields.tsx'
import { emptyRecord, recordOf, type TypedRecord, typedOf, typedRecord } from './record-shape.ts'

type Props = {
  readonly applicationId: string
  readonly view: EvidenceView
  /** The record to be corrected; null: a new one. */
  readonly of: EvidenceRecordView | null
  readonly onClose: () => void
}

type PickedScan = PickedFile & { readonly role: ScanRole }

/** Ghi căn cứ thanh toán: a paper with its scans, or the right values in the place of wrong ones. */
export const RecordDialog = ({ applicationId, view, of, onClose }: Props) => {
  const t = useText(evidenceText).form
  const ui = useText(uiText)
  const { language } = useLanguage()
  const say = useToast()
  const record = useWrite('evidence.record')
  const correct = useWrite('evidence.correct')
  const [asked, setAsked] = useState(false)
  const [scans, setScans] = useState<readonly PickedScan[]>([])
  const draft = useDraft<TypedRecord>(
    of === null ? `evidence.${applicationId}` : `evidence.fix.${of.id}`,
    of === null ? emptyRecord : typedOf(of),
    reader(typedRecord),
  )
  const typed = draft.value
  const put = (part: Partial<TypedRecord>): void => draft.set({ ...typed, ...part })
  const named = (kind: TypedRecord['kind'], number: string): string => `${things.record[kind][language]} ${number}`
  const contracts = view.records.filter(({ kind, state }) => kind === 'contract' && state === 'standing')
  const save = async (): Promise<void> => {
    setAsked(true)
    const wanted = recordOf(typed)
    if (wanted === null || (of !== null && typed.reason.trim() === '')) return
    if (of === null)
      await record.mutateAsync({
        applicationId,
        record: wanted,
        scans: scans.map(({ role, token, name }) => ({ role, file: token, name })),
      })
    else await correct.mutateAsync({ id: of.id, record: wanted, reason: typed.reason })
    draft.drop()
    say('good', t.saved(named(typed.kind, typed.number)))
    onClose()
  }
  const failure = of === null ? record.error : correct.error
  return (
    <Dialog
      opened
      title={of === null ? t.title : t.correctTitle(named(of.kind, of.number))}
      size="680px"
      onClose={onClose}
    >
      {of === null ? (
        <NativeSelect
          label={t.kind}
          data-autofocus
          value={typed.kind}
          data={evidenceKinds.map((value) => ({ value, label: things.record[value][language] }))}
          onChange={({ currentTarget }) =>
            put({ kind: evidenceKinds.find((kind) => kind === currentTarget.value) ?? 'contract' })
          }
        />
      ) : (
        <p className="will">{t.correctSays}</p>
      )}
      <RecordFields typed={typed} contracts={contracts} asked={asked} failure={failure} onChange={put} />
      {of === null ? (
        <ScanPick kind={typed.kind} scans={scans} onPick={(scan) => setScans([...scans, scan])} />
      ) : (
        <Textarea
          label={t.reason}
          withAsterisk
          aria-required
          autosize
          minRows={2}
          value={typed.reason}
          onChange={({ currentTarget }) => put({ reason: currentTarget.value })}
          error={asked && typed.reason.trim() === '' ? ui.fieldMissing(t.reason) : null}
        />
      )}
      <FormFoot
        draft={draft}
        failure={errorElsewhere(failure, recordFieldNames)}
        busy={record.isPending || correct.isPending}
        confirm={t.save}
        onConfirm={() => void save().catch(() => undefined)}
        onClose={onClose}
      />
    </Dialog>
  )
}

const ScanPick = (props: {
  readonly kind: TypedRecord['kind']
  readonly scans: readonly PickedScan[]
  readonly onPick: (scan: PickedScan) => void
}) => {
  const t = useText(evidenceText).form
  return (
    <section className="stack" aria-label={t.scans}>
      <div className="line">
        <b>{t.scans}</b>
        <FilePicker little purpose="paper" onFile={(file) => props.onPick({ ...file, role: 'paper' })}>
          {t.chooseScan}
        </FilePicker>
        {props.kind === 'acceptance' ? (
          <FilePicker little purpose="paper" onFile={(file) => props.onPick({ ...file, role: 'volume' })}>
            {t.chooseVolume}
          </FilePicker>
        ) : null}
      </div>
      {props.scans.map(({ token, name, role }) => (
        <span key={token} className="small">
          {name} <span className="muted">({t.scanRoles[role]})</span>
        </span>
      ))}
    </section>
  )
}
