import { EntitySchema } from 'typeorm'
import { integer, json, key, text, textOrNull } from './columns.ts'

export type AdminUnitRow = {
  readonly code: string
  readonly parentCode: string | null
  readonly name: string
  readonly nameKey: string
  readonly validFrom: string
  readonly validTo: string | null
}
export const AdminUnit = new EntitySchema<AdminUnitRow>({
  name: 'AdminUnit',
  tableName: 'admin_unit',
  columns: {
    code: key(text('code')),
    parentCode: textOrNull('parent_code'),
    name: text('name'),
    nameKey: text('name_key'),
    validFrom: text('valid_from'),
    validTo: textOrNull('valid_to'),
  },
})

export type OfficeRow = {
  readonly id: 1
  readonly code: string
  readonly name: string
  readonly unitCode: string | null
  readonly provinceCode: string
  readonly year: number
  readonly pack: string
  readonly sample: 0 | 1
  readonly createdAt: string
}
export const Office = new EntitySchema<OfficeRow>({
  name: 'Office',
  tableName: 'office',
  columns: {
    id: key(integer('id')),
    code: text('code'),
    name: text('name'),
    unitCode: textOrNull('unit_code'),
    provinceCode: text('province_code'),
    year: integer('year'),
    pack: text('pack'),
    sample: integer('sample'),
    createdAt: text('created_at'),
  },
})

export type SettingRow = {
  readonly key: string
  readonly value: unknown
  /** 0: "chưa xác nhận", shown as such. */
  readonly confirmed: 0 | 1
  readonly citation: string
}
export const Setting = new EntitySchema<SettingRow>({
  name: 'Setting',
  tableName: 'setting',
  columns: { key: key(text('key')), value: json('value'), confirmed: integer('confirmed'), citation: text('citation') },
})

export type PersonRow = {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly createdAt: string
}
export const Person = new EntitySchema<PersonRow>({
  name: 'Person',
  tableName: 'person',
  columns: { id: key(text('id')), name: text('name'), role: text('role'), createdAt: text('created_at') },
})

/** A fact with where it came from. `value: null` means "known to be none"; an absent fact is unknown. */
export type StoredFact = { readonly value: unknown; readonly origin: 'form' | 'import' | 'paper' | 'register' }
export type StoredFacts = Readonly<Record<string, StoredFact>>

export type CoopRow = {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly nameKey: string
  readonly folded: string
  readonly taxCode: string | null
  readonly districtCode: string
  readonly facts: StoredFacts
  readonly version: number
  readonly createdAt: string
}
export const Coop = new EntitySchema<CoopRow>({
  name: 'Coop',
  tableName: 'coop',
  columns: {
    id: key(text('id')),
    kind: text('kind'),
    name: text('name'),
    nameKey: text('name_key'),
    folded: text('folded'),
    taxCode: textOrNull('tax_code'),
    districtCode: text('district_code'),
    facts: json('facts'),
    version: integer('version'),
    createdAt: text('created_at'),
  },
})
