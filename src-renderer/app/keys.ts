import { useEffect, useRef, useSyncExternalStore } from 'react'
import { readSetting, writeSetting } from './settings.ts'

/** One shortcut. `key` as in KeyboardEvent.key, letters in lower case; `ctrl` for Ctrl (or Cmd). */
export type Shortcut = {
  readonly key: string
  readonly ctrl?: boolean
  readonly label: string
  readonly run: () => void
}

type Layer = { readonly shortcuts: () => readonly Shortcut[] }

const layers: Layer[] = []

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const dialogOpen = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null

/** Letters alone can be switched off (WCAG 2.1.4): speech input and unsteady hands press them by accident. */
let lettersOn = readSetting('letters') !== 'off'
const listeners = new Set<() => void>()

export const useLetters = (): [boolean, (on: boolean) => void] => {
  const on = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => lettersOn,
  )
  return [
    on,
    (next) => {
      lettersOn = next
      writeSetting('letters', next ? 'on' : 'off')
      for (const listener of listeners) listener()
    },
  ]
}

/** What may be pressed now; the screen's own before the frame's. */
export const activeShortcuts = (): readonly Shortcut[] => layers.toReversed().flatMap((layer) => layer.shortcuts())

const onKey = (event: KeyboardEvent): void => {
  const ctrl = event.ctrlKey || event.metaKey
  if (event.altKey || event.isComposing || event.defaultPrevented) return
  if (!ctrl && (typing(event.target) || dialogOpen() || !lettersOn)) return
  const pressed = event.key.toLowerCase()
  const found = activeShortcuts().find((s) => s.key.toLowerCase() === pressed && (s.ctrl === true) === ctrl)
  if (found === undefined) return
  event.preventDefault()
  found.run()
}

/** Shortcuts that work while the component is shown. The list may change at every render. */
export const useShortcuts = (shortcuts: readonly Shortcut[]): void => {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    const layer: Layer = { shortcuts: () => latest.current }
    if (layers.length === 0) window.addEventListener('keydown', onKey)
    layers.push(layer)
    return () => {
      layers.splice(layers.indexOf(layer), 1)
      if (layers.length === 0) window.removeEventListener('keydown', onKey)
    }
  }, [])
}
