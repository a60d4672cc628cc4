import { z } from 'zod'
import { executionTypes } from '../domain/ledger/buckets.ts'
import type { VoucherFile } from '../domain/ledger/voucher-file.ts'
import { dong, localDate, optionalWords, reason, words, year } from './call.ts'
import { measure } from './measure.ts'

const decided = {
  decision: z.strictObject({ number: words(60), decidedOn: localDate, signer: words(120) }),
  budgetLine: words(200).describe('Name or id of the budget line'),
  year: year.nullable().default(null).describe('Year of the budget line, where two years have a line of one name'),
  postingDate: localDate
    .nullable()
    .default(null)
    .describe('yyyy-mm-dd; null: today, or the earliest day the book allows'),
}

const threeHands = {
  preparedBy: words(120),
  approvedBy: words(120),
  paidBy: words(120).describe('Three different people'),
  postingDate: decided.postingDate,
}

const optional = (max: number) => optionalWords(max).default(null)

/** What `office post --file` takes; `post --describe` prints it as JSON Schema. */
export const voucherFile = z.strictObject({
  vouchers: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('DT'),
          ...decided,
          amount: dong,
          decrease: z.boolean().default(false),
          preparedBy: words(120),
        }),
        z.strictObject({
          type: z.literal('CK'),
          ...decided,
          items: z
            .array(z.strictObject({ application: words(40), amount: dong }))
            .min(1)
            .max(500),
          recordedBy: words(120),
        }),
        z.strictObject({
          type: z.enum(executionTypes),
          application: words(40).describe('Number of the file, e.g. HS-2018-0001'),
          amount: dong.describe('đồng'),
          refundOf: z.enum(['advanced', 'paid']).nullable().default(null).describe('NT only: what is given back'),
          voucherDate: localDate,
          basis: z.strictObject({ number: words(60), date: localDate }),
          description: words(500),
          invoice: optional(200),
          note: optional(1000),
          class: optional(300).describe('Title of the class that it pays for'),
          measure: measure.default(null).describe('Quantity and unit price, where something is counted'),
          payee: z.strictObject({ address: words(300), account: words(40), bank: words(200) }),
          ...threeHands,
        }),
        z.strictObject({
          type: z.literal('ĐC'),
          adjusts: words(40).describe('Number of the posted voucher'),
          newAmount: z.int().min(0).max(Number.MAX_SAFE_INTEGER).describe('đồng: what it should have been'),
          reason,
          ...threeHands,
        }),
      ]),
    )
    .min(1)
    .max(1000),
}) satisfies z.ZodType<VoucherFile>
