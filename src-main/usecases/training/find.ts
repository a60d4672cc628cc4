import { Refusal } from '../../domain/refusal.ts'
import { type ClassRecord, classById } from '../../store/classes.ts'
import type { Reads } from '../../store/unit-of-work.ts'

/** @throws Refusal notFound */
export const theClass = async (reads: Reads, id: string): Promise<ClassRecord> => {
  const found = await classById(reads, id)
  if (found === undefined) throw new Refusal('notFound', { what: 'trainingClass', id })
  return found
}

/** As seen by the screen that asks. @throws Refusal notFound, changed.meanwhile */
export const theClassAt = async (reads: Reads, seen: { id: string; version: number }): Promise<ClassRecord> => {
  const found = await theClass(reads, seen.id)
  if (found.version !== seen.version) throw new Refusal('changed.meanwhile', { what: found.title })
  return found
}
