import { z } from 'zod'
import { evidenceKinds, scanRoles } from '../domain/evidence/record.ts'
import { executionTypes, voucherTypes } from '../domain/ledger/buckets.ts'
import { instalmentKinds, waitsFor } from '../domain/ledger/instalments.ts'
import { contributionForms, guaranteePurposes, worksClasses } from '../domain/ledger/pay/figures.ts'
import { limitIds } from '../domain/ledger/pay/limit.ts'
import { type PayRuleKey, payRuleKeys } from '../domain/ledger/pay/rules.ts'
import { dong, fileToken, id, localDate, nothing, optionalWords, read, reason, words, writeBy } from './call.ts'

/** Number and day of the paper; a number has a letter or a figure, so that it can be told from others. */
const paper = {
  number: words(60).refine((text) => /[\p{L}\p{N}]/u.test(text), { error: 'a letter or a figure' }),
  datedOn: localDate,
}
const taxCode = optionalWords(20)

const record = z.discriminatedUnion('kind', [
  z.strictObject({
    ...paper,
    kind: z.literal('contract'),
    party: words(200),
    taxCode,
    amount: dong,
    worksClass: z.enum(worksClasses),
  }),
  z.strictObject({ ...paper, kind: z.literal('acceptance'), contractId: id, item: words(300), amount: dong }),
  z.strictObject({ ...paper, kind: z.literal('invoice'), party: words(200), taxCode, amount: dong }),
  z.strictObject({ ...paper, kind: z.literal('contribution'), form: z.enum(contributionForms), amount: dong }),
  z.strictObject({
    ...paper,
    kind: z.literal('guarantee'),
    party: words(200),
    purpose: z.enum(guaranteePurposes),
    amount: dong,
    validTo: localDate,
  }),
  z.strictObject({ ...paper, kind: z.literal('warrantyEnd'), contractId: id }),
  z.strictObject({
    ...paper,
    kind: z.literal('account'),
    party: words(200),
    holder: words(200),
    validTo: localDate.nullable(),
  }),
])

const recordView = z.object({
  id,
  /** The first record of its chain: what others refer to. */
  rootId: id,
  kind: z.enum(evidenceKinds),
  number: z.string(),
  datedOn: localDate,
  party: z.string().nullable(),
  taxCode: z.string().nullable(),
  /** đồng. */
  amount: z.int().nullable(),
  contractId: id.nullable(),
  worksClass: z.enum(worksClasses).nullable(),
  form: z.enum(contributionForms).nullable(),
  purpose: z.enum(guaranteePurposes).nullable(),
  item: z.string().nullable(),
  holder: z.string().nullable(),
  validTo: localDate.nullable(),
  recordedBy: z.string(),
  recordedAt: z.string(),
  state: z.enum(['standing', 'replaced', 'cancelled']),
  ended: z.object({ by: z.string(), reason: z.string() }).nullable(),
  scans: z.array(z.object({ id: z.string(), role: z.enum(scanRoles), name: z.string(), mime: z.string() })),
})
export type EvidenceRecordView = z.infer<typeof recordView>

const limit = z.object({
  id: z.enum(limitIds),
  state: z.enum(['met', 'notMet', 'notYet', 'absent']),
  /** đồng; null where it is no amount. */
  value: z.int().nullable(),
  threshold: z.int().nullable(),
  sense: z.enum(['most', 'least']),
  pct: z.number().nullable(),
  /** What is left up to the most, or there is beyond the least. đồng. */
  margin: z.int().nullable(),
  basis: z.enum(['read', 'press', 'office']),
})
export type LimitView = z.infer<typeof limit>

const instalment = z.object({
  line: z.int(),
  kind: z.enum(instalmentKinds),
  amount: z.int(),
  dueOn: localDate.nullable(),
  waitsFor: z.enum(waitsFor),
  note: z.string().nullable(),
})

const plan = z.object({
  /** What it shares out. đồng. */
  approved: z.int(),
  leftover: z.int(),
  reason: z.string().nullable(),
  madeBy: z.string(),
  madeAt: z.string(),
  /** The approval is another one by now: the plan proposes nothing until it is made anew. */
  outdated: z.boolean(),
  lines: z.array(instalment),
  next: instalment.extend({ left: z.int() }).nullable(),
})
export type PayPlanView = z.infer<typeof plan>

