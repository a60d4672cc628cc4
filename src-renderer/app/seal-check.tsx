import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { frameText } from '../../src-main/text/screens/frame.ts'
import { SealDialog } from '../screens/money/seal-dialog.tsx'
import { useText } from './language.tsx'
import { useSession } from './session.tsx'

const SealCheckContext = createContext<() => void>(() => undefined)

/** One check of the seal for the whole window: top bar, palette, desk and book open the same one. */
export const SealCheck = ({ children }: { readonly children: ReactNode }) => {
  const [opened, setOpened] = useState(false)
  const open = useCallback(() => setOpened(true), [])
  return (
    <SealCheckContext value={open}>
      {children}
      <SealDialog opened={opened} onClose={() => setOpened(false)} />
    </SealCheckContext>
  )
}

/** Opens the check: how far it is, the way to stop it, and what was found. */
export const useSealCheck = (): (() => void) => useContext(SealCheckContext)

/** The short head of the seal; a click verifies it. */
export const SealStatus = () => {
  const t = useText(frameText)
  const { seal } = useSession()
  const check = useSealCheck()
  return (
    <button
      type="button"
      className="seal"
      aria-label={t.sealCheck(seal)}
      title={t.sealCheck(seal)}
      aria-haspopup="dialog"
      onClick={check}
    >
      <span>{t.seal}</span> <code>{seal}</code>
    </button>
  )
}
