import { type KeptFile, keepPaperFile } from '../usecases/files/paper-store.ts'
import type { Desk } from './desk.ts'

/** The scan of a decision, kept before the transaction: a scan without a decision harms nothing. */
export const scanOf = async (
  desk: Desk,
  input: { readonly file: string | null; readonly fileName: string | null },
): Promise<KeptFile | null> => {
  if (input.file === null) return null
  const chosen = desk.files.find(input.file)
  return keepPaperFile(desk.office.folder, chosen.path, input.fileName ?? chosen.name)
}
