import { contextBridge, ipcRenderer } from 'electron'
import type { Progress } from './contract/port.ts'
import type { OfficeWindow } from './contract/window.ts'
import { channels } from './contract/window.ts'

contextBridge.exposeInMainWorld('office', {
  invoke: (call, input) => ipcRenderer.invoke(channels.invoke, call, input),
  onProgress: (listener) => {
    // The page gets the progress alone: Electron's event would hand it the sender.
    const receive = (_event: unknown, progress: Progress): void => listener(progress)
    ipcRenderer.on(channels.progress, receive)
    return () => {
      ipcRenderer.removeListener(channels.progress, receive)
    }
  },
} satisfies OfficeWindow)
