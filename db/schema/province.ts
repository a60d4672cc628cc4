import { EntitySchema } from 'typeorm'
import { json, key, text, textOrNull } from './columns.ts'

/** What the province fixed on top of the law, by the key of the pack; the last recorded of a key and first day counts. */
export type ProvincialValueRow = {
  readonly id: string
  readonly key: string
  readonly value: number | string
  readonly validFrom: string
  readonly validTo: string | null
  readonly documentNumber: string
  readonly documentDate: string
  readonly signer: string
  readonly note: string | null
  readonly recordedBy: string
  readonly recordedAt: string
}
export const ProvincialValueEntity = new EntitySchema<ProvincialValueRow>({
  name: 'ProvincialValue',
  tableName: 'provincial_value',
  columns: {
    id: key(text('id')),
    key: text('key'),
    value: json('value'),
    validFrom: text('valid_from'),
    validTo: textOrNull('valid_to'),
    documentNumber: text('document_number'),
    documentDate: text('document_date'),
    signer: text('signer'),
    note: textOrNull('note'),
    recordedBy: text('recorded_by'),
    recordedAt: text('recorded_at'),
  },
})

/** A commune in a list of areas (danh mục địa bàn): which class it has, while the deciding document is in force. */
export type AreaEntryRow = {
  readonly id: string
  readonly list: 'headOffice' | 'operation'
  readonly districtCode: string
  readonly commune: string
  readonly communeKey: string
  readonly class: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly documentNumber: string
  readonly documentDate: string
  readonly recordedBy: string
  readonly recordedAt: string
}
export const AreaEntry = new EntitySchema<AreaEntryRow>({
  name: 'AreaEntry',
  tableName: 'area_entry',
  columns: {
    id: key(text('id')),
    list: text('list'),
    districtCode: text('district_code'),
    commune: text('commune'),
    communeKey: text('commune_key'),
    class: text('class'),
    validFrom: text('valid_from'),
    validTo: textOrNull('valid_to'),
    documentNumber: text('document_number'),
    documentDate: text('document_date'),
    recordedBy: text('recorded_by'),
    recordedAt: text('recorded_at'),
  },
})
