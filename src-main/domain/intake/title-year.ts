import { fold } from '../text.ts'
import { columnLetter, type SheetGrid } from './grid.ts'
import type { Header } from './header.ts'
import type { IntakeProblem } from './types.ts'

/**
 * Cells of the title and the heading that name a year other than the office's (“… NĂM 2017”), as warnings. Dates
 * (“tháng 02 năm 2018”) and revenue columns speak of other years rightly.
 */
export function yearsOtherThan(officeYear: number, grid: SheetGrid, header: Header): IntakeProblem[] {
  const warnings: IntakeProblem[] = []
  const revenue = new Set(header.revenue.map((one) => one.column))
  for (const { row, cells } of grid.rows.filter((one) => one.row <= header.lastRow)) {
    for (const [column, cell] of cells) {
      if (cell.kind !== 'text' || (row >= header.firstRow && revenue.has(column))) continue
      const years = [...fold(cell.text).matchAll(/(?<!\bthang \d{1,2} )\bnam (20\d\d)\b/g)].map((match) =>
        Number(match[1]),
      )
      const [year] = years
      if (year === undefined || years.includes(officeYear)) continue
      const at = { sheet: grid.name, row, column: columnLetter(column), value: cell.text }
      warnings.push({ ...at, code: 'intake.yearDiffers', params: { year, officeYear } })
    }
  }
  return warnings
}
