import { useEffect, useState } from 'react'
import { type Dong, formatDong, parseAmount } from '../../../src-main/domain/money.ts'
import { amountInWords, defaultWordStyle } from '../../../src-main/domain/words.ts'

type Props = {
  /** Name for screen readers: there is no label in a row. */
  readonly label: string
  readonly value: Dong | null
  readonly onChange: (dong: Dong | null) => void
  readonly disabled?: boolean
  readonly invalid?: boolean
  /** Id of the sentence that says what is wrong. */
  readonly describedBy?: string | undefined
}

/** An amount in a row of a table: whole đồng, the words as a tooltip. */
export const AmountInput = (props: Props) => {
  const { value } = props
  const [text, setText] = useState(value === null ? '' : formatDong(value))
  const [wrong, setWrong] = useState(false)
  useEffect(() => {
    setText((before) => (value === null || readDong(before) === value ? before : formatDong(value)))
  }, [value])
  const onBlur = (): void => {
    const dong = readDong(text)
    setWrong(dong === null && text.trim() !== '')
    if (dong !== null) setText(formatDong(dong))
  }
  return (
    <input
      className="amount num"
      inputMode="numeric"
      aria-label={props.label}
      aria-invalid={wrong || props.invalid === true}
      aria-describedby={props.describedBy}
      disabled={props.disabled === true}
      title={value === null ? undefined : amountInWords(value, defaultWordStyle)}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        setWrong(false)
        props.onChange(readDong(event.currentTarget.value))
      }}
      onBlur={onBlur}
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
