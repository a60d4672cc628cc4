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
  list,
  measure,
  percent,
  yearly,
} from './fact-kinds.ts'

export const areaClasses = ['ordinary', 'difficult', 'speciallyDifficult', 'border', 'island'] as const

const wageRegions = ['I', 'II', 'III', 'IV'] as const

/** Offices write region 4 as often as IV. */
function wageRegion(value: unknown): unknown {
  return /^[1-4]$/.test(String(value)) ? wageRegions[Number(value) - 1] : value
}

/** One item asked for. `item`: a code of items.json; `quantity` in the unit of the item; `amount`: the real or estimated cost, đồng. */
const lineSchema = z.strictObject({
  item: z.string().min(1),
  quantity: z.number().min(0).max(1_000_000_000).nullish(),
  /** Share of the crop or the stock that was lost, percent. */
  lossPct: z.number().min(0).max(100).nullish(),
  amount: z.int().min(0).max(Number.MAX_SAFE_INTEGER).nullish(),
  /** False: there will be no lawful invoice. */
  invoice: z.boolean().nullish(),
  note: z.string().max(2000).nullish(),
})
export type CostLine = z.infer<typeof lineSchema>

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
  areaHa: measure('ha'),
  /** A firebreak is a kind of forest work; unless it is said, a work is none. */
  firebreak: flag('no'),
  /** Fish cages themselves, not works that serve them: unless it is said, a work is none. */
  cages: flag('no'),
  households: count('household'),
  /** Heads per day and night. */
  capacity: group({ livestock: count('livestock'), poultry: count('poultry') }),
  offtakePerYear: amount('zero'),
  practices: list(z.string().min(1)),
  /** The state has already paid for this work, or for renting it. */
  priorState: flag('unknown'),
  hasOffice: flag('unknown'),
  inYearPlan: flag('unknown'),
  /** The day the plan or the estimate was approved: it decides which norms apply. */
  planApprovedOn: date('unknown'),
  /** The co-op has had support of this content before. */
  supportedBefore: flag('unknown'),
  /** Area class of the place of operation, where it is not that of the head office. */
  placeArea: choice(areaClasses),
  /** Learners, or graduates taken on. */
  people: count('person'),
  /** Months each person is paid for. */
  months: count('month'),
  /** Region of the minimum wage. */
  region: z
    .preprocess(wageRegion, z.enum(wageRegions))
    .nullish()
    .register(factKinds, { kind: 'choice', values: wageRegions }),
  /** The degree fits the main business of the co-op. */
  degreeFits: flag('unknown'),
  /** Hours of direct guidance by an adviser. */
  hours: measure('hour'),
  /** Days of learning, or days an adviser travels and is back the same day. */
  days: count('day'),
  /** From the head office to the place of the class, one way. */
  distanceKm: measure('km'),
  ownVehicle: flag('unknown'),
  /** An adviser is no official unless it is said. */
  officialAdviser: flag('no'),
  studyVisit: flag('no'),
  studyVisitInPlan: flag('unknown'),
  purpose: choice(['new', 'change']),
  reorganisation: choice(['divide', 'separate', 'consolidate', 'merge']),
  production: choice(['crops', 'forestry', 'livestock', 'aquaculture', 'salt']),
  disasterOn: date('unknown'),
  disasterConfirmed: flag('unknown'),
  withinPlanning: flag('unknown'),
  preventionDone: flag('unknown'),
  /** Another policy already pays for the same loss. */
  otherPolicy: flag('unknown'),
  /** What money is asked for, item by item: cost lines, or damaged areas. */
  lines: list(lineSchema),
  /** Similar support under other texts that the applicant declared. */
  reportedSupport: list(
    z.union(
      [
        z.string().min(1),
        z.strictObject({
          program: z.string().nullish(),
          item: z.string().nullish(),
          year: z.int().min(1900).max(9999).nullish(),
        }),
      ],
      { error: 'text or {program, item, year}' },
    ),
  ),
  /** Codes of the papers on file and checked. They prove; rules do not compare them. */
  papers: z.array(z.string()).nullish(),
  /** Signed notes by condition id. They settle what the law leaves to a person. */
  judgements: z.record(z.string(), z.enum(['met', 'notMet'])).nullish(),
  coop: group({
    kind: choice(['HTX', 'LHHTX', 'QTDND']),
    field: choice(['agriculture', 'other']),
    /** Irrigation as a service (thủy lợi): agriculture where infrastructure is asked for, and nowhere else. */
    irrigationService: flag('no'),
    /** Area class of the head office. */
    area: choice(areaClasses),
    foundedOn: date('unknown'),
    reregisteredOn: date('never'),
    members: count('member'),
    belowMinimumSince: date('never'),
    maxMemberSharePct: percent(),
    /** All members have paid in what they promised. */
    capitalPaid: flag('unknown'),
    /** Some members are legal persons: the co-op must then be audited. */
    legalPersonMembers: flag('no'),
    status: choice(['active', 'suspended', 'dissolved']),
    idleSince: date('never'),
    lastMeetingOn: date('never'),
    certificateWithdrawnOn: date('never'),
    courtDecisionOn: date('never'),
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

/** The schema of one value; undefined for what no file states. */
export function factSchemaOf({ parent, key }: FactInfo): z.ZodType | undefined {
  return (parent === null ? innerShape(factsSchema) : innerShape(innerShape(factsSchema)[parent]))[key]
}

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
