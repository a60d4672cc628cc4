import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { factsText } from '../../src-main/text/screens/facts.ts'
import { useText } from '../app/language.tsx'
import { readNumber } from './read-number.ts'

const shownNumber = (value: number): string => String(value).replace('.', ',')

/** A count or a measure with its unit; not negative. */
export const NumberField = (props: {
  readonly label: string
  readonly unit: string
  readonly whole: boolean
  readonly max: number
  readonly value: number | null
  /** What is wrong with it besides: a gap, or what the office refused. */
  readonly error?: string | null
  readonly onChange: (value: number | null) => void
}) => {
  const t = useText(factsText)
  const { value, whole, max } = props
  const [text, setText] = useState(value === null ? '' : shownNumber(value))
  const [left, setLeft] = useState(false)
  const read = (from: string): number | null => {
    const number = readNumber(from, whole)
    return number !== null && number <= max ? number : null
  }
  useEffect(() => {
    setText((before) => (value === null || readNumber(before, whole) === value ? before : shownNumber(value)))
  }, [value, whole])
  return (
    <TextInput
      label={props.label}
      inputMode="decimal"
      classNames={{ input: 'num' }}
      rightSection={<span className="muted small">{props.unit}</span>}
      rightSectionWidth={Math.max(28, props.unit.length * 7 + 12)}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        setLeft(false)
        props.onChange(read(event.currentTarget.value))
      }}
      onBlur={() => setLeft(true)}
      error={
        left && text.trim() !== '' && read(text) === null ? (whole ? t.wholeBad : t.numberBad) : (props.error ?? null)
      }
    />
  )
}
