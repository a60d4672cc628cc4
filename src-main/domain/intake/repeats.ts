import type { RefusalCode } from '../refusal.ts'
import { coopNameKey } from '../text.ts'
import type { IntakeProblem, IntakeRow } from './types.ts'

/**
 * Rows that speak of one co-op in ways that cannot both stand. The first row stays, each later one becomes a problem that
 * names it: one tax code with two names or with the same work again, one name in one district with two tax codes or with the
 * same work again.
 */
export function findRepeats(rows: readonly IntakeRow[]): { rows: IntakeRow[]; problems: IntakeProblem[] } {
  const kept: IntakeRow[] = []
  const byTaxCode = new Map<string, IntakeRow[]>()
  const byName = new Map<string, IntakeRow[]>()
  const problems: IntakeProblem[] = []
  for (const row of rows) {
    const { taxCode } = row.coop
    const sameCode = taxCode === null ? [] : entry(byTaxCode, taxCode)
    const sameName = entry(byName, `${coopNameKey(row.coop.name)} ${row.coop.district}`)
    const problem = clash(row, sameCode, sameName)
    if (problem !== null) {
      problems.push(problem)
      continue
    }
    kept.push(row)
    sameCode.push(row)
    sameName.push(row)
  }
  return { rows: kept, problems }
}

function entry(map: Map<string, IntakeRow[]>, key: string): IntakeRow[] {
  const rows = map.get(key) ?? []
  map.set(key, rows)
  return rows
}

function clash(row: IntakeRow, sameCode: readonly IntakeRow[], sameName: readonly IntakeRow[]): IntakeProblem | null {
  const { name, taxCode } = row.coop
  const told = (first: IntakeRow, field: 'name' | 'taxCode', code: RefusalCode): IntakeProblem => ({
    sheet: row.sheet,
    row: row.row,
    column: row.columns[field] ?? null,
    value: field === 'name' ? name : taxCode,
    code,
    params: { sheet: first.sheet, row: first.row, name: first.coop.name, taxCode: first.coop.taxCode ?? '-' },
  })
  const otherName = sameCode.find((one) => coopNameKey(one.coop.name) !== coopNameKey(name))
  if (otherName !== undefined) return told(otherName, 'taxCode', 'intake.duplicateTaxCode')
  const sameWork = [...sameCode, ...sameName].find((one) => one.application.work === row.application.work)
  if (sameWork !== undefined) return told(sameWork, 'name', 'intake.duplicateRow')
  const otherCode = sameName.find(
    (one) => one.coop.taxCode !== null && taxCode !== null && one.coop.taxCode !== taxCode,
  )
  return otherCode === undefined ? null : told(otherCode, 'taxCode', 'intake.twoTaxCodes')
}
