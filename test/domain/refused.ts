import { Refusal, type RefusalCode, type RefusalParams } from '../../src-main/domain/refusal.ts'

/** What a call refused with, or what it answered when it should not have. */
export function refused(call: () => unknown): { code: RefusalCode; params: RefusalParams } | { answered: unknown } {
  try {
    return { answered: call() }
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, params: error.params }
    throw error
  }
}
