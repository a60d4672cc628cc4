import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, FromOffice, Progress } from '../../src-main/contract/port.ts'
import { officeStartSchema, toOfficeSchema } from '../../src-main/contract/port.ts'

/**
 * A thread that speaks the office's side of the port and knows no law and no database. Its data folder's name chooses how it behaves: `locked` fails to
 * open, `broken` throws, `stubborn` never says that it closed.
 */

const { dataFolder } = officeStartSchema.parse(workerData)
const mode = basename(dataFolder)
const say = (message: FromOffice): void => parentPort?.postMessage(message)
const ok = (value: unknown): Answer => ({ ok: true, value })
const no = (code: string): Answer => ({ ok: false, error: { code, params: {}, vi: `vi ${code}`, en: `en ${code}` } })

const held: number[] = []
const uploads = new Map<string, { hash: ReturnType<typeof createHash>; chunks: number[] }>()
const adopted: string[] = []

const text = (input: unknown, key: string): string => {
  const value: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, key) : undefined
  return typeof value === 'string' ? value : ''
}

/** What a page may call. `seen` lists every file a shell handed over: no page must ever fill it. */
const pageCalls: Readonly<Record<string, (input: unknown) => Answer>> = {
  echo: ok,
  seen: () => ok(adopted),
  crash: () => {
    throw new Error('the fake office was told to fall over')
  },
  progress: (input) => {
    const progress: Progress = { job: text(input, 'job'), done: 1, total: 2, state: 'running' }
    say({ kind: 'progress', progress })
    return ok({})
  },
  'file.begin': (input) => {
    const token = `upload-${uploads.size}-${text(input, 'name').length}`
    uploads.set(token, { hash: createHash('sha256'), chunks: [] })
    return ok({ token })
  },
  'file.chunk': (input) => {
    const bytes = Buffer.from(text(input, 'base64'), 'base64')
    const upload = uploads.get(text(input, 'token'))
    upload?.hash.update(bytes)
    upload?.chunks.push(bytes.length)
    return ok({})
  },
  'file.end': (input) => {
    const upload = uploads.get(text(input, 'token'))
    return upload === undefined ? no('notFound') : ok({ sha256: upload.hash.digest('hex'), chunks: upload.chunks })
  },
}

/** What only a shell may call. The token is the name of a file in the data folder, `paper-…` a PDF, `photo-…` a web page in disguise. */
const shellOnly: Readonly<Record<string, (input: unknown) => Answer>> = {
  'shell.adoptFile': (input) => {
    const path = text(input, 'path')
    adopted.push(path)
    return ok({ token: 'adopted-0001', name: basename(path), size: statSync(path).size })
  },
  'shell.adoptTarget': (input) => {
    adopted.push(text(input, 'path'))
    return ok({ token: 'target-00001' })
  },
  'shell.exportPath': (input) => {
    const token = text(input, 'token')
    if (!token.startsWith('export-')) return no('notFound')
    return ok({ path: join(dataFolder, token), name: 'Sổ theo dõi 2018.xlsx' })
  },
  'shell.filePath': (input) => {
    const token = text(input, 'token')
    if (token.startsWith('paper-'))
      return ok({ path: join(dataFolder, token), mime: 'application/pdf', name: 'Đơn đề nghị.pdf' })
    if (token.startsWith('photo-')) return ok({ path: join(dataFolder, token), mime: 'text/html', name: 'a.html' })
    return no('notFound')
  },
}

const answer = (id: number, call: string, input: unknown): void => {
  if (call === 'hold') {
    held.push(id)
    return
  }
  const handler = pageCalls[call] ?? shellOnly[call]
  say({ kind: 'answer', id, answer: handler === undefined ? no('notFound') : handler(input) })
}

if (mode === 'broken') throw new Error('the fake office is broken')
if (mode === 'locked') say({ kind: 'failed', error: { code: 'db.locked', params: {}, vi: 'đang dùng', en: 'in use' } })
else {
  parentPort?.on('message', (received: unknown) => {
    const message = toOfficeSchema.parse(received)
    if (message.kind === 'invoke') answer(message.id, message.call, message.input)
    else if (message.kind === 'cancel') {
      say({ kind: 'progress', progress: { job: message.job, done: 0, total: null, state: 'cancelled' } })
    } else if (mode !== 'stubborn') {
      for (const id of held) say({ kind: 'answer', id, answer: ok({ rolledBack: true }) })
      say({ kind: 'closed' })
    }
  })
  say({ kind: 'ready' })
}
