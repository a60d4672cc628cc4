import type { FrameFoot, FrameHead } from '../../domain/report/report.ts'
import { csvTextRecord } from '../csv/record.ts'

const records = (texts: readonly string[], fields: number): string =>
  texts.map((text) => csvTextRecord(text, fields)).join('')

/** What stands above a table, each line in the first of as many fields as the table has. */
export const csvHead = (head: FrameHead, fields: number): string =>
  records([...head.unit, head.title, head.subtitle, ...head.details], fields)

/** What stands below it. */
export const csvFoot = (foot: FrameFoot, fields: number): string =>
  records([foot.words, ...foot.notes, foot.placeAndDate, ...foot.signatures.map(({ title }) => title)], fields)
