import { yearOf } from '../../domain/dates.ts'
import type { IntakeRow } from '../../domain/intake/types.ts'
import { Refusal, type RefusalParams } from '../../domain/refusal.ts'
import type { ApplicationState } from '../../domain/workflow/states.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import type { StoredFact } from '../../store/coops.ts'
import { sameValue, type TypedFacts } from '../applications/facts.ts'
import type { PlannedCoop } from './planned-coop.ts'

/** What a row changes, or why it may not. */
export type Difference = { readonly changes: TypedFacts; readonly conflicts: readonly Refusal[] }

/** Being dealt with, and not decided yet: what was found about the co-op counts in a verdict somebody stands for. */
const inHand: readonly ApplicationState[] = [
  'received',
  'checking',
  'supplementRequested',
  'eligible',
  'appraised',
  'submitted',
]
const ended: readonly ApplicationState[] = ['ineligible', 'rejected', 'withdrawn']

/** The file a row speaks of: the open one, else the last that ended without support. */
export const fileOf = (coop: PlannedCoop, { application }: IntakeRow): ApplicationRecord | undefined => {
  const same = coop.applications.filter(
    (file) =>
      file.content === application.content &&
      file.work === application.work &&
      file.year === yearOf(application.requestDate),
  )
  return same.find((file) => !ended.includes(file.state)) ?? same.at(-1)
}

/** An unknown fact of the co-op is filled; one that stands is changed only when an import wrote it and no file past draft rests on it. */
export const coopDifference = (
  coop: PlannedCoop,
  file: ApplicationRecord | undefined,
  told: TypedFacts,
): Difference => {
  const settled = [...(file === undefined ? [] : [file]), ...coop.applications].find(
    (one) => inHand.includes(one.state) || (one === file && one.state !== 'draft'),
  )
  return compare(coop.facts, told, (name, stored, imported) => {
    if (stored === undefined) return null
    const params = { fact: `coop.${name}`, stored: factWord(stored.value), imported: factWord(imported) }
    const earlier = coop.statedAt.get(name)
    if (earlier !== undefined) return new Refusal('intake.coopContradicts', { ...params, ...earlier })
    if (stored.origin !== 'import') return new Refusal('intake.officerEdited', { ...params, name: coop.name })
    return settled === undefined ? null : pastDraft(settled, params)
  })
}

/** A draft takes what an import says, but for facts of an officer; a file past draft takes nothing, not even what it lacks. */
export const applicationDifference = (coop: PlannedCoop, file: ApplicationRecord, told: TypedFacts): Difference =>
  compare(withDate(file), told, (fact, stored, imported) => {
    const params = { fact, stored: factWord(stored?.value), imported: factWord(imported) }
    if (file.state !== 'draft') return pastDraft(file, params)
    if (stored === undefined || stored.origin === 'import') return null
    return new Refusal('intake.officerEdited', { ...params, name: coop.name })
  })

/** The request date is no fact of its own; it came from an import when the file did. */
const withDate = (file: ApplicationRecord): Readonly<Record<string, StoredFact>> => {
  const imported = Object.values(file.facts).some((fact) => fact.origin === 'import')
  return { ...file.facts, requestDate: { value: file.requestDate, origin: imported ? 'import' : 'form' } }
}

const compare = (
  stored: Readonly<Record<string, StoredFact>>,
  told: TypedFacts,
  conflictOf: (name: string, stored: StoredFact | undefined, imported: unknown) => Refusal | null,
): Difference => {
  const changes: Record<string, unknown> = {}
  const conflicts: Refusal[] = []
  for (const [name, value] of Object.entries(told)) {
    const there = stored[name]
    if (there !== undefined && sameValue(there.value, value)) continue
    const conflict = conflictOf(name, there, value)
    if (conflict === null) changes[name] = value
    else conflicts.push(conflict)
  }
  return { changes, conflicts }
}

const pastDraft = ({ no, state }: ApplicationRecord, params: RefusalParams): Refusal =>
  new Refusal(ended.includes(state) ? 'intake.fileEnded' : 'intake.pastDraft', { ...params, no, state })

/** A fact inside a sentence; “none”, “unknown” and yes or no are codes that the sentence says in its language. */
const factWord = (value: unknown): string | number => {
  if (value === undefined) return 'fact.unknown'
  if (value === null) return 'fact.none'
  if (typeof value === 'boolean') return value ? 'fact.yes' : 'fact.no'
  if (typeof value === 'number') return value
  return Array.isArray(value) ? value.map(String).join(', ') || 'fact.none' : String(value)
}
