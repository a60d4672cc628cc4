import { z } from 'zod'
import { fileToken, nothing } from './call.ts'

/**
 * The calls a shell answers itself. A page reaches them through `window.office.invoke` like any other call; every other name that
 * starts with `shell.` is refused before it reaches the office.
 */

/** At most this many bytes a chunk when a page hands a file over itself (Chromium shell). */
export const uploadChunkBytes = 3 * 1024 * 1024

/** `exportsFolder`: where files are saved without a dialog, null when the shell asks each time. */
const infoSchema = z.object({
  shell: z.enum(['electron', 'chromium']),
  version: z.string(),
  exportsFolder: z.string().nullable(),
  headless: z.boolean(),
})
export type ShellInfo = z.infer<typeof infoSchema>

const cancelledSchema = z.object({ kind: z.literal('cancelled') })
const savedSchema = z.object({ kind: z.literal('saved'), path: z.string() })

/** `size` in bytes. `input`: the shell has no dialog; the page uses `<input type=file>` and file.begin, file.chunk, file.end. */
const openFileSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('token'), token: fileToken, name: z.string(), size: z.int().min(0) }),
  cancelledSchema,
  z.object({ kind: z.literal('input') }),
])

/**
 * `download`: the page clicks a plain link to `url`, an `<a href>` without the `download` attribute (with it the browser fetches past the shell). Where
 * the file went comes as a progress of job `token` with `savedTo`.
 */
const saveExportSchema = z.discriminatedUnion('kind', [
  savedSchema,
  cancelledSchema,
  z.object({ kind: z.literal('download'), url: z.string() }),
])
export type SaveExportAnswer = z.infer<typeof saveExportSchema>

/** `token` stands for the chosen place; `path` is for people to read. */
const chooseTargetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('token'), token: fileToken, path: z.string() }),
  cancelledSchema,
])

const printPdfSchema = z.discriminatedUnion('kind', [savedSchema, cancelledSchema])
export type PrintPdfAnswer = z.infer<typeof printPdfSchema>

const filePurposes = ['workbook', 'statement', 'paper', 'decision', 'backup', 'profile', 'codes'] as const
export type FilePurpose = (typeof filePurposes)[number]

const languages = ['vi', 'en'] as const
export type ShellLanguage = (typeof languages)[number]

export const shellCalls = {
  'shell.info': { input: nothing, output: infoSchema },
  'shell.openFile': { input: z.strictObject({ purpose: z.enum(filePurposes) }), output: openFileSchema },
  /** Where a file will go that the office writes itself, for it may be gigabytes. Nothing is there yet. */
  'shell.chooseTarget': {
    input: z.strictObject({ name: z.string().min(1).max(200) }),
    output: chooseTargetSchema,
  },
  'shell.saveExport': { input: z.strictObject({ token: fileToken }), output: saveExportSchema },
  /** Prints the page as it stands, as a PDF. `name` without folder and ending. */
  'shell.printPdf': { input: z.strictObject({ name: z.string().min(1).max(200) }), output: printPdfSchema },
  /** Asks the office to stop a job; its end comes as a progress with state `cancelled`. */
  'shell.cancel': { input: z.strictObject({ job: z.string().min(1) }), output: nothing },
  /** Menu and dialogs follow the language of the page. */
  'shell.language': { input: z.strictObject({ language: z.enum(languages) }), output: nothing },
  /** Starts the office again after it stopped by itself; nothing to do while it runs. */
  'shell.restart': { input: nothing, output: nothing },
} as const
export type ShellCall = keyof typeof shellCalls

/**
 * Calls of the office that only a shell may make. They carry paths, so a page can never name them.
 * `shell.adoptFile`: the office reads the file a person chose and gives a token. `shell.adoptTarget`: a token for a place where the office will write. `shell.exportPath`: the finished export behind a token, with the name to offer.
 * `shell.filePath`: a stored paper behind a token, to be looked at.
 */
export const officeShellCalls = {
  adoptFile: {
    call: 'shell.adoptFile',
    input: z.strictObject({ path: z.string() }),
    output: z.object({ token: fileToken, name: z.string(), size: z.int().min(0) }),
  },
  adoptTarget: {
    call: 'shell.adoptTarget',
    input: z.strictObject({ path: z.string() }),
    output: z.object({ token: fileToken }),
  },
  exportPath: {
    call: 'shell.exportPath',
    input: z.strictObject({ token: fileToken }),
    output: z.object({ path: z.string(), name: z.string() }),
  },
  filePath: {
    call: 'shell.filePath',
    input: z.strictObject({ token: fileToken }),
    output: z.object({ path: z.string(), mime: z.string(), name: z.string() }),
  },
} as const
