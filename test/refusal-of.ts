import { Refusal, type RefusalCode } from '../src-main/domain/refusal.ts'

/** Code of the refusal that a call ends with, or `answered` when it went through; an accident stays an accident. */
export const refusalOf = async (work: () => unknown): Promise<RefusalCode | 'answered'> => {
  try {
    await work()
    return 'answered'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}
