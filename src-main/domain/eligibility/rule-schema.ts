import { z } from 'zod'
import { factUnits } from './fact-kinds.ts'

/** Units a parameter may carry: those of the facts, and those only thresholds have. */
export const parameterUnits = [...factUnits, 'date', 'year'] as const
export type ParameterUnit = (typeof parameterUnits)[number]

/** A number a rule compares: a fact, a dated parameter, or a share rounded to whole đồng. */
export type Operand =
  | { readonly fact: string }
  /** `on: request`: as of the day of the request, whatever day decides otherwise. */
  | { readonly param: string; readonly on?: 'request' | undefined }
  /** Nothing, in this unit. */
  | { readonly zero: ParameterUnit }
  /** No figure at all, in this unit: a limit that a reading does not know. */
  | { readonly open: ParameterUnit }
  /** `pct` percent of an amount, up or down to a whole đồng. */
  | { readonly shareCeil: readonly [Operand, Operand] }
  | { readonly shareFloor: readonly [Operand, Operand] }
  /** The largest of those that are known; the first must be known. */
  | { readonly max: readonly Operand[] }
  /** The smallest of those that are known; the first must be known: `min: [rate, cap]`. */
  | { readonly min: readonly Operand[] }
  /** All must be known. */
  | { readonly sum: readonly Operand[] }
  /** Counts and measures times at most one amount, rounded down to a whole đồng; without one, in the unit of the first. */
  | { readonly product: readonly Operand[] }
  /** By the value of a choice or code; without a case for it: `otherwise`. */
  | { readonly byFact: string; readonly cases: OperandCases; readonly otherwise: Operand | null }
  | { readonly bySetting: string; readonly cases: OperandCases }
  | { readonly byFlag: string; readonly yes: Operand; readonly no: Operand }
  /** The first step whose limit is passed gives the value; passing none gives nothing (0). */
  | { readonly bands: Operand; readonly steps: readonly Band[] }
  /** A value the province fixed. Only in amounts and items. */
  | { readonly provincial: string }
  /** An earlier step of the same amount. */
  | { readonly step: string }
  /** A figure of the line an item is computed for. */
  | { readonly line: 'quantity' | 'lossPct' }
  /** All lines of the file, item by item. */
  | { readonly lines: 'all' }

export type Band = { readonly by: '>' | '>='; readonly limit: Operand; readonly value: Operand }
type OperandCases = Readonly<Record<string, Operand>>

export const comparisons = ['>=', '<='] as const
export type Comparison = (typeof comparisons)[number]

/** Which years "before the request" speaks of. `closeMonths`: after how many months a year's accounts are closed. */
export type YearWindow =
  | { readonly kind: 'calendar'; readonly count: string }
  | { readonly kind: 'closed'; readonly count: string; readonly closeMonths: string }
  | { readonly kind: 'rolling'; readonly count: string }

/** A rule as a pack writes it. Each gives met, notMet, unknown or judgement. */
export type Rule =
  | { readonly test: 'all'; readonly of: readonly Rule[] }
  | { readonly test: 'any'; readonly of: readonly Rule[] }
  | { readonly test: 'not'; readonly of: Rule }
  | { readonly test: 'verdict'; readonly is: 'met' | 'notMet' | 'unknown' | 'judgement' }
  | { readonly test: 'compare'; readonly left: Operand; readonly by: Comparison; readonly right: Operand }
  | { readonly test: 'oneOf'; readonly fact: string; readonly values: readonly string[] }
  | { readonly test: 'flag'; readonly fact: string; readonly is: boolean }
  /** A number above 0; one that is 0 or none leaves open what is asked for. */
  | { readonly test: 'positive'; readonly fact: string }
  /** Known to be none (`null`). */
  | { readonly test: 'none'; readonly fact: string }
  /** A list known to be empty. */
  | { readonly test: 'empty'; readonly fact: string }
  /** A list that names at least one of these; `values` null: any at all. */
  | { readonly test: 'includes'; readonly fact: string; readonly values: readonly string[] | null }
  /** A date on or after the date of a parameter. */
  | { readonly test: 'onOrAfter'; readonly fact: string; readonly param: string }
  /** A date that is not after the day of the request: what has not come yet proves nothing. */
  | { readonly test: 'byRequest'; readonly fact: string }
  /** Whole months have run since the date, on the day the law is read as of. */
  | { readonly test: 'elapsed'; readonly fact: string; readonly months: string }
  /** At least one year of the window reaches the parameter. */
  | { readonly test: 'anyYear'; readonly fact: string; readonly window: YearWindow; readonly param: string }
  /** At least one line of the file reaches the parameter. */
  | { readonly test: 'anyLine'; readonly figure: 'lossPct'; readonly param: string }
  /** At least one line of the file names one of these items. */
  | { readonly test: 'anyItem'; readonly items: readonly string[] }
  | { readonly test: 'paper'; readonly code: string }
  /** By the value of a choice or a code; without a case for it: `otherwise`. Unknown stays unknown. */
  | { readonly test: 'byFact'; readonly fact: string; readonly cases: Cases; readonly otherwise: Rule | null }
  | { readonly test: 'bySetting'; readonly setting: string; readonly cases: Cases }
  /** `unknown` null: an unknown question leaves the answer unknown. A question for judgement is judgement. */
  | { readonly test: 'if'; readonly ask: Rule; readonly yes: Rule; readonly no: Rule; readonly unknown: Rule | null }

