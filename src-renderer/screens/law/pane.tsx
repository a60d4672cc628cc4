import type { KeyboardEvent, ReactNode, Ref } from 'react'

/** What stands beside the law. It scrolls by itself, so it must be reachable by keyboard. */
export const SidePane = (props: { readonly label: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
  <aside className="law-side" aria-label={props.label} tabIndex={0}>
    {props.children}
  </aside>
)

/** The law itself, or a list of it, on the left. */
export const TextPane = (props: {
  readonly label: string
  readonly padded?: boolean
  readonly paneRef?: Ref<HTMLElement>
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void
  readonly children: ReactNode
}) => (
  <section
    ref={props.paneRef}
    className={props.padded === true ? 'law-text stack law-padded' : 'law-text'}
    aria-label={props.label}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    tabIndex={0}
    onKeyDown={props.onKeyDown}
  >
    {props.children}
  </section>
)
