import type { z } from 'zod'
import { type CallInput, type CallName, type CallOutput, calls, isCallName } from '../contract/calls.ts'
import type { Answer } from '../contract/port.ts'
import { officeShellCalls } from '../contract/shell-calls.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Desk } from './desk.ts'
import { toOfficeError } from './errors.ts'
import type { Handler } from './handler.ts'
import { handlers } from './handlers.ts'
import { admit, type Session } from './session.ts'

/** Parses, admits, runs; whatever happens comes back as data. */
export const answer = async (desk: Desk, session: Session, name: string, input: unknown): Promise<Answer> => {
  try {
    return { ok: true, value: await run(desk, session, name, input) }
  } catch (error) {
    return { ok: false, error: toOfficeError(error) }
  }
}

const run = async (desk: Desk, session: Session, name: string, input: unknown): Promise<unknown> => {
  if (isCallName(name)) return runCall(desk, session, name, input)
  switch (name) {
    case officeShellCalls.adoptFile.call:
      return desk.files.adopt(parse(officeShellCalls.adoptFile.input, input).path)
    case officeShellCalls.adoptTarget.call:
      return { token: desk.files.reserve(parse(officeShellCalls.adoptTarget.input, input).path) }
    case officeShellCalls.exportPath.call: {
      const { path, name: offered } = desk.files.find(parse(officeShellCalls.exportPath.input, input).token)
      return { path, name: offered }
    }
    case officeShellCalls.filePath.call: {
      const { path, mime, name: offered } = desk.files.find(parse(officeShellCalls.filePath.input, input).token)
      return { path, mime, name: offered }
    }
    default:
      throw new Refusal('notFound', { what: 'call', id: name })
  }
}

const runCall = async <N extends CallName>(
  desk: Desk,
  session: Session,
  name: N,
  input: unknown,
): Promise<CallOutput<N>> => {
  const call = calls[name]
  admit(session, name, call)
  const handler: Handler<N> = handlers[name]
  // The table of calls ties name, schema and handler together; the parser has just made it true.
  return handler(desk, parse(call.input, input) as CallInput<N>, session)
}

/** @throws Refusal input.invalid naming the first field that does not fit */
const parse = <S extends z.ZodType>(schema: S, input: unknown): z.output<S> => {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = issue?.path.join('.') ?? ''
  throw new Refusal('input.invalid', { detail: `${field}: ${issue?.message ?? ''}` }, field)
}