type Cases = Readonly<Record<string, Rule>>

const name = z.string().min(1)
const rule: z.ZodType<Rule> = z.lazy(() => ruleSchema)
const cases = z.record(z.string(), rule)

const band: z.ZodType<Band> = z.lazy(() =>
  z.strictObject({ by: z.enum(['>', '>=']), limit: operandSchema, value: operandSchema }),
)

export const operandSchema: z.ZodType<Operand> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ fact: name }),
      z.strictObject({ param: name, on: z.literal('request').optional() }),
      z.strictObject({ zero: z.enum(parameterUnits) }),
      z.strictObject({ open: z.enum(parameterUnits) }),
      z.strictObject({ shareCeil: z.tuple([operandSchema, operandSchema]) }),
      z.strictObject({ shareFloor: z.tuple([operandSchema, operandSchema]) }),
      z.strictObject({ max: z.array(operandSchema).min(1) }),
      z.strictObject({ min: z.array(operandSchema).min(1) }),
      z.strictObject({ sum: z.array(operandSchema).min(1) }),
      z.strictObject({ product: z.array(operandSchema).min(2) }),
      z.strictObject({
        byFact: name,
        cases: z.record(z.string(), operandSchema),
        otherwise: operandSchema.nullable(),
      }),
      z.strictObject({ bySetting: name, cases: z.record(z.string(), operandSchema) }),
      z.strictObject({ byFlag: name, yes: operandSchema, no: operandSchema }),
      z.strictObject({ bands: operandSchema, steps: z.array(band).min(1) }),
      z.strictObject({ provincial: name }),
      z.strictObject({ step: name }),
      z.strictObject({ line: z.enum(['quantity', 'lossPct']) }),
      z.strictObject({ lines: z.literal('all') }),
    ],
    {
      error:
        'one of {fact}, {param}, {zero}, {open}, {shareCeil}, {shareFloor}, {max}, {min}, {sum}, {product}, {byFact}, {bySetting}, {byFlag}, {bands}, {provincial}, {step}, {line}, {lines}',
    },
  ),
)

const window = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('calendar'), count: name }),
  z.strictObject({ kind: z.literal('closed'), count: name, closeMonths: name }),
  z.strictObject({ kind: z.literal('rolling'), count: name }),
])

export const ruleSchema = z.discriminatedUnion(
  'test',
  [
    z.strictObject({ test: z.literal('all'), of: z.array(rule).min(1) }),
    z.strictObject({ test: z.literal('any'), of: z.array(rule).min(1) }),
    z.strictObject({ test: z.literal('not'), of: rule }),
    z.strictObject({ test: z.literal('verdict'), is: z.enum(['met', 'notMet', 'unknown', 'judgement']) }),
    z.strictObject({ test: z.literal('compare'), left: operandSchema, by: z.enum(comparisons), right: operandSchema }),
    z.strictObject({ test: z.literal('oneOf'), fact: name, values: z.array(name).min(1) }),
    z.strictObject({ test: z.literal('flag'), fact: name, is: z.boolean() }),
    z.strictObject({ test: z.literal('positive'), fact: name }),
    z.strictObject({ test: z.literal('none'), fact: name }),
    z.strictObject({ test: z.literal('empty'), fact: name }),
    z.strictObject({ test: z.literal('includes'), fact: name, values: z.array(name).min(1).nullable() }),
    z.strictObject({ test: z.literal('onOrAfter'), fact: name, param: name }),
    z.strictObject({ test: z.literal('byRequest'), fact: name }),
    z.strictObject({ test: z.literal('elapsed'), fact: name, months: name }),
    z.strictObject({ test: z.literal('anyYear'), fact: name, window, param: name }),
    z.strictObject({ test: z.literal('anyLine'), figure: z.literal('lossPct'), param: name }),
    z.strictObject({ test: z.literal('anyItem'), items: z.array(name).min(1) }),
    z.strictObject({ test: z.literal('paper'), code: name }),
    z.strictObject({ test: z.literal('byFact'), fact: name, cases, otherwise: rule.nullable() }),
    z.strictObject({ test: z.literal('bySetting'), setting: name, cases }),
    z.strictObject({ test: z.literal('if'), ask: rule, yes: rule, no: rule, unknown: rule.nullable() }),
  ],
  {
    error:
      'one of all, any, not, verdict, compare, oneOf, flag, positive, none, empty, includes, onOrAfter, byRequest, elapsed, anyYear, anyLine, anyItem, paper, byFact, bySetting, if',
  },
)
