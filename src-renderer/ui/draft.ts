import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallArgument } from '../../src-main/contract/calls.ts'
import { useMayWrite } from '../app/session.tsx'
import { call } from '../client.ts'

type Json = CallArgument<'draft.save'>['value']

export type Draft<T> = {
  readonly value: T
  readonly set: (next: T) => void
  /** After the text was really recorded: forgets the draft and empties the field. */
  readonly drop: () => void
  /** True when something typed earlier was brought back. */
  readonly restored: boolean
  /** What is typed now is kept: it outlives a crash. */
  readonly saved: boolean
  /** The draft could not be saved; what is typed is still in `value`. */
  readonly failed: boolean
}

const pauseMs = 500

/**
 * What is being typed under `key`, saved half a second after the last change and when the field goes away, per person.
 * `read` turns a saved value back, or answers null when it is of another shape.
 */
export const useDraft = <T extends Json>(key: string, initial: T, read: (saved: unknown) => T | null): Draft<T> => {
  const mayWrite = useMayWrite()
  const [value, setValue] = useState<T>(initial)
  const [restored, setRestored] = useState(false)
  const [failed, setFailed] = useState(false)
  const [saved, setSaved] = useState(false)
  const first = useRef({ initial, read })
  /** What is typed and not saved yet. */
  const pending = useRef<{ readonly value: T } | null>(null)

  const save = useCallback(() => {
    const typed = pending.current
    if (typed === null || !mayWrite) return
    pending.current = null
    call('draft.save', { key, value: typed.value }).then(
      () => {
        setFailed(false)
        setSaved(pending.current === null)
      },
      () => setFailed(true),
    )
  }, [key, mayWrite])

  useEffect(() => {
    let gone = false
    setValue(first.current.initial)
    setRestored(false)
    if (mayWrite)
      call('draft.load', { key }).then(
        (found) => {
          const saved = found.value === null ? null : first.current.read(found.value)
          if (gone || saved === null || pending.current !== null) return
          setValue(saved)
          setRestored(true)
        },
        () => undefined,
      )
    window.addEventListener('pagehide', save)
    return () => {
      gone = true
      window.removeEventListener('pagehide', save)
      save()
    }
  }, [key, mayWrite, save])

  useEffect(() => {
    if (pending.current === null || pending.current.value !== value) return
    const timer = setTimeout(save, pauseMs)
    return () => clearTimeout(timer)
  }, [value, save])

  const set = useCallback((next: T) => {
    pending.current = { value: next }
    setValue(next)
    setSaved(false)
  }, [])
  const drop = useCallback(() => {
    pending.current = null
    setValue(first.current.initial)
    setRestored(false)
    setSaved(false)
    if (mayWrite) call('draft.drop', { key }).catch(() => undefined)
  }, [key, mayWrite])
  return { value, set, drop, restored, saved, failed }
}

/** For a draft that is one text. */
export const readText = (saved: unknown): string | null => (typeof saved === 'string' && saved !== '' ? saved : null)
