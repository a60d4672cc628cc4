import { NativeSelect, TextInput } from '@mantine/core'
import { ledgerKeys } from '../../../src-main/domain/ledger/columns.ts'
import { ledgerColumnTitles } from '../../../src-main/text/ledger.ts'
import { profilesText } from '../../../src-main/text/screens/profiles.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { columnOf, type TypedColumn } from './profile-shape.ts'

type Props = {
  readonly columns: readonly TypedColumn[]
  /** The person has tried to save: what is missing is said. */
  readonly asked: boolean
  readonly onColumns: (next: readonly TypedColumn[]) => void
}

/** The columns of a profile in their order. */
export const ProfileColumns = ({ columns, asked, onColumns }: Props) => {
  const t = useText(profilesText)
  const change = (at: number, next: TypedColumn): void => onColumns(columns.with(at, next))
  const move = (at: number, by: -1 | 1): void => {
    const [here, there] = [columns[at], columns[at + by]]
    if (here !== undefined && there !== undefined) onColumns(columns.with(at, there).with(at + by, here))
  }
  const free = ledgerKeys.find((key) => !columns.some((column) => column.kind === 'ledger' && column.key === key))
  return (
    <div className="stack">
      <table className="plain-table profile-columns">
        <caption>{t.columns}</caption>
        <thead>
          <tr>
            <th scope="col">{t.place}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.heading}</th>
            <th scope="col">{t.constant}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {columns.map((column, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; its fields keep no state of their own.
            <tr key={at}>
              <td className="num">{at + 1}</td>
              <td>
                <Source place={at + 1} column={column} onColumn={(next) => change(at, next)} />
              </td>
              <td>
                <TextInput
                  size="xs"
                  aria-label={t.headingOf(at + 1)}
                  maxLength={100}
                  value={column.heading}
                  onChange={(event) => change(at, { ...column, heading: event.currentTarget.value })}
                  error={asked && column.heading.trim() === '' ? t.missing : null}
                />
              </td>
              <td>
                {column.kind === 'constant' ? (
                  <TextInput
                    size="xs"
                    aria-label={t.constantOf(at + 1)}
                    placeholder={t.constantHint}
                    maxLength={200}
                    value={column.value}
                    onChange={(event) => change(at, { ...column, value: event.currentTarget.value })}
                  />
                ) : null}
              </td>
              <td>
                <div className="profile-acts">
                  <Button little disabled={at === 0} label={t.up(at + 1)} onClick={() => move(at, -1)}>
                    ↑
                  </Button>
                  <Button
                    little
                    disabled={at === columns.length - 1}
                    label={t.down(at + 1)}
                    onClick={() => move(at, 1)}
                  >
                    ↓
                  </Button>
                  <Button
                    little
                    disabled={columns.length === 1}
                    label={t.drop(at + 1)}
                    onClick={() => onColumns(columns.toSpliced(at, 1))}
                  >
                    ×
                  </Button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="line">
        <Button
          disabled={columns.length >= 60}
          onClick={() =>
            onColumns([...columns, free === undefined ? { kind: 'constant', value: '', heading: '' } : columnOf(free)])
          }
        >
          {t.add}
        </Button>
      </div>
    </div>
  )
}

/** A heading that was typed stays; one that came with the old column follows the new one. */
const Source = (props: {
  readonly place: number
  readonly column: TypedColumn
  readonly onColumn: (next: TypedColumn) => void
}) => {
  const t = useText(profilesText)
  const { language } = useLanguage()
  const { place, column, onColumn } = props
  const own = column.kind === 'ledger' && column.heading !== ledgerColumnTitles[column.key].vi
  const pick = (value: string): void => {
    const key = ledgerKeys.find((one) => one === value)
    if (key === undefined) onColumn({ kind: 'constant', value: '', heading: own ? column.heading : '' })
    else
      onColumn(
        own || (column.kind === 'constant' && column.heading !== '')
          ? { kind: 'ledger', key, heading: column.heading }
          : columnOf(key),
      )
  }
  return (
    <NativeSelect
      size="xs"
      aria-label={t.whatOf(place)}
      value={column.kind === 'ledger' ? column.key : ''}
      data={[
        ...ledgerKeys.map((key) => ({ value: key, label: ledgerColumnTitles[key][language] })),
        { value: '', label: t.constant },
      ]}
      onChange={(event) => pick(event.currentTarget.value)}
    />
  )
}
