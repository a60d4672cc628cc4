import type { ReactNode } from 'react'

/** A key as it stands on the keyboard. Hidden from names: `aria-keyshortcuts` says it. */
export const Kbd = ({ children }: { readonly children: ReactNode }) => (
  <span className="kbd" aria-hidden="true">
    {children}
  </span>
)
