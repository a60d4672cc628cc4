import { createContext, useContext, useState } from 'react'
import type { OfficeState } from '../../src-main/contract/office.ts'
import type { Actor } from '../../src-main/domain/people.ts'

/** What every screen may rely on once an office and a person are chosen. */
export type Session = {
  readonly office: NonNullable<OfficeState['office']>
  readonly person: Actor
  readonly people: readonly Actor[]
  readonly counts: OfficeState['counts']
  readonly seal: string
  readonly today: string
  /** What is wrong with the rule pack on disk, while the last good one is in use. */
  readonly packProblem: OfficeState['packProblem']
}

export const SessionContext = createContext<Session | null>(null)

export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('useSession before a person was chosen')
  return session
}

/** The inspector reads everything and changes nothing: writing buttons are not shown. */
export const useMayWrite = (): boolean => useSession().person.role !== 'inspector'

/** State of a screen that outlives leaving it: filters, sorting, the open tab. Forgotten when the window closes. */
export const keptState = <T,>(initial: T): (() => [T, (next: T) => void]) => {
  let kept = initial
  return () => {
    const [value, setValue] = useState<T>(kept)
    const set = (next: T): void => {
      kept = next
      setValue(next)
    }
    return [value, set]
  }
}
