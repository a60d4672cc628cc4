import { coopNameKey, fold } from '../text.ts'

/** What the register knows of a record that could tell a co-op apart; null where nobody stated it. */
export type RegisteredCoop = {
  readonly id: string
  /** The record that stands for it: another one since a merge, else itself. */
  readonly rootId: string
  readonly name: string
  readonly districtCode: string
  readonly taxCode: string | null
  readonly certificate: string | null
  readonly account: string | null
  /** Legal representative (người đại diện theo pháp luật). */
  readonly representative: string | null
}

const kinds = ['taxCode', 'certificate', 'account', 'representative', 'name', 'district'] as const
type Kind = (typeof kinds)[number]

/** One co-op under all its records, `id` the one that stands: everything any of them states, in the form it is compared in. */
export type CoopKeys = { readonly id: string } & { readonly [K in Kind]: ReadonlySet<string> }

/** A certificate, an account or a person that so many co-ops state tells none of them apart: most likely a filler. */
const crowd = 20
const crowded: readonly Kind[] = ['certificate', 'account', 'representative']

/** By id of the record that stands. */
export function keysOf(records: readonly RegisteredCoop[]): readonly CoopKeys[] {
  const groups = new Map<string, Record<Kind, Set<string>>>()
  for (const record of records) {
    const group = groups.get(record.rootId) ?? emptyKeys()
    groups.set(record.rootId, group)
    const keys = recordKeys(record)
    for (const kind of kinds) if (keys[kind] !== '') group[kind].add(keys[kind])
  }
  for (const kind of crowded) dropCrowds([...groups.values()].map((group) => group[kind]))
  return [...groups].map(([id, group]) => ({ id, ...group })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const emptyKeys = (): Record<Kind, Set<string>> => ({
  taxCode: new Set(),
  certificate: new Set(),
  account: new Set(),
  representative: new Set(),
  name: new Set(),
  district: new Set(),
})

function dropCrowds(sets: readonly Set<string>[]): void {
  const counts = new Map<string, number>()
  for (const set of sets) for (const value of set) counts.set(value, (counts.get(value) ?? 0) + 1)
  for (const set of sets) for (const value of set) if ((counts.get(value) ?? 0) > crowd) set.delete(value)
}

/** Empty: nothing was stated, or what was stated tells nothing. */
const recordKeys = (record: RegisteredCoop): Readonly<Record<Kind, string>> => ({
  // A branch's code begins with that of the legal person.
  taxCode: digits(record.taxCode).slice(0, 10),
  certificate: certificateKey(record.certificate),
  account: accountKey(record.account),
  representative: personKey(record.representative),
  name: longNameKey(record.name),
  district: record.districtCode,
})

/** "Chưa có" and "đang làm" are no certificates: every number of one has a figure in it. */
function certificateKey(text: string | null): string {
  const bare = fold(text ?? '').replace(/[^\p{L}\p{N}]/gu, '')
  return /\d/.test(bare) ? bare.replace(/^so(?=\d)/, '') : ''
}

/** Fewer than six figures, or one figure over and over, fill a cell and name no account. */
function accountKey(text: string | null): string {
  const figures = digits(text)
  return figures.length < 6 || /^(\d)\1*$/.test(figures) ? '' : figures
}

/** A name of one word names nobody. */
function personKey(text: string | null): string {
  const name = fold(text ?? '').replace(/^(?:ong|ba)[\s:.]+/, '')
  return /\p{L}\s+\p{L}/u.test(name) ? name.replace(/[^\p{L}\p{N}]/gu, '') : ''
}

/** No Vietnamese syllable is without a vowel, so that these can be nothing but short forms: `DVNN`, `NN & DV`. */
const shortForms: Readonly<Record<string, string>> = {
  nn: 'nong nghiep',
  dv: 'dich vu',
  tm: 'thuong mai',
  sx: 'san xuat',
  kd: 'kinh doanh',
  xd: 'xay dung',
  vt: 'van tai',
}
const shortForm = new RegExp(`^(?:${Object.keys(shortForms).join('|')})+$`)

/** The name as matched everywhere, with its short forms written out and without "và": `NN & DV` is `Nông nghiệp và Dịch vụ`. */
function longNameKey(name: string): string {
  return coopNameKey(name)
    .split(' ')
    .filter((word) => word !== 'va')
    .map((word) => (shortForm.test(word) ? word.replace(/../g, (short) => `${shortForms[short]} `).trim() : word))
    .join(' ')
}

function digits(text: string | null): string {
  return (text ?? '').replace(/\D/g, '')
}
