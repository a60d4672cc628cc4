import { coopNameKey } from '../text.ts'
import { nearCode, nearName } from './near.ts'

/** What the register knows of a co-op that could tell it apart; null where nobody stated it. */
export type RegisteredCoop = {
  readonly id: string
  readonly name: string
  readonly districtCode: string
  readonly taxCode: string | null
  readonly certificate: string | null
  readonly account: string | null
  /** Legal representative (người đại diện theo pháp luật). */
  readonly representative: string | null
}

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

/** Two records that may be one co-op. `a` before `b` by id; `score` 50 to 100. */
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

type Keyed = RegisteredCoop & {
  readonly keys: Readonly<Record<'taxCode' | 'certificate' | 'account' | 'representative', string>>
  readonly nameKey: string
}

/**
 * Likely duplicates (hồ sơ HTX có thể trùng), the likeliest first. Only records that share a key are compared, so the register
 * may be large; `compared` is how many pairs were.
 */
export function duplicatePairs(coops: readonly RegisteredCoop[]): {
  readonly pairs: readonly DuplicatePair[]
  readonly compared: number
} {
  const keyed = coops.map(keyedOf).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const seen = new Set<string>()
  const pairs: DuplicatePair[] = []
  for (const block of blocksOf(keyed)) {
    for (const [index, a] of block.entries()) {
      for (const b of block.slice(index + 1)) {
        const key = `${a.id} ${b.id}`
        if (seen.has(key)) continue
        seen.add(key)
        const matched = matchedBy(a, b)
        const score = Math.min(
          100,
          matched.reduce((sum, attribute) => sum + weights[attribute], 0),
        )
        if (score >= likely) pairs.push({ a: a.id, b: b.id, matched, score })
      }
    }
  }
  const order = (one: DuplicatePair, other: DuplicatePair) =>
    other.score - one.score || (one.a === other.a ? (one.b < other.b ? -1 : 1) : one.a < other.a ? -1 : 1)
  return { pairs: pairs.toSorted(order), compared: seen.size }
}

function matchedBy(a: Keyed, b: Keyed): readonly Attribute[] {
  const same = (key: keyof Keyed['keys']) => a.keys[key] !== '' && a.keys[key] === b.keys[key]
  const sameName = a.nameKey === b.nameKey
  const sameTax = same('taxCode')
  const found: Readonly<Record<Attribute, boolean>> = {
    taxCode: sameTax,
    certificate: same('certificate'),
    account: same('account'),
    name: sameName,
    nearName: !sameName && nearName(a.nameKey, b.nameKey),
    nearTaxCode: !sameTax && nearCode(a.keys.taxCode, b.keys.taxCode),
    representative: same('representative'),
    district: a.districtCode === b.districtCode,
  }
  return attributes.filter((attribute) => found[attribute])
}

/**
 * Records that could reach the score together share an identifier, the person, the whole name, or a code a slip apart: a near
 * name counts too little without one of these.
 */
function blocksOf(coops: readonly Keyed[]): Iterable<readonly Keyed[]> {
  const blocks = new Map<string, Keyed[]>()
  const put = (key: string, coop: Keyed): void => {
    const block = blocks.get(key)
    if (block === undefined) blocks.set(key, [coop])
    else block.push(coop)
  }
  for (const coop of coops) {
    for (const [attribute, value] of Object.entries(coop.keys)) if (value !== '') put(`${attribute} ${value}`, coop)
    put(`name ${coop.nameKey}`, coop)
    for (const rest of shortened(coop.keys.taxCode)) put(`code ${rest}`, coop)
  }
  return blocks.values()
}

/** A code with each of its digits left out: codes a slip apart have one of these in common. */
function shortened(code: string): ReadonlySet<string> {
  const rests = code.length === 10 ? Array.from(code, (_, at) => code.slice(0, at) + code.slice(at + 1)) : []
  return new Set(rests)
}

function keyedOf(coop: RegisteredCoop): Keyed {
  return {
    ...coop,
    nameKey: coopNameKey(coop.name),
    keys: {
      // A branch's code begins with that of the legal person.
      taxCode: digits(coop.taxCode).slice(0, 10),
      certificate: bare(coop.certificate),
      account: digits(coop.account),
      representative: bare(coop.representative?.replace(/^\s*(?:ông|bà)\s+/iu, '') ?? null),
    },
  }
}

function digits(text: string | null): string {
  return (text ?? '').replace(/\D/g, '')
}

function bare(text: string | null): string {
  return (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
