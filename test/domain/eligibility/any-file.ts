import fc from 'fast-check'
import { addDays } from '../../../src-main/domain/dates.ts'
import { type ContentDescription, describeContent } from '../../../src-main/domain/eligibility/describe.ts'
import type { Pack } from '../../../src-main/domain/eligibility/pack.ts'

export type Tree = Readonly<Record<string, unknown>>
type Fact = ContentDescription['facts'][number]

/** Present, known to be none, or absent: the record drops its key. */
const orNone = (value: fc.Arbitrary<unknown>) => fc.option(value, { nil: null, freq: 6 })

/** Figures of the pack in this unit and their neighbours, where rules turn; and any others. */
const figures = (pack: Pack, { unit, max }: Fact, whole: boolean): fc.Arbitrary<number> => {
  const step = whole ? 1 : 0.01
  const edges = pack.parameters
    .filter((parameter) => parameter.unit === unit)
    .flatMap(({ values }) =>
      values.flatMap(({ value }) => (typeof value === 'number' ? [value - step, value, value + step] : [])),
    )
    .map((value) => Math.round(value * 100) / 100)
    .filter((value) => value >= 0 && value <= (max ?? value) && (!whole || Number.isInteger(value)))
  return fc.oneof(fc.constantFrom(0, ...edges), fc.nat({ max: Math.min(3_000_000_000, max ?? 3_000_000_000) }))
}

/** Days on which something begins or ends in the pack, their neighbours, and any others of these years. */
const daysOf = (pack: Pack): fc.Arbitrary<string> => {
  const periods = [...pack.conditions.map(({ inForce }) => inForce), ...pack.parameters.flatMap(({ values }) => values)]
  const edges = periods.flatMap(({ from, to }) => [from, to].flatMap((day) => (day === null ? [] : [day])))
  const around = [...new Set(edges)].flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])
  return fc.oneof(
    fc.constantFrom(...around),
    fc.nat({ max: 5000 }).map((days) => addDays('2012-01-01', days)),
  )
}

const valueFor = (pack: Pack, fact: Fact, told: ContentDescription): fc.Arbitrary<unknown> => {
  const amount = fc.oneof(
    fc.nat({ max: 3_000_000_000 }),
    fc.constantFrom(999_999_999, 1_000_000_000, Number.MAX_SAFE_INTEGER),
  )
  switch (fact.type) {
    case 'number':
      return figures(pack, fact, !['ha', 'percent', 'hour', 'km'].includes(fact.unit ?? ''))
    case 'flag':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...(fact.values ?? []))
    case 'date':
      return daysOf(pack)
    case 'yearly':
      return fc.dictionary(fc.constantFrom('2013', '2014', '2015', '2016', '2017', '2018'), orNone(amount))
    case 'map':
      return fc.dictionary(fc.constantFrom(...(fact.values ?? [])), fc.constantFrom('met', 'notMet'))
    default:
      if (fact.name === 'lines') return linesOf(told)
      return fact.name === 'reportedSupport' ? fc.subarray(['NTM 2017']) : fc.subarray([...(fact.values ?? [])])
  }
}

/** None where no line can be named. */
const linesOf = ({ items }: ContentDescription): fc.Arbitrary<unknown> => {
  if (items.length === 0) return fc.constant([])
  const line = fc.record(
    {
      item: fc.constantFrom(...items.map(({ code }) => code)),
      quantity: orNone(fc.nat({ max: 1000 })),
      lossPct: orNone(fc.constantFrom(0, 29.99, 30, 70, 70.01, 100)),
      amount: orNone(fc.nat({ max: 50_000_000 })),
      invoice: orNone(fc.boolean()),
    },
    { requiredKeys: ['item'] },
  )
  return fc.array(line, { maxLength: 4 })
}

/** Any file of one content: each fact its description names there, known to be none, or unknown. */
export const anyFileOf = (pack: Pack, content: string): fc.Arbitrary<Tree> => {
  const told = describeContent(pack, content)
  const members = (parent: string | null): Record<string, fc.Arbitrary<unknown>> =>
    Object.fromEntries(
      told.facts.flatMap((fact) => {
        const [first = '', second] = fact.path
        const isHere = parent === null ? second === undefined : first === parent && second !== undefined
        if (!isHere || fact.type === 'group' || fact.type === 'code') return []
        return [[second ?? first, orNone(valueFor(pack, fact, told))]]
      }),
    )
  const groups = [...new Set(told.facts.flatMap(({ path }) => (path.length > 1 ? (path[0] ?? []) : [])))]
  const works = told.works.map(({ code }) => code)
  const required = { content: fc.constant(content), ...(works.length === 0 ? {} : { work: fc.constantFrom(...works) }) }
  return fc.record(
    {
      ...members(null),
      ...Object.fromEntries(groups.map((name) => [name, orNone(fc.record(members(name), { requiredKeys: [] }))])),
      ...required,
    },
    { requiredKeys: works.length === 0 ? ['content'] : ['content', 'work'] },
  ) as fc.Arbitrary<Tree>
}

/** Any reading of each question the law leaves open. */
export const anyReadingsOf = (pack: Pack): fc.Arbitrary<Readonly<Record<string, string>>> =>
  fc.record(
    Object.fromEntries(
      pack.settings.map(({ id, values }) => [id, fc.constantFrom(...values.map(({ value }) => value))]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Readonly<Record<string, string>>>

/** The file without what stands at a path. */
export const without = (value: unknown, [key = '', ...rest]: readonly string[]): unknown => {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      if (name !== key) return [[name, inner]]
      return rest.length === 0 ? [] : [[name, without(inner, rest)]]
    }),
  )
}

/** The same with every object's keys the other way round. */
export const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  )
}
