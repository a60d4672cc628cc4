import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { YearView } from '../../../src-main/contract/periods.ts'
import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Panel } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { reader } from '../money/draft-shape.ts'
import { errorAt, errorElsewhere } from '../money/field-error.ts'
import { FormFoot } from '../training/form-foot.tsx'
import { useMayCall } from './may.ts'

type Setting = YearView['settings'][number]

/** `31/01`; a year stands for itself. */
const shown = ({ key, value }: Setting): string =>
  key === 'firstYear' ? value : `${value.slice(3)}/${value.slice(0, 2)}`

/** The days by law, as the office has them; another one needs its ground. */
export const YearSettings = ({ settings }: { readonly settings: readonly Setting[] }) => {
  const t = useText(periodsText).end
  const may = useMayCall('year.setting')
  const [editing, setEditing] = useState<Setting | null>(null)
  return (
    <Panel title={t.settings} flush>
      <table className="plain-table" aria-label={t.settings}>
        <tbody>
          {settings.map((setting) => (
            <tr key={setting.key} data-setting={setting.key}>
              <td>{t.setting[setting.key]}</td>
              <td className="tab-num nowrap">
                {shown(setting)} {setting.confirmed ? null : <span className="muted small">({t.unconfirmed})</span>}
              </td>
              <td className="small muted">{setting.citation}</td>
              {may ? (
                <td className="period-acts">
                  <Button little label={t.editOf(t.setting[setting.key])} onClick={() => setEditing(setting)}>
                    {t.edit}
                  </Button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <Dialog
        opened={editing !== null}
        title={editing === null ? '' : t.editOf(t.setting[editing.key])}
        onClose={() => setEditing(null)}
      >
        {editing === null ? null : <SettingForm setting={editing} onClose={() => setEditing(null)} />}
      </Dialog>
    </Panel>
  )
}

const shape = z.object({ value: z.string(), ground: z.string() })

const SettingForm = ({ setting, onClose }: { readonly setting: Setting; readonly onClose: () => void }) => {
  const t = useText(periodsText).end
  const ui = useText(uiText)
  const { language } = useLanguage()
  const say = useToast()
  const write = useWrite('year.setting')
  const draft = useDraft(`year.setting.${setting.key}`, { value: setting.value, ground: '' }, reader(shape))
  const [asked, setAsked] = useState(false)
  const { value, ground } = draft.value
  const save = async (): Promise<void> => {
    setAsked(true)
    if (value.trim() === '' || ground.trim() === '') return
    await write.mutateAsync({ key: setting.key, value, ground })
    draft.drop()
    say('good', t.edited(t.setting[setting.key]))
    onClose()
  }
  const missing = (text: string, label: string): string | null =>
    asked && text.trim() === '' ? ui.fieldMissing(label) : null
  return (
    <>
      <p>{t.editSays}</p>
      <TextInput
        label={t.value}
        withAsterisk
        aria-required
        maxLength={10}
        value={value}
        onChange={(event) => draft.set({ ...draft.value, value: event.currentTarget.value })}
        error={missing(value, t.value) ?? errorAt(write.error, 'value', language)}
      />
      <TextInput
        label={t.groundLabel}
        withAsterisk
        aria-required
        maxLength={300}
        value={ground}
        onChange={(event) => draft.set({ ...draft.value, ground: event.currentTarget.value })}
        error={missing(ground, t.groundLabel)}
      />
      <FormFoot
        draft={draft}
        failure={errorElsewhere(write.error, ['value'])}
        busy={write.isPending}
        confirm={t.editConfirm}
        onConfirm={() => void save().catch(() => undefined)}
        onClose={onClose}
      />
    </>
  )
}
