import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PlanView } from '../../../src-main/contract/plan.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import type { PickedFile } from '../../ui/file-picker.tsx'
import { Panel } from '../../ui/page.tsx'
import { DecisionFields, decisionComplete, decisionFieldNames } from '../money/decision-fields.tsx'
import { errorAt, errorElsewhere } from '../money/field-error.ts'
import { ScanField } from '../money/scan-field.tsx'
import { useSaySettled } from '../settings/use-settle.ts'
import { FormFoot } from '../training/form-foot.tsx'
import { ChooseFiles } from './choose-files.tsx'
import { type DecideSums, decideSums, itemsOf, undraftedOf } from './decide-lines.ts'
import { useDecideDraft } from './use-decide-draft.ts'

/** The decision on the plan, or a change of it: which files are in, with which amounts. */
export const DecideForm = (props: {
  readonly plan: PlanView
  readonly kind: 'approve' | 'change'
  readonly onClose: () => void
}) => {
  const { plan, kind } = props
  const t = useText(planText).decisions
  const ui = useText(uiText)
  const { language } = useLanguage()
  const write = useWrite('plan.decide')
  const saySettled = useSaySettled()
  const [asked, setAsked] = useState(false)
  const [file, setFile] = useState<PickedFile | null>(null)
  const { draft, lines, turn, redraft } = useDecideDraft(plan, kind)
  const typed = draft.value
  const items = itemsOf(lines)
  const noReason = kind === 'change' && typed.reason.trim() === ''
  const submit = async (): Promise<void> => {
    setAsked(true)
    if (!decisionComplete(typed) || typed.decidedOn === null || noReason || items.length === 0) return
    saySettled(
      await write.mutateAsync({
        year: plan.year,
        number: typed.number,
        decidedOn: typed.decidedOn,
        signer: typed.signer,
        kind,
        reason: kind === 'change' ? typed.reason : null,
        after: plan.decisions.at(-1)?.id ?? null,
        file: file?.token ?? null,
        fileName: file?.name ?? null,
        items,
      }),
    )
    draft.drop()
    props.onClose()
  }
  return (
    <Panel title={kind === 'approve' ? t.record : t.change}>
      <div className="stack">
        <DecisionFields
          value={typed}
          onChange={(head) => draft.set({ ...typed, ...head })}
          asked={asked}
          failure={write.error}
          posts={false}
        />
        {kind === 'change' ? (
          <TextInput
            label={t.reason}
            withAsterisk
            aria-required
            maxLength={4000}
            value={typed.reason}
            onChange={(event) => draft.set({ ...typed, reason: event.currentTarget.value })}
            error={asked && noReason ? ui.fieldMissing(t.reason) : errorAt(write.error, 'reason', language)}
          />
        ) : null}
        <ScanField file={file} onFile={setFile} />
        <ChooseFiles lines={lines} kind={kind} onTurn={turn} onRedraft={redraft} />
        <Undrafted plan={plan} />
        <Outcome kind={kind} sums={decideSums(lines)} late={asked && items.length === 0} />
        <FormFoot
          draft={draft}
          failure={errorElsewhere(write.error, [...decisionFieldNames, 'reason'])}
          busy={write.isPending}
          confirm={t.confirm}
          onConfirm={() => void submit().catch(() => undefined)}
          onClose={props.onClose}
        />
      </div>
    </Panel>
  )
}

/** What the decision does, before it is done. */
const Outcome = (props: {
  readonly kind: 'approve' | 'change'
  readonly sums: DecideSums
  /** The person asked to go on, and nothing would change. */
  readonly late: boolean
}) => {
  const t = useText(planText).decisions
  const { files, support, takenIn, takenOut, reamounted } = props.sums
  return (
    <div className="will" role="status">
      {props.kind === 'change' ? <p>{t.changes(takenIn, takenOut, reamounted)}</p> : null}
      <p>
        <b>{t.after(files, formatDong(support))}</b> {t.will}
      </p>
      {props.late ? <p className="late">{props.kind === 'change' ? t.nothingChanges : t.nothingChosen}</p> : null}
    </div>
  )
}

/** Files that cannot be chosen yet, folded away: a list of needs may have hundreds. */
const Undrafted = ({ plan }: { readonly plan: PlanView }) => {
  const t = useText(planText).decisions
  const open = undraftedOf(plan.rows)
  return open.length === 0 ? null : (
    <details className="small muted">
      <summary>{t.openFiles(open.length)}</summary>
      {open.map(({ no }) => no).join(', ')}
    </details>
  )
}
