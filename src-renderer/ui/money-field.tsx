import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { type Dong, formatDong, parseAmount } from '../../src-main/domain/money.ts'
import { amountInWords, defaultWordStyle } from '../../src-main/domain/words.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../app/language.tsx'
import type { FieldProps } from './date-field.tsx'
import { sayFailure } from './failure.ts'

/**
 * Whole đồng: `250.000.000` or `250000000`. The amount in words stands below, so that a zero too many is seen. `onChange` hears null
 * where nothing is typed, and where it is no amount: then `readable` is false.
 */
export const MoneyField = (
  props: FieldProps & {
    readonly value: Dong | null
    readonly onChange: (dong: Dong | null, readable: boolean) => void
  },
) => {
  const t = useText(uiText)
  const { language } = useLanguage()
  const [text, setText] = useState(props.value === null ? '' : formatDong(props.value))
  const [wrong, setWrong] = useState<unknown>(null)
  const { value } = props
  useEffect(() => {
    setText((before) => (value === null || readDong(before) === value ? before : formatDong(value)))
  }, [value])
  const onBlur = (): void => {
    if (text.trim() === '') {
      setWrong(null)
      return
    }
    try {
      setText(formatDong(parseAmount(text, 'dong')))
      setWrong(null)
    } catch (cause) {
      setWrong(cause)
    }
  }
  return (
    <TextInput
      label={props.label}
      description={value === null ? (props.hint ?? t.moneyHint) : amountInWords(value, defaultWordStyle)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      withAsterisk={props.required === true}
      aria-required={props.required === true}
      inputMode="numeric"
      classNames={{ input: 'num' }}
      rightSection={<span className="muted small">đ</span>}
      rightSectionWidth={24}
      disabled={props.disabled === true}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        setWrong(null)
        const typed = event.currentTarget.value
        const dong = readDong(typed)
        props.onChange(dong, dong !== null || typed.trim() === '')
      }}
      onBlur={onBlur}
      error={wrong === null ? props.error : sayFailure(wrong, language)}
    />
  )
}

const readDong = (text: string): Dong | null => {
  try {
    return text.trim() === '' ? null : parseAmount(text, 'dong')
  } catch {
    return null
  }
}
