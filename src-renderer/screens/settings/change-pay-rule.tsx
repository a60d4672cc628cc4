import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PayRulesView } from '../../../src-main/contract/evidence.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { useToast } from '../../ui/toast.tsx'

type Rule = PayRulesView['rules'][number]

/** A figure is changed by a document. `rule` null: the sources of national target programmes. */
export const ChangePayRule = (props: {
  readonly rule: Rule | null
  readonly sources: readonly string[]
  readonly onClose: () => void
}) => {
  const { rule, onClose } = props
  const t = useText(evidenceText).rules
  const ui = useText(uiText)
  const say = useToast()
  const set = useWrite('payRule.set')
  const setSources = useWrite('payRule.nationalTarget')
  const [asked, setAsked] = useState(false)
  const [value, setValue] = useState<number | null>(rule?.value ?? null)
  const [sources, setSourceText] = useState(props.sources.join(', '))
  const [number, setNumber] = useState('')
  const [date, setDate] = useState<string | null>(null)
  const [signer, setSigner] = useState('')
  const missing = (label: string, empty: boolean): string | null => (asked && empty ? ui.fieldMissing(label) : null)
  const save = async (): Promise<void> => {
    setAsked(true)
    if (number.trim() === '' || date === null || signer.trim() === '') return
    const document = { number, date, signer }
    if (rule === null) {
      const named = sources.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
      await setSources.mutateAsync({ sources: named, document })
    } else {
      if (value === null) return
      await set.mutateAsync({ key: rule.key, value, document })
    }
    say('good', t.saved)
    onClose()
  }
  return (
    <Dialog opened title={t.dialog} size="620px" onClose={onClose}>
      <p>
        <b>{rule === null ? t.sources : t.keys[rule.key]}</b>
      </p>
      <div className="fields two-fields">
        {rule === null ? (
          <TextInput
            label={t.newValue}
            description={t.sourcesHint}
            value={sources}
            onChange={({ currentTarget }) => setSourceText(currentTarget.value)}
          />
        ) : (
          <Figure rule={rule} value={value} error={missing(t.newValue, value === null)} onChange={setValue} />
        )}
        <TextInput
          label={t.number}
          withAsterisk
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value)}
          error={missing(t.number, number.trim() === '')}
        />
        <DateField label={t.date} required value={date} onChange={setDate} error={missing(t.date, date === null)} />
        <TextInput
          label={t.signer}
          withAsterisk
          value={signer}
          onChange={({ currentTarget }) => setSigner(currentTarget.value)}
          error={missing(t.signer, signer.trim() === '')}
        />
      </div>
      <p className="will">{t.will}</p>
      <ErrorNote failure={set.error ?? setSources.error} />
      <div className="line">
        <span className="grow" />
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button
          tone="main"
          busy={set.isPending || setSources.isPending}
          onClick={() => void save().catch(() => undefined)}
        >
          {t.save}
        </Button>
      </div>
    </Dialog>
  )
}

const Figure = (props: {
  readonly rule: Rule
  readonly value: number | null
  readonly error: string | null
  readonly onChange: (value: number | null) => void
}) => {
  const t = useText(evidenceText).rules
  const { rule, value, onChange } = props
  const { least, most } = rule
  switch (rule.unit) {
    case 'switch':
      return (
        <NativeSelect
          label={t.newValue}
          value={String(value ?? 1)}
          data={[
            { value: '1', label: t.on },
            { value: '0', label: t.off },
          ]}
          onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
        />
      )
    case 'dong':
      return <MoneyField label={t.newValue} required value={value} onChange={onChange} error={props.error} />
    case 'percent':
      return (
        <div>
          <NumberField label={t.newValue} unit="%" whole max={most} value={value} onChange={onChange} />
          <p className="muted small">{t.bounds(formatDong(least), formatDong(most))}</p>
        </div>
      )
  }
}
