import { z } from 'zod'
import {
  amount,
  choice,
  count,
  date,
  type FactKind,
  factKinds,
  flag,
  group,
  hectares,
  list,
  percent,
  yearly,
} from './fact-kinds.ts'

/**
 * Everything a rule may ask about one application. Missing means unknown, `null` means known to be none, and a key that is
 * not here is refused. Types, flat names, units and bounds derive from this one schema; labels are keyed by the flat names.
 */
export const factsSchema = z.strictObject({
  content: z.string().register(factKinds, { kind: 'code' }),
  work: z.string().nullish().register(factKinds, { kind: 'code' }),
  requestDate: date('unknown'),
  /** What the applicant asks for, đồng. */
  amount: amount('zero'),
  totalInvestment: amount('positive'),
  ownContribution: amount('zero'),
  /** Own share of the approved project, where one is known. */
  approvedOwnSharePct: percent(),
  /** Production land the co-op takes charge of, or the zone served: not the reach of this one work. */
  areaHa: hectares(),
  /** A firebreak is a kind of forest work; unless it is said, a work is none. */
  firebreak: flag('no'),
  households: count('household'),
  /** Heads per day and night. */
  capacity: group({ livestock: count('livestock'), poultry: count('poultry') }),
  offtakePerYear: amount('zero'),
  practices: list(z.string().min(1)),
  /** The state has already paid for this work, or for renting it. */
  priorState: flag('unknown'),
  hasOffice: flag('unknown'),
  inYearPlan: flag('unknown'),
  /** Similar support under other texts that the applicant declared. */
  reportedSupport: list(
    z.union([
      z.string().min(1),
      z.strictObject({
        program: z.string().nullish(),
        item: z.string().nullish(),
        year: z.int().min(1900).max(9999).nullish(),
      }),
    ]),
  ),
  /** Codes of the papers on file and checked. They prove; rules do not compare them. */
  papers: z.array(z.string()).nullish(),
  /** Signed notes by condition id. They settle what the law leaves to a person. */
  judgements: z.record(z.string(), z.enum(['met', 'notMet'])).nullish(),
  coop: group({
    kind: choice(['HTX', 'LHHTX', 'QTDND']),
    field: choice(['agriculture', 'other']),
    area: choice(['ordinary', 'difficult', 'speciallyDifficult', 'border', 'island']),
    foundedOn: date('unknown'),
    reregisteredOn: date('never'),
    members: count('member'),
    belowMinimumSince: date('never'),
    maxMemberSharePct: percent(),
    status: choice(['active', 'suspended', 'dissolved']),
    idleSince: date('never'),
    lastMeetingOn: date('never'),
    revenue: yearly(),
  }),
})

export type Facts = z.infer<typeof factsSchema>

/** A fact as rules and screens name it: `coop.members`, one level deep. */
export type FactInfo = FactKind & { readonly name: string; readonly parent: string | null; readonly key: string }

/** What the engine is told beside the facts of the file: overlaps of support found in the register. */
const engineInputs = ['registerOverlaps'] as const

/** Every fact in the order of the schema, then the inputs of the engine. */
export const factTable: readonly FactInfo[] = [
  ...flatten(factsSchema.shape, null),
  ...engineInputs.map((name): FactInfo => ({ name, parent: null, key: name, kind: 'list' })),
]

export const factNames: readonly string[] = factTable.map((fact) => fact.name)

function flatten(shape: Readonly<Record<string, z.ZodType>>, parent: string | null): FactInfo[] {
  return Object.entries(shape).flatMap(([key, schema]): FactInfo[] => {
    const kind = factKinds.get(schema)
    if (kind === undefined) return []
    const fact: FactInfo = { ...kind, name: parent === null ? key : `${parent}.${key}`, parent, key }
    return [fact, ...flatten(innerShape(schema), key)]
  })
}

function innerShape(schema: unknown): Readonly<Record<string, z.ZodType>> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return innerShape(schema.unwrap())
  return schema instanceof z.ZodObject ? schema.shape : {}
}
