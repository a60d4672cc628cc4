import { type LocalDate, yearOf } from '../dates.ts'
import { Refusal } from '../refusal.ts'
import { coopDisplayName, coopKindOf } from '../text.ts'
import { dateValue, membersValue, moneyValue, saysNone, taxCodeValue, textValue } from './cell-values.ts'
import type { ColumnField } from './columns.ts'
import type { SheetGrid } from './grid.ts'
import type { Header } from './header.ts'
import type { RowReader } from './row-reader.ts'
import type { IntakeContext, IntakeCoop } from './types.ts'

/** The co-op of one row, or null when the row cannot be told; the reader holds the problems and warnings. */
export function coopOfRow(
  reader: RowReader<ColumnField>,
  grid: SheetGrid,
  header: Header,
  section: string,
  ctx: IntakeContext,
): IntakeCoop | null {
  const name = reader.need('name', (cell) => coopDisplayName(textValue(cell)) || null)
  const taxCode = readTaxCode(reader)
  const foundedOn = reader.read('foundedOn', (cell) => foundingDate(dateValue(cell, grid.serialSystem), reader, ctx))
  const district = districtOf(reader, section, ctx)
  const members = reader.read('members', membersValue)
  const revenue: Record<string, number | null> = {}
  for (const column of header.revenue) {
    const amount = reader.readAt(column, (cell) => (saysNone(cell) ? null : moneyValue(cell, column.unit)))
    if (amount !== undefined) revenue[column.year] = amount
  }
  if (name === undefined || district === undefined) return null
  return {
    name,
    kind: coopKindOf(name),
    taxCode,
    district,
    ...(foundedOn === undefined ? {} : { foundedOn }),
    ...(members === undefined ? {} : { members }),
    revenue,
  }
}

function readTaxCode(reader: RowReader<ColumnField>): string | null {
  const read = reader.read('taxCode', (cell) => (saysNone(cell) ? null : taxCodeValue(cell))) ?? null
  if (read?.badCheckDigit === true)
    reader.warn(reader.column('taxCode'), 'intake.taxCodeCheckDigit', { value: read.code })
  return read?.code ?? null
}

function foundingDate(date: LocalDate, reader: RowReader<ColumnField>, ctx: IntakeContext): LocalDate {
  if (yearOf(date) > ctx.officeYear)
    reader.warn(reader.column('foundedOn'), 'intake.foundedLater', { year: ctx.officeYear })
  return date
}

/** An empty cell takes the district of the section row above it, where that names one. */
function districtOf(reader: RowReader<ColumnField>, section: string, ctx: IntakeContext): string | undefined {
  return reader.cell('district').kind === 'blank' && ctx.districts(section) !== null
    ? (ctx.districts(section) ?? undefined)
    : reader.need('district', (cell) => {
        const value = textValue(cell)
        const code = ctx.districts(value)
        if (code === null) {
          throw new Refusal('intake.districtUnknown', { value, expected: ctx.districtNames.join('; ') })
        }
        return code
      })
}
