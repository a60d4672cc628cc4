import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { OfficeDataView } from '../../../src-main/contract/settings.ts'
import { type CodeKind, digitsOf } from '../../../src-main/domain/codes/kinds.ts'
import { officeDataText } from '../../../src-main/text/screens/office-data.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { useToast } from '../../ui/toast.tsx'
import { CodeField } from '../money/code-field.tsx'
import { errorAt, errorElsewhere } from '../money/field-error.ts'
import { useCodes } from '../money/use-codes.ts'

const kindOf = { unitCode: 'unit', treasuryCode: 'treasury' } as const satisfies Readonly<Record<string, CodeKind>>

export const ChangeOfficeData = ({
  data,
  onClose,
}: {
  readonly data: OfficeDataView
  readonly onClose: () => void
}) => {
  const t = useText(officeDataText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const say = useToast()
  const { office } = useSession()
  const lists = useCodes(office.year, ['unit', 'treasury'])
  const write = useWrite('settings.setOffice')
  const [next, setNext] = useState(data)
  const [asked, setAsked] = useState(false)
  const put = (field: keyof OfficeDataView) => (value: string) => setNext((before) => ({ ...before, [field]: value }))
  const save = async (): Promise<void> => {
    setAsked(true)
    if (next.name.trim() === '') return
    await write.mutateAsync(next)
    say('good', t.saved)
    onClose()
  }
  const codeField = (field: keyof typeof kindOf) => (
    <CodeField
      label={t.fields[field]}
      hint={t.digits(digitsOf(kindOf[field]))}
      maxLength={Number(digitsOf(kindOf[field]))}
      year={office.year}
      list={lists.get(kindOf[field])}
      value={next[field]}
      error={errorAt(write.error, field, language)}
      onCode={put(field)}
    />
  )
  const textField = (field: 'account' | 'treasury', hint: string, maxLength: number) => (
    <TextInput
      label={t.fields[field]}
      description={hint}
      maxLength={maxLength}
      value={next[field]}
      onChange={({ currentTarget }) => put(field)(currentTarget.value)}
    />
  )
  return (
    <Dialog opened title={t.dialog} size="620px" onClose={onClose}>
      <div className="stack">
        <TextInput
          label={t.fields.name}
          description={t.nameHint}
          withAsterisk
          maxLength={200}
          value={next.name}
          onChange={({ currentTarget }) => put('name')(currentTarget.value)}
          error={asked && next.name.trim() === '' ? ui.fieldMissing(t.fields.name) : null}
        />
        <div className="fields two-fields">
          {codeField('unitCode')}
          {textField('account', t.accountHint, 40)}
          {codeField('treasuryCode')}
          {textField('treasury', t.treasuryHint, 200)}
        </div>
        <p className="will">{t.will}</p>
        <ErrorNote failure={errorElsewhere(write.error, Object.keys(kindOf))} />
        <div className="line">
          <span className="grow" />
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button tone="main" busy={write.isPending} onClick={() => void save().catch(() => undefined)}>
            {t.save}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
