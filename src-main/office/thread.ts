import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { lockFolder } from '../../db/lock.ts'
import { loadPack } from '../../db/packs/load.ts'
import { type FromOffice, officeStartSchema, toOfficeSchema } from '../contract/port.ts'
import { createSampleFile } from '../usecases/office/create-sample.ts'
import { type OpenOffice, openOffice } from '../usecases/open-office.ts'
import { answer } from './answer.ts'
import { openBackups } from './backups.ts'
import { openChecks } from './checks.ts'
import type { Desk } from './desk.ts'
import { type Door, openDoor } from './door.ts'
import { toOfficeError } from './errors.ts'
import { openExports } from './exports.ts'
import { openFiles } from './files.ts'
import type { Session } from './session.ts'

/** The office worker thread: the one place that owns the database while a window is open. */
const say = (message: FromOffice): void => parentPort?.postMessage(message)

const open = async (): Promise<{ desk: Desk; door: Door; close(): Promise<void> }> => {
  const { dataFolder, sample } = officeStartSchema.parse(workerData)
  const file = join(dataFolder, 'office.db')
  const lock = lockFolder(dataFolder)
  try {
    if (sample && !existsSync(file)) await createSampleFile(file, loadPack, () => undefined)
    const how = existsSync(file) ? 'open' : 'create'
    let office = await openOffice(file, how, loadPack)
    const door = openDoor()
    const files = openFiles(dataFolder)
    await files.clear()
    const exports = openExports(dataFolder, files, (progress) => say({ kind: 'progress', progress }))
    /** A restore puts another database in place: calls wait at the door, and find the other office when it opens. */
    const whileClosed = <T>(work: () => Promise<T>): Promise<T> =>
      door.shut(async () => {
        await exports.close()
        await office.close()
        try {
          return await work()
        } finally {
          office = await reopen(file)
        }
      })
    const backups = openBackups((progress) => say({ kind: 'progress', progress }), whileClosed)
    const desk: Desk = {
      get office() {
        return office
      },
      files,
      exports,
      backups,
      checks: openChecks((progress) => say({ kind: 'progress', progress })),
      tell: (job, done, total, state) => say({ kind: 'progress', progress: { job, done, total, state } }),
    }
    return {
      desk,
      door,
      close: async () => {
        await exports.close()
        await backups.close()
        await files.clear()
        await office.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Without an office nothing can be answered any more: the thread ends, and whoever starts it again is told why. */
const reopen = async (file: string): Promise<OpenOffice> => {
  try {
    return await openOffice(file, 'open', loadPack)
  } catch (error) {
    setImmediate(() => {
      throw error
    })
    throw error
  }
}

const serve = async (): Promise<void> => {
  const { desk, door, close } = await open()
  const session: Session = { person: null }
  const underWay = new Set<Promise<void>>()
  let closing = false
  parentPort?.on('message', (raw: unknown) => {
    const message = toOfficeSchema.parse(raw)
    if (message.kind === 'cancel') {
      desk.exports.cancel(message.job)
      desk.checks.cancel(message.job)
      return desk.backups.cancel(message.job)
    }
    if (message.kind === 'close') {
      if (closing) return undefined
      closing = true
      return void Promise.all(underWay)
        .then(close)
        .then(() => say({ kind: 'closed' }))
    }
    const done = door
      .enter(() => answer(desk, session, message.call, message.input))
      .then((value) => {
        say({ kind: 'answer', id: message.id, answer: value })
        underWay.delete(done)
      })
    underWay.add(done)
    return undefined
  })
  say({ kind: 'ready' })
}

try {
  await serve()
} catch (error) {
  say({ kind: 'failed', error: toOfficeError(error) })
}
