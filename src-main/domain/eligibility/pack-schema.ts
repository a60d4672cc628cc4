import { z } from 'zod'
import { isLocalDate } from '../dates.ts'
import { operandSchema, parameterUnits, ruleSchema } from './rule-schema.ts'

const name = z.string().min(1)
const bilingual = z.strictObject({ vi: name, en: name })
const date = z.string().refine(isLocalDate, { error: 'yyyy-mm-dd' })
const figureOrDay = z.union([z.number(), date], { error: 'a number or yyyy-mm-dd' })
const period = z.strictObject({ from: date.nullable(), to: date.nullable() })

/**
 * read: the article itself was read; press: only a summary of it; office: no text says it, a rule of the office that can
 * be switched off; open: nobody could confirm it.
 */
const basis = z.enum(['read', 'press', 'office', 'open'])

/** Điều, khoản, điểm, yêu cầu thứ n. What no reading fixed is null and shown so. */
const citationForm = { error: '{document, article, clause, point, requirement}' }
const citation = z.strictObject(
  {
    document: name,
    article: name.nullable(),
    clause: name.nullable(),
    point: name.nullable(),
    requirement: name.nullable(),
  },
  citationForm,
)

const citationsForm = { error: '[{when, document, article, clause, point, requirement}, …]' }

/** Facts whose values narrow a condition, a citation or a paper: `{content: [...], "coop.kind": [...]}`. */
const scope = z.record(name, z.array(name).min(1))

/**
 * Which date decides the law that applies. plan: the day the plan was approved, else that of the request;
 * disaster: the day it struck, and nothing in its place.
 */
export const decidingDates = ['request', 'decision', 'payment', 'plan', 'disaster'] as const
export type DecidingDate = (typeof decidingDates)[number]

/** condition: counts in the overall verdict; priority: ranks, and never counts; warning: shown, and never counts. */
export const lineKinds = ['condition', 'priority', 'warning'] as const

const condition = z.strictObject({
  id: name,
  kind: z.enum(lineKinds),
  group: name,
  statement: bilingual,
  basis,
  /** The first whose scope fits and whose document is in force on the day the law is read as of; the last fits always. */
  citation: z
    .array(
      citation.extend({
        when: scope,
        /** How sure this place is, where that is not the condition's own: the law asks one content, the office the others. */
        basis: basis.optional(),
      }),
      citationsForm,
    )
    .min(1, citationsForm),
  /** Further places that say the same. */
  also: z.array(citation),
  inForce: period,
  /** What holds outside the dates: a person judges, or the condition is not there. */
  beforeForce: z.enum(['judgement', 'absent']),
  afterForce: z.enum(['judgement', 'absent']),
  decidedBy: z.enum(decidingDates),
  applies: scope,
  /** Applies only if this is met (null: always). */
  when: ruleSchema.nullable(),
  /** Does not apply if this is met (null: never). */
  unless: ruleSchema.nullable(),
  papers: z.array(name),
  rule: ruleSchema,
  /** One sentence by outcome, `{fact}`, `{threshold}`, `{margin}` filled in; an outcome without one takes the pack's own. */
  explain: z.strictObject({
    met: bilingual.optional(),
    notMet: bilingual.optional(),
    unknown: bilingual.optional(),
    judgement: bilingual.optional(),
  }),
})

/**
 * One step of an amount. let: a figure later steps use, shown where it has a working; part: an amount asked for; computed: what the norms give, and no
 * more; least: what they give at least; limit: a most beside it. A part whose `claimedBy` facts are not stated is not asked for; one that is and cannot be computed leaves
 * the whole open. Without a computed step the law leaves the most open, and a known limit is the only one.
 */
const amountStep = z.strictObject({
  id: name,
  role: z.enum(['let', 'part', 'computed', 'least', 'limit']),
  claimedBy: z.array(name),
  value: operandSchema,
  /** `{value}`, facts, `{param:ID}`, `{provincial:ID}`, `{step:ID}` filled in; null for a figure nobody is shown. */
  working: bilingual.nullable(),
  basis,
  citation,
})

