import type * as Electron from 'electron'
import type { ShellText } from '../text/shell.ts'

/** Every label is ours: the labels of roles would come in the language of the system. */
export const menuTemplate = (text: ShellText, printPdf: () => void): Electron.MenuItemConstructorOptions[] => {
  const { menu } = text
  return [
    {
      label: menu.file,
      submenu: [
        { label: menu.printPdf, accelerator: 'CmdOrCtrl+Shift+P', click: printPdf },
        { type: 'separator' },
        { label: menu.quit, role: 'quit' },
      ],
    },
    {
      label: menu.edit,
      submenu: [
        { label: menu.undo, role: 'undo' },
        { label: menu.redo, role: 'redo' },
        { type: 'separator' },
        { label: menu.cut, role: 'cut' },
        { label: menu.copy, role: 'copy' },
        { label: menu.paste, role: 'paste' },
        { label: menu.selectAll, role: 'selectAll' },
      ],
    },
    {
      label: menu.view,
      submenu: [
        { label: menu.zoomIn, role: 'zoomIn' },
        { label: menu.zoomOut, role: 'zoomOut' },
        { label: menu.zoomReset, role: 'resetZoom' },
        { type: 'separator' },
        { label: menu.fullScreen, role: 'togglefullscreen' },
      ],
    },
    { label: menu.window, submenu: [{ label: menu.minimize, role: 'minimize' }] },
  ]
}
