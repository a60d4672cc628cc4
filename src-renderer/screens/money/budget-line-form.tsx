import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyBudgetText } from '../../../src-main/text/screens/money-budget.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useSession } from '../../app/session.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { ErrorNote } from '../../ui/note.tsx'
import { useToast } from '../../ui/toast.tsx'
import { reader } from './draft-shape.ts'
import { errorAt, errorElsewhere } from './field-error.ts'

const shape = z.object({
  name: z.string(),
  content: z.string(),
  source: z.string(),
  chapter: z.string(),
  khoan: z.string(),
  tieuMuc: z.string(),
  programmeCode: z.string(),
  payingUnit: z.string(),
})
const empty = {
  name: '',
  content: 'INFRA',
  source: '',
  chapter: '',
  khoan: '',
  tieuMuc: '',
  programmeCode: '',
}
const codeFields = [
  ['chapter', '3'],
  ['khoan', '3'],
  ['tieuMuc', '4'],
  ['programmeCode', '4-5'],
] as const

export const BudgetLineDialog = (props: {
  readonly opened: boolean
  readonly year: number
  readonly onClose: () => void
}) => {
  const t = useText(moneyBudgetText)
  return (
    <Dialog opened={props.opened} title={t.addTitle} size="640px" onClose={props.onClose}>
      {props.opened ? <BudgetLineForm year={props.year} onClose={props.onClose} /> : null}
    </Dialog>
  )
}

const BudgetLineForm = ({ year, onClose }: { readonly year: number; readonly onClose: () => void }) => {
  const t = useText(moneyBudgetText)
  const m = useText(moneyText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const { office } = useSession()
  const { law } = useLaw()
  const say = useToast()
  const create = useWrite('budget.create')
  const draft = useDraft('money.budgetLine', { ...empty, payingUnit: office.name }, reader(shape))
  const [asked, setAsked] = useState(false)
  const { value } = draft
  const put = (part: Partial<typeof value>): void => draft.set({ ...value, ...part })
  const missing = (text: string, label: string): string | null =>
    asked && text.trim() === '' ? ui.fieldMissing(label) : null
  const save = async (): Promise<void> => {
    setAsked(true)
    if (value.name.trim() === '' || value.payingUnit.trim() === '') return
    await create.mutateAsync({ ...value, source: value.source.trim(), year })
    draft.drop()
    say('good', t.added(value.name))
    onClose()
  }
  return (
    <>
      <p className="muted">{t.addSays}</p>
      <div className="fields">
        <div className="wide">
          <TextInput
            label={t.name}
            description={t.nameHint}
            withAsterisk
            aria-required
            data-autofocus
            maxLength={200}
            value={value.name}
            onChange={(event) => put({ name: event.currentTarget.value })}
            error={missing(value.name, t.name) ?? errorAt(create.error, 'name', language)}
          />
        </div>
        <div className="wide">
          <NativeSelect
            label={m.code.content}
            value={value.content}
            data={(law?.contents ?? []).map((content) => ({ value: content.code, label: content.name[language] }))}
            onChange={(event) => put({ content: event.currentTarget.value })}
          />
        </div>
        <TextInput
          label={m.code.source}
          description={t.sourceHint}
          maxLength={20}
          value={value.source}
          onChange={(event) => put({ source: event.currentTarget.value })}
          error={errorAt(create.error, 'source', language)}
        />
        {codeFields.map(([code, digits]) => (
          <TextInput
            key={code}
            label={m.code[code]}
            description={t.codeHint(digits)}
            inputMode="numeric"
            maxLength={5}
            value={value[code]}
            onChange={(event) => put({ [code]: event.currentTarget.value.trim() })}
            error={errorAt(create.error, code, language)}
          />
        ))}
        <TextInput
          label={m.code.payingUnit}
          withAsterisk
          aria-required
          maxLength={200}
          value={value.payingUnit}
          onChange={(event) => put({ payingUnit: event.currentTarget.value })}
          error={missing(value.payingUnit, m.code.payingUnit)}
        />
      </div>
      {draft.restored ? <p className="muted small">{ui.draftRestored}</p> : null}
      {draft.failed ? <p className="muted small">{ui.draftFailed}</p> : null}
      <ErrorNote failure={errorElsewhere(create.error, ['name', 'source', ...codeFields.map(([code]) => code)])} />
      <div className="line">
        <span className="grow" />
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button tone="main" busy={create.isPending} onClick={() => void save().catch(() => undefined)}>
          {t.addConfirm}
        </Button>
      </div>
    </>
  )
}
