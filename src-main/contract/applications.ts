import { z } from 'zod'
import type { Criterion } from '../domain/eligibility/criterion.ts'
import { applicationStates, transitionNames } from '../domain/workflow/states.ts'
import { fileToken, id, localDate, made, optionalWords, read, reason, version, words, write } from './call.ts'

export const verdicts = ['met', 'notMet', 'evidenceMissing', 'needsJudgement'] as const
const verdict = z.enum(verdicts)
const bilingual = z.object({ vi: z.string(), en: z.string() })
const state = z.enum(applicationStates)

const filter = z.strictObject({
  /** Searched without marks and case over number, co-op, tax code, district. */
  search: z.string().max(200),
  states: z.array(state),
  works: z.array(z.string()),
  districts: z.array(z.string()),
  verdicts: z.array(verdict),
})
export type ApplicationFilter = z.infer<typeof filter>

/** One row of the lists. Amounts in đồng; null where unknown. */
const listRow = z.object({
  id,
  no: z.string(),
  coop: z.string(),
  taxCode: z.string().nullable(),
  district: z.string(),
  content: z.string(),
  work: z.string().nullable(),
  state,
  verdict: verdict.nullable(),
  requestDate: localDate,
  dueOn: localDate.nullable(),
  amount: z.int().nullable(),
  totalInvestment: z.int().nullable(),
  assignee: z.string().nullable(),
})
export type ApplicationListRow = z.infer<typeof listRow>

const factValue = z.object({ value: z.unknown(), origin: z.enum(['form', 'import', 'paper', 'register']) })
export type FactValue = z.infer<typeof factValue>
const factMap = z.record(z.string(), factValue)

const paperFile = z.object({
  id,
  name: z.string(),
  mime: z.string(),
  size: z.int(),
  sha256: z.string(),
  addedBy: z.string(),
  addedAt: z.string(),
})

const paper = z.object({
  code: z.string(),
  /** Asked for by the law or the office at this step; others may be added. */
  required: z.boolean(),
  status: z.enum(['missing', 'onFile', 'checked', 'refused']),
  receivedOn: localDate.nullable(),
  checkedBy: z.string().nullable(),
  note: z.string().nullable(),
  /** Conditions it proves. */
  proves: z.array(z.string()),
  files: z.array(paperFile),
})
export type PaperView = z.infer<typeof paper>

/** A criterion with its two screen lines in both languages, made by the office so that no screen repeats the law. */
export type CriterionView = Criterion & {
  /** What was compared: `2016: 1.516.000.000 >= 1.000.000.000, dư 516.000.000`. */
  readonly compared: { readonly vi: string; readonly en: string }
  /** Full citation: `Thông tư 15/2016/TT-BNNPTNT, Điều 5, khoản 3, điểm a`. */
  readonly article: { readonly vi: string; readonly en: string }
  /** How far from another verdict; empty where no figure would change it. */
  readonly distance: { readonly vi: string; readonly en: string }
  /** Short citation for the line. */
  readonly shortArticle: { readonly vi: string; readonly en: string }
}

export type CheckRunView = {
  readonly id: string
  readonly asOf: string
  readonly pack: string
  readonly packVersion: string
  readonly overall: (typeof verdicts)[number]
  readonly criteria: readonly CriterionView[]
  readonly runBy: string
  readonly runAt: string
}

const step = z.object({ name: z.enum(transitionNames), lacks: z.string().nullable(), asksReason: z.boolean() })

const money = z.object({
  ceiling: z.int().nullable(),
  /** What the norms give; null where the law leaves it open or a figure is missing. */
  computed: z.int().nullable(),
  working: z.array(z.object({ text: bilingual, value: z.int().nullable(), basis: z.string(), article: bilingual })),
  /** Who pays, with the articles; empty where no text says it. */
  sources: bilingual,
  /** Why nothing could be computed: a stored fact or reading that does not fit; else null. */
  problem: bilingual.nullable(),
  /** What the province fixed and was used. */
  provincial: z.array(z.object({ name: bilingual, document: z.string() })),
  approved: z.int(),
  committed: z.int(),
  advanced: z.int(),
  paid: z.int(),
  /** Advances + payments - refunds of this application. */
  received: z.int(),
  advanceLimit: z.int(),
  decisions: z.array(
    z.object({ id, number: z.string(), decidedOn: localDate, signer: z.string(), kind: z.string(), amount: z.int() }),
  ),
})

