import { dirname } from 'node:path'
import { Refusal } from '../../domain/refusal.ts'

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined

/**
 * What the disk said while a file was written, as a refusal the office can explain; anything else comes back as it was.
 * @param path the file that was being written
 */
export const asDiskRefusal = (error: unknown, path: string): unknown => {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Refusal('db.full', {})
    case 'EFBIG':
      return new Refusal('backup.fileTooBig', { folder: dirname(path) })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
      return new Refusal('db.readOnly', { folder: dirname(path) })
    default:
      return error
  }
}
