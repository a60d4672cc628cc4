import { z } from 'zod'

/**
 * What crosses between a shell and the office worker thread. Both ends parse what they receive: a message that is not of this
 * shape is a fault of the program, not of the person, and is answered as `internal`.
 */

/** An error as data: the code and its parameters for the program, both sentences for the person. */
export const officeErrorSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  field: z.string().optional(),
  vi: z.string(),
  en: z.string(),
})
export type OfficeError = z.infer<typeof officeErrorSchema>

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: officeErrorSchema }),
])
/** Every call is answered, also a refused one. `value` is parsed by the one who asked, by the schema of the call. */
export type Answer = z.infer<typeof answerSchema>

/**
 * How far a long job is. `done` and `total` count lines of the job (`total` null: not known yet). A finished export carries the
 * `token` to ask for with `shell.saveExport`; a file that the Chromium shell saved carries `savedTo`, an absolute path. Job `office` is the office itself:
 * `failed` means that it stopped and `shell.restart` starts it again, `running` that it is finishing its work before the window closes.
 */
const progressSchema = z.object({
  job: z.string(),
  done: z.int().min(0),
  total: z.int().min(0).nullable(),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  token: z.string().optional(),
  savedTo: z.string().optional(),
  error: officeErrorSchema.optional(),
})
export type Progress = z.infer<typeof progressSchema>

/** What a shell sends. `id` is unique among the calls that wait for an answer. */
export const toOfficeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('invoke'), id: z.int(), call: z.string(), input: z.unknown() }),
  z.object({ kind: z.literal('cancel'), job: z.string() }),
  z.object({ kind: z.literal('close') }),
])
export type ToOffice = z.infer<typeof toOfficeSchema>

/**
 * What the office sends. First `ready` or `failed` (the data folder cannot be opened: nothing follows); after `close` it
 * finishes or rolls back, answers what it still owes, and says `closed` as its last word.
 */
export const fromOfficeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('failed'), error: officeErrorSchema }),
  z.object({ kind: z.literal('answer'), id: z.int(), answer: answerSchema }),
  z.object({ kind: z.literal('progress'), progress: progressSchema }),
  z.object({ kind: z.literal('closed') }),
])
export type FromOffice = z.infer<typeof fromOfficeSchema>

/** The worker's `workerData`. `sample`: an empty data folder is filled with the sample office. */
export const officeStartSchema = z.object({ dataFolder: z.string().min(1), sample: z.boolean() })
export type OfficeStart = z.infer<typeof officeStartSchema>