/** The whole file, as the review screen shows it. */
const applicationView = listRow.extend({
  version,
  coopId: id,
  coopVersion: version,
  coopKind: z.string(),
  districtCode: z.string(),
  facts: factMap,
  coopFacts: factMap,
  papers: z.array(paper),
  judgements: z.array(
    z.object({
      conditionId: z.string(),
      verdict: z.enum(['met', 'notMet']),
      note: z.string(),
      signedBy: z.string(),
      signedAt: z.string(),
    }),
  ),
  notes: z.array(z.object({ id, text: z.string(), writtenBy: z.string(), writtenAt: z.string() })),
  /** The last run; `fresh` while facts, papers and judgements are those it read. */
  run: made<CheckRunView>().nullable(),
  fresh: z.boolean(),
  runs: z.int(),
  money,
  steps: z.array(step),
})
export type ApplicationView = z.infer<typeof applicationView>

/** Facts as typed: flat names of domain/eligibility/facts (`areaHa`, `coop.members`, `coop.revenue.2016`); null = none; undefined key = unchanged. */
const typedFacts = z.record(z.string().max(80), z.json())

export const applicationCalls = {
  'application.list': read(
    z.strictObject({ filter, sort: z.enum(['no', 'coop', 'dueOn', 'amount', 'requestDate']), descending: z.boolean() }),
    z.object({ rows: z.array(listRow), total: z.int() }),
  ),
  /** Files waiting for the person at work, overdue first. */
  'application.queue': read(z.strictObject({}), z.object({ rows: z.array(listRow) })),
  /** What a form asks of a content and work; items that its cost lines may name. */
  'application.form': read(
    z.strictObject({ content: z.string().max(40), work: z.string().max(40).nullable() }),
    z.object({
      own: z.array(z.string()).readonly(),
      general: z.array(z.string()).readonly(),
      /** Empty: the content names no works. */
      works: z.array(z.string()),
      items: z.array(z.object({ code: z.string(), name: bilingual, unit: z.string(), byRate: z.boolean() })),
    }),
  ),
  'application.get': read(z.strictObject({ id }), applicationView),
  /** One application by the form. The co-op is found by id, or made from its name, district and tax code. */
  'application.create': write(
    z.strictObject({
      coop: z.union([
        z.strictObject({ id }),
        z.strictObject({
          name: words(200),
          districtCode: z.string(),
          taxCode: optionalWords(20),
        }),
      ]),
      content: z.string(),
      work: z.string().nullable(),
      requestDate: localDate,
      facts: typedFacts,
    }),
    z.object({ id, no: z.string() }),
  ),
  /** Writes facts an officer typed; the file is judged again at once. */
  'application.setFacts': write(
    z.strictObject({ id, version, coopVersion: version, facts: typedFacts }),
    applicationView,
  ),
  'application.check': write(z.strictObject({ id, asOf: localDate.nullable() }), applicationView),
  'application.step': write(
    z.strictObject({ id, version, name: z.enum(transitionNames), reason: optionalWords(8000) }),
    applicationView,
  ),
  'paper.set': write(
    z.strictObject({
      applicationId: id,
      code: z.string(),
      status: z.enum(['onFile', 'checked', 'refused']),
      receivedOn: localDate.nullable(),
      note: optionalWords(2000),
    }),
    applicationView,
  ),
  'paper.attach': write(
    z.strictObject({ applicationId: id, code: z.string(), file: fileToken, name: words(260) }),
    applicationView,
  ),
  /** A token the page can show: `/file/<token>`. */
  'paper.open': read(
    z.strictObject({ of: z.enum(['paper', 'decision', 'planDecision', 'classSheet', 'evidence', 'voucher']), id }),
    z.object({ token: fileToken, mime: z.string(), name: z.string() }),
  ),
  /** The last verdict as a sheet to print and sign; the token is saved or shown like any file of the office. */
  'application.sheet': read(z.strictObject({ id }), z.object({ token: fileToken, mime: z.string(), name: z.string() })),
  'judgement.sign': write(
    z.strictObject({ applicationId: id, conditionId: z.string(), verdict: z.enum(['met', 'notMet']), note: reason }),
    applicationView,
  ),
  'note.add': write(z.strictObject({ applicationId: id, text: reason }), applicationView),
} as const
