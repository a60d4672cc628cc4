import { addDays, type LocalDate } from '../../src-main/domain/dates.ts'
import { compilePack, type Pack } from '../../src-main/domain/eligibility/pack.ts'
import type { PackData, Parameter, Period } from '../../src-main/domain/eligibility/pack-schema.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'

/**
 * A pack with one threshold or one date moved by its smallest step. Where no row of the tables tells it from the real one, the
 * tables leave that side of the edge open.
 */
export type Mutant = {
  readonly name: string
  readonly pack: Pack
  /** The day that moved, and where to; none: a figure did. */
  readonly days: readonly LocalDate[]
  /** The content it is about, where it is about one alone. */
  readonly content: string | null
}

type Edit = Partial<Pick<PackData, 'parameters' | 'conditions' | 'amounts' | 'documents'>>
type Told = Omit<Mutant, 'pack'>

/** None where the loader refuses it: an edge it holds by itself. */
const edited = (pack: Pack, told: Told, edit: Edit): readonly Mutant[] => {
  const kept = Object.entries(pack.raw.files).filter(([file]) => !file.startsWith('conditions/'))
  const files = {
    ...Object.fromEntries(kept),
    'parameters.json': edit.parameters ?? pack.parameters,
    'amounts.json': edit.amounts ?? pack.amounts,
    'documents.json': edit.documents ?? pack.documents,
    'conditions/all.json': edit.conditions ?? pack.conditions,
  }
  try {
    return [{ ...told, pack: compilePack({ files, hash: told.name }) }]
  } catch (error) {
    if (error instanceof Refusal && error.code === 'pack.invalid') return []
    throw error
  }
}

const replaced = <T>(list: readonly T[], index: number, one: T): T[] =>
  list.map((old, at) => (at === index ? one : old))

/** Figures that have decimals move by a hundredth. */
const stepOf = ({ unit }: Parameter): number => (unit === 'percent' || unit === 'ha' ? 0.01 : 1)

const moved = (value: number | LocalDate, by: number): number | LocalDate =>
  typeof value === 'string' ? addDays(value, Math.sign(by)) : Math.round((value + by) * 100) / 100

const contentOf = (pack: Pack, name: string): string | null =>
  pack.contents.find(({ code }) => name.startsWith(`${code}.`) || name.startsWith(`${code.toLowerCase()}.`))?.code ??
  null

/** Every value of every parameter, one step more and one step less; none goes below nothing. */
export function* movedValues(pack: Pack): Generator<Mutant> {
  for (const [at, parameter] of pack.parameters.entries())
    for (const [index, dated] of parameter.values.entries())
      for (const by of [stepOf(parameter), -stepOf(parameter)]) {
        const value = moved(dated.value, by)
        if (typeof value === 'number' && value < 0) continue
        const name = `${parameter.id} of ${dated.from ?? 'ever'}: ${dated.value} -> ${value}`
        const values = replaced(parameter.values, index, { ...dated, value })
        yield* edited(
          pack,
          { name, days: [], content: contentOf(pack, parameter.id) },
          { parameters: replaced(pack.parameters, at, { ...parameter, values }) },
        )
      }
}

type Move = { readonly edge: 'from' | 'to'; readonly old: LocalDate; readonly day: LocalDate }

function* movesOf(period: Period): Generator<Move> {
  for (const edge of ['from', 'to'] as const)
    for (const by of [1, -1]) {
      const old = period[edge]
      if (old !== null) yield { edge, old, day: addDays(old, by) }
    }
}

const toldOf = (name: string, content: string | null, { edge, old, day }: Move): Told => ({
  name: `${name} ${edge} ${old} -> ${day}`,
  days: [old, day],
  content,
})

const isWider = ({ edge, old, day }: Move): boolean => (edge === 'from' ? day < old : day > old)

/** A rule cannot be in force where its figures are not: where it is widened, those that begin or end with it are too. */
const along = (pack: Pack, move: Move): PackData['parameters'] => {
  const { edge, old, day } = move
  if (!isWider(move)) return pack.parameters
  return pack.parameters.map((parameter) => ({
    ...parameter,
    values: parameter.values.map((value) => (value[edge] === old ? { ...value, [edge]: day } : value)),
  }))
}

/** The first and the last day of every condition. */
export function* movedConditions(pack: Pack): Generator<Mutant> {
  for (const [at, condition] of pack.conditions.entries())
    for (const move of movesOf(condition.inForce)) {
      const inForce = { ...condition.inForce, [move.edge]: move.day }
      yield* edited(pack, toldOf(condition.id, contentOf(pack, condition.id), move), {
        parameters: along(pack, move),
        conditions: replaced(pack.conditions, at, { ...condition, inForce }),
      })
    }
}

/** The first and the last day of every amount. */
export function* movedAmounts(pack: Pack): Generator<Mutant> {
  for (const [at, amount] of pack.amounts.entries())
    for (const move of movesOf(amount.inForce)) {
      const inForce = { ...amount.inForce, [move.edge]: move.day }
      yield* edited(pack, toldOf(`the amount of ${amount.content}`, amount.content, move), {
        parameters: along(pack, move),
        amounts: replaced(pack.amounts, at, { ...amount, inForce }),
      })
    }
}

/** A figure that begins and ends with its rule is read on no day beyond: there is nothing to see. */
const boundByRule = (pack: Pack, { edge, old }: Move): boolean =>
  [...pack.conditions, ...pack.amounts].some(({ inForce }) => inForce[edge] === old)

/** Days on which one value of a parameter follows another, and the first and last day it has any. */
export function* movedParameters(pack: Pack): Generator<Mutant> {
  for (const [at, parameter] of pack.parameters.entries())
    for (const [index, dated] of parameter.values.entries())
      for (const move of movesOf(dated)) {
        const [next, meets] = move.edge === 'from' ? ([-1, 'to'] as const) : ([1, 'from'] as const)
        const outer = parameter.values[index + next] === undefined
        if (outer && isWider(move) && boundByRule(pack, move)) continue
        const values = parameter.values.map((value, place) => {
          if (place === index) return { ...value, [move.edge]: move.day }
          return place === index + next ? { ...value, [meets]: addDays(move.day, next) } : value
        })
        yield* edited(pack, toldOf(parameter.id, contentOf(pack, parameter.id), move), {
          parameters: replaced(pack.parameters, at, { ...parameter, values }),
        })
      }
}

/** The first and the last day of the documents a condition chooses from: they say in which of two places it stands. */
export function* movedDocuments(pack: Pack): Generator<Mutant> {
  const chosen = pack.conditions.flatMap(({ citation }) => {
    const keys = new Set(citation.map((place) => place.document))
    return keys.size > 1 ? [...keys] : []
  })
  for (const [at, document] of pack.documents.entries())
    for (const move of chosen.includes(document.key) ? movesOf(document.inForce) : []) {
      const inForce = { ...document.inForce, [move.edge]: move.day }
      yield* edited(pack, toldOf(document.key, null, move), {
        documents: replaced(pack.documents, at, { ...document, inForce }),
      })
    }
}
