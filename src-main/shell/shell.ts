import type {
  FilePurpose,
  PrintPdfAnswer,
  SaveExportAnswer,
  ShellInfo,
  ShellLanguage,
} from '../contract/shell-calls.ts'

/** A finished export of the office: where it lies, and the name to offer to a person. */
export type ExportFile = { readonly token: string; readonly path: string; readonly name: string }

/** What a desktop does for the office. Paths stay on this side: the gate turns them into tokens. */
export type Shell = {
  readonly info: () => ShellInfo
  /** `path`: what the person chose in a dialog. `input`: no dialog here, the page hands the file over itself. */
  readonly openFile: (
    purpose: FilePurpose,
  ) => Promise<
    { readonly kind: 'path'; readonly path: string } | { readonly kind: 'cancelled' } | { readonly kind: 'input' }
  >
  /** A path where nothing is yet; null: the person closed the dialog. */
  readonly chooseTarget: (name: string) => Promise<string | null>
  /** @throws when the file cannot be written; nothing half-written stays. */
  readonly saveExport: (file: ExportFile) => Promise<SaveExportAnswer>
  /** @throws when the file cannot be written; nothing half-written stays. */
  readonly printPdf: (name: string) => Promise<PrintPdfAnswer>
  readonly setLanguage: (language: ShellLanguage) => void
}
