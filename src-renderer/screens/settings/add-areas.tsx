import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { areaLists } from '../../../src-main/domain/eligibility/areas.ts'
import { areaClasses } from '../../../src-main/domain/eligibility/facts.ts'
import { factsText } from '../../../src-main/text/screens/facts.ts'
import { settingsText } from '../../../src-main/text/screens/settings.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { useCall, useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { ErrorNote } from '../../ui/note.tsx'
import { useSaySettled } from './use-settle.ts'

const shape = z.object({
  list: z.enum(areaLists),
  class: z.enum(areaClasses),
  districtCode: z.string(),
  communes: z.string(),
  from: z.string().nullable(),
  number: z.string(),
  date: z.string().nullable(),
})
const readTyped = (saved: unknown): z.infer<typeof shape> | null => shape.safeParse(saved).data ?? null

/** The communes of one district and class, one a line, by one document. */
export const AddAreas = ({ onClose }: { readonly onClose: () => void }) => {
  const all = useText(settingsText)
  const t = all.areas
  const ui = useText(uiText)
  const classes: Readonly<Record<string, string>> = useText(factsText).values
  const { today } = useSession()
  const districts = useCall('office.lists', {}, true).data?.districts ?? []
  const write = useWrite('settings.areas')
  const saySettled = useSaySettled()
  const [asked, setAsked] = useState(false)
  const draft = useDraft<z.infer<typeof shape>>(
    'settings.areas',
    { list: 'operation', class: 'difficult', districtCode: '', communes: '', from: today, number: '', date: null },
    readTyped,
  )
  const typed = draft.value
  const put = (change: Partial<typeof typed>): void => draft.set({ ...typed, ...change })
  const { from, date, number, districtCode } = typed
  const communes = typed.communes.split('\n').filter((line) => line.trim() !== '')
  const missing = (label: string, empty: boolean): string | null => (asked && empty ? ui.fieldMissing(label) : null)
  const submit = async (): Promise<void> => {
    setAsked(true)
    if (from === null || date === null || number.trim() === '' || districtCode === '' || communes.length === 0) return
    saySettled(
      await write.mutateAsync({
        areas: communes.map((commune) => ({
          list: typed.list,
          class: typed.class,
          districtCode,
          commune,
          from,
          to: null,
        })),
        document: { number, date },
      }),
    )
    draft.drop()
    onClose()
  }
  return (
    <Dialog opened title={t.addTitle} size="620px" onClose={onClose}>
      <div className="fields two-fields">
        <NativeSelect
          label={t.list}
          value={typed.list}
          data={areaLists.map((list) => ({ value: list, label: t.lists[list] }))}
          onChange={({ currentTarget }) =>
            put({ list: currentTarget.value === 'headOffice' ? 'headOffice' : 'operation' })
          }
        />
        <NativeSelect
          label={t.class}
          value={typed.class}
          data={areaClasses.map((kind) => ({ value: kind, label: classes[`coop.area.${kind}`] ?? kind }))}
          onChange={({ currentTarget }) =>
            put({ class: areaClasses.find((kind) => kind === currentTarget.value) ?? 'difficult' })
          }
        />
        <NativeSelect
          label={t.district}
          withAsterisk
          value={districtCode}
          data={[{ value: '', label: '' }, ...districts.map(({ code, name }) => ({ value: code, label: name }))]}
          onChange={(event) => put({ districtCode: event.currentTarget.value })}
          error={missing(t.district, districtCode === '')}
        />
        <DateField
          label={t.period}
          required
          value={from}
          onChange={(day) => put({ from: day })}
          error={missing(t.period, from === null)}
        />
        <TextInput
          label={all.provincial.number}
          withAsterisk
          value={number}
          onChange={(event) => put({ number: event.currentTarget.value })}
          error={missing(all.provincial.number, number.trim() === '')}
        />
        <DateField
          label={all.provincial.date}
          required
          value={date}
          onChange={(day) => put({ date: day })}
          error={missing(all.provincial.date, date === null)}
        />
      </div>
      <Textarea
        label={t.communes}
        withAsterisk
        autosize
        minRows={4}
        maxRows={12}
        value={typed.communes}
        onChange={(event) => put({ communes: event.currentTarget.value })}
        error={missing(t.communes, communes.length === 0)}
      />
      <p className="will">{all.will}</p>
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
