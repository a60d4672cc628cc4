import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { PlanView } from '../../../src-main/contract/plan.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { nothingBySource } from '../../../src-main/domain/plan/amounts.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Panel } from '../../ui/page.tsx'
import { reader } from '../money/draft-shape.ts'
import { useSaySettled } from '../settings/use-settle.ts'
import { FormFoot } from '../training/form-foot.tsx'
import { ChooseFiles } from './choose-files.tsx'
import { draftSums, proposable, saysTheSame } from './groups.ts'

const shape = z.object({
  number: z.string(),
  date: z.string().nullable(),
  signer: z.string(),
  reason: z.string(),
  included: z.array(z.string()),
})
const readTyped = reader(shape)

/** The decision on the plan, or a change of it: which files are in, with the amounts of the draft. */
export const DecideForm = (props: {
  readonly plan: PlanView
  readonly kind: 'approve' | 'change'
  readonly onClose: () => void
}) => {
  const { plan, kind } = props
  const t = useText(planText).decisions
  const ui = useText(uiText)
  const write = useWrite('plan.decide')
  const saySettled = useSaySettled()
  const [asked, setAsked] = useState(false)
  const ready = proposable(plan.rows).filter(({ sources }) => sources !== null)
  const start = {
    number: '',
    date: null,
    signer: '',
    reason: '',
    included: (kind === 'approve' ? ready : ready.filter(({ standing }) => standing?.included === true)).map(
      ({ applicationId }) => applicationId,
    ),
  }
  const draft = useDraft(`plan.decide.${plan.year}.${kind}`, start, readTyped)
  const typed = draft.value
  const { number, date, signer } = typed
  const chosen = ready.filter(({ applicationId }) => typed.included.includes(applicationId))
  const missing = (label: string, empty: boolean): string | null => (asked && empty ? ui.fieldMissing(label) : null)
  const items = plan.rows.flatMap((row) => {
    const included = chosen.includes(row)
    if (saysTheSame(row, included)) return []
    return [
      {
        applicationId: row.applicationId,
        included,
        sources: included ? (row.sources ?? nothingBySource) : nothingBySource,
      },
    ]
  })
  const submit = async (): Promise<void> => {
    setAsked(true)
    if (number.trim() === '' || date === null || signer.trim() === '') return
    if (kind === 'change' && typed.reason.trim() === '') return
    saySettled(
      await write.mutateAsync({
        year: plan.year,
        number,
        decidedOn: date,
        signer,
        kind,
        reason: kind === 'change' ? typed.reason : null,
        items,
      }),
    )
    draft.drop()
    props.onClose()
  }
  const text = (key: 'number' | 'signer' | 'reason') => (
    <TextInput
      label={t[key]}
      withAsterisk
      value={typed[key]}
      onChange={(event) => draft.set({ ...typed, [key]: event.currentTarget.value })}
      error={missing(t[key], typed[key].trim() === '')}
    />
  )
  return (
    <Panel title={kind === 'approve' ? t.record : t.change}>
      <div className="stack">
        <div className="fields plan-decide">
          {text('number')}
          <DateField
            label={t.date}
            required
            value={date}
            onChange={(day) => draft.set({ ...typed, date: day })}
            error={missing(t.date, date === null)}
          />
          {text('signer')}
          {kind === 'change' ? text('reason') : null}
        </div>
        <ChooseFiles
          rows={ready}
          included={typed.included}
          onChange={(included) => draft.set({ ...typed, included: [...included] })}
        />
        <OpenFiles plan={plan} />
        <p className="will">
          <b>{t.chosen(chosen.length, formatDong(draftSums(chosen).total))}</b> {t.will}
          {kind === 'change' ? ` ${t.onlyChanged}` : null}
        </p>
        <FormFoot
          draft={draft}
          failure={write.error}
          busy={write.isPending}
          confirm={t.confirm}
          onConfirm={() => void submit().catch(() => undefined)}
          onClose={props.onClose}
        />
      </div>
    </Panel>
  )
}

const OpenFiles = ({ plan }: { readonly plan: PlanView }) => {
  const t = useText(planText).decisions
  const open = proposable(plan.rows).filter(({ sources }) => sources === null)
  return open.length === 0 ? null : <p className="small muted">{t.openFiles(open.map(({ no }) => no).join(', '))}</p>
}
