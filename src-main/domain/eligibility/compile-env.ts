import type { LocalDate } from '../dates.ts'
import { Refusal } from '../refusal.ts'
import { type FactInfo, factTable } from './facts.ts'
import type { PackData, Parameter } from './pack-schema.ts'
import type { ResolvedProvincial } from './provincial.ts'
import type { ParameterUnit } from './rule-schema.ts'

/** What a compiled rule sees of one application. It writes what it compared into the last fields. */
export type Context = {
  /** Facts as given, by index of the fact table. */
  readonly raws: readonly unknown[]
  /** The same as rules see them: undefined unknown, null known to be none. */
  readonly values: readonly unknown[]
  readonly requestDate: LocalDate | undefined
  readonly papers: readonly string[]
  /** Index of the chosen value, by index of the setting. */
  readonly settings: readonly number[]
  /** What the province fixed, by place in provincial.json. */
  readonly provincial: ResolvedProvincial
  /** Values of the steps of an amount so far. */
  readonly steps: number[]
  /** The line an item is computed for; NaN where it does not say. */
  line: LineFigures
  /** Sum of all lines, đồng. */
  lines: number
  /** The day the law is read as of. */
  lawDate: LocalDate
  /** The same as dayKey: whole numbers compare faster than text. */
  lawDay: number
  /** NaN: nothing was compared. */
  threshold: number
  margin: number
  unit: ParameterUnit | null
  /** The years a rule looked at. */
  years: readonly number[]
}

export type LineFigures = { readonly quantity: number; readonly lossPct: number }

/** Where in which file a rule stands, and what is fixed while it is compiled (content and work of a plan). */
export type Env = {
  readonly data: PackData
  readonly file: string
  readonly path: string
  readonly fixed: Readonly<Record<string, string>>
  /** Only while amounts and items are compiled: steps so far, and the unit of a line's quantity within an item. */
  readonly amount?: AmountEnv
}

type AmountEnv = {
  readonly steps: ReadonlyMap<string, { readonly index: number; readonly unit: ParameterUnit }>
  readonly lineUnit: ParameterUnit | null
}

const factIndex: ReadonlyMap<string, number> = new Map(factTable.map((fact, index) => [fact.name, index]))

export function at(env: Env, step: string | number): Env {
  return { ...env, path: env.path === '' ? String(step) : `${env.path}.${step}` }
}

/** @returns the refusal of a pack that does not load: which file, where in it, and what belongs there. */
export function invalid(env: Pick<Env, 'file' | 'path'>, expected: string): Refusal {
  return new Refusal('pack.invalid', { file: env.file, path: env.path, expected }, `${env.file}:${env.path}`)
}

/** A fact of one of these kinds. @throws Refusal `pack.invalid`. */
export function factOf<K extends FactInfo['kind']>(
  env: Env,
  name: string,
  ...kinds: readonly K[]
): { readonly index: number; readonly info: Extract<FactInfo, { kind: K }> } {
  const index = factIndex.get(name)
  const info = index === undefined ? undefined : factTable[index]
  if (index === undefined || info === undefined) throw invalid(env, `a known fact, not "${name}"`)
  if (!isOfKind(info, kinds)) throw invalid(env, `a fact that is ${kinds.join(' or ')}; "${name}" is ${info.kind}`)
  return { index, info }
}

function isOfKind<K extends FactInfo['kind']>(
  info: FactInfo,
  kinds: readonly K[],
): info is Extract<FactInfo, { kind: K }> {
  return kinds.some((kind) => kind === info.kind)
}

/** @throws Refusal `pack.invalid`. */
export function parameterOf(env: Env, id: string): Parameter {
  const found = env.data.parameters.find((parameter) => parameter.id === id)
  if (found === undefined) throw invalid(env, `a known parameter, not "${id}"`)
  return found
}

/** Values a choice or a code may take. */
export function valuesOf(env: Env, info: Extract<FactInfo, { kind: 'choice' | 'code' }>): readonly string[] {
  if (info.kind === 'choice') return info.values
  return info.name === 'content'
    ? env.data.contents.map((content) => content.code)
    : env.data.works.map((work) => work.code)
}

export const firstDay: LocalDate = '1900-01-01'
export const lastDay: LocalDate = '9999-12-31'

/** 20180205: dates in the order of their days. */
export function dayKey(date: LocalDate): number {
  return Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10))
}