/** Who pays: central budget, local budget, the co-op itself, science and technology, credit or other lawful money. */
export const moneySources = ['central', 'local', 'own', 'science', 'other'] as const

/** What the province sends about the plan of a year: the estimate (dự toán) and its progress (báo cáo tiến độ). */
export const planReports = ['estimate', 'progress'] as const

export const packFileSchemas = {
  'pack.json': z.strictObject({
    id: name,
    version: name,
    name: bilingual,
    inForce: period,
    /** When reports on a year's plan are due. */
    calendar: z.array(
      z.strictObject({
        report: z.enum(planReports),
        /** Month and day, MM-DD, before which it is sent: in the plan's own year or in the one before. */
        before: z.string().refine((day) => isLocalDate(`2017-${day}`), { error: 'MM-DD' }),
        ofYear: z.enum(['before', 'same']),
        citation,
      }),
    ),
    groups: z.array(z.strictObject({ id: name, name: bilingual })),
    units: z.array(z.strictObject({ id: z.enum(parameterUnits), name: bilingual })),
    words: z.strictObject({
      article: bilingual,
      clause: bilingual,
      point: bilingual,
      requirement: bilingual,
      undetermined: bilingual,
      surplus: bilingual,
      shortfall: bilingual,
      missingPapers: bilingual,
      outOfForce: bilingual,
      settledMet: bilingual,
      settledNotMet: bilingual,
      met: bilingual,
      notMet: bilingual,
      unknown: bilingual,
      judgement: bilingual,
      none: bilingual,
      /** Working of one line: `{item}`, `{quantity}`, `{unit}`, `{rate}`, `{amount}`, `{value}`. */
      lineByRate: bilingual,
      lineByCost: bilingual,
      lineNoInvoice: bilingual,
      lineOpen: bilingual,
      /** Optional, as kept packs of before have none: what a line says whose figure a fact of the file already states. */
      lineCounted: bilingual.optional(),
      /** By `{document}` of the province; and where it fixed nothing and the law says only the most. */
      lineFixed: bilingual.optional(),
      lineMost: bilingual.optional(),
      /** No day by which a rule could be chosen. */
      noDay: bilingual.optional(),
    }),
  }),
  'documents.json': z.array(
    z.strictObject({
      key: name,
      number: name.nullable(),
      /** Kind and number, as a citation begins: "Thông tư 15/2016/TT-BNNPTNT". */
      cite: bilingual,
      short: bilingual,
      title: bilingual,
      issuedOn: date.nullable(),
      inForce: period,
      note: bilingual.nullable(),
    }),
  ),
  'parameters.json': z.array(
    z.strictObject({
      id: name,
      name: bilingual,
      unit: z.enum(parameterUnits),
      values: z.array(period.extend({ value: figureOrDay, basis, citation })).min(1),
    }),
  ),
  'contents.json': z.array(
    z.strictObject({
      code: name,
      name: bilingual,
      /** False: the pack does not judge it yet, and says so. */
      supported: z.boolean(),
      /** Whether an application names a work of works.json. */
      needsWork: z.boolean(),
      /** Whether its money pays for classes: a payment then names the class, its timetable and its signed lists. */
      heldInClasses: z.boolean(),
      /**
       * Whether its money is investment: a payment then rests on a contract and what was accepted of it. Kept copies older than the
       * field do not say it and still replay; the database holds works to it whatever the pack says.
       */
      investment: z.boolean().default(false),
      /** Who pays, in percent of the support; null where no text fixes it. */
      sources: z.array(
        z.strictObject({
          source: z.enum(moneySources),
          sharePct: z.number().min(0).max(100).nullable(),
          basis,
          citation,
          /** What the share alone does not say. */
          note: bilingual.optional(),
        }),
      ),
      /** How long a dossier may wait for its answer, where a text says it; else the office's own days. */
      answer: z.strictObject({ workingDays: z.int().min(1).max(366), citation }).optional(),
      basis,
      citation,
    }),
  ),
  'works.json': z.strictObject({
    works: z.array(
      z.strictObject({
        code: name,
        content: name,
        name: bilingual,
        /** As workbooks write it; matched folded, as a prefix of whole words. `sets`: flags the wording itself states. */
        aliases: z.array(z.strictObject({ text: name, sets: z.record(name, z.boolean()) })).min(1),
      }),
    ),
    /** Which fact a size fills, by the unit a workbook gives it in; null: kept as text only. */
    measures: z.array(z.strictObject({ units: z.array(name).min(1), fact: name.nullable() })),
  }),
  'papers.json': z.array(
    z.strictObject({
      code: name,
      name: bilingual,
      stage: z.enum(['application', 'payment']),
      /** Scopes in which it is asked for; an empty scope is every application. */
      askedFor: z.array(scope).min(1),
      need: z.enum(['required', 'optional']),
      basis,
    }),
  ),
  /** Certificates and technology a form offers for the fact `practices`. */
  'practices.json': z.array(z.strictObject({ code: name, name: bilingual })),
  'settings.json': z.array(
    z.strictObject({
      id: name,
      name: bilingual,
      values: z.array(z.strictObject({ value: name, name: bilingual })).min(2),
      default: name,
      basis,
    }),
  ),
  /** How much: one entry per content and time. */
  'amounts.json': z.array(
    z.strictObject({
      content: name,
      inForce: period,
      decidedBy: z.enum(decidingDates),
      steps: z.array(amountStep).min(1),
    }),
  ),
  /** What a line of a cost plan or a loss table may name. */
  'items.json': z.array(
    z.strictObject({
      code: name,
      name: bilingual,
      contents: z.array(name).min(1),
      /** What `quantity` counts. */
      unit: z.enum(parameterUnits),
      /** đồng for one unit; null: the real cost by lawful invoice, as the line's own amount says. */
      rate: operandSchema.nullable(),
      /** The fact that states the same quantity: where a file states it, the line counts nothing more. */
      countedBy: name.optional(),
      basis,
      citation,
    }),
  ),
  /** What a province may fix on top, with the document that fixes it. */
  'provincial.json': z.array(
    z.strictObject({
      id: name,
      name: bilingual,
      /** Null: words, not a figure. */
      unit: z.enum(parameterUnits).nullable(),
      least: z.number().nullable(),
      most: z.number().nullable(),
      basis,
      citation,
    }),
  ),
} as const

