import { readWorkbook } from '../../documents/xlsx/read-workbook.ts'
import { type LocalDate, startOfYear } from '../../domain/dates.ts'
import type { IntakeProblem } from '../../domain/intake/types.ts'
import { inSheetOrder, interpretWorkbook } from '../../domain/intake/workbook.ts'
import { listDistricts } from '../../store/offices.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import { theOffice } from '../applications/find.ts'
import type { WriteContext } from '../context.ts'
import { applyPlan } from './apply.ts'
import { intakeContextOf } from './intake-context.ts'
import { readKnownCoops } from './known-coops.ts'
import { type IntakePlan, type PlannedRow, planIntake } from './plan.ts'
import { type IntakeTally, tally } from './tally.ts'

/** One good row (dòng của biểu tổng hợp) and what becomes of it. Amounts in đồng. */
export type IntakeRowOutcome = {
  readonly sheet: string
  readonly row: number
  readonly coop: string
  readonly taxCode: string | null
  /** Name of the district. */
  readonly district: string
  /** Code of the work. */
  readonly work: string
  readonly amount: number
  readonly totalInvestment: number | null
  readonly outcome: 'create' | 'update' | 'unchanged'
  /** Number of the file; null while it has none, which a dry run leaves so. */
  readonly no: string | null
}

export type IntakeOutcome = IntakeTally & {
  readonly dryRun: boolean
  readonly problems: readonly IntakeProblem[]
  readonly warnings: readonly IntakeProblem[]
  readonly rows: readonly IntakeRowOutcome[]
}

/**
 * Takes in a workbook as an office received it: good rows in one transaction, rows with a problem listed and left out. The same workbook a
 * second time changes nothing. A dry run answers the same and writes nothing.
 * @param input `requestDate`: of all rows that state none; null for 1 January of the office's year
 * @throws Refusal workbook.*, intake.noSheet, intake.columnsMissing, intake.columnDoubled, intake.legacyEncoding, office.missing
 */
export const importIntake = async (
  context: WriteContext,
  input: { readonly bytes: Uint8Array; readonly requestDate: LocalDate | null; readonly dryRun: boolean },
): Promise<IntakeOutcome> => {
  const { reads } = context.store
  const office = await theOffice(reads)
  const districts = await listDistricts(reads, office.provinceCode, startOfYear(office.year))
  const districtName = (code: string): string => districts.find((district) => district.code === code)?.name ?? code
  const sheets = await readWorkbook(input.bytes)
  const reading = interpretWorkbook(sheets, intakeContextOf(context.pack, office.year, districts, input.requestDate))

  const planOn = async (reads: Reads): Promise<IntakePlan> =>
    planIntake({
      pack: context.pack,
      rows: reading.rows,
      known: await readKnownCoops(reads, reading.rows),
      requestDate: input.requestDate,
      districtName,
    })
  const done = input.dryRun
    ? { plan: await planOn(reads), numbers: [] }
    : await context.store.write(async (tx) => {
        const plan = await planOn(tx)
        return { plan, numbers: await applyPlan(tx, context, plan.rows) }
      })
  return {
    dryRun: input.dryRun,
    ...tally(done.plan.rows),
    problems: inSheetOrder(sheets, [...reading.problems, ...done.plan.problems]),
    warnings: reading.warnings,
    rows: done.plan.rows.map((planned, place) => rowOutcome(planned, done.numbers[place] ?? null, districtName)),
  }
}

const rowOutcome = (
  { row: { sheet, row, application }, coop, file, outcome }: PlannedRow,
  no: string | null,
  districtName: (code: string) => string,
): IntakeRowOutcome => ({
  sheet,
  row,
  coop: coop.name,
  taxCode: coop.taxCode,
  district: districtName(coop.districtCode),
  work: application.work,
  amount: application.amount,
  totalInvestment: application.totalInvestment ?? null,
  outcome,
  no: no ?? file?.no ?? null,
})
