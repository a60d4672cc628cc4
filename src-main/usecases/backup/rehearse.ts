import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { RestoreReport } from '../../domain/backup/report.ts'
import { examine, removeStaged, stagingPrefix } from './examine.ts'
import type { LongWork } from './long-work.ts'

/**
 * A restore rehearsal (diễn tập khôi phục): everything a restore does but the swap. Leaves nothing behind.
 * @throws Refusal as `examine`
 */
export const rehearseRestore = async (
  job: { readonly database: string; readonly from: string },
  work: LongWork,
): Promise<RestoreReport> => {
  await mkdir(dirname(job.database), { recursive: true })
  const staged = `${stagingPrefix(job.database)}${randomUUID().slice(0, 8)}`
  try {
    return await examine({ ...job, staged }, work)
  } finally {
    await removeStaged(staged)
  }
}
