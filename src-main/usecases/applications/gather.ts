import { assembleFacts } from '../../domain/dossier.ts'
import type { FactOrigin } from '../../domain/eligibility/criterion.ts'
import type { Facts } from '../../domain/eligibility/facts.ts'
import type { SignedOn } from '../../domain/eligibility/line.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import type { ProvincialValue } from '../../domain/eligibility/provincial.ts'
import { Refusal } from '../../domain/refusal.ts'
import { overlapLine, overlapsWith } from '../../domain/register/overlap.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import { type DossierParts, dossiersOf } from '../../store/dossiers.ts'
import { readSettings } from '../../store/offices.ts'
import { type Support, supportBeside } from '../../store/support.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { OfficeContext } from '../context.ts'
import { type Plan, papersWithPlan, readPlan, withPlan } from './plan-standing.ts'
import { type Province, readProvince, withPlace } from './province.ts'

/** Settings of the office that choose a reading of the law start with this; the rest of the key is the pack's own name. */
export const readingPrefix = 'reading.'

/** Everything a verdict and an amount are reckoned from: the same file gives the same bytes. */
export type Gathered = {
  readonly facts: Facts
  readonly origins: Readonly<Record<string, FactOrigin>>
  /** Chosen readings by setting of the pack. */
  readonly settings: Readonly<Record<string, string>>
  readonly provincial: readonly ProvincialValue[]
  /** Support already given that may overlap, one line each. */
  readonly overlaps: readonly string[]
  /** What each signed note that counts was signed on. */
  readonly signedOn: SignedOn
}

/** A file as the law sees it now: its own facts, those of its co-op, papers checked, notes signed, what office and province set. */
export const gather = async (
  reads: Reads,
  office: OfficeContext,
  application: ApplicationRecord,
): Promise<Gathered> => {
  const [gathered] = await gatherMany(reads, office, [application])
  if (gathered === undefined || gathered instanceof Refusal)
    throw gathered ?? new Refusal('notFound', { what: 'application', id: application.id })
  return gathered
}

/** Many files, in their order; in the place of one whose facts do not fit stands what is refused. */
export const gatherMany = async (
  reads: Reads,
  office: OfficeContext,
  applications: readonly ApplicationRecord[],
): Promise<(Gathered | Refusal)[]> => {
  const settings = await readingsOf(reads, office.pack)
  const province = await readProvince(reads, office.pack)
  const parts = await dossiersOf(reads, applications)
  const plan = await readPlan(reads, applications)
  const support = await supportBeside(
    reads,
    applications.map(({ id }) => id),
  )
  const overlaps = overlapLines(support)
  return applications.map((application, index) => {
    try {
      const assembled = assembleParts(office.pack, application, parts[index], province, plan)
      const origins = { ...assembled.origins, registerOverlaps: 'register' } as const
      return {
        ...assembled,
        origins,
        settings,
        provincial: province.values,
        overlaps: overlaps(application.id),
        signedOn: signedOnOf(parts[index]),
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return error
    }
  })
}

/** Support in the register that may be the file's own, one line each. */
const overlapLines = ({ files, given, sameAs }: Support): ((id: string) => readonly string[]) => {
  const overlaps = overlapsWith(given)
  return (id) => {
    const file = files.get(id)
    return file === undefined ? [] : overlaps(file, sameAs(file.rootId)).map((other) => overlapLine(file, other))
  }
}

const signedOnOf = (parts: DossierParts | undefined): SignedOn =>
  Object.fromEntries(
    [...new Map((parts?.judgements ?? []).map(({ conditionId, facts }) => [conditionId, facts]))].flatMap(
      ([conditionId, facts]) => (facts === null ? [] : [[conditionId, facts]]),
    ),
  )

const assembleParts = (
  pack: Pack,
  application: ApplicationRecord,
  parts: DossierParts | undefined,
  province: Province,
  plan: Plan,
) => {
  if (parts?.coop === undefined) throw new Refusal('notFound', { what: 'coop', id: application.coopId })
  const { coop, papers, judgements } = parts
  // Papers and notes that another pack asked for stay on file and prove nothing here.
  return assembleFacts(pack, {
    content: application.content,
    work: application.work,
    requestDate: application.requestDate,
    coopKind: coop.kind,
    ...withPlace(province, { ...application, facts: withPlan(plan, application) }, coop),
    papers: papersWithPlan(plan, application, papers).filter((code) =>
      pack.papers.some((paper) => paper.code === code),
    ),
    judgements: Object.fromEntries(
      judgements
        .filter(({ conditionId }) => pack.conditions.some(({ id }) => id === conditionId))
        .map(({ conditionId, verdict }) => [conditionId, verdict]),
    ),
  })
}

/** How the office reads what the law leaves open: the pack's own names with their values. What the pack no longer asks is not answered. */
export const readingsOf = async (reads: Reads, pack: Pack): Promise<Readonly<Record<string, string>>> => {
  const stored = await readSettings(reads)
  return Object.fromEntries(
    pack.settings.flatMap(({ id }) => {
      const value = stored.get(`${readingPrefix}${id}`)
      return value === undefined ? [] : [[id, String(value)]]
    }),
  )
}
