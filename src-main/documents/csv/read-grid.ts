import type { Cell, GridRow, SheetGrid } from '../../domain/intake/grid.ts'
import { looksLikeTcvn3 } from '../../domain/intake/legacy-encoding.ts'
import { Refusal } from '../../domain/refusal.ts'
import { tooBig, workbookLimits } from '../xlsx/workbook-parts.ts'
import { decodeText } from './decode.ts'
import { csvRecords, type Separator, separators } from './records.ts'

/** A program writes ="0012" so that a spreadsheet keeps the zeros. */
const forcedText = /^="(.*)"$/s

/**
 * A text table as a sheet: every cell is text, rows count as a spreadsheet counts them.
 * @param fits how well a reading fits what is looked for; of the separators the best is taken, of equals the first
 * @throws Refusal `workbook.empty`, `workbook.tooBig`, `workbook.unreadable`
 */
export const readCsvGrid = (bytes: Uint8Array, name: string, fits: (grid: SheetGrid) => number): SheetGrid => {
  if (bytes.length === 0) throw new Refusal('workbook.empty', {})
  if (bytes.length > workbookLimits.fileBytes) throw tooBig()
  const { text, western } = decodeText(bytes)
  const old = western === null ? null : bestGrid(western, name, fits)
  const grid = old !== null && looksLikeTcvn3(old) ? old : bestGrid(text, name, fits)
  if (grid.rows.length === 0) throw new Refusal('workbook.empty', {})
  if (grid.rows.length > workbookLimits.rows) throw tooBig()
  return grid
}

const bestGrid = (text: string, name: string, fits: (grid: SheetGrid) => number): SheetGrid => {
  const [first, ...others] = separators.map((separator) => gridOf(text, separator, name))
  if (first === undefined) throw new Error('no separator is known')
  return others.reduce((best, grid) => (fits(grid) > fits(best) ? grid : best), first)
}

const gridOf = (text: string, separator: Separator, name: string): SheetGrid => ({
  name,
  hidden: false,
  serialSystem: 1900,
  merges: [],
  rows: csvRecords(text.replace(/^\ufeff/, ''), separator).flatMap((fields, at): GridRow[] => {
    const cells = new Map(
      fields.flatMap((field, column): [number, Cell][] =>
        field.trim() === '' ? [] : [[column + 1, { kind: 'text', text: textOf(field) }]],
      ),
    )
    return cells.size === 0 ? [] : [{ row: at + 1, cells }]
  }),
})

const textOf = (field: string): string => (forcedText.exec(field)?.[1] ?? field).normalize('NFC')
