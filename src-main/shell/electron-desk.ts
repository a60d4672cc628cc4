import { writeFile } from 'node:fs/promises'
import type * as Electron from 'electron'
import type { FilePurpose, ShellLanguage } from '../contract/shell-calls.ts'
import { shellText } from '../text/shell.ts'
import { copyOf, safeFileName, writeWhole } from './export-files.ts'
import type { Shell } from './shell.ts'

const endings: Readonly<Record<FilePurpose, string[]>> = {
  workbook: ['xlsx'],
  statement: ['xlsx', 'csv', 'txt'],
  paper: ['pdf', 'png', 'jpg', 'jpeg'],
  decision: ['pdf', 'png', 'jpg', 'jpeg'],
  backup: ['zip'],
  profile: ['json'],
  codes: ['xlsx', 'csv'],
}

export type Desk = {
  readonly window: Electron.BrowserWindow
  readonly dialog: Electron.Dialog
  readonly version: string
  /** Called with the new language, for the menu. */
  readonly languageChanged: (language: ShellLanguage) => void
}

/** What Electron does for the office: dialogs, and the page as a PDF. */
export const electronDesk = ({ window, dialog, version, languageChanged }: Desk): Shell => {
  let language: ShellLanguage = 'vi'

  const askWhere = async (name: string): Promise<string | null> => {
    const chosen = await dialog.showSaveDialog(window, {
      title: shellText[language].save,
      defaultPath: safeFileName(name),
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    })
    return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
  }

  /** The office overwrites nothing there, so the dialog does not ask whether it may. */
  const askPlace = async (name: string): Promise<string | null> => {
    const chosen = await dialog.showSaveDialog(window, {
      title: shellText[language].saveBackup,
      defaultPath: safeFileName(name),
      properties: ['createDirectory'],
    })
    return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
  }

  return {
    info: () => ({ shell: 'electron', version, exportsFolder: null, headless: false }),
    openFile: async (purpose) => {
      const text = shellText[language]
      const chosen = await dialog.showOpenDialog(window, {
        title: text.open[purpose],
        filters: [{ name: text.kinds[purpose], extensions: endings[purpose] }],
        properties: ['openFile'],
      })
      const path = chosen.filePaths[0]
      return chosen.canceled || path === undefined ? { kind: 'cancelled' } : { kind: 'path', path }
    },
    chooseTarget: askPlace,
    saveExport: async (file) => {
      const path = await askWhere(file.name)
      if (path === null) return { kind: 'cancelled' }
      await writeWhole(path, copyOf(file.path))
      return { kind: 'saved', path }
    },
    printPdf: async (name) => {
      const path = await askWhere(`${name}.pdf`)
      if (path === null) return { kind: 'cancelled' }
      const bytes = await window.webContents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        pageSize: 'A4',
      })
      await writeWhole(path, (temporary) => writeFile(temporary, bytes))
      return { kind: 'saved', path }
    },
    setLanguage: (next) => {
      language = next
      languageChanged(next)
    },
  }
}
