import { existsSync } from 'node:fs'
import { Refusal } from '../../domain/refusal.ts'
import { paperFileById } from '../../store/papers.ts'
import type { OfficeContext } from '../context.ts'
import { paperPath } from './paper-store.ts'

/** @throws Refusal notFound, file.missing when the data folder lost it */
export const findPaperFile = async (
  office: OfficeContext,
  fileId: string,
): Promise<{ path: string; mime: string; name: string }> => {
  const file = await paperFileById(office.store.reads, fileId)
  if (file === undefined) throw new Refusal('notFound', { what: 'paperFile', id: fileId })
  const path = paperPath(office.folder, file.sha256)
  if (!existsSync(path)) throw new Refusal('file.missing', { sha256: file.sha256.slice(0, 12) })
  return { path, mime: file.mime, name: file.name }
}
