import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { formatDate, type LocalDate, parseDate } from '../../src-main/domain/dates.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../app/language.tsx'
import { sayFailure } from './failure.ts'

export type FieldProps = {
  readonly label: string
  readonly required?: boolean
  /** Shown below the label. */
  readonly hint?: string
  readonly error?: string | null
  readonly disabled?: boolean
}

/** Reads day first: 03/04/2018 is 3 April. `onChange` gets null while empty or not a date; the field says what is wrong. */
export const DateField = (
  props: FieldProps & { readonly value: LocalDate | null; readonly onChange: (date: LocalDate | null) => void },
) => {
  const t = useText(uiText)
  const { language } = useLanguage()
  const [text, setText] = useState(props.value === null ? '' : formatDate(props.value))
  const [wrong, setWrong] = useState<unknown>(null)
  const { value } = props
  useEffect(() => {
    // A value set from outside (a restored draft) replaces the text; the text of the same date stays as it was typed.
    setText((before) => (value === null || readDate(before) === value ? before : formatDate(value)))
  }, [value])
  const onBlur = (): void => {
    if (text.trim() === '') {
      setWrong(null)
      return
    }
    try {
      setText(formatDate(parseDate(text)))
      setWrong(null)
    } catch (cause) {
      setWrong(cause)
    }
  }
  return (
    <TextInput
      label={props.label}
      description={props.hint}
      withAsterisk={props.required === true}
      aria-required={props.required === true}
      placeholder={t.dateHint}
      inputMode="numeric"
      disabled={props.disabled === true}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        setWrong(null)
        props.onChange(readDate(event.currentTarget.value))
      }}
      onBlur={onBlur}
      error={wrong === null ? props.error : sayFailure(wrong, language)}
    />
  )
}

const readDate = (text: string): LocalDate | null => {
  try {
    return text.trim() === '' ? null : parseDate(text)
  } catch {
    return null
  }
}
