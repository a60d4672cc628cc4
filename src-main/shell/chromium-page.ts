import type { OfficeWindow } from '../contract/window.ts'

export const bindingName = '__office'
export const progressEvent = 'office:progress'

/**
 * Runs in the browser, before any script of a page, and stands alone: nothing of this module is there. Puts the same `window.office` in place
 * as Electron's preload, in our top frame only, and takes the raw binding away.
 */
export const installOffice = (names: { origin: string; binding: string; event: string }): void => {
  const raw: unknown = Reflect.get(window, names.binding)
  Reflect.deleteProperty(window, names.binding)
  if (window.top !== window || location.origin !== names.origin || typeof raw !== 'function') return
  const office: OfficeWindow = {
    invoke: (call, input) => raw(call, input),
    onProgress: (listener) => {
      const receive = (event: Event): void => {
        if (event instanceof CustomEvent) listener(event.detail)
      }
      window.addEventListener(names.event, receive)
      return () => window.removeEventListener(names.event, receive)
    },
  }
  Object.defineProperty(window, 'office', { value: Object.freeze(office), enumerable: true })
}

/** Runs in the browser: hands one progress to the listeners of the page. */
export const dispatchProgress = (sent: { event: string; progress: unknown }): void => {
  window.dispatchEvent(new CustomEvent(sent.event, { detail: sent.progress }))
}
