import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useText } from '../app/language.tsx'
import { Button } from './button.tsx'
import { Note } from './note.tsx'
import './panel.css'

type Toast = { readonly id: number; readonly tone: 'good' | 'bad' | 'warn'; readonly text: string }
type Say = (tone: Toast['tone'], text: string) => void

const ToastContext = createContext<Say | null>(null)

const most = 3

/** Short remarks at the lower right. They stay until closed or pushed out by newer ones: nobody has to read in a hurry. */
export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const t = useText(uiText)
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const say = useCallback<Say>(
    (tone, text) => setToasts((all) => [...all, { id: (all.at(-1)?.id ?? 0) + 1, tone, text }].slice(-most)),
    [],
  )
  const shown = useMemo(
    () =>
      toasts.map((toast) => (
        <Note
          key={toast.id}
          tone={toast.tone}
          title={toast.text}
          action={
            <Button little tone="quiet" onClick={() => close(toast.id)}>
              {t.close}
            </Button>
          }
        />
      )),
    [toasts, t, close],
  )
  return (
    <ToastContext value={say}>
      {children}
      <div className="toasts" aria-live="polite">
        {shown}
      </div>
    </ToastContext>
  )
}

/** @returns says a remark: what was done, or what could not be. */
export const useToast = (): Say => {
  const say = useContext(ToastContext)
  if (say === null) throw new Error('useToast outside of ToastProvider')
  return say
}
