import { z } from 'zod'
import type { FactChange } from '../domain/eligibility/compare-runs.ts'
import { lineKinds } from '../domain/eligibility/pack-schema.ts'
import { flagAnswers, recheckCauses } from '../domain/eligibility/recheck.ts'
import type { ParameterUnit } from '../domain/eligibility/rule-schema.ts'
import type { Role } from '../domain/people.ts'
import { applicationStates } from '../domain/workflow/states.ts'
import { verdicts } from './applications.ts'
import { id, made, nothing, read, reason, writeBy } from './call.ts'

const bilingual = z.object({ vi: z.string(), en: z.string() })
const verdict = z.enum(verdicts)
const period = { from: z.string().nullable(), to: z.string().nullable() }
/** How sure the text is: read, press, office or open. */
const basis = z.string()

/** The rule pack as a screen shows it: names, statements and articles of law. */
const lawView = z.object({
  pack: z.object({ id: z.string(), version: z.string(), name: bilingual }),
  contents: z.array(z.object({ code: z.string(), name: bilingual, supported: z.boolean() })),
  works: z.array(z.object({ code: z.string(), name: bilingual })),
  papers: z.array(z.object({ code: z.string(), name: bilingual })),
  practices: z.array(z.object({ code: z.string(), name: bilingual })),
  /** What a line of costs or losses may name. */
  items: z.array(z.object({ code: z.string(), name: bilingual, unitName: bilingual })),
  conditions: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(lineKinds),
      group: bilingual,
      statement: bilingual,
      basis,
      papers: z.array(z.string()),
      /** Where it stands; one per case where the article depends on the work or the content. */
      articles: z.array(bilingual.extend({ basis })),
      /** Further places that say the same. */
      also: z.array(bilingual),
      inForce: z.object(period),
      /** Null: every content, every work. */
      contents: z.array(z.string()).nullable(),
      works: z.array(z.string()).nullable(),
      /** Ids of the parameters and of the readings its rule asks for. */
      parameters: z.array(z.string()),
      settings: z.array(z.string()),
    }),
  ),
  parameters: z.array(
    z.object({
      id: z.string(),
      name: bilingual,
      unit: made<ParameterUnit>(),
      unitName: bilingual,
      /** Conditions that ask for it. */
      conditions: z.array(z.string()),
      /** Contents whose amount asks for it. */
      amounts: z.array(z.string()),
      /** By time, as the pack lists them. `value`: a number in the unit, or a date. */
      values: z.array(
        z.object({
          value: z.union([z.number(), z.string()]),
          ...period,
          basis,
          article: bilingual,
          shortArticle: bilingual,
        }),
      ),
    }),
  ),
  /** What the law leaves open, and the readings the office may choose from. */
  settings: z.array(
    z.object({
      id: z.string(),
      name: bilingual,
      values: z.array(z.object({ value: z.string(), name: bilingual })),
      default: z.string(),
      basis,
      conditions: z.array(z.string()),
      amounts: z.array(z.string()),
    }),
  ),
  documents: z.array(z.object({ key: z.string(), number: z.string(), title: bilingual })),
})
export type LawView = z.infer<typeof lawView>
export type LawCondition = LawView['conditions'][number]
export type LawParameter = LawView['parameters'][number]

const file = z.object({
  id,
  no: z.string(),
  coop: z.string(),
  work: z.string().nullable(),
  state: z.enum(applicationStates),
})

/** One condition whose result is another one. Null verdict: the condition was not there, or is no more. */
const lineChange = z.object({
  id: z.string(),
  from: verdict.nullable(),
  to: verdict.nullable(),
  article: bilingual,
  thresholdFrom: z.number().nullable(),
  thresholdTo: z.number().nullable(),
  /** Null: nothing was compared in numbers. */
  unitName: bilingual.nullable(),
  facts: z.array(made<FactChange>()),
})
export type LineChangeView = z.infer<typeof lineChange>

const changedFile = file.extend({
  from: verdict,
  to: verdict,
  lines: z.array(lineChange),
  /** The most the state may give, đồng, where it is another one. */
  ceiling: z.object({ from: z.int().nullable(), to: z.int().nullable() }).nullable(),
  /** Money is promised on it: it keeps its verdict and a person answers. */
  flagged: z.boolean(),
})
export type ChangedFileView = z.infer<typeof changedFile>

