import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cliBackupTexts } from '../text/cli-backup.ts'
import { nextBackupName, recordBackup } from '../usecases/backup/log.ts'
import { makeBackup } from '../usecases/backup/make.ts'
import { type Options, text } from './arguments.ts'
import { withOffice } from './office.ts'
import type { Output } from './output.ts'

/** On a command line nobody watches, and Ctrl+C ends the process. */
export const unwatched = { tell: () => undefined, cancelled: () => false }

/**
 * `backup`: one zip with everything; into a folder under a name of its own, or as the file that is named. Exit 1 also when papers were lost
 * before: the backup is there, but not all of the office is.
 */
export const runBackup = (options: Options, out: Output): Promise<number> =>
  withOffice(options, 'open', async (office) => {
    const path = resolve(text(options, 'out') ?? '')
    const target = existsSync(path) && statSync(path).isDirectory() ? join(path, await nextBackupName(office)) : path
    const report = await makeBackup({ database: resolve(office.store.file), target }, unwatched)
    await recordBackup(office, report)
    const { lost, book } = report
    out.say(report, cliBackupTexts.made, {
      path: report.path,
      megabytes: Math.ceil(report.bytes / 1_048_576),
      files: report.files,
      vouchers: book.vouchers,
      short: book.short,
    })
    if (out.json) return lost.length === 0 ? 0 : 1
    if (report.sameDisk) out.line(cliBackupTexts.sameDisk, {})
    if (lost[0] !== undefined) out.line(cliBackupTexts.lost, { count: lost.length, sha256: lost[0].sha256 })
    return lost.length === 0 ? 0 : 1
  })
