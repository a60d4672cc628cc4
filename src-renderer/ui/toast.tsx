import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useText } from '../app/language.tsx'
import { Button } from './button.tsx'
import { Note } from './note.tsx'
import './panel.css'

type Toast = { readonly id: number; readonly tone: 'good' | 'bad' | 'warn'; readonly text: string }
type Say = (tone: Toast['tone'], text: string) => void

const ToastContext = createContext<Say | null>(null)

const most = 3
const goodStaysMs = 12_000

/**
 * Short remarks at the lower left, away from the buttons of dialogs, panes and feet. What could not be done stays until closed;
 * what was done goes by itself, but not while it is pointed at or has the focus.
 */
export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const say = useCallback<Say>(
    (tone, text) =>
      setToasts((all) => {
        const next = { id: (all.at(-1)?.id ?? 0) + 1, tone, text }
        // What was done a moment ago is old news when the next thing is done; it would only hide what lies below.
        return [...all.filter((one) => one.tone !== 'good' || tone !== 'good'), next].slice(-most)
      }),
    [],
  )
  return (
    <ToastContext value={say}>
      {children}
      <div className="toasts" aria-live="polite">
        {toasts.map((toast) => (
          <OneToast key={toast.id} toast={toast} onClose={close} />
        ))}
      </div>
    </ToastContext>
  )
}

const OneToast = ({ toast, onClose }: { readonly toast: Toast; readonly onClose: (id: number) => void }) => {
  const t = useText(uiText)
  const [held, setHeld] = useState(false)
  const { id, tone } = toast
  useEffect(() => {
    if (tone !== 'good' || held) return
    const timer = setTimeout(() => onClose(id), goodStaysMs)
    return () => clearTimeout(timer)
  }, [id, tone, held, onClose])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only holds the remark; closing is a button.
    <div
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Note
        tone={tone}
        title={toast.text}
        action={
          <Button little tone="quiet" onClick={() => onClose(id)}>
            {t.close}
          </Button>
        }
      />
    </div>
  )
}

/** @returns says a remark: what was done, or what could not be. */
export const useToast = (): Say => {
  const say = useContext(ToastContext)
  if (say === null) throw new Error('useToast outside of ToastProvider')
  return say
}
