import { addDays } from '../../../src-main/domain/dates.ts'
import { Refusal } from '../../../src-main/domain/refusal.ts'
import type { OpenOffice } from '../../../src-main/usecases/open-office.ts'
import type { Command } from './commands.ts'
import { type Expected, type Model, refuse } from './model.ts'

/** What the commands act on: the real office, and the ids that stand for the model's small numbers. */
export type World = {
  readonly office: OpenOffice
  readonly model: Model
  readonly lineIds: readonly string[]
  readonly fileIds: readonly string[]
}

export const firstDay = '2018-04-01'
export const dayOf = (model: Model, days: number): string =>
  model.last === null ? firstDay : addDays(model.last, days)
export const numberOf = (value: number): string => `${value + 1}/QĐ-UBND`

export const newest = <T>(all: readonly T[], back: number): T | undefined =>
  all[all.length - 1 - (back % Math.max(1, all.length))]

export type Of<K extends Command['kind']> = Extract<Command, { kind: K }>
export type Outcome = Promise<{ expected: Expected; actual: Expected }>

/** The office's answer as data; an accident is thrown on. */
export const asked = async <T>(work: Promise<T>, keep: (value: T) => unknown): Promise<Expected> => {
  try {
    return { answer: keep(await work) }
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.code)
    throw error
  }
}

/** Decides with the model; only where it expects no refusal, `apply` changes it. */
export const both = async (actual: Expected, refusal: Expected | null, apply: () => unknown): Outcome => ({
  expected: refusal ?? { answer: apply() },
  actual,
})
