import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { SettingsView } from '../../../src-main/contract/settings.ts'
import { formatNumber } from '../../../src-main/domain/eligibility/sentences.ts'
import { settingsText } from '../../../src-main/text/screens/settings.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { MoneyField } from '../../ui/money-field.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { useSaySettled } from './use-settle.ts'

type Provincial = SettingsView['provincial'][number]

const shape = z.object({
  value: z.union([z.number(), z.string()]).nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  number: z.string(),
  date: z.string().nullable(),
  signer: z.string(),
  note: z.string(),
})
const readTyped = (saved: unknown): z.infer<typeof shape> | null => shape.safeParse(saved).data ?? null

/** One value of the province, with the document that fixes it; without one there is nothing to record. */
export const RecordProvincial = ({ of, onClose }: { readonly of: Provincial; readonly onClose: () => void }) => {
  const all = useText(settingsText)
  const t = all.provincial
  const ui = useText(uiText)
  const { language } = useLanguage()
  const { today } = useSession()
  const write = useWrite('settings.provincial')
  const saySettled = useSaySettled()
  const [asked, setAsked] = useState(false)
  const start = { value: null, from: today, to: null, number: '', date: null, signer: '', note: '' }
  const draft = useDraft(`settings.${of.id}`, start, readTyped)
  const typed = draft.value
  const put = (change: Partial<typeof typed>): void => draft.set({ ...typed, ...change })
  const { value, from, date, number, signer } = typed
  const missing = (label: string, empty: boolean): string | null => (asked && empty ? ui.fieldMissing(label) : null)
  const submit = async (): Promise<void> => {
    setAsked(true)
    if (value === null || value === '' || from === null || date === null) return
    if (number.trim() === '' || signer.trim() === '') return
    saySettled(
      await write.mutateAsync({
        key: of.id,
        value,
        from,
        to: typed.to,
        document: { number, date, signer },
        note: typed.note,
      }),
    )
    draft.drop()
    onClose()
  }
  const bounds =
    of.least === null || of.most === null
      ? null
      : t.bounds(formatNumber(of.least, language), formatNumber(of.most, language))
  return (
    <Dialog opened title={t.recordTitle} size="620px" onClose={onClose}>
      <p>
        <b>{of.name[language]}</b>
        {bounds === null ? null : <span className="muted small"> {bounds}</span>}
      </p>
      <div className="fields two-fields">
        {of.unit === null ? (
          <TextInput
            label={t.wordsLabel}
            withAsterisk
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => put({ value: event.currentTarget.value })}
            error={missing(t.wordsLabel, value === null || value === '')}
          />
        ) : of.unit === 'VND' ? (
          <MoneyField
            label={t.valueLabel}
            required
            value={typeof value === 'number' ? value : null}
            onChange={(dong) => put({ value: dong })}
            error={missing(t.valueLabel, value === null)}
          />
        ) : (
          <NumberField
            label={t.valueLabel}
            unit={of.unitName?.[language] ?? ''}
            whole={false}
            max={of.most ?? 1_000_000_000}
            value={typeof value === 'number' ? value : null}
            onChange={(figure) => put({ value: figure })}
          />
        )}
        <DateField
          label={t.from}
          required
          value={from}
          onChange={(day) => put({ from: day })}
          error={missing(t.from, from === null)}
        />
        <TextInput
          label={t.number}
          withAsterisk
          value={number}
          onChange={(event) => put({ number: event.currentTarget.value })}
          error={missing(t.number, number.trim() === '')}
        />
        <DateField
          label={t.date}
          required
          value={date}
          onChange={(day) => put({ date: day })}
          error={missing(t.date, date === null)}
        />
        <TextInput
          label={t.signer}
          withAsterisk
          value={signer}
          onChange={(event) => put({ signer: event.currentTarget.value })}
          error={missing(t.signer, signer.trim() === '')}
        />
        <DateField label={t.to} value={typed.to} onChange={(day) => put({ to: day })} />
      </div>
      <TextInput label={t.note} value={typed.note} onChange={(event) => put({ note: event.currentTarget.value })} />
      <p className="will">{all.will}</p>
      {draft.restored ? <p className="muted small">{ui.draftRestored}</p> : null}
      <ErrorNote failure={write.error} />
      <div className="line">
        <span className="grow" />
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button tone="main" busy={write.isPending} onClick={() => void submit().catch(() => undefined)}>
          {t.confirm}
        </Button>
      </div>
    </Dialog>
  )
}
