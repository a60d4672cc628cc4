import { assembleFacts } from '../../domain/dossier.ts'
import type { FactOrigin } from '../../domain/eligibility/criterion.ts'
import type { Facts } from '../../domain/eligibility/facts.ts'
import type { ProvincialValue } from '../../domain/eligibility/provincial.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import { coopById } from '../../store/coops.ts'
import { readSettings } from '../../store/offices.ts'
import { judgementsOf, papersOf } from '../../store/papers.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { OfficeContext } from '../context.ts'

/** Settings of the office that choose a reading of the law start with this; the rest of the key is the pack's own name. */
const readingPrefix = 'reading.'

/** Everything a verdict and an amount are reckoned from: the same file gives the same bytes. */
export type Gathered = {
  readonly facts: Facts
  readonly origins: Readonly<Record<string, FactOrigin>>
  /** Chosen readings by setting of the pack. */
  readonly settings: Readonly<Record<string, string>>
  readonly provincial: readonly ProvincialValue[]
}

/** A file as the law sees it now: its own facts, those of its co-op, papers checked, notes signed, what office and province set. */
export const gather = async (
  reads: Reads,
  office: OfficeContext,
  application: ApplicationRecord,
): Promise<Gathered> => {
  const coop = await coopById(reads, application.coopId)
  if (coop === undefined) throw new Refusal('notFound', { what: 'coop', id: application.coopId })
  const checked = (await papersOf(reads, application.id)).filter((paper) => paper.status === 'checked')
  const judgements = Object.fromEntries(
    (await judgementsOf(reads, application.id)).map((signed) => [signed.conditionId, signed.verdict]),
  )
  const assembled = assembleFacts(office.pack, {
    content: application.content,
    work: application.work,
    requestDate: application.requestDate,
    coopKind: coop.kind,
    facts: application.facts,
    coopFacts: coop.facts,
    papers: checked.map((paper) => paper.code),
    judgements,
  })
  return { ...assembled, settings: await readingsOf(reads), provincial: [] }
}

const readingsOf = async (reads: Reads): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    [...(await readSettings(reads))]
      .filter(([key]) => key.startsWith(readingPrefix))
      .map(([key, value]) => [key.slice(readingPrefix.length), String(value)]),
  )
