import { z } from 'zod'
import { fileToken, localDate, open, write } from './call.ts'

/** Something wrong in a workbook, with its place. */
export const intakeProblem = z.object({
  sheet: z.string(),
  /** As in Excel, from 1; null for the sheet as a whole. */
  row: z.int().nullable(),
  /** Letter of the column; null for the row as a whole. */
  column: z.string().nullable(),
  value: z.string(),
  code: z.string(),
  /** Vietnamese sentence: what is wrong and what is expected. */
  message: z.string(),
  messageEn: z.string(),
})
export type IntakeProblemView = z.infer<typeof intakeProblem>

const counts = z.object({ coops: z.int(), applications: z.int() })

/** What an import did, or in a dry run would do. */
export const intakeReport = z.object({
  dryRun: z.boolean(),
  created: counts,
  updated: counts,
  unchanged: counts,
  problems: z.array(intakeProblem),
  warnings: z.array(intakeProblem),
  /** Every good row, for the preview. */
  rows: z.array(
    z.object({
      sheet: z.string(),
      row: z.int(),
      coop: z.string(),
      taxCode: z.string().nullable(),
      district: z.string(),
      work: z.string().nullable(),
      amount: z.int().nullable(),
      totalInvestment: z.int().nullable(),
      outcome: z.enum(['create', 'update', 'unchanged']),
      no: z.string().nullable(),
    }),
  ),
})
export type IntakeReport = z.infer<typeof intakeReport>

export const intakeCalls = {
  'intake.import': write(
    z.strictObject({ file: fileToken, requestDate: localDate.nullable(), dryRun: z.boolean() }),
    intakeReport,
  ),
  /** A file the page hands over itself, at most 3 MB a chunk, base64; a backup may be larger than anything else. */
  'file.begin': open(
    z.strictObject({
      name: z.string().min(1).max(260),
      size: z.int().min(0),
      purpose: z.enum(['backup']).optional(),
    }),
    z.object({ token: fileToken }),
  ),
  'file.chunk': open(
    z.strictObject({ token: fileToken, offset: z.int().min(0), base64: z.string().max(4_400_000) }),
    z.object({ received: z.int() }),
  ),
  'file.end': open(z.strictObject({ token: fileToken }), z.object({ token: fileToken, size: z.int() })),
} as const
