import { z } from 'zod'
import { isLocalDate } from '../domain/dates.ts'
import { type Role, roles, writers } from '../domain/people.ts'

/** One call of the office: what goes in, what comes out, who may make it. */
export type Call = {
  readonly input: z.ZodType
  readonly output: z.ZodType
  /** `anyone`: also before a person was chosen. */
  readonly roles: readonly Role[] | 'anyone'
}

export const read = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ input, output, roles }) as const satisfies Call
export const write = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ input, output, roles: writers }) as const satisfies Call
export const writeBy = <I extends z.ZodType, O extends z.ZodType>(by: readonly Role[], input: I, output: O) =>
  ({ input, output, roles: by }) as const satisfies Call
export const open = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ input, output, roles: 'anyone' }) as const satisfies Call

/** Values the office computed itself and hands out as they are: the type is checked where they are made. */
export const made = <T>() => z.custom<T>((value) => value !== undefined)

export const nothing = z.strictObject({})
export const id = z.string().min(1).max(64)
/** Optimistic lock: the version the screen saw. */
export const version = z.int().min(1)
export const localDate = z.string().refine(isLocalDate, { error: 'yyyy-mm-dd' })
/** Whole đồng, 1 to 2^53 - 1. */
export const dong = z.int().min(1).max(Number.MAX_SAFE_INTEGER)
export const year = z.int().min(2000).max(2100)
/** Text people typed: NFC, trimmed, not empty. */
export const words = (max: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().min(1).max(max))
export const optionalWords = (max: number) =>
  z
    .string()
    .max(max)
    .nullable()
    .transform((text) => {
      const clean = text?.normalize('NFC').trim() ?? ''
      return clean === '' ? null : clean
    })
export const reason = words(4000)
export const fileToken = z.string().regex(/^[A-Za-z0-9_-]{8,128}$/)