const view = z.object({
  no: z.string(),
  /** Its content is investment: it is bound by contracts and acceptances. */
  invests: z.boolean(),
  approved: z.int(),
  contracted: z.int(),
  accepted: z.int(),
  ownProved: z.int(),
  records: z.array(recordView),
  limits: z.array(limit),
  vouchers: z.array(
    z.object({
      number: z.string(),
      type: z.enum(voucherTypes),
      voucherDate: localDate,
      postingDate: localDate,
      amount: z.int(),
    }),
  ),
  plan: plan.nullable(),
})
export type EvidenceView = z.infer<typeof view>

const scan = z.strictObject({ role: z.enum(scanRoles), file: fileToken, name: words(260) })
const keepers = ['reviewOfficer', 'financeOfficer', 'leader', 'administrator'] as const
const document = z.strictObject({ number: words(120), date: localDate, signer: words(120) })

const rules = z.object({
  rules: z.array(
    z.object({
      key: z.enum(payRuleKeys as readonly [PayRuleKey, ...PayRuleKey[]]),
      value: z.int(),
      unit: z.enum(['percent', 'dong', 'switch']),
      least: z.int(),
      most: z.int(),
      usual: z.int(),
      basis: z.enum(['read', 'press', 'office']),
      /** The document that set it; null: as usual. */
      ground: z.string().nullable(),
    }),
  ),
  nationalTarget: z.object({ sources: z.array(z.string()), ground: z.string().nullable() }),
})
export type PayRulesView = z.infer<typeof rules>

export const evidenceCalls = {
  'evidence.view': read(z.strictObject({ applicationId: id }), view),
  /** The limits as they would stand after a voucher that is being typed. */
  'evidence.limits': read(
    z.strictObject({
      applicationId: id,
      type: z.enum(executionTypes),
      refundOf: z.enum(['advanced', 'paid']).nullable(),
      amount: dong,
      voucherDate: localDate,
      account: optionalWords(40),
      invoice: optionalWords(200),
    }),
    z.object({ limits: z.array(limit.extend({ refused: z.boolean() })) }),
  ),
  'evidence.record': writeBy(
    keepers,
    z.strictObject({ applicationId: id, record, scans: z.array(scan).max(10) }),
    view,
  ),
  /** A new record that cancels the old one and puts the right values in its place. */
  'evidence.correct': writeBy(keepers, z.strictObject({ id, record, reason }), view),
  'evidence.cancel': writeBy(keepers, z.strictObject({ id, reason }), view),
  'evidence.scan': writeBy(keepers, z.strictObject({ id, scan }), view),
  /** Shares out what was approved; a plan made before is kept. */
  'payPlan.set': writeBy(
    ['financeOfficer', 'leader'],
    z.strictObject({
      applicationId: id,
      sharing: z.discriminatedUnion('by', [
        z.strictObject({ by: z.literal('equal'), parts: z.int().min(1).max(60) }),
        z.strictObject({ by: z.literal('percent'), percents: z.array(z.number().min(0).max(100)).min(1).max(60) }),
        z.strictObject({ by: z.literal('amount'), amounts: z.array(dong).min(1).max(60) }),
      ]),
      instalments: z
        .array(
          z.strictObject({
            kind: z.enum(instalmentKinds),
            dueOn: localDate.nullable(),
            waitsFor: z.enum(waitsFor),
            note: optionalWords(400),
          }),
        )
        .min(1)
        .max(60),
      reason: optionalWords(2000),
    }),
    view,
  ),
  'payRule.view': read(nothing, rules),
  'payRule.set': writeBy(
    ['leader', 'administrator'],
    z.strictObject({ key: z.enum(payRuleKeys as readonly [PayRuleKey, ...PayRuleKey[]]), value: z.int(), document }),
    rules,
  ),
  /** Money sources of national target programmes, by the names the budget lines use. */
  'payRule.nationalTarget': writeBy(
    ['leader', 'administrator'],
    z.strictObject({ sources: z.array(words(20)).max(50), document }),
    rules,
  ),
} as const
