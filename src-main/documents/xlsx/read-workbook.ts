import ExcelJS from 'exceljs'
import type { Cell, GridRow, MergeRange, SheetGrid } from '../../domain/intake/grid.ts'
import { Refusal } from '../../domain/refusal.ts'
import { cellOf, type DateSystem } from './cell-of.ts'
import { openWorkbook, tooBig, workbookLimits } from './workbook-parts.ts'

/** Looks and rules of a sheet, some of which exceljs unrolls cell by cell. */
const ignoreNodes = [
  'autoFilter',
  'cols',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'headerFooter',
  'hyperlinks',
  'pageMargins',
  'pageSetup',
  'picture',
  'printOptions',
  'rowBreaks',
  'sheetProtection',
  'sheetViews',
  'tableParts',
]

/**
 * The values of every sheet of an .xlsx file, in the order of its tabs.
 * @throws Refusal `workbook.empty`, `workbook.tooBig`, `workbook.encrypted`, `workbook.oldFormat`, `workbook.unreadable`.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetGrid[]> {
  const { zip, date1904 } = openWorkbook(bytes)
  const book = await load(zip)
  const system = { read: book.properties.date1904 ? 1904 : 1900, real: date1904 ? 1904 : 1900 } as const
  const sheets = book.worksheets.map((sheet) => gridOf(sheet, system))
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  if (rows === 0) throw new Refusal('workbook.empty', {})
  if (rows > workbookLimits.rows) throw tooBig()
  return sheets
}

async function load(zip: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  try {
    await book.xlsx.load(Uint8Array.from(zip).buffer, { ignoreNodes })
  } catch {
    throw new Refusal('workbook.unreadable', {})
  }
  return book
}

function gridOf(sheet: ExcelJS.Worksheet, system: DateSystem): SheetGrid {
  if (sheet.rowCount > workbookLimits.sheetRows) throw tooBig()
  const rows: GridRow[] = []
  sheet.eachRow((row) => {
    const cells = new Map<number, Cell>()
    row.eachCell((cell, column) => {
      if (cell.isMerged && cell.master.address !== cell.address) return
      const value = cellOf(cell, system)
      if (value.kind !== 'blank') cells.set(column, value)
    })
    if (cells.size > 0) rows.push({ row: row.number, cells })
  })
  return {
    name: sheet.name,
    hidden: sheet.state !== 'visible',
    serialSystem: system.real,
    rows,
    merges: mergesOf(sheet),
  }
}

function mergesOf(sheet: ExcelJS.Worksheet): MergeRange[] {
  return sheet.model.merges.map((range) => {
    const [from = '', to = from] = range.split(':')
    const start = sheet.getCell(from)
    const end = sheet.getCell(to)
    return {
      top: start.fullAddress.row,
      left: start.fullAddress.col,
      bottom: end.fullAddress.row,
      right: end.fullAddress.col,
    }
  })
}
