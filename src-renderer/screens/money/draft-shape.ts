import type { z } from 'zod'

/** Reads a saved draft back; null when it is of another shape (an older version of the form). */
export const reader =
  <T>(shape: z.ZodType<T>) =>
  (saved: unknown): T | null => {
    const read = shape.safeParse(saved)
    return read.success ? read.data : null
  }
