import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Progress } from '../../src-main/contract/port.ts'
import { type BackupJobs, openBackupJobs } from '../../src-main/office/backup-jobs.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { newOffice } from '../usecases/office.ts'

const folder = temporaryFolder()
let office: OpenOffice
beforeAll(async () => {
  office = await newOffice(folder.file('office.db'))
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const target = (name: string) => ({ database: office.store.file, target: folder.file(name) })

/** Jobs with every end that was told, and a promise of the next one. */
const heard = (then: (progress: Progress) => void = () => undefined) => {
  const ends: Progress['state'][] = []
  let next = Promise.withResolvers<void>()
  const jobs: BackupJobs = openBackupJobs((progress) => {
    if (progress.state === 'running') return
    ends.push(progress.state)
    const told = next
    next = Promise.withResolvers()
    try {
      then(progress)
      told.resolve()
    } catch (refused) {
      told.reject(refused)
    }
  })
  return { jobs, ends, next: () => next.promise }
}

describe('work of minutes in a thread', () => {
  test('one at a time; a second one is refused while it runs', async () => {
    const { jobs, ends, next } = heard()
    const first = next()
    jobs.start('backup', target('one.zip'), async () => undefined)
    expect(await refusalOf(async () => jobs.start('backup', target('two.zip'), async () => undefined))).toBe(
      'backup.underWay',
    )
    await first
    expect(ends).toEqual(['done'])
  })

  test('who hears of the end begins the next one at once, whether it was done or failed', async () => {
    let left = 2
    const finished: string[] = []
    const begin = (name: string) =>
      jobs.start('backup', target(name), async (_, { path }) => {
        finished.push(path)
        if (left === 1) throw new Error('not written down')
      })
    const { jobs, ends, next } = heard(() => {
      left -= 1
      if (left >= 0) begin(`next-${left}.zip`)
    })
    begin('first.zip')
    for (let ended = 0; ended < 3; ended += 1) await next()
    expect(ends).toEqual(['done', 'failed', 'done'])
    expect(finished).toEqual(['first.zip', 'next-1.zip', 'next-0.zip'].map(folder.file))
  })
})
