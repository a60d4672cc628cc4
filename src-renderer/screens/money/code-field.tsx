import { Select, TextInput } from '@mantine/core'
import type { CodeListView } from '../../../src-main/contract/codes.ts'
import { matchesCode } from '../../../src-main/domain/codes/valid.ts'
import { moneyBudgetText } from '../../../src-main/text/screens/money-budget.ts'
import { useText } from '../../app/language.tsx'

type Props = {
  readonly label: string
  /** What is expected where no list is on file. */
  readonly hint: string
  readonly maxLength: number
  readonly year: number
  /** The codes of the year; undefined: no list is on file, the code is typed. */
  readonly list: CodeListView | undefined
  readonly value: string
  readonly error: string | null
  readonly onCode: (code: string) => void
}

/** One budget code: chosen from the list of its year by code or name, typed where there is no list. */
export const CodeField = ({ label, hint, maxLength, year, list, value, error, onCode }: Props) => {
  const t = useText(moneyBudgetText)
  if (list === undefined)
    return (
      <TextInput
        label={label}
        description={t.noCodeList(hint)}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onCode(event.currentTarget.value.trim())}
        error={error}
      />
    )
  const { codes } = list
  // What was typed before there was a list is shown, and refused with its reason.
  const typed = value === '' || codes.some(({ code }) => code === value) ? [] : [{ code: value, name: t.codeOutside }]
  const named = new Map([...typed, ...codes].map((one) => [one.code, one]))
  return (
    <Select
      label={label}
      description={t.codesOf(list.document, year)}
      nothingFoundMessage={t.codeNotFound}
      searchable
      clearable
      limit={50}
      data={[...named.values()].map(({ code, name }) => ({ value: code, label: `${code} – ${name}` }))}
      filter={({ options, search }) =>
        options.filter((option) => 'value' in option && matchesCode(named.get(option.value) ?? nothing, search))
      }
      value={value === '' ? null : value}
      onChange={(code) => onCode(code ?? '')}
      error={error}
    />
  )
}

const nothing = { code: '', name: '' }
