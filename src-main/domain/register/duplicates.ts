import { type CoopKeys, keysOf, type RegisteredCoop } from './keys.ts'
import { nearCode, nearName } from './near.ts'

export const attributes = [
  'taxCode',
  'certificate',
  'account',
  'name',
  'nearName',
  'nearTaxCode',
  'representative',
  'district',
] as const
export type Attribute = (typeof attributes)[number]

/** Two co-ops that may be one, each by the record that stands for it. `a` before `b` by id; `score` at most 100. */
export type DuplicatePair = {
  readonly a: string
  readonly b: string
  readonly matched: readonly Attribute[]
  readonly score: number
}

/**
 * How much each matching attribute says, of 100. An identifier (tax code, certificate, account) is enough by itself; a name
 * is with its district or a tax code that is a slip away; a person may lead two co-ops, and a district holds many.
 */
const weights: Readonly<Record<Attribute, number>> = {
  taxCode: 60,
  certificate: 50,
  account: 50,
  name: 35,
  nearName: 20,
  nearTaxCode: 25,
  representative: 25,
  district: 15,
}
const likely = 50

/**
 * Likely duplicates (HTX có thể trùng), the likeliest first. A co-op is compared with all its records taken together. Only co-ops
 * that share enough to be a pair are compared, so the register may be large; `compared` is how many pairs were.
 * @param found pairs of records that a person found to be one co-op: listed whatever still matches
 */
export function duplicatePairs(
  records: readonly RegisteredCoop[],
  found: readonly { readonly a: string; readonly b: string }[],
): { readonly pairs: readonly DuplicatePair[]; readonly compared: number } {
  const coops = keysOf(records)
  const seen = new Set<string>()
  const pairs: DuplicatePair[] = []
  const compare = (one: CoopKeys, other: CoopKeys, least: number): void => {
    const [a, b] = one.id < other.id ? [one, other] : [other, one]
    const key = `${a.id} ${b.id}`
    if (a === b || seen.has(key)) return
    seen.add(key)
    const matched = matchedBy(a, b)
    const score = Math.min(
      100,
      matched.reduce((sum, attribute) => sum + weights[attribute], 0),
    )
    if (score >= least) pairs.push({ a: a.id, b: b.id, matched, score })
  }
  const byId = new Map(coops.map((coop) => [coop.id, coop]))
  const rootOf = new Map(records.map(({ id, rootId }) => [id, rootId]))
  for (const { a, b } of found) {
    const [one, other] = [byId.get(rootOf.get(a) ?? ''), byId.get(rootOf.get(b) ?? '')]
    if (one !== undefined && other !== undefined) compare(one, other, 0)
  }
  for (const block of blocksOf(coops))
    for (const [index, a] of block.entries()) for (const b of block.slice(index + 1)) compare(a, b, likely)
  return { pairs: pairs.toSorted(byScore), compared: seen.size }
}

const byScore = (one: DuplicatePair, other: DuplicatePair): number =>
  other.score - one.score || (one.a === other.a ? (one.b < other.b ? -1 : 1) : one.a < other.a ? -1 : 1)

function matchedBy(a: CoopKeys, b: CoopKeys): readonly Attribute[] {
  const same = (kind: Exclude<keyof CoopKeys, 'id'>): boolean => !a[kind].isDisjointFrom(b[kind])
  const near = (kind: 'name' | 'taxCode', alike: (one: string, other: string) => boolean): boolean =>
    !same(kind) && [...a[kind]].some((one) => [...b[kind]].some((other) => alike(one, other)))
  const found: Readonly<Record<Attribute, boolean>> = {
    taxCode: same('taxCode'),
    certificate: same('certificate'),
    account: same('account'),
    name: same('name'),
    nearName: near('name', nearName),
    nearTaxCode: near('taxCode', nearCode),
    representative: same('representative'),
    district: same('district'),
  }
  return attributes.filter((attribute) => found[attribute])
}

/**
 * Co-ops that could reach the score together share an identifier, or two of: the whole name, the person, the district, a code a
 * slip apart. A near name counts too little without two of these.
 */
function blocksOf(coops: readonly CoopKeys[]): Iterable<readonly CoopKeys[]> {
  const blocks = new Map<string, CoopKeys[]>()
  const put = (coop: CoopKeys, ...parts: readonly ReadonlySet<string>[]): void => {
    for (const key of combinations(parts)) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [coop])
      else block.push(coop)
    }
  }
  for (const coop of coops) {
    const { taxCode, certificate, account } = coop
    const [name, person, district] = [named('name', coop.name), named('person', coop.representative), coop.district]
    const codes = named('code', new Set([...taxCode].flatMap(shortened)))
    for (const [kind, values] of Object.entries({ taxCode, certificate, account })) put(coop, named(kind, values))
    for (const [one, other] of [
      [name, district],
      [name, person],
      [person, district],
      [codes, name],
      [codes, person],
      [codes, district],
    ] as const)
      put(coop, one, other)
  }
  return blocks.values()
}

const named = (kind: string, values: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...values].map((value) => `${kind} ${value}`))

const combinations = (parts: readonly ReadonlySet<string>[]): readonly string[] =>
  parts.reduce<readonly string[]>(
    (keys, values) => keys.flatMap((key) => [...values].map((value) => `${key}|${value}`)),
    [''],
  )

/** A code with each of its digits left out: codes a slip apart have one of these in common. */
function shortened(code: string): readonly string[] {
  if (code.length !== 10) return []
  return [...new Set(Array.from(code, (_, at) => code.slice(0, at) + code.slice(at + 1)))]
}
