import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { z } from 'zod'
import { type CallArgument, type CallName, type CallOutput, calls } from '../src-main/contract/calls.ts'
import type { Answer, OfficeError, Progress } from '../src-main/contract/port.ts'
import { type ShellCall, shellCalls } from '../src-main/contract/shell-calls.ts'
import { uiText } from '../src-main/text/screens/ui.ts'

// The policy of the page forbids `new Function`, which zod would try.
z.config({ jitless: true })

/** What the office refused, in both languages. `field` is a path into the input, e.g. `items.0.amount`. */
export class OfficeFailure extends Error {
  readonly code: string
  readonly vi: string
  readonly en: string
  readonly field: string | undefined

  constructor(error: Pick<OfficeError, 'code' | 'vi' | 'en'> & { readonly field?: string | undefined }) {
    super(error.vi)
    this.name = 'OfficeFailure'
    this.code = error.code
    this.vi = error.vi
    this.en = error.en
    this.field = error.field
  }
}

const failureOf = (code: string, words: 'lost' | 'answerStrange'): OfficeFailure =>
  new OfficeFailure({ code, vi: uiText.vi[words], en: uiText.en[words] })

const answerOf = async (name: string, input: unknown): Promise<unknown> => {
  let answer: Answer
  try {
    answer = await window.office.invoke(name, input)
  } catch {
    throw failureOf('internal', 'lost')
  }
  if (!answer.ok) throw new OfficeFailure(answer.error)
  return answer.value
}

type ShellInput<N extends ShellCall> = z.input<(typeof shellCalls)[N]['input']>
type ShellOutput<N extends ShellCall> = z.output<(typeof shellCalls)[N]['output']>

const isOutputOf = <N extends CallName>(name: N, value: unknown): value is CallOutput<N> =>
  calls[name].output.safeParse(value).success
const isShellOutputOf = <N extends ShellCall>(name: N, value: unknown): value is ShellOutput<N> =>
  shellCalls[name].output.safeParse(value).success

/** @throws OfficeFailure */
export const call = async <N extends CallName>(name: N, input: CallArgument<N>): Promise<CallOutput<N>> => {
  const value = await answerOf(name, input)
  if (!isOutputOf(name, value)) throw failureOf('internal', 'answerStrange')
  return value
}

/** A call that the shell itself answers. @throws OfficeFailure */
export const callShell = async <N extends ShellCall>(name: N, input: ShellInput<N>): Promise<ShellOutput<N>> => {
  const value = await answerOf(name, input)
  if (!isShellOutputOf(name, value)) throw failureOf('internal', 'answerStrange')
  return value
}

/** A read that stays fresh: every write asks again. `enabled` false waits. */
export const useCall = <N extends CallName>(name: N, input: CallArgument<N>, enabled: boolean) =>
  useQuery<CallOutput<N>, Error>({ queryKey: [name, input], queryFn: () => call(name, input), enabled })

/** A write. The office is on this machine, so what may have changed is simply read again. */
export const useWrite = <N extends CallName>(name: N) => {
  const queries = useQueryClient()
  return useMutation<CallOutput<N>, Error, CallArgument<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: () => queries.invalidateQueries(),
  })
}

/**
 * What follows a write, once all is read again. Callbacks given to `mutate` are dropped when their component has gone by then, as a
 * field does that is no longer asked for. A failure stays with the mutation (`error`).
 */
export const whenWritten = <T>(written: Promise<T>, follow: (value: T) => void): void => {
  void written.then(follow, () => undefined)
}

/** Hears every progress of long jobs while the component is shown. */
export const useProgress = (listener: (progress: Progress) => void): void => {
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => window.office.onProgress((progress) => latest.current(progress)), [])
}
