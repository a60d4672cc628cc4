import type { AdminUnitRow } from '../schema/register.ts'

type Unit = Omit<AdminUnitRow, 'nameKey'>

/**
 * Administrative units by the 2017 list (danh mục đơn vị hành chính). From 01/07/2025 the province is part of Quảng Ngãi and districts
 * are gone: units are dated, and a later list is added beside this one, never over it.
 */
export const konTum: readonly Unit[] = [
  unit('62', null, 'Kon Tum'),
  unit('608', '62', 'Thành phố Kon Tum'),
  unit('610', '62', 'Huyện Đắk Glei'),
  unit('611', '62', 'Huyện Ngọc Hồi'),
  unit('612', '62', 'Huyện Đắk Tô'),
  unit('613', '62', 'Huyện Kon Plông'),
  unit('614', '62', 'Huyện Kon Rẫy'),
  unit('615', '62', 'Huyện Đắk Hà'),
  unit('616', '62', 'Huyện Sa Thầy'),
  unit('617', '62', 'Huyện Tu Mơ Rông'),
  unit('618', '62', "Huyện Ia H'Drai"),
]

/** Days of founding are not known here; every unit of the list stood throughout the programme. */
function unit(code: string, parentCode: string | null, name: string): Unit {
  return { code, parentCode, name, validFrom: '2015-01-01', validTo: '2025-06-30' }
}

/** What the province has fixed on top of the law, as far as its documents were read. */
const fixedByKonTum = [
  {
    key: 'agency.lead',
    value: 'Liên minh Hợp tác xã tỉnh Kon Tum',
    validFrom: '2017-09-18',
    validTo: null,
    documentNumber: '1832/UBND-KT',
    documentDate: '2017-09-18',
    signer: 'Ủy ban nhân dân tỉnh Kon Tum',
    note: null,
  },
] as const

/** Provinces an office can be opened for, with their units. */
export const provinces = [
  { code: '62', name: 'Kon Tum', officeCode: 'KT', units: konTum, fixed: fixedByKonTum },
] as const

/** The year the first offices start with, when nobody names one. */
export const firstYear = 2018
