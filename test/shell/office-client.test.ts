import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Progress } from '../../src-main/contract/port.ts'
import type { OfficeClient } from '../../src-main/shell/office-client.ts'
import { startOffice } from '../../src-main/shell/office-client.ts'

const thread = join(import.meta.dirname, 'fake-office.ts')

const open = (mode: string, closeWithin: number) =>
  startOffice({ thread, start: { dataFolder: join('/nowhere', mode), sample: false }, closeWithin })

const opened = async (mode: string, closeWithin: number): Promise<OfficeClient> => {
  const started = await open(mode, closeWithin)
  if (!started.ok) throw new Error(started.error.en)
  return started.office
}

/** Waits for one progress of a job, so that no test has to guess how long a thread takes. */
const nextOf = (office: OfficeClient, job: string): Promise<Progress> =>
  new Promise((resolve) => {
    const stop = office.onProgress((progress) => {
      if (progress.job !== job) return
      stop()
      resolve(progress)
    })
  })

test('answers come back to the call that asked, whatever the order', async () => {
  const office = await opened('office', 10_000)
  const answers = await Promise.all([1, 2, 3].map((n) => office.invoke('echo', { n })))
  expect(answers).toEqual([1, 2, 3].map((n) => ({ ok: true, value: { n } })))
  await office.close()
})

test('a data folder in use is an answer that says so', async () => {
  expect(await open('locked', 10_000)).toEqual({
    ok: false,
    error: { code: 'db.locked', params: {}, vi: 'đang dùng', en: 'in use' },
  })
})

test('a thread that cannot even start is an answer too', async () => {
  expect(await open('broken', 10_000)).toMatchObject({
    ok: false,
    error: { code: 'internal', params: { detail: 'the fake office is broken' } },
  })
})

test('a crash answers every call that waits, is told to the page, and the office starts again', async () => {
  const office = await opened('office', 10_000)
  const fallen = nextOf(office, 'office')
  const waiting = [office.invoke('hold', {}), office.invoke('crash', {})]
  const detail = 'the fake office was told to fall over'
  const internal = { ok: false, error: { code: 'internal', params: { detail } } }
  expect(await Promise.all(waiting)).toMatchObject([internal, internal])
  expect(await fallen).toMatchObject({ state: 'failed', error: { code: 'internal' } })
  expect(await office.invoke('echo', {})).toMatchObject({ ok: false, error: { code: 'internal' } })

  expect(await Promise.all([office.restart(), office.restart()])).toEqual([
    { ok: true, value: {} },
    { ok: true, value: {} },
  ])
  expect(await office.invoke('echo', { again: true })).toEqual({ ok: true, value: { again: true } })
  await office.close()
})

test('closing lets running work end, answers it, and takes no new work', async () => {
  const office = await opened('office', 10_000)
  const running = office.invoke('hold', {})
  const [first, second] = [office.close(), office.close()]
  expect(await running).toEqual({ ok: true, value: { rolledBack: true } })
  await Promise.all([first, second])
  expect(await office.invoke('echo', {})).toMatchObject({ ok: false, error: { code: 'internal' } })
  expect(await office.restart()).toMatchObject({ ok: false, error: { code: 'internal' } })
})

test('an office that does not end is ended, and its calls are answered', async () => {
  const office = await opened('stubborn', 50)
  const running = office.invoke('hold', {})
  await office.close()
  expect(await running).toMatchObject({ ok: false, error: { params: { detail: 'the office is closed' } } })
})

test('cancelling a job reaches the office, and its progress reaches everyone who listens', async () => {
  const office = await opened('office', 10_000)
  const heard = Promise.all([nextOf(office, 'job-1'), nextOf(office, 'job-1')])
  office.cancel('job-1')
  const cancelled = { job: 'job-1', done: 0, total: null, state: 'cancelled' }
  expect(await heard).toEqual([cancelled, cancelled])
  await office.close()
})

test('what cannot cross to a thread is refused and does not hang', async () => {
  const office = await opened('office', 10_000)
  expect(await office.invoke('echo', { f: () => 1 })).toMatchObject({ ok: false, error: { code: 'input.invalid' } })
  await office.close()
})
