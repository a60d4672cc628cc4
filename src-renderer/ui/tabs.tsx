import { type KeyboardEvent, useId } from 'react'

export type Tab<K extends string> = { readonly key: K; readonly label: string }

/** Tabs of one page; arrows move, the panel below belongs to the chosen one. `children` is that panel. */
export const Tabs = <K extends string>(props: {
  readonly label: string
  readonly tabs: readonly Tab<K>[]
  readonly active: K
  readonly onPick: (key: K) => void
  /** Id of the element that shows the chosen tab; give it `role="tabpanel"`. */
  readonly panelId: string
}) => {
  const id = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const at = props.tabs.findIndex((tab) => tab.key === props.active)
    const next = props.tabs[(at + step + props.tabs.length) % props.tabs.length]
    if (next === undefined) return
    event.preventDefault()
    props.onPick(next.key)
    document.getElementById(`${id}-${next.key}`)?.focus()
  }
  return (
    <div className="tabs" role="tablist" aria-label={props.label} onKeyDown={onKeyDown}>
      {props.tabs.map((tab) => (
        <button
          key={tab.key}
          id={`${id}-${tab.key}`}
          type="button"
          role="tab"
          aria-selected={tab.key === props.active}
          aria-controls={props.panelId}
          tabIndex={tab.key === props.active ? 0 : -1}
          onClick={() => props.onPick(tab.key)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}