/** One file per group of conditions, under `conditions/`. */
export const conditionsFileSchema = z.array(condition)

export type LineKind = (typeof lineKinds)[number]
export type Bilingual = z.infer<typeof bilingual>
export type Citation = Readonly<z.infer<typeof citation>>
export type Scope = Readonly<Record<string, readonly string[]>>
export type Period = Readonly<z.infer<typeof period>>
export type Basis = z.infer<typeof basis>
export type ConditionData = z.infer<typeof condition>
type FileData = { [File in keyof typeof packFileSchemas]: z.infer<(typeof packFileSchemas)[File]> }

/** A pack's files, parsed: plain data, so that it can cross to the screens. */
export type PackData = FileData['pack.json'] & {
  readonly hash: string
  readonly documents: FileData['documents.json']
  readonly parameters: FileData['parameters.json']
  readonly contents: FileData['contents.json']
  readonly works: FileData['works.json']['works']
  readonly measures: FileData['works.json']['measures']
  readonly papers: FileData['papers.json']
  readonly practices: FileData['practices.json']
  readonly settings: FileData['settings.json']
  readonly amounts: FileData['amounts.json']
  readonly items: FileData['items.json']
  readonly provincial: FileData['provincial.json']
  readonly conditions: readonly ConditionData[]
}
export type Parameter = PackData['parameters'][number]
export type AmountStep = z.infer<typeof amountStep>
export type MoneySource = (typeof moneySources)[number]
