import { z } from 'zod'
import { verdicts } from '../domain/eligibility/criterion.ts'
import { moneySources, planReports } from '../domain/eligibility/pack-schema.ts'
import { applicationStates } from '../domain/workflow/states.ts'
import { fileToken, id, localDate, nothing, optionalWords, read, words, writeBy, year } from './call.ts'

const amount = z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const bySource = z.strictObject({ central: amount, local: amount, own: amount, science: amount, other: amount })
const bilingual = z.object({ vi: z.string(), en: z.string() })

const row = z.object({
  applicationId: id,
  no: z.string(),
  coop: z.string(),
  districtCode: z.string(),
  content: z.string(),
  work: z.string().nullable(),
  state: z.enum(applicationStates),
  /** The verdict, leaving out whether it is in the plan. */
  fit: z.enum(verdicts).nullable(),
  receivedOn: localDate,
  asked: z.int().nullable(),
  ceiling: z.int().nullable(),
  /** What the draft proposes, đồng; null while neither request nor law tells. */
  amount: z.int().nullable(),
  open: z.boolean(),
  /** By who pays; null: an officer has still to split it. */
  sources: bySource.nullable(),
  /** What the co-op says it pays itself. */
  own: z.int().nullable(),
  /** What an officer wrote, with its version; null: what the law alone gives. */
  draft: z.object({ note: z.string().nullable(), version: z.int() }).nullable(),
  standing: bySource.extend({ included: z.boolean(), number: z.string() }).nullable(),
  /** Place within its content, and why; null: it fails a condition, or was never judged. */
  rank: z.object({ rank: z.int(), words: bilingual }).nullable(),
  money: z.object({ approved: z.int(), committed: z.int(), advanced: z.int(), paid: z.int() }),
})
export type PlanRowView = z.infer<typeof row>

const decision = z.object({
  id,
  number: z.string(),
  decidedOn: localDate,
  signer: z.string(),
  kind: z.enum(['approve', 'change']),
  reason: z.string().nullable(),
  takesIn: z.int(),
  takesOut: z.int(),
  hasFile: z.boolean(),
  recordedBy: z.string(),
})

const due = z.object({
  report: z.enum(planReports),
  planYear: z.int(),
  before: localDate,
  daysLeft: z.int(),
  article: bilingual,
})

const planView = z.object({
  year,
  decisions: z.array(decision),
  rows: z.array(row),
  /** The days the programme sets for the reports of this year. */
  due: z.array(due.omit({ daysLeft: true })),
})
export type PlanView = z.infer<typeof planView>

const line = z.object({
  applicationId: id,
  no: z.string(),
  coop: z.string(),
  content: z.string(),
  included: z.boolean(),
  sources: bySource,
  /** The support it had in the plan until then; null: it was not in. */
  before: z.int().nullable(),
})
export type PlanLineView = z.infer<typeof line>

const movable = z.object({
  applicationId: id,
  no: z.string(),
  coop: z.string(),
  content: z.string(),
  work: z.string().nullable(),
  state: z.enum(applicationStates),
  asked: z.int().nullable(),
  planYear: z.int(),
})
export type MovableView = z.infer<typeof movable>

const drafters = ['reviewOfficer', 'leader', 'financeOfficer', 'administrator'] as const

const settled = z.object({ judged: z.int(), changed: z.int(), flagged: z.int() })

export const planCalls = {
  /** Years that may have a plan, the next one too. */
  'plan.years': read(nothing, z.object({ years: z.array(z.int()) })),
  'plan.view': read(z.strictObject({ year }), planView),
  /** Reports an office should be thinking of today. */
  'plan.due': read(z.strictObject({}), z.object({ due: z.array(due) })),
  /** `version` 0: nothing was drafted for the file yet. */
  'plan.draft': writeBy(
    drafters,
    z.strictObject({ applicationId: id, version: z.int().min(0), sources: bySource, note: optionalWords(1000) }),
    planView,
  ),
  /** One set of shares for all files of a content that nobody has split yet. */
  'plan.split': writeBy(
    drafters,
    z.strictObject({
      year,
      content: z.string().max(40),
      shares: z.array(z.strictObject({ source: z.enum(moneySources), sharePct: z.number().min(0).max(100) })).max(5),
    }),
    z.object({ split: z.int() }),
  ),
  /** Files of other years that may ask to be in the plan of this one. */
  'plan.movable': read(z.strictObject({ year }), z.object({ files: z.array(movable) })),
  'plan.move': writeBy(drafters, z.strictObject({ year, applicationIds: z.array(id).min(1).max(2000) }), planView),
  /** What a decision on the plan says, line by line. */
  'plan.lines': read(z.strictObject({ id }), z.object({ lines: z.array(line) })),
  /** The decision of the People's Committee on the plan, or a later change; files are judged again. */
  'plan.decide': writeBy(
    ['leader', 'administrator'],
    z.strictObject({
      year,
      number: words(60),
      decidedOn: localDate,
      signer: words(120),
      kind: z.enum(['approve', 'change']),
      reason: optionalWords(4000),
      /** The last decision the screen has seen; null: none. */
      after: id.nullable(),
      file: fileToken.nullable(),
      fileName: optionalWords(200),
      items: z.array(z.strictObject({ applicationId: id, included: z.boolean(), sources: bySource })).max(2000),
    }),
    settled,
  ),
  /** Makes the file; the token hands it out once. */
  'plan.export': read(
    z.strictObject({ year, report: z.enum(planReports), format: z.enum(['xlsx', 'pdf']) }),
    z.object({ token: z.string(), name: z.string() }),
  ),
} as const
