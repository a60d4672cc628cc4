import type { z } from 'zod'
import type { OfficeError } from '../contract/port.ts'
import type { OfficeClient } from './office-client.ts'

/**
 * Makes one of `officeShellCalls`, which only a shell may make.
 * @throws when the answer has another shape, which is a fault of the program.
 */
export const askOffice = async <I, O>(
  office: OfficeClient,
  asked: { readonly call: string; readonly input: z.ZodType<I>; readonly output: z.ZodType<O> },
  input: I,
): Promise<{ ok: true; value: O } | { ok: false; error: OfficeError }> => {
  const answer = await office.invoke(asked.call, input)
  return answer.ok ? { ok: true, value: asked.output.parse(answer.value) } : answer
}
