import { writeSync } from 'node:fs'
import { stageRestore } from '../../src-main/usecases/backup/restore.ts'
import { type RestoreStep, restoreSteps } from '../../src-main/usecases/backup/steps.ts'
import { swapIn } from '../../src-main/usecases/backup/swap.ts'
import { quiet } from './backup-office.ts'
import { people } from './office.ts'

/**
 * Restores argv[3] into the office of argv[2] and is killed, by itself and without a farewell, right after the step argv[4]. Where that is
 * `told`, it prints each step instead, for whoever kills it from outside.
 */
const [, , database = '', from = '', last = ''] = process.argv
const at = (step: RestoreStep): void => {
  if (last === 'told') writeSync(1, `${step}\n`)
  else if (step === last) process.kill(process.pid, 'SIGKILL')
}
if (last !== 'told' && !restoreSteps.some((step) => step === last)) throw new Error(`no step ${last}`)
const job = { database, from, actor: people.leader, reason: 'thử', seen: undefined }
await swapIn(await stageRestore(job, quiet, at), at)