const failedFile = z.object({ no: z.string(), coop: z.string(), vi: z.string(), en: z.string() })

/** `changed` and `failed` hold the first of many; the counts are of all. */
const report = z.object({
  judged: z.int(),
  changedCount: z.int(),
  flaggedCount: z.int(),
  failedCount: z.int(),
  changed: z.array(changedFile),
  failed: z.array(failedFile),
})
export type RecheckReportView = z.infer<typeof report>

const pastRecheck = z.object({
  id,
  at: z.string(),
  by: z.string(),
  cause: z.enum(recheckCauses),
  reason: z.string(),
  packVersion: z.string(),
  judged: z.int(),
  changed: z.int(),
  failed: z.int(),
  flagged: z.int(),
})
export type PastRecheckView = z.infer<typeof pastRecheck>

const recheckedFile = changedFile.extend({
  recheckId: id,
  at: z.string(),
  cause: z.enum(recheckCauses),
  reason: z.string(),
  answer: z.object({ answer: z.enum(flagAnswers), note: z.string(), by: z.string(), at: z.string() }).nullable(),
})
/** A decided file, from what it was decided on to what it would be now. */
const flaggedFile = recheckedFile.extend({
  /** The result is again the one it was decided on: nothing is asked. */
  returned: z.boolean(),
})
export type FlaggedFileView = z.infer<typeof flaggedFile>
export type RecheckedFileView = z.infer<typeof recheckedFile>

const trial = z.strictObject({
  /** `index`: which of the parameter's dated values. */
  parameters: z
    .array(
      z.strictObject({
        parameter: z.string().max(80),
        index: z.int().min(0).max(200),
        value: z.union([z.number(), z.string().max(40)]),
      }),
    )
    .max(200),
  settings: z.record(z.string().max(80), z.string().max(80)),
})
export type TrialInput = z.infer<typeof trial>

/** Who answers for verdicts: finance officers and payers only read them. */
export const recheckers = ['reviewOfficer', 'leader', 'administrator'] as const satisfies readonly Role[]

export const lawCalls = {
  'law.view': read(nothing, lawView),
  /** What stands between the law in use and the verdicts on file. */
  'law.status': read(
    nothing,
    z.object({
      packVersion: z.string(),
      /** The reading chosen for each setting. */
      readings: z.record(z.string(), z.string()),
      /** Open files whose verdict is of another pack, or of other readings. */
      byPack: z.int(),
      bySettings: z.int(),
      openFlags: z.int(),
    }),
  ),
  /** Files the condition decided in their last run. */
  'law.files': read(
    z.strictObject({ conditionId: z.string().max(80) }),
    z.object({ counts: z.record(verdict, z.int()), rows: z.array(file.extend({ verdict })) }),
  ),
  'law.recheckPreview': read(nothing, report),
  'law.recheck': writeBy(recheckers, z.strictObject({ reason }), report),
  /** The same with other parameters or readings in a copy; nothing is written. */
  'law.trial': read(trial, report),
  /** Gives every kept run again, byte by byte. */
  'law.replay': read(
    nothing,
    z.object({
      runs: z.int(),
      same: z.int(),
      withoutPack: z.int(),
      withoutInputs: z.int(),
      different: z.array(
        z.object({
          run: z.string(),
          application: z.string(),
          condition: z.string().nullable(),
          /** The verdict is the same, the amount is not. */
          amount: z.boolean(),
          /** It cannot be judged by its own pack any more. */
          refused: bilingual.nullable(),
        }),
      ),
    }),
  ),
  'law.rechecks': read(nothing, z.object({ rechecks: z.array(pastRecheck) })),
  'law.recheckItems': read(z.strictObject({ id }), z.object({ files: z.array(recheckedFile) })),
  /** Decided files that re-checks flagged, each once; those that wait for a person first. */
  'law.flags': read(nothing, z.object({ files: z.array(flaggedFile) })),
  'law.answerFlag': writeBy(
    recheckers,
    z.strictObject({ recheckId: id, applicationId: id, answer: z.enum(flagAnswers), note: reason }),
    z.object({ openFlags: z.int() }),
  ),
} as const
