import { formatDate, isLocalDate, type LocalDate, yearOf } from '../../domain/dates.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import type { IntakeProblem, IntakeRow } from '../../domain/intake/types.ts'
import { Refusal, type RefusalCode } from '../../domain/refusal.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import { mergeFacts, type TypedFacts } from '../applications/facts.ts'
import { type CoopIndex, coopIndex } from './coop-index.ts'
import { applicationDifference, coopDifference, fileOf } from './differences.ts'
import type { KnownCoop } from './known-coops.ts'
import { matchCoop } from './match-coop.ts'
import type { PlannedCoop } from './planned-coop.ts'
import { factsOfRow } from './row-facts.ts'

/** What will be done with one good row. */
export type PlannedRow = {
  readonly row: IntakeRow
  readonly coop: PlannedCoop
  /** Null where the row asks for a new file. */
  readonly file: ApplicationRecord | null
  /** Facts of a new file, or those that change in a draft (`requestDate` among them). */
  readonly changes: TypedFacts
  readonly outcome: 'create' | 'update' | 'unchanged'
}

export type IntakePlan = { readonly rows: readonly PlannedRow[]; readonly problems: readonly IntakeProblem[] }

export type PlanInput = {
  readonly pack: Pack
  readonly rows: readonly IntakeRow[]
  readonly known: readonly KnownCoop[]
  /** The date the officer gave with the workbook. */
  readonly requestDate: LocalDate | null
  readonly districtName: DistrictName
}

export type DistrictName = (code: string) => string

/**
 * Decides for each row, in their order, whether it creates, changes or leaves things, or is a problem; a row with a problem is left out
 * whole. Reads and writes nothing: a dry run and a real one share this answer.
 */
export const planIntake = (input: PlanInput): IntakePlan => {
  const coops = coopIndex(input.known)
  const rows: PlannedRow[] = []
  const problems: IntakeProblem[] = []
  for (const row of input.rows) {
    const planned = planRow(input, coops, row)
    if ('conflicts' in planned)
      problems.push(...planned.conflicts.map((refusal) => problemOf(row, refusal, input.districtName)))
    else {
      rows.push(planned)
      coops.keep(planned.coop)
    }
  }
  return { rows, problems }
}

type Conflicts = { readonly conflicts: readonly Refusal[] }

const planRow = (input: PlanInput, coops: CoopIndex, row: IntakeRow): PlannedRow | Conflicts => {
  try {
    const facts = factsOfRow(input.pack, row)
    const coop = matchCoop(coops, row.coop, input.districtName)
    checkNotTaken(coop, row)
    const file = fileOf(coop, row)
    const ofCoop = coopDifference(coop, file, facts.coop)
    const told = { ...facts.application, ...statedDate(input, row) }
    const own =
      file === undefined ? { changes: facts.application, conflicts: [] } : applicationDifference(coop, file, told)
    const conflicts = [...ofCoop.conflicts, ...own.conflicts]
    if (conflicts.length > 0) return { conflicts }
    const coopChanged = keepInPlan(coop, row, facts.coop, ofCoop.changes)
    const changed = coopChanged || Object.keys(own.changes).length > 0
    const outcome = file === undefined ? 'create' : changed ? 'update' : 'unchanged'
    return { row, coop, file: file ?? null, changes: own.changes, outcome }
  } catch (error) {
    if (error instanceof Refusal) return { conflicts: [error] }
    throw error
  }
}

/** A date that merely fell to 1 January because neither column nor officer said one does not argue with a date that somebody did. */
const statedDate = ({ requestDate: given }: PlanInput, { application, columns }: IntakeRow): TypedFacts =>
  given === null && !('requestDate' in columns) ? {} : { requestDate: application.requestDate }

const fileKey = ({ application }: IntakeRow): string => `${application.work} ${yearOf(application.requestDate)}`

const checkNotTaken = (coop: PlannedCoop, row: IntakeRow): void => {
  const first = coop.takenBy.get(fileKey(row))
  if (first !== undefined)
    throw new Refusal('intake.duplicateRow', { ...first, name: coop.name, taxCode: coop.taxCode ?? '-' })
}

const keepInPlan = (coop: PlannedCoop, row: IntakeRow, told: TypedFacts, changes: TypedFacts): boolean => {
  const at = { sheet: row.sheet, row: row.row }
  // A code that another record of the co-op holds is known already.
  const code = coop.known.some(({ taxCode }) => taxCode === row.coop.taxCode) ? null : row.coop.taxCode
  const codeFilled = coop.taxCode === null && code !== null
  coop.taxCode ??= code
  coop.added = { ...coop.added, ...changes }
  coop.facts = mergeFacts(coop.facts, changes, 'import')
  coop.takenBy.set(fileKey(row), at)
  for (const name of Object.keys(told)) if (!coop.statedAt.has(name)) coop.statedAt.set(name, at)
  return codeFilled || Object.keys(changes).length > 0
}

/** A problem of the register with a row, at the cell whose value is in dispute. The value is shown as it was read, money in đồng. */
const problemOf = (
  { sheet, row, coop, columns }: IntakeRow,
  { code, params }: Refusal,
  districtName: DistrictName,
): IntakeProblem => {
  const identity = inDispute[code]
  const fact = String(params['fact'] ?? params['path'] ?? '').replace(/^coop\./, '')
  const read = identity === 'district' ? districtName(coop.district) : identity && coop[identity]
  return {
    sheet,
    row,
    column: columns[identity ?? fact] ?? null,
    value: read ?? readable(params['imported'] ?? params['value']),
    code,
    params,
  }
}

const inDispute: Partial<Record<RefusalCode, 'name' | 'taxCode' | 'district'>> = {
  'intake.nameDiffers': 'name',
  'intake.coopAmbiguous': 'name',
  'intake.duplicateRow': 'name',
  'intake.taxCodeDiffers': 'taxCode',
  'intake.districtDiffers': 'district',
}

const readable = (value: string | number | undefined): string | null => {
  if (value === undefined || String(value).startsWith('fact.')) return null
  return isLocalDate(value) ? formatDate(value) : String(value)
}
