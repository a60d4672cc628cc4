import { NativeSelect } from '@mantine/core'
import type { LawView } from '../../../src-main/contract/law.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { ConditionLinks } from './condition-links.tsx'
import { useLawWords } from './words.ts'

/** What the law leaves open and how the office reads it; another reading may be tried. */
export const ReadingsTable = (props: {
  readonly law: LawView
  readonly chosen: Readonly<Record<string, string>>
  readonly onChoose: (readings: Readonly<Record<string, string>>) => void
  readonly onCondition: (id: string) => void
}) => {
  const t = useText(lawText).parameters
  const { language } = useLanguage()
  const words = useLawWords()
  const status = useCall('law.status', {}, true)
  const choose = (id: string, value: string): void => {
    const { [id]: _, ...rest } = props.chosen
    props.onChoose(value === '' ? rest : { ...rest, [id]: value })
  }
  return (
    <table className="plain-table law-parameters" aria-label={t.readings}>
      <caption>{t.readings}</caption>
      <thead>
        <tr>
          <th scope="col">{t.reading}</th>
          <th scope="col">{t.chosen}</th>
          <th scope="col">{t.trial}</th>
        </tr>
      </thead>
      <tbody>
        {props.law.settings.map((setting) => {
          const now = status.data?.readings[setting.id] ?? setting.default
          return (
            <tr key={setting.id}>
              <td>
                {setting.name[language]}
                <ConditionLinks ids={setting.conditions} amounts={setting.amounts} onCondition={props.onCondition} />
              </td>
              <td>
                {setting.values.find(({ value }) => value === now)?.name[language] ?? now}
                <div className="muted small">{words.basis(setting.basis)}</div>
              </td>
              <td>
                <NativeSelect
                  size="xs"
                  aria-label={t.trialOf(setting.name[language])}
                  value={props.chosen[setting.id] ?? ''}
                  data={[
                    { value: '', label: t.asChosen },
                    ...setting.values
                      .filter(({ value }) => value !== now)
                      .map(({ value, name }) => ({ value, label: name[language] })),
                  ]}
                  onChange={(event) => choose(setting.id, event.currentTarget.value)}
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
