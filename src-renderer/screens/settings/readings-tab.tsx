import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { SettingsView } from '../../../src-main/contract/settings.ts'
import { settingsText } from '../../../src-main/text/screens/settings.ts'
import { useLabels, useLanguage, useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useMaySet, useSaySettled } from './use-settle.ts'

type Reading = SettingsView['readings'][number]

/** Each open point of the law, how the office reads it, and on what ground. */
export const ReadingsTab = ({ settings }: { readonly settings: SettingsView }) => {
  const t = useText(settingsText).readings
  const { language } = useLanguage()
  const labels = useLabels()
  const maySet = useMaySet()
  const [changing, setChanging] = useState<Reading | null>(null)
  const basis: Readonly<Record<string, string>> = labels.basis
  return (
    <>
      <table className="plain-table settings-table">
        <thead>
          <tr>
            <th scope="col">{t.reading}</th>
            <th scope="col">{t.chosen}</th>
            <th scope="col">{t.ground}</th>
            <th scope="col" aria-label={t.change} />
          </tr>
        </thead>
        <tbody>
          {settings.readings.map((reading) => (
            <tr key={reading.id}>
              <td>
                {reading.name[language]}
                <div className="muted small">{basis[reading.basis] ?? reading.basis}</div>
              </td>
              <td>{nameOf(reading, reading.chosen)[language]}</td>
              <td className={reading.ground === null ? 'muted' : undefined}>{reading.ground ?? t.usual}</td>
              <td className="num">
                {maySet ? (
                  <Button little label={`${t.change}: ${reading.name[language]}`} onClick={() => setChanging(reading)}>
                    {t.change}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ChangeReading key={changing?.id} reading={changing} onClose={() => setChanging(null)} />
    </>
  )
}

const nameOf = ({ values }: Reading, chosen: string) =>
  values.find(({ value }) => value === chosen)?.name ?? { vi: chosen, en: chosen }

const ChangeReading = ({ reading, onClose }: { readonly reading: Reading | null; readonly onClose: () => void }) => {
  const all = useText(settingsText)
  const t = all.readings
  const { language } = useLanguage()
  const write = useWrite('settings.reading')
  const saySettled = useSaySettled()
  const others = reading?.values.filter(({ value }) => value !== reading.chosen) ?? []
  const [value, setValue] = useState(others[0]?.value ?? '')
  return (
    <ReasonDialog
      opened={reading !== null}
      title={t.changeTitle}
      says={
        <div className="stack">
          <b>{reading?.name[language]}</b>
          <NativeSelect
            label={t.to}
            value={value}
            data={others.map((other) => ({ value: other.value, label: other.name[language] }))}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
          <p className="will">{all.will}</p>
        </div>
      }
      confirm={t.confirm}
      reasonLabel={t.groundLabel}
      draftKey={`settings.reading.${reading?.id ?? ''}`}
      onClose={onClose}
      onConfirm={async (ground) => saySettled(await write.mutateAsync({ setting: reading?.id ?? '', value, ground }))}
    />
  )
}
