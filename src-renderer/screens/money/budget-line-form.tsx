import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { digitsOf, lineCodes } from '../../../src-main/domain/codes/kinds.ts'
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
import { CodeField } from './code-field.tsx'
import { reader } from './draft-shape.ts'
import { errorAt, errorElsewhere } from './field-error.ts'
import { useCodes } from './use-codes.ts'

const shape = z.object({
  name: z.string(),
  content: z.string(),
  source: z.string(),
  // A draft of before has no level.
  level: z.string().default(''),
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
  level: '',
  chapter: '',
  khoan: '',
  tieuMuc: '',
  programmeCode: '',
}

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
  const codes = useCodes(year)
  const draft = useDraft('money.budgetLine', { ...empty, payingUnit: office.name }, reader(shape))
  const [asked, setAsked] = useState(false)
  const { value } = draft
  const put = (part: Partial<typeof value>): void => draft.set({ ...value, ...part })
  const missing = (text: string, label: string): string | null =>
    asked && text.trim() === '' ? ui.fieldMissing(label) : null
  const save = async (): Promise<void> => {
    setAsked(true)
    if (value.name.trim() === '' || value.payingUnit.trim() === '') return
    await create.mutateAsync({ ...value, year })
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
        {lineCodes.map(([field, kind]) => (
          <CodeField
            key={field}
            label={m.code[field]}
            hint={field === 'source' ? t.sourceHint : t.codeHint(digitsOf(kind))}
            maxLength={field === 'source' ? 20 : 5}
            year={year}
            list={codes.get(kind)}
            value={value[field]}
            onCode={(code) => put({ [field]: code })}
            error={errorAt(create.error, field, language)}
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
      <ErrorNote failure={errorElsewhere(create.error, ['name', ...lineCodes.map(([field]) => field)])} />
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
