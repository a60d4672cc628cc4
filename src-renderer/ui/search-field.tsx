import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'

const pauseMs = 120

/** Searches while one types: `onSearch` hears the text a moment after the last letter. */
export const SearchField = (props: {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onSearch: (text: string) => void
  readonly inputRef?: React.RefObject<HTMLInputElement | null>
}) => {
  const { value, onSearch } = props
  const [text, setText] = useState(value)
  const heard = useRef(value)
  useEffect(() => {
    if (value === heard.current) return
    heard.current = value
    setText(value)
  }, [value])
  useEffect(() => {
    if (text === heard.current) return
    const timer = setTimeout(() => {
      heard.current = text
      onSearch(text)
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [text, onSearch])
  return (
    <TextInput
      {...(props.inputRef === undefined ? {} : { ref: props.inputRef })}
      className="search"
      type="search"
      aria-label={props.label}
      placeholder={props.placeholder}
      value={text}
      maxLength={200}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  )
}
