import type { Writable } from 'node:stream'
import Excel, { type AddWorksheetOptions, type Worksheet } from 'exceljs'
import { openSink, type Stage } from '../sink.ts'

/** A workbook that is written while it is made: committed rows are gone from memory. */
export type XlsxStream = {
  readonly addSheet: (name: string, options: Partial<AddWorksheetOptions>) => Worksheet
  /** Between batches of rows: waits until the compressor and the target have caught up. The library itself never waits. */
  readonly room: (sheet: Worksheet) => Promise<void>
  /** Writes what is left and ends the target. */
  readonly end: () => Promise<void>
}

export const openXlsx = (out: Writable, creator: string): XlsxStream => {
  const sink = openSink(out)
  const workbook = new Excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false })
  workbook.creator = creator
  workbook.lastModifiedBy = creator
  return {
    addSheet: (name, options) => workbook.addWorksheet(name, options),
    room: (sheet) => sink.room(stageBefore(sheet)),
    end: () => sink.orFailure(workbook.commit()),
  }
}

/**
 * The stage where rows wait for the compressor. The library keeps it to itself and its types do not name it, so every step is
 * looked at: a release that builds it otherwise fails here at once, not by filling the memory at a million lines.
 */
const stageBefore = (sheet: object): Stage => {
  const stream = 'stream' in sheet ? sheet.stream : undefined
  const pipes = isObject(stream) && 'pipes' in stream && Array.isArray(stream.pipes) ? stream.pipes : []
  const stage: unknown = pipes[0]
  if (!isPassThrough(stage)) throw new Error('exceljs keeps its row stream elsewhere than the back-pressure looks')
  return {
    get writableLength() {
      return stage._writableState.length
    },
    once: (event, listener) => stage.once(event, listener),
  }
}

type PassThrough = { readonly _writableState: { readonly length: number }; once: Stage['once'] }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isPassThrough = (stage: unknown): stage is PassThrough =>
  isObject(stage) &&
  'once' in stage &&
  typeof stage.once === 'function' &&
  '_writableState' in stage &&
  isObject(stage._writableState) &&
  'length' in stage._writableState &&
  typeof stage._writableState.length === 'number'
