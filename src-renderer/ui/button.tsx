import type { ReactNode } from 'react'
import { Kbd } from './kbd.tsx'

type Props = {
  readonly children: ReactNode
  readonly onClick: () => void
  readonly tone?: 'plain' | 'main' | 'quiet' | 'danger'
  /** Smaller, for rows and panes. */
  readonly little?: boolean
  /** The key that does the same, shown beside the words. */
  readonly kbd?: string
  readonly disabled?: boolean
  /** Busy: shown disabled, focus kept. */
  readonly busy?: boolean
  /** When the words alone do not say which (rows). */
  readonly label?: string
  readonly title?: string
  readonly pressed?: boolean
  readonly expanded?: boolean
}

export const Button = (props: Props) => (
  <button
    type="button"
    className={['btn', props.tone ?? 'plain', props.little === true ? 'little' : ''].join(' ')}
    onClick={() => {
      if (props.busy !== true) props.onClick()
    }}
    disabled={props.disabled === true}
    aria-disabled={props.busy === true ? true : undefined}
    aria-label={props.label}
    aria-keyshortcuts={props.kbd}
    aria-pressed={props.pressed}
    aria-expanded={props.expanded}
    title={props.title}
  >
    {props.children}
    {props.kbd === undefined ? null : <Kbd>{props.kbd}</Kbd>}
  </button>
)
