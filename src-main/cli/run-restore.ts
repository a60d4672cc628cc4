import { basename, dirname, resolve } from 'node:path'
import { lockFolder } from '../../db/lock.ts'
import type { Present, RestoreReport } from '../domain/backup/report.ts'
import { momentText } from '../domain/moment.ts'
import { cliBackupTexts as words } from '../text/cli-backup.ts'
import { sealReason, sealTable } from '../text/seal.ts'
import { rehearseRestore } from '../usecases/backup/rehearse.ts'
import { stageRestore } from '../usecases/backup/restore.ts'
import { swapIn } from '../usecases/backup/swap.ts'
import { flag, type Options, text } from './arguments.ts'
import { actorOf } from './office.ts'
import type { Output } from './output.ts'
import { unwatched } from './run-backup.ts'

/**
 * `restore`: without `--yes` a rehearsal that changes nothing; with it the backup takes the place of the present office, which is kept. The office
 * is not opened for it: a file that no longer opens is a reason to restore. A window on the folder refuses it.
 */
export const runRestore = async (options: Options, out: Output): Promise<number> => {
  const database = resolve(text(options, 'db') ?? '')
  const from = resolve(text(options, 'from') ?? '')
  if (!flag(options, 'yes')) {
    const report = await rehearseRestore({ database, from }, unwatched)
    if (out.json) return out.document({ restored: false, ...report }, undefined)
    sayReport(report, out)
    out.line(words.rehearsed, {})
    return 0
  }
  const lock = lockFolder(dirname(database))
  try {
    const job = {
      database,
      from,
      actor: actorOf(options),
      reason: text(options, 'reason') ?? words.reason.vi,
      seen: undefined,
    }
    const ready = await stageRestore(job, unwatched, () => undefined)
    const { kept } = await swapIn(ready, () => undefined)
    if (out.json) return await out.document({ restored: true, kept, papers: ready.papers, ...ready.report }, undefined)
    sayReport(ready.report, out)
    out.line(words.restored, { file: database, papers: ready.papers })
    if (kept !== null) out.line(words.kept, { path: kept })
    return 0
  } finally {
    lock.release()
  }
}

const sayReport = (report: RestoreReport, out: Output): void => {
  sayBackup(report, out)
  const { here } = report
  if (here.is === 'there') {
    sayPresent(report, here, out)
    sayDifference(report, here, out)
  } else if (here.is === 'none') out.line(words.here.none, {})
  else out.line(words.here.unreadable, { detail: here.detail })
}

const sayBackup = ({ from, backup }: RestoreReport, out: Output): void => {
  out.line(words.holds, {
    name: basename(from),
    at: momentText(backup.madeAt),
    program: backup.program,
    files: backup.files,
    vouchers: backup.book.vouchers,
    short: backup.book.short,
  })
  if (backup.migrated > 0) out.line(words.migrated, { count: backup.migrated })
  const [lost] = backup.lost
  if (lost !== undefined) out.line(words.lost, { count: backup.lost.length, sha256: lost.sha256 })
}

type There = Extract<Present, { readonly is: 'there' }>

const sayPresent = ({ known }: RestoreReport, { fault }: There, out: Output): void => {
  if (known === null) out.line(words.unknown, {})
  else out.line(words.known, { by: known.byName, at: momentText(known.at) })
  if (fault !== null)
    out.line(words.here.broken, {
      table: sealTable(fault.table, 'vi'),
      voucher: fault.voucher ?? '-',
      reason: sealReason(fault.reason, 'vi'),
    })
}

const sayDifference = ({ backup, difference }: RestoreReport, { facts }: There, out: Output): void => {
  if (difference === null) return
  const { relation, common, onlyHere, onlyThere } = difference
  const named = relation === 'thereAhead' ? onlyThere : onlyHere
  out.line(words.relation[relation], {
    common,
    here: onlyHere.count,
    there: onlyThere.count,
    numbers: named.numbers.slice(0, 3).join(', ') + (named.count > 3 ? '…' : ''),
  })
  const pair = (key: keyof typeof facts.counts): string => `${facts.counts[key]} / ${backup.counts[key]}`
  out.line(words.counts, {
    applications: pair('applications'),
    coops: pair('coops'),
    papers: pair('papers'),
    events: pair('events'),
  })
}
